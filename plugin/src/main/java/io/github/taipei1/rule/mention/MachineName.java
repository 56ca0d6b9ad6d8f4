package io.github.taipei1.rule.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Finds the machine's name in running text: with any kind of hyphen, broken behind it, in capitals, as a hashtag; and misspelt where
 * other words make clear that the machine is meant. Host aliases, addresses, paths, file names and longer numbers are not the name.
 */
final class MachineName {
    private static final String BEFORE_IDENTIFIER = "_/\\.@=~$&";
    private static final String BEHIND_IDENTIFIER = "_@=~\\";
    private static final String COUNTED = "號月日年天樓館區店人分小時";

    /** What stands behind a number and not behind a pronoun. */
    private static final List<String> BEHIND_ROMAN = List.of(
            "supercomputer",
            "system",
            "cluster",
            "machine",
            "platform",
            "hpc",
            "dgx",
            "ovx",
            "gpu",
            "h100",
            "l40",
            "node",
            "allocation",
            "for ",
            "with ",
            "by ",
            "at ",
            "from ",
            "through ",
            "via ",
            "under ",
            "and its ");

    private final String stem;
    private final String tail;
    private final String text;
    private final String plain;

    /** @param text as it stands, of which {@code plain} is the comparable form */
    MachineName(String name, String text, String plain) {
        String known = Cues.plain(name);
        int hyphen = known.lastIndexOf('-');
        this.stem = known.substring(0, Math.max(0, hyphen));
        this.tail = known.substring(hyphen + 1);
        this.text = text;
        this.plain = plain;
    }

    /** How stem and tail are joined. */
    private enum Join {
        HYPHEN,
        LOOSE_HYPHEN,
        SPACE,
        NOTHING
    }

    /** What was read of the name: where its tail starts. */
    private record Joined(Join join, int tail) {}

    /**
     * The names in a stretch of the text.
     *
     * @param context whether other words there mean a computer
     */
    List<Name> in(int from, int to, BooleanSupplier context) {
        List<Name> names = new ArrayList<>();
        int i = from;
        while (i < to) {
            int end = Plain.isWordChar(plain.charAt(i)) ? wordEnd(i, to) : i;
            int behind = end > i ? name(i, end, to, context, names) : -1;
            i = behind > 0 ? behind : Math.max(end, i + 1);
        }
        return names;
    }

    /** Behind the letters that start at an index, or behind all of a word that has digits. */
    private int wordEnd(int from, int to) {
        int i = from;
        while (i < to && (plain.charAt(i) >= 'a' && plain.charAt(i) <= 'z' || plain.charAt(i) == Plain.UNSEEN)) {
            i++;
        }
        return i > from ? i : from + 1;
    }

    private int name(int from, int stemEnd, int to, BooleanSupplier context, List<Name> names) {
        // A misspelling has the first letter right, and most words have another.
        if (stem.isEmpty() || plain.charAt(from) != stem.charAt(0)) {
            return -1;
        }
        String word = plain.substring(from, stemEnd).replace(String.valueOf(Plain.UNSEEN), "");
        boolean exactStem = word.equals(stem);
        if (!exactStem && !(isTypo(word) && context.getAsBoolean()) || !startsName(from)) {
            return -1;
        }
        Joined joined = joined(stemEnd, to);
        int end = joined == null ? -1 : tailEnd(joined, to);
        if (end < 0 || !endsName(from, end, joined.join())) {
            return -1;
        }
        boolean exactTail = plain.substring(joined.tail(), end).equals(tail);
        boolean hashtag = Plain.at(plain, from - 1) == '#' && joined.join() == Join.NOTHING;
        boolean exact = exactStem && exactTail && (joined.join() == Join.HYPHEN || hashtag);
        if (!exact && !(isMeant(from, end, joined, exactStem, exactTail) && context.getAsBoolean())) {
            return -1;
        }
        names.add(new Name(from, end, text.substring(from, end), !exact));
        return end;
    }

    private Joined joined(int stemEnd, int to) {
        int i = Plain.skipUnseen(plain, stemEnd);
        int space = Plain.skipSpace(plain, i);
        int hyphens = space;
        while (hyphens < to && hyphens < space + 3 && plain.charAt(hyphens) == '-') {
            hyphens++;
        }
        if (hyphens == i && Plain.at(plain, i) == '_' && Plain.isDigit(Plain.at(plain, i + 1))) {
            return new Joined(Join.SPACE, i + 1);
        }
        int tailStart = Plain.skipSpace(plain, hyphens);
        if (tailStart >= to) {
            return null;
        }
        if (hyphens > space) {
            return new Joined(space > i ? Join.LOOSE_HYPHEN : Join.HYPHEN, tailStart);
        }
        return new Joined(space > i ? Join.SPACE : Join.NOTHING, tailStart);
    }

    /** Behind the number that starts where the join ends; -1 if it is another one. */
    private int tailEnd(Joined joined, int to) {
        for (String form : List.of(tail, "0" + tail, "i", "one", "l")) {
            int end = joined.tail() + form.length();
            boolean whole = end <= to
                    && plain.startsWith(form, joined.tail())
                    && !Plain.isWordChar(Plain.at(plain, Plain.skipUnseen(plain, end)));
            boolean letters = !Plain.isDigit(form.charAt(form.length() - 1));
            if (whole && !(letters && joined.join() == Join.NOTHING)) {
                return end;
            }
        }
        return -1;
    }

    /** Stands between the items of a Chinese list, not in paths. */
    private static final char WIDE_SLASH = '／';

    private boolean startsName(int from) {
        char before = Plain.at(plain, from - 1);
        if (Plain.isWordChar(before)
                || BEFORE_IDENTIFIER.indexOf(before) >= 0 && Plain.at(text, from - 1) != WIDE_SLASH) {
            return false;
        }
        boolean hyphened = before == '-' && Plain.isWordChar(Plain.at(plain, from - 2));
        return !(hyphened && !isCapital(from)) && !isAddress(from);
    }

    /** Whether the word that an index stands in is an address. */
    private boolean isAddress(int at) {
        int i = at;
        while (i > 0 && i > at - 500 && plain.charAt(i - 1) != ' ' && plain.charAt(i - 1) < 0x2E80) {
            i--;
        }
        String before = plain.substring(i, at);
        return before.contains("://") || before.startsWith("www.");
    }

    private boolean endsName(int from, int end, Join join) {
        char next = Plain.at(plain, end);
        char second = Plain.at(plain, end + 1);
        if (BEHIND_IDENTIFIER.indexOf(next) >= 0 || next == '號') {
            return false;
        }
        boolean goesOn = Plain.isWordChar(second);
        return switch (next) {
            case '.' -> !goesOn || isCapital(end + 1);
            case '-' -> !goesOn || join == Join.HYPHEN && isCapital(from);
            case '/' -> second != '/' && (!goesOn || isCapital(from) && !isLower(end + 1));
            case ':' -> second != '/' && second != '~' && !(goesOn && !isCapital(from));
            default -> join != Join.SPACE || !isCounted(end);
        };
    }

    /** {@code Taipei 1 day}, {@code Taipei 1 號出口}. */
    private boolean isCounted(int end) {
        int next = Plain.skipSpace(plain, end);
        if (COUNTED.indexOf(Plain.at(plain, next)) >= 0) {
            return true;
        }
        for (String unit :
                List.of("day", "night", "hour", "week", "km", "st ", "th ", "%", "million", "billion", "to ", "or ")) {
            if (plain.startsWith(unit, next)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a spelling that is not the name stands for it. */
    private boolean isMeant(int from, int end, Joined joined, boolean exactStem, boolean exactTail) {
        boolean hyphen = joined.join() == Join.HYPHEN || joined.join() == Join.LOOSE_HYPHEN;
        if (!exactStem) {
            return exactTail && joined.join() != Join.SPACE && isCapital(from);
        }
        if (exactTail) {
            return joined.join() == Join.NOTHING || isCapital(from);
        }
        if (hyphen) {
            return isCapital(from) && (plain.charAt(joined.tail()) != 'l' || end == joined.tail() + 1);
        }
        boolean roman = end == joined.tail() + 1;
        return isCapital(from) && (!roman || isCapital(joined.tail()) && isRoman(from, end));
    }

    /** In {@code TAIPEI I} a number, in {@code Taipei I saw} a pronoun. */
    private boolean isRoman(int from, int end) {
        int next = Plain.skipSpace(plain, end);
        char c = Plain.at(plain, next);
        boolean closes = c == ' ' || c > 0x2E7F || ".,;:()".indexOf(c) >= 0;
        return isCapital(from + 1) || closes || BEHIND_ROMAN.stream().anyMatch(word -> plain.startsWith(word, next));
    }

    private boolean isCapital(int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    private boolean isLower(int at) {
        return at < text.length() && Character.isLowerCase(text.charAt(at));
    }

    /** One letter missing, added, changed, or two neighbours swapped. */
    private boolean isTypo(String word) {
        if (word.length() < 4 || Math.abs(word.length() - stem.length()) > 1 || word.charAt(0) != stem.charAt(0)) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(word.length(), stem.length());
        while (same < shorter && word.charAt(same) == stem.charAt(same)) {
            same++;
        }
        String rest = word.substring(same);
        String wanted = stem.substring(same);
        if (word.length() != stem.length()) {
            String longer = rest.length() > wanted.length() ? rest : wanted;
            String other = longer.equals(rest) ? wanted : rest;
            return longer.substring(1).equals(other);
        }
        boolean changed = rest.length() > 0 && rest.substring(1).equals(wanted.substring(1));
        boolean swapped = rest.length() > 1
                && rest.charAt(0) == wanted.charAt(1)
                && rest.charAt(1) == wanted.charAt(0)
                && rest.substring(2).equals(wanted.substring(2));
        return changed || swapped;
    }
}
