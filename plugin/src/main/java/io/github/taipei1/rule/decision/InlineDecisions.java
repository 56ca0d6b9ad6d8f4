package io.github.taipei1.rule.decision;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decisions in comments: {@code taipei1:ignore ACK-02 reason="…" until=2026-01-31}. One covers its own line and the paragraph
 * behind it.
 */
final class InlineDecisions {
    private static final Pattern MARK = Pattern.compile(Pattern.quote(Decisions.INLINE_MARK) + "\\s++([A-Za-z0-9-]++)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\b(reason|until|by|on)=(?:\"([^\"\\n]*+)\"|([^\\s\"]++))");

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
            if (text.contains(Decisions.INLINE_MARK) && isComment(text)) {
                inline.line(line, text);
            }
        }
        return new Decisions(inline.decisions, List.of(), inline.problems);
    }

    /** A mark in running text, such as documentation of it between backticks, decides nothing. */
    private static boolean isComment(String text) {
        String before = text.substring(0, text.indexOf(Decisions.INLINE_MARK)).stripTrailing();
        return before.endsWith("<!--")
                || before.endsWith("%")
                || before.endsWith("#")
                || before.endsWith("//")
                || before.endsWith("/*")
                || before.endsWith("*")
                || before.endsWith("--")
                || before.endsWith("..");
    }

    private void line(int line, String text) {
        int start = source.lineStart(line) + text.indexOf(Decisions.INLINE_MARK);
        io.github.taipei1.finding.Place place = source.place(start, source.lineStart(line) + text.length());
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
        Matcher attribute = ATTRIBUTE.matcher(text);
        java.util.Map<String, String> values = new java.util.HashMap<>();
        while (attribute.find()) {
            values.put(
                    attribute.group(1), Optional.ofNullable(attribute.group(2)).orElse(attribute.group(3)));
        }
        decisions.add(new Decision(
                place,
                mark.group(1),
                source.path(),
                Optional.of(new Decision.Lines(line, paragraphEnd(line))),
                Optional.empty(),
                Decision.Verdict.ACCEPTED,
                Optional.ofNullable(values.get("by")),
                date(values.get("on"), place),
                Optional.ofNullable(values.get("reason")),
                date(values.get("until"), place)));
    }

    private Optional<LocalDate> date(String text, io.github.taipei1.finding.Place place) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(TaiwanDate.parse(text.endsWith("-->") ? text.substring(0, text.length() - 3) : text));
        } catch (TaiwanDate.UnreadableDate e) {
            problems.add(new Problem(
                    place, e.text(), Text.of("日期寫成 2026-01-31 或 115-01-31", "write 2026-01-31 or 115-01-31")));
            return Optional.empty();
        }
    }

    private int paragraphEnd(int line) {
        int next = line + 1;
        while (next <= source.lines() && source.line(next).isBlank()) {
            next++;
        }
        while (next <= source.lines() && !source.line(next).isBlank()) {
            next++;
        }
        return next - 1;
    }
}
