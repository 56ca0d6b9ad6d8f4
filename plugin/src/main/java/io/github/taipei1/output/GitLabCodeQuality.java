package io.github.taipei1.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Reported;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import java.io.IOException;
import java.io.OutputStream;

/**
 * {@code check.gitlab.json}: GitLab's Code Quality report. It knows no decisions, so a finding with one is shown as
 * information that begins with the decision.
 */
final class GitLabCodeQuality implements ResultWriter {

    @Override
    public void write(CheckResult result, Presentation how, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartArray();
            for (Reported reported : result.findings()) {
                issue(json, reported, how);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void issue(JsonGenerator json, Reported reported, Presentation how) throws IOException {
        Place place = reported.finding().place();
        json.writeStartObject();
        json.writeStringField("description", description(reported, how));
        json.writeStringField("check_name", reported.finding().rule());
        json.writeStringField("fingerprint", reported.fingerprint());
        json.writeStringField("severity", reported.counts() ? severity(reported.level()) : "info");
        json.writeObjectFieldStart("location");
        json.writeStringField("path", place.path());
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", place.region().startLine());
        json.writeNumberField("end", place.region().endLine());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String description(Reported reported, Presentation how) {
        String decided = reported.suppressed()
                .map(made -> (how.english() ? "decided (" : "已有決定（") + made.reason() + (how.english() ? "): " : "）："))
                .orElse("");
        return decided
                + reported.finding().message().in(how.language())
                + (how.english() ? " – " : "——")
                + reported.finding().help().in(how.language());
    }

    private static String severity(Level level) {
        return switch (level) {
            case ERROR -> "critical";
            case WARNING -> "major";
            case REVIEW -> "minor";
            case INFO -> "info";
        };
    }
}
