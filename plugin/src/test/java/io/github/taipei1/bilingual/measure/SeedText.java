package io.github.taipei1.bilingual.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of one text of a pair, with what must stay as it is blanked out: code, addresses, markers of lists. */
record SeedText(DraftPair pair, boolean inZh, List<String> lines, List<String> open) {
    private static final Pattern CLOSED = Pattern.compile(
            "`[^`]*`|https?://[^\\s)]+|\\]\\([^)]*\\)|[\\w.+-]+@[\\w.-]+|^\\s*(?:\\d+\\.|[-*+>]|#+)\\s|10\\.\\d{4}/\\S+|&\\w+;");

    static SeedText of(DraftPair pair, boolean inZh) {
        List<String> lines = pair.side(inZh).lines().toList();
        List<String> open = new ArrayList<>();
        boolean code = false;
        boolean front = !lines.isEmpty() && lines.get(0).equals("---");
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean fence = line.startsWith("```");
            code ^= fence;
            boolean closed = code || fence || front;
            front &= i == 0 || !line.equals("---");
            open.add(closed ? " ".repeat(line.length()) : blanked(line));
        }
        return new SeedText(pair, inZh, lines, open);
    }

    private static String blanked(String line) {
        return CLOSED.matcher(line).replaceAll(match -> " ".repeat(match.end() - match.start()));
    }

    /** What a pattern finds in one line, with the line's index. */
    record Hit(int line, int start, int end, String text, Matcher match) {}

    List<Hit> hits(Pattern pattern) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Matcher matcher = pattern.matcher(open.get(i));
            while (matcher.find()) {
                hits.add(new Hit(i, matcher.start(), matcher.end(), matcher.group(), pattern.matcher(matcher.group())));
            }
        }
        return hits;
    }

    /** An error that replaces a stretch of one line. */
    SeededError replaced(String kind, int line, int start, int end, String by) {
        String old = lines.get(line);
        String now = old.substring(0, start) + by + old.substring(end);
        String note = old.substring(start, end) + " -> " + by;
        return new SeededError(pair.id(), kind, inZh, line + 1, List.of(old), List.of(now), note);
    }

    /** An error that replaces whole lines, {@code to} exclusive. */
    SeededError lines(String kind, int from, int to, List<String> now, String note) {
        return new SeededError(pair.id(), kind, inZh, from + 1, List.copyOf(lines.subList(from, to)), now, note);
    }
}
