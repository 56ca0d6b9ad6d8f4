package io.github.taipei1.report.form;

import io.github.taipei1.call.HeadingKey;
import io.github.taipei1.call.ReportPlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the labels of forms ask for, as far as their words tell. */
public final class Vocabulary {
    private static final String FILE = "taipei1/form/labels.tsv";
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");

    private final Map<String, Proposal> words = new HashMap<>();
    private final Map<String, Proposal> boxes = new HashMap<>();
    private final Map<String, Proposal> columns = new HashMap<>();
    private final Map<String, String> sections = new LinkedHashMap<>();

    /**
     * What a map might say of a place.
     *
     * @param key value, text, section, when, or each for a value of each unit
     */
    record Proposal(String key, String content) {}

    /** The common labels and the sections of a call's report. */
    public Vocabulary(ReportPlan plan) {
        for (ReportPlan.Section section : plan.sections()) {
            Proposal proposal = new Proposal("section", section.id());
            sections.put(section.id(), section.title().zhTw());
            put(words, section.title().zhTw(), proposal);
            put(words, section.title().en(), proposal);
            section.headings().forEach(heading -> put(words, heading, proposal));
        }
        rows().forEach(this::row);
    }

    private static List<String> rows() {
        try (InputStream in = Vocabulary.class.getClassLoader().getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private void row(String line) {
        String[] cells = line.split("\t");
        Proposal proposal = new Proposal(cells[0], cells[1]);
        Map<String, Proposal> known = switch (cells[0]) {
            case "when" -> boxes;
            case "each" -> columns;
            default -> words;
        };
        for (String label : cells[2].split("\\|")) {
            put(known, label, proposal);
        }
    }

    private static void put(Map<String, Proposal> known, String label, Proposal proposal) {
        known.put(HeadingKey.of(label), proposal);
    }

    /** What the words of a label, a tag or a placeholder ask for. */
    Optional<Proposal> ofWords(String label) {
        return find(words, label);
    }

    /** When the box beside these words is ticked. */
    Optional<Proposal> ofBox(String beside) {
        return find(boxes, beside);
    }

    /** What the head of a column with a row for each unit asks for. */
    Optional<Proposal> ofColumn(String head) {
        return find(columns, head);
    }

    private static Optional<Proposal> find(Map<String, Proposal> known, String label) {
        String plain = java.text.Normalizer.normalize(label, java.text.Normalizer.Form.NFKC);
        String bare = plain.replaceAll("\\([^()]*\\)", "");
        return Optional.ofNullable(known.get(HeadingKey.of(plain)))
                .or(() -> Optional.ofNullable(known.get(HeadingKey.of(bare))));
    }

    /** Titles of the report's sections by id. */
    Map<String, String> sections() {
        return sections;
    }

    /** All names that are proposed or asked for in a condition, sorted. */
    public List<String> names() {
        return Stream.of(words, boxes, columns)
                .flatMap(known -> known.values().stream())
                .flatMap(Vocabulary::names)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> names(Proposal proposal) {
        return switch (proposal.key()) {
            case "value", "each" -> Stream.of(proposal.content());
            case "when" -> Stream.of(proposal.content().split(" =")[0]);
            default -> REFERENCE.matcher(proposal.content()).results().map(found -> found.group(1));
        };
    }
}
