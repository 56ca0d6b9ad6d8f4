package io.github.taipei1.verify.question;

import io.github.taipei1.metrics.Kpi;
import io.github.taipei1.verify.ReportText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures that stand in a document beside their names: in the cell behind that of the name, as in Word, HTML and Excel, or in the same
 * line, as in a PDF, which knows no cells.
 */
final class WrittenFigures {
    private static final Pattern NUMBER = Pattern.compile("[-+−]?\\d[\\d,]*+(?:\\.\\d++)?+");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*+(?:\\.[a-z0-9-]++)++");
    /** Behind the number a cell holds no more than its unit. */
    private static final int LONGEST_UNIT = 16;

    private static final int CELLS_AHEAD = 2;

    private final Map<String, Kpi> byName = new HashMap<>();

    WrittenFigures(List<Kpi> figures) {
        for (Kpi kpi : figures) {
            byName.put(kpi.id(), kpi);
            byName.putIfAbsent(kpi.label().zhTw(), kpi);
            byName.putIfAbsent(kpi.label().en(), kpi);
        }
    }

    /** A figure as it is written. */
    record Written(Kpi kpi, BigDecimal value) {
        /** Whether it is the figure, rounded as it is written. */
        boolean agrees() {
            BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
            return kpi.value().subtract(value).abs().compareTo(unit.multiply(BigDecimal.valueOf(0.5000001))) <= 0;
        }
    }

    List<Written> in(ReportText document) {
        List<String> cells =
                document.paragraphs().stream().map(WrittenFigures::plain).toList();
        List<Written> written = new ArrayList<>();
        Optional<Kpi> before = Optional.empty();
        for (int i = 0; i < cells.size(); i++) {
            Optional<Named> named = named(cells.get(i));
            // A sheet names a figure twice: by its id, and in words in the next cell.
            boolean again = before.isPresent() && before.equals(named.map(Named::kpi));
            before = named.map(Named::kpi);
            if (named.isPresent() && !again) {
                number(named.get(), cells, i)
                        .ifPresent(value -> written.add(new Written(named.get().kpi(), value)));
            }
        }
        return written;
    }

    /** Markdown's escapes are sometimes left in a text. */
    private static String plain(String cell) {
        return cell.replace("\\", "").strip();
    }

    /** A name in a cell, and what stands behind it there. */
    private record Named(Kpi kpi, String rest) {}

    private Optional<Named> named(String cell) {
        if (byName.containsKey(cell)) {
            return Optional.of(new Named(byName.get(cell), ""));
        }
        Matcher name = NAME.matcher(cell);
        while (name.find()) {
            boolean whole = name.start() == 0 || Character.isWhitespace(cell.charAt(name.start() - 1));
            if (whole && byName.containsKey(name.group())) {
                return Optional.of(new Named(
                        byName.get(name.group()), cell.substring(name.end()).strip()));
            }
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> number(Named named, List<String> cells, int at) {
        if (!named.rest().isEmpty()) {
            return number(named.rest(), Integer.MAX_VALUE);
        }
        for (int i = at + 1; i < Math.min(cells.size(), at + 1 + CELLS_AHEAD); i++) {
            Optional<BigDecimal> number = number(cells.get(i), LONGEST_UNIT);
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> number(String text, int longestRest) {
        Matcher number = NUMBER.matcher(text);
        if (!number.lookingAt() || text.length() - number.end() > longestRest || runsOn(text, number.end())) {
            return Optional.empty();
        }
        return Optional.of(
                new BigDecimal(number.group().replace(",", "").replace('−', '-').replace("+", "")));
    }

    /** Whether a number is only the beginning of a word, a date or a hash. */
    private static boolean runsOn(String text, int end) {
        return end < text.length() && "-–:/._~".indexOf(text.charAt(end)) >= 0
                || end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z';
    }
}
