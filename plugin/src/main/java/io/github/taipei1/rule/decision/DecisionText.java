package io.github.taipei1.rule.decision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds a decision to the text of {@code taipei1-decisions.yaml} and keeps every other byte of it. The new text is read again:
 * one that does not hold the old decisions and the new one is no answer.
 */
public final class DecisionText {
    private static final String NEW = """
            # 對檢查發現所作的決定；由 taipei1:decide 加入，文字改變即失效。
            # Decisions about findings, added by taipei1:decide; each is void once its text changes.
            version: 1
            decisions:
            """;
    private static final Pattern ITEM = Pattern.compile("^( *)- ", Pattern.MULTILINE);
    private static final Pattern EMPTY_LIST = Pattern.compile("(?m)^decisions:[ \\t]*\\[ *\\](?=[ \\t]*(?:\\r?$|#))");
    private static final Pattern LIST = Pattern.compile("(?m)^decisions:");
    private static final Pattern KEY = Pattern.compile("(?m)^(?=[A-Za-z\"'])");

    private DecisionText() {}

    /** The text with one more decision; nothing if the file is written in a way that this cannot add to. */
    public static Optional<String> with(Optional<String> before, Decision decision) {
        String given = before.filter(text -> !text.isBlank()).orElse(NEW);
        String mark = given.startsWith("\uFEFF") ? "\uFEFF" : "";
        String old = given.substring(mark.length());
        Decisions had = DecisionFile.read(old);
        String end = old.contains("\r\n") ? "\r\n" : "\n";
        String added = EMPTY_LIST.matcher(old).replaceFirst("decisions:");
        int at = insertion(added);
        String lead = at > 0 && added.charAt(at - 1) != '\n' ? end : "";
        String text = added.substring(0, at) + lead + entry(decision, indent(added), end) + added.substring(at);
        return holds(had, DecisionFile.read(text), decision) ? Optional.of(mark + text) : Optional.empty();
    }

    private static boolean holds(Decisions had, Decisions has, Decision decision) {
        List<Decision> all = has.all();
        boolean more = all.size() == had.all().size() + 1 && has.problems().isEmpty();
        return more
                && sameFacts(all.get(all.size() - 1), decision)
                && java.util.stream.IntStream.range(0, had.all().size())
                        .allMatch(index -> sameFacts(all.get(index), had.all().get(index)));
    }

    private static boolean sameFacts(Decision one, Decision other) {
        return facts(one).equals(facts(other));
    }

    private static List<Object> facts(Decision one) {
        return List.of(
                one.rule(), one.path(), one.passage(), one.verdict(), one.by(), one.on(), one.reason(), one.until());
    }

    private static String indent(String text) {
        Matcher list = LIST.matcher(text);
        Matcher item = ITEM.matcher(text);
        return list.find() && item.find(list.end()) ? item.group(1) : "  ";
    }

    /** Behind the list, which ends where the next key of the file begins. */
    private static int insertion(String text) {
        Matcher list = LIST.matcher(text);
        Matcher key = KEY.matcher(text);
        return list.find() && key.find(list.end()) ? key.start() : text.length();
    }

    private static String entry(Decision decision, String indent, String end) {
        StringBuilder entry = new StringBuilder();
        line(entry, indent + "- ", "rule", decision.rule(), end);
        String next = indent + "  ";
        line(entry, next, "path", quoted(decision.path()), end);
        decision.lines().ifPresent(lines -> line(entry, next, "line", String.valueOf(lines.from()), end));
        line(entry, next, "decision", word(decision.verdict()), end);
        decision.by().ifPresent(by -> line(entry, next, "by", quoted(by), end));
        decision.on().ifPresent(day -> line(entry, next, "on", day.toString(), end));
        decision.reason().ifPresent(reason -> line(entry, next, "reason", quoted(reason), end));
        decision.until().ifPresent(day -> line(entry, next, "until", day.toString(), end));
        line(entry, next, "passage", decision.passage().orElseThrow(), end);
        return entry.toString();
    }

    private static void line(StringBuilder entry, String indent, String key, String value, String end) {
        entry.append(indent).append(key).append(": ").append(value).append(end);
    }

    /** The word of a verdict as the file has it, such as {@code no-breach}. */
    public static String word(Decision.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A double-quoted scalar of YAML 1.2, always on one line. */
    static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    boolean plain = codePoint >= 0x20 && codePoint < 0x7F
                            || codePoint >= 0xA0
                                    && !Character.isISOControl(codePoint)
                                    && codePoint != 0x2028
                                    && codePoint != 0x2029
                                    && codePoint != 0xFEFF;
                    if (plain) {
                        quoted.appendCodePoint(codePoint);
                    } else {
                        quoted.append(String.format(Locale.ROOT, "\\U%08X", codePoint));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
