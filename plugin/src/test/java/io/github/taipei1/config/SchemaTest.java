package io.github.taipei1.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.taipei1.yaml.JsonSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final String FILE = "taipei1/schema/taipei1.schema.json";

    private static String published() throws IOException {
        try (var in = SchemaTest.class.getClassLoader().getResourceAsStream(FILE)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** If this fails after a key was added: write what the message shows to the schema in templates. */
    @Test
    void thePublishedSchemaIsThatOfTheRecords() throws IOException {
        assertThat(published()).isEqualTo(JsonSchema.of(TeamConfig.class, "taipei1.yaml"));
    }

    @Test
    void theSchemaTakesAWholeFileAndRefusesAnUnknownKey() throws IOException {
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(published());
        String minimal = """
                version: 1
                call: call-4
                cluster: DGX
                batch: 2
                project: {title: {zh-TW: 範例}}
                units: [{id: a, role: lead, kind: company, name: {en: A}, agreements: {nda: {evidence: x.pdf}}}]
                generative-ai:
                """;
        assertThat(schema.validate(minimal, InputFormat.YAML)).isEmpty();
        assertThat(schema.validate(minimal + "unit: x\n", InputFormat.YAML)).isNotEmpty();
        assertThat(schema.validate(minimal.replace("role: lead", "role: boss"), InputFormat.YAML))
                .isNotEmpty();
    }
}
