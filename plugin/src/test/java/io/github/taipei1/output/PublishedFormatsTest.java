package io.github.taipei1.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.testing.ExampleProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Formats that other programs read hold to their schemas. */
class PublishedFormatsTest {
    private static final JsonSchema CHECK = schema("taipei1/schema/check.schema.json", SpecVersion.VersionFlag.V202012);
    private static final JsonSchema SARIF = schema("sarif/sarif-schema-2.1.0.json", SpecVersion.VersionFlag.V4);

    private static JsonSchema schema(String file, SpecVersion.VersionFlag version) {
        try (var in = PublishedFormatsTest.class.getClassLoader().getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return JsonSchemaFactory.getInstance(version).getSchema(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<CheckResult> real() {
        return List.of(
                ExampleProject.check("", Map.of("paper/main.md", "# A paper\n\nWe used Taipei1.\n"), Results.DAY),
                ExampleProject.check("", Map.of(), ExampleProject.DAY),
                ExampleProject.check("batch: 9\nclusters: x", Map.of(), ExampleProject.DAY));
    }

    @Provide
    Arbitrary<CheckResult> results() {
        return Results.any();
    }

    @Test
    void checkJsonHoldsToItsSchema() throws IOException {
        for (CheckResult result : real()) {
            assertThat(CHECK.validate(Results.text(new CheckJson(), result), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void sarifHoldsToItsSchema() throws IOException {
        for (CheckResult result : real()) {
            assertThat(SARIF.validate(Results.text(new Sarif(), result), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Property(tries = 15)
    void bothHoldForAnyResult(@ForAll("results") CheckResult result) throws IOException {
        assertThat(CHECK.validate(Results.text(new CheckJson(), result), InputFormat.JSON))
                .isEmpty();
        assertThat(SARIF.validate(Results.text(new Sarif(), result), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void sarifKeepsTheGravestFiveThousandAndSaysSo() throws IOException {
        CheckResult result = Results.large(5_321);
        JsonNode run =
                new ObjectMapper().readTree(Results.text(new Sarif(), result)).at("/runs/0");
        assertThat(run.get("results")).hasSize(Sarif.MAX_RESULTS);
        long errors = 0;
        for (JsonNode one : run.get("results")) {
            errors += one.get("level").asText().equals("error") ? 1 : 0;
        }
        assertThat(errors).isEqualTo(54);
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText())
                .contains("5321", "5000");
    }

    @Test
    void aCellHoldsAtMostWhatASpreadsheetTakes() {
        assertThat(SafeSheet.safe("x".repeat(40_000))).hasSizeLessThanOrEqualTo(SafeSheet.MAX_CHARS + 2);
        assertThat(SafeSheet.safe("𠮷".repeat(40_000)).codePoints())
                .noneMatch(codePoint -> Character.getType(codePoint) == Character.SURROGATE);
        assertThat(SafeSheet.safe("=HYPERLINK(\"x\")")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(SafeSheet.safe("-1")).isEqualTo("'-1");
        assertThat(SafeSheet.safe("1-1")).isEqualTo("1-1");
    }
}
