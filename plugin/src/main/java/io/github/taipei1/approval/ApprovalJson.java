package io.github.taipei1.approval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Region;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads and writes approval records. Reading is strict JSON: no key twice, nothing behind the end, bounded depth. */
public final class ApprovalJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(100_000)
                    .maxDocumentLength(1_000_000L)
                    .build())
            .build();

    private ApprovalJson() {}

    /** A record, or why it cannot be read. */
    public record Read(Optional<Approval> approval, Optional<Problem> problem) {}

    public static Read read(String path, String text) {
        Map<String, String> values = new HashMap<>();
        try (JsonParser parser = FACTORY.createParser(text)) {
            flatten(parser, values);
        } catch (IOException e) {
            return new Read(Optional.empty(), Optional.of(problem(path, e)));
        }
        return new Read(Optional.of(approval(values)), Optional.empty());
    }

    private static void flatten(JsonParser parser, Map<String, String> values) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("an object is expected");
        }
        Deque<String> names = new ArrayDeque<>();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT, START_ARRAY -> names.push(String.valueOf(parser.currentName()));
                case END_OBJECT, END_ARRAY -> {
                    if (names.isEmpty()) {
                        end(parser);
                    } else {
                        names.pop();
                    }
                }
                case VALUE_STRING, VALUE_NUMBER_INT -> values.put(name(names, parser), parser.getText());
                default -> {
                    continue;
                }
            }
        }
    }

    private static void end(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            throw new IOException("there is something behind the end");
        }
    }

    private static String name(Deque<String> names, JsonParser parser) throws IOException {
        StringBuilder path = new StringBuilder();
        names.descendingIterator().forEachRemaining(name -> path.append(name).append('.'));
        return path.append(parser.currentName()).toString();
    }

    private static Problem problem(String path, IOException e) {
        Region region = Region.START;
        String detail = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        if (e instanceof com.fasterxml.jackson.core.JacksonException json && json.getLocation() != null) {
            region = Region.at(
                    Math.max(1, json.getLocation().getLineNr()),
                    Math.max(1, json.getLocation().getColumnNr()));
            detail = json.getOriginalMessage();
        }
        return new Problem(
                new Place(path, region),
                Text.of("審閱紀錄不是可讀的 JSON：" + detail, "the approval record is not readable as JSON: " + detail),
                Text.of("請以 taipei1:approve 重新產生", "write it anew with taipei1:approve"));
    }

    private static Approval approval(Map<String, String> values) {
        return new Approval(
                part(values, "disclosure"),
                part(values, "decision").flatMap(ApprovalJson::decision),
                part(values, "approver.name"),
                part(values, "approver.organisation"),
                part(values, "on").flatMap(ApprovalJson::date),
                part(values, "requestedOn").flatMap(ApprovalJson::date),
                part(values, "textForm"),
                part(values, "zhSha256"),
                part(values, "enSha256"),
                part(values, "textSha256"),
                part(values, "code"),
                part(values, "sent.zh-TW"),
                part(values, "sent.en"),
                part(values, "evidence.file"),
                part(values, "evidence.sha256"),
                part(values, "recordedBy"));
    }

    private static Optional<String> part(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    private static Optional<Approval.Decision> decision(String word) {
        return Arrays.stream(Approval.Decision.values())
                .filter(decision -> decision.word().equals(word))
                .findFirst();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The record as a file: indented, LF, one line end at the end. */
    public static String write(Approval approval) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            json.writeStartObject();
            json.writeNumberField("schema", 1);
            field(json, "disclosure", approval.disclosure());
            field(json, "decision", approval.decision().map(Approval.Decision::word));
            json.writeObjectFieldStart("approver");
            field(json, "name", approval.approver());
            field(json, "organisation", approval.organisation());
            json.writeEndObject();
            field(json, "on", approval.on().map(LocalDate::toString));
            field(json, "requestedOn", approval.requestedOn().map(LocalDate::toString));
            field(json, "textForm", approval.textForm());
            field(json, "zhSha256", approval.zhSha256());
            field(json, "enSha256", approval.enSha256());
            field(json, "textSha256", approval.textSha256());
            field(json, "code", approval.code());
            json.writeObjectFieldStart("sent");
            field(json, "zh-TW", approval.sentZh());
            field(json, "en", approval.sentEn());
            json.writeEndObject();
            json.writeObjectFieldStart("evidence");
            field(json, "file", approval.evidence());
            field(json, "sha256", approval.evidenceSha256());
            json.writeEndObject();
            field(json, "recordedBy", approval.recordedBy());
            json.writeEndObject();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void field(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }
}
