package io.github.taipei1.report.read;

import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Region;
import io.github.taipei1.finding.Text;
import io.github.taipei1.yaml.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines between two {@code ---} at the head of a section.
 *
 * @param section id of the report's section that this text belongs to, such as {@code outputs}
 * @param internal left out of a public edition
 * @param length UTF-16 units up to the text itself
 */
public record FrontMatter(Optional<String> section, boolean internal, int length, List<Problem> problems) {
    private static final List<String> KEYS = List.of("internal", "section");

    public FrontMatter {
        problems = List.copyOf(problems);
    }

    /** Whether a section says that a public edition leaves it out. */
    public static boolean marksInternal(String text) {
        return of("", text).internal();
    }

    /** Reads the head of a file; a file without one has an empty front matter of length 0. */
    static FrontMatter of(String path, String text) {
        int from = text.startsWith("\uFEFF") ? 1 : 0;
        int end = endOfLine(text, from);
        if (!text.substring(from, end).strip().equals("---")) {
            return new FrontMatter(Optional.empty(), false, from, List.of());
        }
        return new Lines(path, text).read(end);
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    /** Walks the lines up to the closing mark. */
    private static final class Lines {
        private final String path;
        private final String text;
        private final List<Problem> problems = new ArrayList<>();
        private Optional<String> section = Optional.empty();
        private boolean internal;

        Lines(String path, String text) {
            this.path = path;
            this.text = text;
        }

        FrontMatter read(int from) {
            int number = 2;
            for (int at = from; at < text.length(); number++) {
                int end = endOfLine(text, at);
                String line = text.substring(at, end).strip();
                at = end;
                if (line.equals("---") || line.equals("...")) {
                    return new FrontMatter(section, internal, at, problems);
                }
                line(line, number);
            }
            problem(
                    1,
                    1,
                    Text.of(
                            "開頭的 --- 沒有對應的結尾 ---，整份內容都被當成設定。",
                            "The front matter opened by --- is never closed, so no text is left."),
                    Text.of("請在設定之後另起一行寫上 ---。", "Put a line of --- behind the settings."));
            return new FrontMatter(section, internal, text.length(), problems);
        }

        private void line(String line, int number) {
            int colon = line.indexOf(':');
            if (line.isEmpty() || line.startsWith("#")) {
                return;
            }
            String key = colon < 0 ? line : line.substring(0, colon).strip();
            String value = colon < 0 ? "" : unquoted(line.substring(colon + 1).strip());
            switch (key) {
                case "section" -> section = Optional.of(value).filter(id -> !id.isEmpty());
                case "internal" -> internal(value, number);
                default -> unknown(key, number);
            }
        }

        private void internal(String value, int number) {
            internal = value.equals("true");
            if (!internal && !value.equals("false")) {
                internal = true;
                problem(
                        number,
                        1,
                        Text.of(
                                "internal 只能是 true 或 false，不是「" + value + "」；在更正之前此段視為內部資料。",
                                "internal is true or false, not “" + value
                                        + "”; until corrected the section counts as internal."),
                        Text.of("請寫 internal: true 或 internal: false。", "Write internal: true or internal: false."));
            }
        }

        private void unknown(String key, int number) {
            String nearest = Nearest.to(key, KEYS).orElse("section");
            problem(
                    number,
                    1,
                    Text.of(
                            "不認得設定「" + key + "」，因此不會有任何作用。",
                            "The setting “" + key + "” is unknown, so it has no effect."),
                    Text.of(
                            "最接近的是「" + nearest + "」；可用的有 section 與 internal。",
                            "The nearest one is “" + nearest + "”; known are section and internal."));
        }

        private void problem(int line, int column, Text message, Text help) {
            problems.add(new Problem(new Place(path, Region.at(line, column)), message, help));
        }

        private static String unquoted(String value) {
            boolean quoted = value.length() >= 2
                    && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
            return quoted ? value.substring(1, value.length() - 1) : value;
        }
    }
}
