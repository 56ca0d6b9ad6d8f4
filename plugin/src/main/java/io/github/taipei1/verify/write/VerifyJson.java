package io.github.taipei1.verify.write;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.output.Json;
import io.github.taipei1.verify.Remark;
import io.github.taipei1.verify.Verified;
import io.github.taipei1.verify.VerifyRun;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** {@code verify.json}; its schema is {@code verify.schema.json}. */
public final class VerifyJson {
    private static final int SCHEMA = 1;

    private VerifyJson() {}

    public static void write(VerifyRun run, String version, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartObject();
            json.writeNumberField("schema", SCHEMA);
            json.writeObjectFieldStart("tool");
            json.writeStringField("name", "taipei1-maven-plugin");
            json.writeStringField("version", version);
            json.writeEndObject();
            json.writeStringField("goal", "verify");
            json.writeStringField("asOf", run.asOf().toString());
            Json.textOrNull(json, "ledgerFault", run.ledgerFault());
            json.writeStringField("ledgerHead", run.ledgerHead());
            problems(json, run.problems());
            Json.strings(
                    json,
                    "vanished",
                    run.vanished().stream().map(entry -> entry.file()).toList());
            json.writeArrayFieldStart("files");
            for (Verified file : run.files()) {
                file(json, file);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void problems(JsonGenerator json, List<Problem> problems) throws IOException {
        json.writeArrayFieldStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringField("path", problem.place().path());
            json.writeNumberField("line", problem.place().region().startLine());
            Json.text(json, "message", problem.message());
            Json.text(json, "help", problem.help());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void file(JsonGenerator json, Verified file) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file.facts().file());
        json.writeNumberField("bytes", file.facts().size());
        json.writeStringField("sha256", file.facts().sha256());
        optional(json, "bundle", file.facts().id().map(id -> id.name()));
        Json.text(json, "unit", file.unit());
        json.writeStringField("state", file.state().word());
        json.writeStringField(
                "verdict", file.facts().verification().verdict().name().toLowerCase(java.util.Locale.ROOT));
        optional(json, "seal", file.facts().verification().seal());
        optional(
                json,
                "receivedAt",
                file.facts().receipt().flatMap(receipt -> receipt.receivedAt()).map(Object::toString));
        optional(json, "replacedBy", file.facts().among().replacedBy());
        optional(json, "copyOf", file.facts().among().copyOf());
        optional(json, "rival", file.facts().among().rival());
        optional(json, "codeOf", file.facts().among().codeOf());
        json.writeArrayFieldStart("answers");
        for (Verified.Asked asked : file.answers()) {
            answer(json, asked);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void answer(JsonGenerator json, Verified.Asked asked) throws IOException {
        json.writeStartObject();
        json.writeStringField("question", asked.question().id());
        json.writeStringField("state", asked.answer().state().word());
        Json.text(json, "summary", asked.answer().summary());
        json.writeArrayFieldStart("remarks");
        for (Remark remark : asked.answer().remarks()) {
            remark(json, remark);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void remark(JsonGenerator json, Remark remark) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", remark.code());
        json.writeStringField("level", remark.level().word());
        json.writeBooleanField("counts", remark.counts());
        Json.text(json, "what", remark.what());
        Json.textOrNull(json, "ask", remark.ask());
        Json.strings(json, "clauses", remark.clauses());
        json.writeStringField("path", remark.path());
        json.writeNumberField("line", remark.line());
        json.writeStringField("passage", remark.passage());
        optional(
                json,
                "team",
                remark.team().map(word -> word.word().by() + ": " + word.word().reason()));
        optional(json, "waiver", remark.waiver().map(waiver -> waiver.officer() + ": " + waiver.reason()));
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }
}
