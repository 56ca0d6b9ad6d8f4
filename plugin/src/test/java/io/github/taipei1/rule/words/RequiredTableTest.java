package io.github.taipei1.rule.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RequiredTableTest {
    static final List<String> FILES = RequiredTable.FILES;

    @ParameterizedTest
    @FieldSource("FILES")
    void saysOfEachRowWhatItsPatternSays(String file) {
        byte[] source = Wording.bytes(file);
        RequiredTable table = RequiredTable.read(RequiredTable.written(file, source), source);
        List<String> patterns = Wording.load(file).patterns();
        for (int i = 0; i < patterns.size(); i++) {
            assertThat(marked(table.row(i).orElseThrow()))
                    .as(patterns.get(i))
                    .isEqualTo(marked(Keywords.requiredBy(patterns.get(i))));
        }
        assertThat(table.row(patterns.size())).isEmpty();
    }

    @Test
    void isNotBelievedOfOtherRows() {
        byte[] source = "a\tword\twhy\n".getBytes(StandardCharsets.UTF_8);
        byte[] other = "a\tthing\twhy\n".getBytes(StandardCharsets.UTF_8);
        String table = RequiredTable.written("t", source);
        assertThat(RequiredTable.read(table, source).row(0)).isPresent();
        assertThat(RequiredTable.read(table, other).row(0)).isEmpty();
        assertThat(RequiredTable.read("", source).row(0)).isEmpty();
    }

    /** A build that did not make it anew would only be slow, and nobody would notice. */
    @ParameterizedTest
    @FieldSource("FILES")
    void thatOfTheBuildIsOfTheRowsAsTheyAre(String file) throws IOException {
        try (InputStream in = getClass().getClassLoader().getResourceAsStream("taipei1/required/" + file)) {
            if (in != null) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(RequiredTable.written(file, Wording.bytes(file)));
            }
        }
    }

    private static List<List<String>> marked(List<Keywords> sets) {
        return sets.stream()
                .map(set -> set.words().stream().map(Word::marked).toList())
                .toList();
    }
}
