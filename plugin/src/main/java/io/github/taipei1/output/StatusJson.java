package io.github.taipei1.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.call.Batch;
import io.github.taipei1.call.Clause;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.Reported;
import io.github.taipei1.check.status.DutyStatus;
import io.github.taipei1.check.status.Event;
import io.github.taipei1.check.status.StatusBoard;
import io.github.taipei1.finding.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;

/** {@code status.json}: every duty with its state, day and findings; and, when misconfigured, what is known of it. */
final class StatusJson implements StatusFormat.Writer {

    @Override
    public void write(StatusBoard board, Presentation how, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartObject();
            head(json, board, how);
            counts(json, board);
            json.writeArrayFieldStart("duties");
            for (DutyStatus duty : board.duties()) {
                duty(json, duty, board.result().asOf());
            }
            json.writeEndArray();
            events(json, board);
            informs(json, board);
            json.writeArrayFieldStart("findings");
            if (board.project().isEmpty()) {
                for (Reported reported : board.result().findings()) {
                    finding(json, reported);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void head(JsonGenerator json, StatusBoard board, Presentation how) throws IOException {
        json.writeNumberField("schema", 1);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", Presentation.TOOL);
        json.writeStringField("version", how.version());
        json.writeEndObject();
        json.writeStringField("goal", "status");
        json.writeStringField("asOf", board.result().asOf().toString());
        Optional<Project> project = board.project();
        string(json, "call", project.map(one -> one.call().id()));
        string(json, "cluster", project.map(one -> one.cluster().id()));
        if (project.isPresent()) {
            Batch batch = project.get().batch();
            json.writeNumberField("batch", batch.number());
            window(json, "window", batch.from(), batch.to());
            window(json, "compute", batch.compute().from(), batch.compute().to());
        } else {
            json.writeNullField("batch");
        }
        json.writeStringField("outcome", board.outcome().word());
    }

    private static void string(JsonGenerator json, String name, Optional<String> value) throws IOException {
        Json.textOrNull(json, name, value.orElse(""), value.isPresent());
    }

    private static void window(JsonGenerator json, String name, LocalDate from, LocalDate to) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("from", from.toString());
        json.writeStringField("to", to.toString());
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, StatusBoard board) throws IOException {
        json.writeObjectFieldStart("counts");
        for (DutyStatus.State state : DutyStatus.State.values()) {
            json.writeNumberField(state.word(), board.count(state));
        }
        json.writeEndObject();
    }

    private static void duty(JsonGenerator json, DutyStatus duty, LocalDate asOf) throws IOException {
        json.writeStartObject();
        json.writeStringField("duty", duty.duty().id());
        string(json, "unit", duty.unit().map(unit -> unit.id()));
        json.writeStringField("state", duty.state().word());
        Json.text(json, "what", duty.what());
        Json.text(json, "who", duty.who());
        string(json, "due", duty.due().map(LocalDate::toString));
        string(json, "dueRoc", duty.due().map(TaiwanDate::roc));
        if (duty.due().isPresent()) {
            json.writeNumberField("daysLeft", duty.daysLeft(asOf).orElseThrow());
        } else {
            json.writeNullField("daysLeft");
        }
        Json.strings(json, "clauses", duty.duty().clauses());
        Json.textOrNull(json, "why", duty.why());
        json.writeArrayFieldStart("findings");
        for (Reported reported : duty.findings()) {
            finding(json, reported);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void finding(JsonGenerator json, Reported reported) throws IOException {
        Place place = reported.finding().place();
        json.writeStartObject();
        json.writeStringField("rule", reported.finding().rule());
        json.writeStringField("level", reported.level().word());
        json.writeStringField("path", place.path());
        Json.region(json, place.region());
        Json.text(json, "message", reported.finding().message());
        Json.text(json, "help", reported.finding().help());
        json.writeEndObject();
    }

    private static void events(JsonGenerator json, StatusBoard board) throws IOException {
        json.writeArrayFieldStart("events");
        for (Event event : board.events()) {
            json.writeStartObject();
            json.writeStringField("id", event.id());
            json.writeStringField("kind", event.kind().word());
            json.writeStringField("from", event.from().toString());
            json.writeStringField("to", event.to().toString());
            json.writeBooleanField("open", event.open());
            Json.text(json, "what", event.what());
            Json.text(json, "who", event.who());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void informs(JsonGenerator json, StatusBoard board) throws IOException {
        json.writeArrayFieldStart("informs");
        for (Clause clause : board.notices()) {
            json.writeStartObject();
            json.writeStringField("clause", clause.id());
            Json.text(json, "summary", clause.summaryText());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
