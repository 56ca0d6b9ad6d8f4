package io.github.taipei1.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Outcome;
import io.github.taipei1.check.Reported;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Measures rules on labelled cases: a JSON object a line with {@code file}, {@code text}, {@code kind}, optional {@code files},
 * {@code config} and {@code cluster}, and {@code expect} as {@code RULE@line}, {@code RULE@path:line} or {@code RULE@config}.
 * A finding is right if its rule is expected and its line lies in the case's {@code within} range for it; one finding answers all
 * labels whose ranges hold it, as one about a list answers those of its lines. A case with {@code doubt} is run and not counted.
 */
public final class CaseEvaluation {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** Breaks tokens in the files of cases, so that no scanner takes them for real ones. */
    private static final String BREAK = "¦";

    private enum Result {
        HIT,
        MISSED,
        WRONG
    }

    /** Counts of one rule or family. */
    public static final class Score {
        private int hit;
        private int missed;
        private int wrong;

        private void add(Result result) {
            switch (result) {
                case HIT -> hit++;
                case MISSED -> missed++;
                case WRONG -> wrong++;
            }
        }

        /** Counts what another one counted. */
        public void add(Score other) {
            hit += other.hit;
            missed += other.missed;
            wrong += other.wrong;
        }

        public double recall() {
            return hit + missed == 0 ? 1 : (double) hit / (hit + missed);
        }

        public double precision() {
            return hit + wrong == 0 ? 1 : (double) hit / (hit + wrong);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "hit %d missed %d wrong %d  recall %.3f precision %.3f",
                    hit,
                    missed,
                    wrong,
                    recall(),
                    precision());
        }
    }

    private final String family;
    private final Score total = new Score();
    private final Map<String, Score> byRule = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private CaseEvaluation(String family) {
        this.family = family;
    }

    /** Runs all cases of a file and compares the findings of one family such as {@code ACK}. */
    public static CaseEvaluation of(Path file, String family) throws IOException {
        CaseEvaluation evaluation = new CaseEvaluation(family);
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                evaluation.run(MAPPER.readTree(line.replace(BREAK, "")));
            }
        }
        return evaluation;
    }

    public Score total() {
        return total;
    }

    public List<String> faults() {
        return faults;
    }

    private void run(JsonNode one) {
        boolean doubt = one.path("doubt").asBoolean(false);
        CheckResult result = ExampleProject.check(config(one), files(one), ExampleProject.DAY);
        if (result.outcome() == Outcome.MISCONFIGURED || result.outcome() == Outcome.INTERNAL) {
            faults.add(one.path("id").asText() + " " + result.outcome() + " " + result.findings());
            return;
        }
        List<String> found = new ArrayList<>();
        for (Reported reported : result.findings()) {
            if (reported.finding().rule().startsWith(family + "-")) {
                found.add(key(reported, one.path("file").asText()));
            }
        }
        List<String> wanted = new ArrayList<>();
        one.path("expect").forEach(expected -> wanted.add(expected.asText()));
        if (!doubt) {
            compare(one, wanted, found);
        }
    }

    private static String key(Reported reported, String file) {
        Place place = reported.finding().place();
        String at = place.path().equals(TeamConfig.FILE)
                ? "config"
                : place.path().equals(file)
                        ? String.valueOf(place.region().startLine())
                        : place.path() + ":" + place.region().startLine();
        return reported.finding().rule() + "@" + at;
    }

    private void compare(JsonNode one, List<String> wanted, List<String> found) {
        List<String> unused = new ArrayList<>(found);
        for (String expected : wanted) {
            Optional<String> match =
                    answer(one, expected, unused).or(() -> answer(one, expected, ranged(one, expected, found)));
            match.ifPresent(unused::remove);
            count(one, expected, match.isPresent() ? Result.HIT : Result.MISSED);
        }
        unused.stream()
                .filter(extra -> wanted.stream().noneMatch(expected -> matches(one, expected, extra)))
                .forEach(extra -> count(one, extra, Result.WRONG));
    }

    private static Optional<String> answer(JsonNode one, String expected, List<String> found) {
        return found.stream()
                .filter(candidate -> matches(one, expected, candidate))
                .findFirst();
    }

    /** What answers a label with a range may have answered another one before. */
    private static List<String> ranged(JsonNode one, String expected, List<String> found) {
        return one.path("within").has(expected) ? found : List.of();
    }

    private void count(JsonNode one, String label, Result result) {
        byRule.computeIfAbsent(label.substring(0, 6), rule -> new Score()).add(result);
        total.add(result);
        if (result != Result.HIT) {
            faults.add(one.path("id").asText() + " " + result.name().toLowerCase(Locale.ROOT) + " " + label + "  ("
                    + one.path("why").asText() + ")");
        }
    }

    private static boolean matches(JsonNode one, String expected, String found) {
        if (expected.equals(found)) {
            return true;
        }
        boolean sameRule = expected.substring(0, 7).equals(found.substring(0, 7));
        JsonNode range = one.path("within").path(expected);
        if (!sameRule || !range.isArray()) {
            return false;
        }
        String at = found.substring(7);
        String path = expected.contains(":") ? expected.substring(7, expected.lastIndexOf(':') + 1) : "";
        if (!at.startsWith(path) || !at.substring(path.length()).matches("\\d+")) {
            return false;
        }
        int line = Integer.parseInt(at.substring(path.length()));
        return line >= range.get(0).asInt() && line <= range.get(1).asInt();
    }

    private static Map<String, String> files(JsonNode one) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(one.path("file").asText(), one.path("text").asText());
        one.path("files")
                .fields()
                .forEachRemaining(
                        file -> files.put(file.getKey(), file.getValue().asText()));
        return files;
    }

    private static String config(JsonNode one) {
        StringBuilder config = new StringBuilder(one.path("config").asText(""));
        if (config.length() > 0 && config.charAt(config.length() - 1) != '\n') {
            config.append('\n');
        }
        boolean unanswered = one.path("expect").toString().contains("GAI-01@config");
        if (unanswered && !config.toString().contains("generative-ai")) {
            config.append("# without generative-ai\n");
        }
        if (!config.toString().contains("artifacts:")) {
            config.append("artifacts: [{files: \"")
                    .append(one.path("file").asText())
                    .append("\", kind: ")
                    .append(one.path("kind").asText("other"))
                    .append("}]\n");
        }
        if (one.path("cluster").asText("DGX").equals("OVX")
                && !config.toString().contains("cluster:")) {
            config.append("cluster: OVX\nbatch: 1\n");
            if (!config.toString().contains("\nproject:") && !config.toString().startsWith("project:")) {
                config.append("project: {title: {zh-TW: 範例專案}, topic: rendering}\n");
            }
        }
        return config.toString();
    }

    /** Prints the measures of a file: {@code <file.jsonl> <FAMILY>}. */
    public static void main(String[] arguments) throws IOException {
        CaseEvaluation evaluation = of(Path.of(arguments[0]), arguments[1]);
        evaluation.faults.forEach(System.out::println);
        evaluation.byRule.forEach((rule, score) -> System.out.println(rule + "  " + score));
        System.out.println(evaluation.family + " total  " + evaluation.total);
    }
}
