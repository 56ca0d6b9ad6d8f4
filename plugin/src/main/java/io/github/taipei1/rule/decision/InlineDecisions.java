package io.github.taipei1.rule.decision;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Decisions in comments: {@code taipei1:ignore ACK-02 reason="…" until=2026-01-31}. One covers its own line and the paragraph
 * behind it.
 */
final class InlineDecisions {
    private static final Pattern MARK =
            Pattern.compile(Pattern.quote(Decisions.INLINE_MARK) + "\\s++([A-Za-z0-9-]++)(?!=)");
    /** In quotation marks of any kind; those of a notebook's cells have a backslash before them. */
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(reason|until|by|on)="
            + "(?:\\\\?\"([^\"\\n]*?)\\\\?\"|'([^'\\n]*+)'|[“「]([^”」\\n]*+)[”」]|([^\\s\"]++))");

    /** What begins a comment in the languages that files are written in. */
    private static final List<String> OPENERS =
            List.of("<!--", "%", "#", "//", "/*", "*", "--", "--[[", ";", "..", "(*", "{-");

    /** What begins a comment of several lines. */
    private static final List<String> BLOCK_OPENERS = List.of("<!--", "/*", "/**", "--[[", "..", "(*", "{-");

    private final Source source;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private InlineDecisions(Source source) {
        this.source = source;
    }

    static Decisions read(Source source) {
        InlineDecisions inline = new InlineDecisions(source);
        for (int line = 1; line <= source.lines(); line++) {
            String text = source.line(line);
            if (text.contains(Decisions.INLINE_MARK) && inline.isComment(line, text)) {
                inline.line(line, text);
            }
        }
        return new Decisions(inline.decisions, inline.problems);
    }

    /**
     * A mark in running text, such as documentation of it between backticks, decides nothing. One that begins its line stands in
     * a comment if the line before opens one and says no more.
     */
    private boolean isComment(int line, String text) {
        String before = text.substring(0, text.indexOf(Decisions.INLINE_MARK)).strip();
        return before.isEmpty()
                ? line > 1 && BLOCK_OPENERS.contains(source.line(line - 1).strip())
                : OPENERS.stream().anyMatch(before::endsWith);
    }

    private void line(int line, String text) {
        int start = source.lineStart(line) + text.indexOf(Decisions.INLINE_MARK);
        Place place = source.place(start, source.lineStart(line) + text.length());
        Matcher mark = MARK.matcher(text);
        if (!mark.find()) {
            problems.add(new Problem(
                    place,
                    Text.of("taipei1:ignore 之後沒有規則代號", "there is no rule behind taipei1:ignore"),
                    Text.of(
                            "寫成 taipei1:ignore ACK-02 reason=\"原因\" until=2026-01-31",
                            "write taipei1:ignore ACK-02 reason=\"why\" until=2026-01-31")));
            return;
        }
        Map<String, String> values = values(text);
        Optional<LocalDate> on = date(values, "on", place);
        Optional<LocalDate> until = date(values, "until", place);
        if (values.containsKey("until") && until.isEmpty()) {
            // Nobody knows until when it would hold, and for good is not what was meant.
            return;
        }
        decisions.add(new Decision(
                place,
                mark.group(1),
                source.path(),
                Optional.of(new Decision.Lines(line, paragraphEnd(line))),
                Optional.empty(),
                Decision.Verdict.ACCEPTED,
                Optional.ofNullable(values.get("by")),
                on,
                Optional.ofNullable(values.get("reason")),
                until));
    }

    private static Map<String, String> values(String text) {
        Map<String, String> values = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            IntStream.rangeClosed(2, attribute.groupCount())
                    .mapToObj(attribute::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(value -> values.put(attribute.group(1), value));
        }
        return values;
    }

    private Optional<LocalDate> date(Map<String, String> values, String key, Place place) {
        if (!values.containsKey(key)) {
            return Optional.empty();
        }
        try {
            return Optional.of(TaiwanDate.parse(values.get(key).replaceFirst("(-->|\\*/)$", "")));
        } catch (TaiwanDate.UnreadableDate e) {
            problems.add(new Problem(
                    place, e.text(), Text.of("日期寫成 2026-01-31 或 115-01-31", "write 2026-01-31 or 115-01-31")));
            return Optional.empty();
        }
    }

    /** The last line of the paragraph behind a line; in a notebook it is over where its cell is. */
    private int paragraphEnd(int line) {
        boolean cells = source.path().endsWith(".ipynb");
        int next = line + 1;
        while (next <= source.lines() && source.line(next).isBlank()) {
            next++;
        }
        while (next <= source.lines() && !ends(source.line(next), cells)) {
            next++;
        }
        return next - 1;
    }

    private static boolean ends(String line, boolean cells) {
        return line.isBlank() || cells && line.strip().startsWith("]");
    }
}
