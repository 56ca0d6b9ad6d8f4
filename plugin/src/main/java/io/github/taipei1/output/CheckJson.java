package io.github.taipei1.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.CheckedFile;
import io.github.taipei1.check.Reported;
import io.github.taipei1.check.RuleStatus;
import io.github.taipei1.check.Suppression;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Related;
import java.io.IOException;
import java.io.OutputStream;

/** {@code check.json}, which other programs rely on; its schema is published as {@code check.schema.json}. */
final class CheckJson implements ResultWriter {

    @Override
    public void write(CheckResult result, Presentation how, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartObject();
            head(json, result, how);
            counts(json, result);
            rules(json, result);
            findings(json, result);
            files(json, result);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void head(JsonGenerator json, CheckResult result, Presentation how) throws IOException {
        json.writeNumberField("schema", 1);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", Presentation.TOOL);
        json.writeStringField("version", how.version());
        json.writeEndObject();
        json.writeStringField("goal", how.goal());
        json.writeStringField("asOf", result.asOf().toString());
        Json.textOrNull(
                json,
                "call",
                result.call().map(call -> call.id()).orElse(""),
                result.call().isPresent());
        Json.textOrNull(
                json,
                "cluster",
                result.config().map(config -> config.cluster()).orElse(""),
                result.config().isPresent());
        if (result.config().isPresent()) {
            json.writeNumberField("batch", result.config().get().batch());
        } else {
            json.writeNullField("batch");
        }
        json.writeStringField("outcome", result.outcome().word());
    }

    private static void counts(JsonGenerator json, CheckResult result) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeNumberField("files", result.files(CheckedFile.State.CHECKED));
        json.writeNumberField("skipped", result.files().size() - result.files(CheckedFile.State.CHECKED));
        json.writeNumberField("rules", result.rulesRun());
        json.writeNumberField("errors", result.count(Level.ERROR));
        json.writeNumberField("warnings", result.count(Level.WARNING));
        json.writeNumberField("reviews", result.count(Level.REVIEW));
        json.writeNumberField("infos", result.count(Level.INFO));
        json.writeNumberField("suppressed", result.suppressed());
        json.writeEndObject();
    }

    private static void rules(JsonGenerator json, CheckResult result) throws IOException {
        json.writeArrayFieldStart("rules");
        for (RuleStatus rule : result.rules()) {
            json.writeStartObject();
            json.writeStringField("id", rule.info().id());
            json.writeStringField("alias", rule.info().alias());
            json.writeStringField("level", rule.level().word());
            json.writeStringField("status", rule.state().word());
            Json.strings(json, "clauses", rule.clauses());
            Json.textOrNull(json, "why", rule.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void findings(JsonGenerator json, CheckResult result) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Reported reported : result.findings()) {
            finding(json, reported);
        }
        json.writeEndArray();
    }

    private static void finding(JsonGenerator json, Reported reported) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", reported.finding().rule());
        json.writeStringField("alias", reported.alias());
        json.writeStringField("level", reported.level().word());
        Json.strings(json, "clauses", reported.clauses());
        json.writeStringField("path", reported.finding().place().path());
        Json.region(json, reported.finding().place().region());
        Json.text(json, "message", reported.finding().message());
        Json.text(json, "help", reported.finding().help());
        json.writeArrayFieldStart("related");
        for (Related related : reported.finding().related()) {
            json.writeStartObject();
            json.writeStringField("path", related.place().path());
            Json.region(json, related.place().region());
            Json.text(json, "message", related.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("fingerprint", reported.fingerprint());
        if (reported.suppressed().isPresent()) {
            suppressed(json, reported.suppressed().get());
        } else {
            json.writeNullField("suppressed");
        }
        json.writeEndObject();
    }

    private static void suppressed(JsonGenerator json, Suppression suppression) throws IOException {
        json.writeObjectFieldStart("suppressed");
        json.writeStringField("by", suppression.by());
        Json.textOrNull(
                json,
                "on",
                suppression.on().map(Object::toString).orElse(""),
                suppression.on().isPresent());
        json.writeStringField("reason", suppression.reason());
        Json.textOrNull(
                json,
                "until",
                suppression.until().map(Object::toString).orElse(""),
                suppression.until().isPresent());
        json.writeEndObject();
    }

    private static void files(JsonGenerator json, CheckResult result) throws IOException {
        json.writeArrayFieldStart("checked");
        for (CheckedFile file : result.files()) {
            json.writeStartObject();
            json.writeStringField("path", file.path());
            Json.textOrNull(json, "kind", file.kind(), !file.kind().isEmpty());
            json.writeStringField("status", file.state().word());
            Json.textOrNull(json, "why", file.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
