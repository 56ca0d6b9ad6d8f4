package io.github.taipei1.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.call.Calls;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "[]",
                "{a: {}, b: [1, '2', ~]}",
                "a: |\n  one\n\n  two\nb: \"q\\n \\U0001F600\"\n",
                "- {zh-TW: 徵案, en: 'the call: 1 2'}\n- ''\n# end\n"
            })
    void saysWhatTheYamlSays(String yaml) {
        YamlNode tree = StrictYaml.tree("a.yaml", yaml).orElseThrow();
        assertThat(TreeText.read(TreeText.of(tree))).isEqualTo(tree);
    }

    /** The build writes such texts of the shipped calls: where they are read, nothing may be different. */
    @Test
    void saysOfTheShippedCallsWhatTheirYamlSays() throws IOException {
        for (String call : Calls.shipped()) {
            for (String file : new String[] {"call.yaml", "clauses.yaml", "report.yaml"}) {
                YamlNode tree = StrictYaml.tree(file, text("/taipei1/calls/" + call + "/" + file))
                        .orElseThrow();
                assertThat(TreeText.read(TreeText.of(tree))).isEqualTo(tree);
            }
        }
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = TreeTextTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
