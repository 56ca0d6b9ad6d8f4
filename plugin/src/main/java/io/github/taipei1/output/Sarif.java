package io.github.taipei1.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Outcome;
import io.github.taipei1.check.Reported;
import io.github.taipei1.check.RuleStatus;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Region;
import io.github.taipei1.finding.Related;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.RuleInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * SARIF 2.1.0 (OASIS), one run, every result with a place. Hosts refuse more than 5,000 results a run: the gravest are kept,
 * and a notification says so.
 */
final class Sarif implements ResultWriter {
    static final int MAX_RESULTS = 5_000;

    @Override
    public void write(CheckResult result, Presentation how, OutputStream out) throws IOException {
        List<Reported> kept = result.findings().stream()
                .sorted(Comparator.comparing(Reported::level))
                .limit(MAX_RESULTS)
                .toList();
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json, result, how);
            invocation(json, result, kept.size(), how);
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeStringField("language", how.english() ? "en-US" : "zh-TW");
            json.writeArrayFieldStart("results");
            for (Reported reported : kept) {
                result(json, reported, how);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void tool(JsonGenerator json, CheckResult result, Presentation how) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", Presentation.TOOL);
        json.writeStringField("version", how.version());
        json.writeArrayFieldStart("rules");
        for (RuleStatus rule : result.rules()) {
            rule(json, rule, how);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, RuleStatus rule, Presentation how) throws IOException {
        RuleInfo info = rule.info();
        json.writeStartObject();
        json.writeStringField("id", info.id());
        json.writeStringField("name", info.alias());
        message(json, "shortDescription", info.title(), how);
        message(json, "fullDescription", info.explanation(), how);
        message(json, "help", info.appliesTo(), how);
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.level()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        Json.strings(json, "tags", rule.clauses());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void invocation(JsonGenerator json, CheckResult result, int kept, Presentation how)
            throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", result.outcome().compareTo(Outcome.MISCONFIGURED) < 0);
        int all = result.findings().size();
        if (kept < all) {
            json.writeArrayFieldStart("toolExecutionNotifications");
            json.writeStartObject();
            json.writeStringField("level", "warning");
            message(
                    json,
                    "message",
                    Text.of(
                            "發現 " + all + " 筆，僅列最嚴重的 " + kept + " 筆；完整清單見 check.json",
                            all + " findings, the gravest " + kept + " are listed; all are in check.json"),
                    how);
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void result(JsonGenerator json, Reported reported, Presentation how) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", reported.finding().rule());
        json.writeStringField("level", level(reported.level()));
        json.writeObjectFieldStart("message");
        Text message = reported.finding().message();
        Text help = reported.finding().help();
        json.writeStringField("text", message.in(how.language()) + "\n" + help.in(how.language()));
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        location(json, reported.finding().place());
        json.writeEndArray();
        if (!reported.finding().related().isEmpty()) {
            related(json, reported.finding().related(), how);
        }
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("taipei1/v1", reported.fingerprint());
        json.writeEndObject();
        if (reported.suppressed().isPresent()) {
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            json.writeStringField("justification", reported.suppressed().get().reason());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeObjectFieldStart("properties");
        json.writeStringField("level", reported.level().word());
        Json.strings(json, "clauses", reported.clauses());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void related(JsonGenerator json, List<Related> related, Presentation how) throws IOException {
        json.writeArrayFieldStart("relatedLocations");
        int id = 1;
        for (Related one : related) {
            json.writeStartObject();
            json.writeNumberField("id", id++);
            physical(json, one.place());
            message(json, "message", one.message(), how);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void location(JsonGenerator json, Place place) throws IOException {
        json.writeStartObject();
        physical(json, place);
        json.writeEndObject();
    }

    private static void physical(JsonGenerator json, Place place) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(place.path()));
        json.writeStringField("uriBaseId", "%SRCROOT%");
        json.writeEndObject();
        Region region = place.region();
        Json.region(json, region);
        json.writeEndObject();
    }

    /** A path as a relative reference (RFC 3986): everything but letters, digits and the harmless signs is encoded. */
    static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.length() + 16);
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0);
            if (plain) {
                uri.append(c);
            } else {
                uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return uri.toString();
    }

    private static void message(JsonGenerator json, String name, Text text, Presentation how) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text.in(how.language()));
        json.writeEndObject();
    }

    /** SARIF knows no "a person must look"; the exact level stands in the properties. */
    private static String level(Level level) {
        return switch (level) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case REVIEW, INFO -> "note";
        };
    }
}
