package io.github.taipei1.bilingual.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.taipei1.finding.Level;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The program: {@code Measurement <folder of pairs> [cases.jsonl | seed]}. Without cases it seeds its own. Prints recall by class,
 * false alarms per 1,000 English words, and every miss.
 */
final class Measurement {
    private static final int PER_CLASS = 3;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Map<String, List<Sighting>> untouched = new HashMap<>();

    /** What became of one seeded error: the gravest level it was found at, {@code INFO} if it was not. */
    record Outcome(SeededError error, Level level) {}

    public static void main(String[] args) throws IOException {
        new Measurement().run(Path.of(args[0]), args.length > 1 ? args[1] : "1");
    }

    private void run(Path folder, String cases) throws IOException {
        List<DraftPair> pairs = DraftPair.in(folder);
        alarms(pairs);
        List<SeededError> errors =
                cases.endsWith(".jsonl") ? read(Path.of(cases)) : seeded(pairs, Long.parseLong(cases));
        List<Outcome> outcomes = outcomes(pairs, errors);
        Recall.print(outcomes, out);
        outcomes.stream()
                .filter(outcome -> !outcome.level().atLeast(Level.WARNING))
                .forEach(outcome -> {
                    SeededError error = outcome.error();
                    out.printf(
                            "%s %s %s %s:%d %s%n",
                            outcome.level() == Level.REVIEW ? "WEAK" : "MISS",
                            error.kind(),
                            error.pair(),
                            error.inZh() ? "zh" : "en",
                            error.line(),
                            error.note());
                });
    }

    static List<SeededError> seeded(List<DraftPair> pairs, long seed) {
        Seeder seeder = new Seeder(seed, PER_CLASS);
        return pairs.stream().flatMap(pair -> seeder.errors(pair).stream()).toList();
    }

    List<Outcome> outcomes(List<DraftPair> pairs, List<SeededError> errors) {
        Map<String, DraftPair> byId = new HashMap<>();
        pairs.forEach(pair -> byId.put(pair.id(), pair));
        List<Outcome> outcomes = new ArrayList<>();
        for (SeededError error : errors) {
            DraftPair pair = byId.get(error.pair());
            List<Sighting> before = untouched.computeIfAbsent(pair.id(), id -> Sighting.of(pair));
            Level level = Sighting.fresh(Sighting.of(error.in(pair)), before).stream()
                    .filter(sighting -> sighting.isNear(error))
                    .map(Sighting::level)
                    .min(Comparator.naturalOrder())
                    .orElse(Level.INFO);
            outcomes.add(new Outcome(error, level));
        }
        return outcomes;
    }

    private void alarms(List<DraftPair> pairs) {
        int words = pairs.stream().mapToInt(DraftPair::englishWords).sum();
        Map<String, Integer> counts = new TreeMap<>();
        for (DraftPair pair : pairs) {
            List<Sighting> found = Sighting.of(pair);
            untouched.put(pair.id(), found);
            for (Sighting one : found) {
                counts.merge(one.level() + " " + one.rule(), 1, Integer::sum);
                if (one.level().atLeast(Level.WARNING)) {
                    out.printf(
                            "ALARM %s %s %s %s%n",
                            pair.id(), one.level(), one.rule(), one.message().replace('\n', ' '));
                }
            }
        }
        out.printf("%d pairs, %d English words%n", pairs.size(), words);
        counts.forEach(
                (key, count) -> out.printf("  %-16s %4d  %.3f per 1,000 words%n", key, count, count * 1000.0 / words));
    }

    private static List<SeededError> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<SeededError> errors = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            errors.add(new SeededError(
                    node.get("pair").asText(),
                    node.get("cls").asText(),
                    node.get("side").asText().equals("zh"),
                    node.get("line").asInt(),
                    texts(node.get("old")),
                    texts(node.get("new")),
                    node.get("note").asText()));
        }
        return errors;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
