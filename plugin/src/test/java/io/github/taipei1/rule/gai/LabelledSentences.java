package io.github.taipei1.rule.gai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Format;
import io.github.taipei1.rule.words.Folded;
import io.github.taipei1.rule.words.Utterance;
import io.github.taipei1.rule.words.Utterances;
import io.github.taipei1.testing.ExampleProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sentences that the weights of evidence are fitted to: those of the labelled cases {@code gai-*.jsonl} as far as their labels say
 * what a sentence tells, and single ones of {@code gai-sentences.tsv}.
 */
final class LabelledSentences {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String RULE = "GAI-04@";
    private static final String BREAK = "¦";
    private static final List<String> NEGATION = List.of("neg@sen", "zneg@sen", "away@sen", "byhand@sen");

    private final List<Labelled> all = new ArrayList<>();

    private LabelledSentences() {}

    static List<Labelled> of(Path cases) throws IOException {
        LabelledSentences sentences = new LabelledSentences();
        for (Path file : jsonl(cases)) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    sentences.add(file.getFileName().toString(), MAPPER.readTree(line.replace(BREAK, "")));
                }
            }
        }
        sentences.addSingle(cases.resolve("gai-sentences.tsv"));
        return List.copyOf(sentences.all);
    }

    private static List<Path> jsonl(Path cases) throws IOException {
        try (Stream<Path> files = Files.list(cases)) {
            return files.filter(file -> file.getFileName().toString().matches("gai-[a-z0-9]+\\.jsonl"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    /** Rows of group, label, headings, sentence. */
    private void addSingle(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\t");
            List<String> headings = Arrays.stream(parts[2].split(" > "))
                    .filter(one -> !one.isBlank())
                    .map(AiWording::fold)
                    .toList();
            String words = AiWording.without("frame", Folded.of(parts[3]).text());
            if (!AiWording.in("ai", words)) {
                System.out.println("no mention: " + number + " " + parts[3]);
                continue;
            }
            all.add(new Labelled(
                    "single-" + parts[0],
                    "single:" + number,
                    words,
                    headings,
                    Optional.of(parts[1].equals("use")),
                    Optional.of(parts[1].equals("denial"))));
        }
    }

    private void add(String group, JsonNode one) {
        String config = one.path("config").asText("");
        boolean unlabelled = one.path("expect").toString().contains("GAI-01")
                || one.path("doubt").asBoolean()
                || one.path("kind").asText().equals("data");
        if (unlabelled) {
            return;
        }
        boolean saidNone = !config.contains("generative-ai") || config.matches("(?s).*used: *false.*");
        String path = one.path("file").asText();
        List<String> expected = new ArrayList<>();
        one.path("expect").forEach(label -> {
            if (label.asText().matches("GAI-04@\\d+")) {
                expected.add(label.asText());
            }
        });
        List<Utterance> mentions = mentions(config, path, one.path("text").asText());
        List<Utterance> found = new ArrayList<>();
        List<Utterance> open = new ArrayList<>();
        for (String label : expected) {
            int line = Integer.parseInt(label.substring(RULE.length()));
            JsonNode range = one.path("within").path(label);
            int from = range.isArray() ? range.get(0).asInt() : line;
            int to = range.isArray() ? range.get(1).asInt() : line;
            List<Utterance> exact =
                    mentions.stream().filter(m -> covers(m, line, line)).toList();
            List<Utterance> near =
                    mentions.stream().filter(m -> covers(m, from, to)).toList();
            List<Utterance> candidates = exact.isEmpty() ? near : exact;
            (candidates.size() == 1 ? found : open).addAll(candidates);
        }
        boolean offered = one.path("kind").asText().equals("web-page");
        for (Utterance mention : mentions) {
            boolean here = found.contains(mention);
            if (open.contains(mention) && !here || offered && !here) {
                continue;
            }
            String words = AiSentences.told(mention);
            boolean negated = Evidence.of(words, mention.headings()).stream().anyMatch(NEGATION::contains);
            if (here && !saidNone && !negated) {
                continue;
            }
            boolean denies = here && (!saidNone || negated && expected.size() > 1 && hintsDenial(words, mention));
            Optional<Boolean> use = here ? Optional.of(!denies) : saidNone ? Optional.of(false) : Optional.empty();
            Optional<Boolean> denial = here ? Optional.of(denies) : negated ? Optional.empty() : Optional.of(false);
            if (use.isPresent() || denial.isPresent()) {
                all.add(new Labelled(
                        group,
                        one.path("id").asText() + ":" + mention.place().region().startLine(),
                        words,
                        mention.headings(),
                        use,
                        denial));
            }
        }
    }

    private static boolean hintsDenial(String words, Utterance mention) {
        return AiSentences.read(mention)
                .filter(remark -> remark.kind() == Remark.Kind.DENIAL)
                .isPresent();
    }

    private static boolean covers(Utterance mention, int from, int to) {
        return mention.place().region().startLine() <= to
                && mention.place().region().endLine() >= from;
    }

    /** The sentences of a case that evidence is weighed in; questions, forms and answers of fields are read otherwise. */
    private static List<Utterance> mentions(String config, String path, String text) {
        Optional<Document> document =
                ExampleProject.library(config, Map.of(path, text)).document(path);
        if (document.isEmpty() || document.get().format() == Format.ENTRIES) {
            return List.of();
        }
        List<Utterance> all = document.get().format() == Format.SOURCE_CODE
                ? Utterances.comments(document.get(), AiWording::mayMention)
                : Utterances.of(document.get(), AiWording::mayMention);
        return all.stream()
                .filter(AiSentences::isWeighed)
                .filter(mention -> !AiSentences.isMark(mention.words()) && !Traces.isMark(mention.words()))
                .toList();
    }
}
