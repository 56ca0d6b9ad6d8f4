package io.github.taipei1.rule.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RequiredTableTest {
    static final List<String> FILES = RequiredTable.FILES;

    @ParameterizedTest
    @FieldSource("FILES")
    void saysOfEachRowWhatItsPatternSays(String file) {
        Wording wording = Wording.load(file);
        RequiredTable table = RequiredTable.read(RequiredTable.written(wording));
        List<String> patterns = wording.patterns();
        for (int i = 0; i < patterns.size(); i++) {
            assertThat(marked(table.row(i).orElseThrow()))
                    .as(patterns.get(i))
                    .isEqualTo(marked(Keywords.requiredBy(patterns.get(i))));
        }
        assertThat(table.row(patterns.size())).isEmpty();
    }

    private static List<List<String>> marked(List<Keywords> sets) {
        return sets.stream()
                .map(set -> set.words().stream().map(Word::marked).toList())
                .toList();
    }
}
