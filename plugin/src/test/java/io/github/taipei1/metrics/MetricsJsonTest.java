package io.github.taipei1.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.taipei1.finding.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class MetricsJsonTest {

    private static KpiModel model() {
        KpiRow latency = new KpiRow(
                "latency",
                Text.of("延遲", "Latency"),
                KpiUnit.of("毫秒", "ms"),
                Optional.of(new BigDecimal("1200")),
                Optional.empty(),
                KpiRow.Better.DOWN,
                "bench",
                Provenance.of(new Provenance.Source("metrics/kpi.csv", 2, 2, "1".repeat(64))));
        UsageTable table = Windows.table(
                "lead", Windows.row("1", "2025-11-10T00:00:00", "2025-11-12T00:00:00", 8, JobState.FAILED));
        return KpiModels.of(List.of(table), List.of(latency), List.of(), Windows.four(128));
    }

    private static String json() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MetricsJson.write(model(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void fitsItsSchema() throws IOException {
        try (InputStream schema = getClass().getResourceAsStream("/taipei1/schema/metrics.schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(schema)
                            .validate(json(), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void saysWhereEachFigureComesFrom() throws IOException {
        assertThat(json())
                .contains("\"id\" : \"usage.gpu-hours\"")
                .contains("\"value\" : 384.00")
                .contains("\"file\" : \"metrics/lead.psv\"")
                .endsWith("}\n");
    }

    /** Figures of the call come from no file; every other has file, lines and hash, those of the tables too. */
    @Test
    void everyFigureHasItsProvenance() throws IOException {
        JsonNode root = new ObjectMapper().readTree(json());
        for (JsonNode kpi : root.get("kpis")) {
            boolean ofTheCall = kpi.get("id").asText().startsWith("capacity.");
            assertThat(kpi.get("provenance").isEmpty())
                    .as(kpi.get("id").asText())
                    .isEqualTo(ofTheCall);
        }
        for (String table : List.of("units", "weeks", "states", "beforeAfter")) {
            assertThat(root.get(table)).isNotEmpty();
            for (JsonNode row : root.get(table)) {
                assertThat(row.get("provenance").get(0).get("sha256").asText()).hasSize(64);
                assertThat(row.get("provenance").get(0).get("lastLine").asInt()).isPositive();
            }
        }
    }

    @Test
    void givesTheSameBytesUnderAnyLocaleAndZone() throws IOException {
        String here = json();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertThat(json()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
