package io.github.taipei1.bilingual.quantity;

import io.github.taipei1.document.LanguageRows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The units of {@code language/units.tsv}, found by the longest name at a place of a text. */
final class Units {
    private static final String FILE = "units.tsv";
    private static final Units STANDARD = load();

    private final Names symbols = new Names();
    private final Names chinese = new Names();
    private final Names english = new Names();

    private final Names words = new Names();

    private Units() {}

    static Units standard() {
        return STANDARD;
    }

    /** Whether a word stands here that only begins like a number: 十分重要, 三角形. */
    boolean isWord(ScanText text, int at) {
        if (text.at(at) < 0x80) {
            return false;
        }
        Match word = words.longest(text, at, false, false);
        char next = text.at(word.end());
        return !word.units().isEmpty() && next != '鐘' && next != '之';
    }

    /** The units named at a place, and where the name ends. */
    record Match(List<Unit> units, int end) {}

    /** The longest symbol that is followed by no letter or digit; some single letters must touch the figure. */
    Match symbol(ScanText text, int at) {
        Match match = symbols.longest(text, at, true, false);
        boolean apart = match.end() == at + 1 && "ABJKMTXtxl".indexOf(text.at(at)) >= 0 && !text.isDigitAt(at - 1);
        return apart ? new Match(List.of(), at) : match;
    }

    Match chinese(ScanText text, int at) {
        return chinese.longest(text, at, false, false);
    }

    /** The longest English name, in any case, that ends a word. */
    Match english(ScanText text, int at) {
        return english.longest(text, at, true, true);
    }

    private static Units load() {
        Units units = new Units();
        LanguageRows.of(FILE).forEach(units::add);
        return units;
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 6) {
            throw new IllegalStateException(FILE + ": six columns wanted: " + line);
        }
        Unit unit = new Unit(cells[0], new BigDecimal(cells[1]), kind(cells[0], cells[2]), !cells[2].equals("inexact"));
        if (unit.dimension().equals("word")) {
            words.addAll(cells[4], unit);
            return;
        }
        symbols.addAll(cells[3], unit);
        chinese.addAll(cells[4], unit);
        english.addAll(english(cells[5]), unit);
    }

    private static Kind kind(String dimension, String flag) {
        return switch (flag) {
            case "money" -> Kind.MONEY;
            case "percent" -> Kind.PERCENT;
            case "point" -> Kind.POINT;
            case "multiple" -> Kind.MULTIPLE;
            default ->
                dimension.equals(Unit.PLAIN) ? Kind.COUNT : dimension.equals("dollar") ? Kind.MONEY : Kind.MEASURE;
        };
    }

    /** In lower case, with spaces for hyphens: "36,000-square-kilometer". */
    private static String english(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("-") ? lower : lower.replace('-', ' ');
    }

    /** Names with their units; the lengths that occur bound each look-up. */
    private static final class Names {
        private final Map<String, List<Unit>> units = new HashMap<>();
        private int longest;

        void addAll(String names, Unit unit) {
            for (String name : names.split("\\|")) {
                if (!name.equals("-")) {
                    units.computeIfAbsent(name, key -> new ArrayList<>()).add(unit);
                    longest = Math.max(longest, name.length());
                }
            }
        }

        Match longest(ScanText text, int at, boolean wholeWord, boolean anyCase) {
            for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
                int end = at + length;
                if (wholeWord && text.isWord(end - 1) && text.isWord(end)) {
                    continue;
                }
                String name = text.substring(at, end);
                List<Unit> found = units.get(anyCase ? english(name) : name);
                if (found != null) {
                    boolean none = found.get(0).dimension().equals("not");
                    return none ? new Match(List.of(), at) : new Match(found, end);
                }
            }
            return new Match(List.of(), at);
        }
    }
}
