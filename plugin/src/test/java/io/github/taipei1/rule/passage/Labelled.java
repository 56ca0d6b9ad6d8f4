package io.github.taipei1.rule.passage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.read.Documents;
import io.github.taipei1.rule.words.Utterances;
import io.github.taipei1.testing.MemoryTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The labelled sentences that the weights are fitted to: those of the cases of the rules, and rows that hold nothing else. */
final class Labelled {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String BREAK = "¦";
    /** The documents of a team that keeps all duties. */
    private static final Path SAMPLE = Path.of("../sample-project");

    private static final int COLUMNS = 5;
    /** Rows that stand together were often written as pairs and stay together when examples are held out. */
    private static final int TOGETHER = 20;

    private static final Pattern USED = Pattern.compile("used:\\s*true");
    private static final Pattern DENIAL = Pattern.compile("\\b(?:no|not|never|without|none|nor)\\b|n't|[未沒無不非別]");
    private static final Set<String> PUBLIC =
            Set.of("press-release", "post", "web-page", "slides", "video-script", "model-card", "readme");

    private static final String NONE = "-";
    /** Families whose sentences, written for other rules, have none of the meanings of a family. */
    private static final Map<String, List<String>> INNOCENT =
            Map.of("use", List.of("gai", "dis"), "gai", List.of("use", "dis"), "dis", List.of());

    private final List<One> all = new ArrayList<>();
    private final String family;
    private final Marks marks;
    private final List<String> asked;

    /**
     * A stretch and what is known of it.
     *
     * @param meanings for each meaning about which something is known, whether it has it
     * @param group of stretches that are held out together
     */
    record One(Set<String> features, Map<String, Boolean> meanings, String group, String text) {}

    private Labelled(String family, Marks marks) {
        this.family = family;
        this.marks = marks;
        this.asked = PassageFit.MEANINGS.get(family);
    }

    static List<One> in(Path cases, Path rows, String family, Marks marks) throws IOException {
        Labelled labelled = new Labelled(family, marks);
        for (Path file : files(cases, family + "-", ".jsonl")) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    labelled.addCase(MAPPER.readTree(line.replace(BREAK, "")), file.getFileName() + "");
                }
            }
        }
        for (Path pair : files(cases.resolveSibling("bilingual").resolve("pairs"), "", "")) {
            for (Path file : files(pair, "", ".md")) {
                labelled.addInnocent(file);
            }
        }
        if (family.equals("use")) {
            for (Path file : documents(SAMPLE)) {
                labelled.addInnocent(file);
            }
        }
        labelled.addRows(rows, label -> label);
        for (String other : INNOCENT.get(family)) {
            labelled.addRows(rows.resolveSibling(other), label -> NONE);
        }
        return labelled.all;
    }

    private void addRows(Path folder, UnaryOperator<String> label) throws IOException {
        for (Path file : files(folder, "", ".tsv")) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String[] row = lines.get(i).split("\t", -1);
                row[0] = row[0].startsWith("#") ? row[0] : label.apply(row[0]);
                addRow(row, folder.getFileName() + "/" + file.getFileName() + "#" + i / TOGETHER);
            }
        }
    }

    /** The Markdown files of a folder and all below it. */
    private static List<Path> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".md")
                            && !file.toString().contains("target"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> files(Path folder, String start, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start)
                            && file.getFileName().toString().endsWith(end))
                    .sorted()
                    .toList();
        }
    }

    private void addRow(String[] row, String group) {
        if (row.length != COLUMNS || row[0].startsWith("#")) {
            return;
        }
        String text = row[4].replace('|', ';').replaceFirst("^[#\\s;]+", "");
        String markdown = (row[2].isBlank() ? "" : "## " + row[2] + "\n\n")
                + (row[3].isBlank() ? "" : row[3].replaceFirst("^[-*#\\s]+", "") + "\n\n")
                + text + "\n";
        List<Stretch> stretches = stretches("row.md", markdown);
        if (stretches.isEmpty()) {
            return;
        }
        Map<String, Boolean> meanings = new HashMap<>();
        for (String meaning : asked) {
            boolean sameFamily = row[0].startsWith(meaning.substring(0, 3));
            if (row[0].equals(NONE) || sameFamily) {
                meanings.put(meaning, row[0].equals(meaning));
            }
        }
        if (meanings.isEmpty()) {
            return;
        }
        Stretch last = stretches.get(stretches.size() - 1);
        all.add(new One(Features.of(last, Reader.of(row[1]), marks), meanings, group, last.words()));
    }

    /** A whole text, written for other tests, that has none of the meanings. */
    private void addInnocent(Path file) throws IOException {
        Map<String, Boolean> none = new HashMap<>();
        asked.forEach(meaning -> none.put(meaning, false));
        String kind = file.getFileName().toString().startsWith("README") ? "readme" : "post";
        for (Stretch stretch : stretches("post.md", Files.readString(file))) {
            Set<String> features = Features.of(stretch, Reader.of(kind), marks);
            all.add(new One(features, none, file.toString(), stretch.words()));
        }
    }

    private static List<Stretch> stretches(String path, String text) {
        MemoryTree tree = MemoryTree.of(Map.of(path, text));
        Document document = Documents.read(tree, path).content().orElseThrow();
        return Stretches.of(Utterances.of(document));
    }

    private void addCase(JsonNode one, String file) {
        if (one.path("doubt").asBoolean(false)) {
            return;
        }
        String kind = one.path("kind").asText("other");
        String config = one.path("config").asText("");
        boolean used = USED.matcher(config).find();
        List<Stretch> stretches;
        try {
            stretches = stretches(one.path("file").asText(), one.path("text").asText());
        } catch (RuntimeException e) {
            return;
        }
        Set<Stretch> seen = new HashSet<>();
        for (Stretch stretch : stretches) {
            if (!seen.add(stretch)) {
                continue;
            }
            int from = stretch.sentences().get(0).place().region().startLine();
            int to = stretch.sentences()
                    .get(stretch.sentences().size() - 1)
                    .place()
                    .region()
                    .endLine();
            Map<String, Boolean> meanings = new HashMap<>();
            for (String meaning : asked) {
                known(one, meaning, used, from, to).ifPresent(known -> meanings.put(meaning, known));
            }
            String words = stretch.words();
            if (family.equals("dis")
                    && !meanings.getOrDefault("DIS-01", false)
                    && (!PUBLIC.contains(kind) || config.contains("disclosures"))) {
                meanings.remove("DIS-01");
            }
            if (family.equals("gai") && used && !meanings.getOrDefault("GAI-USE", false)) {
                meanings.remove("GAI-USE");
            }
            if (family.equals("gai") && !used && DENIAL.matcher(words).find()) {
                meanings.remove("GAI-NOT");
            }
            if (!meanings.isEmpty()) {
                all.add(new One(
                        Features.of(stretch, Reader.of(kind), marks),
                        meanings,
                        file + "/" + one.path("id").asText(),
                        words));
            }
        }
    }

    private static java.util.Optional<Boolean> known(JsonNode one, String meaning, boolean used, int from, int to) {
        boolean near = false;
        for (JsonNode expected : one.path("expect")) {
            String label = expected.asText();
            String rule = label.substring(0, 6);
            if (rule.equals("GAI-04")) {
                rule = used ? "GAI-NOT" : "GAI-USE";
            }
            String at = label.substring(7);
            if (rule.equals(meaning) && at.matches("\\d+")) {
                int line = Integer.parseInt(at);
                if (line >= from && line <= to) {
                    return java.util.Optional.of(true);
                }
                JsonNode within = one.path("within").path(label);
                near |= within.isArray()
                        && within.get(0).asInt() <= to
                        && within.get(1).asInt() >= from;
            }
        }
        return near ? java.util.Optional.empty() : java.util.Optional.of(false);
    }
}
