package io.github.taipei1.rule.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.document.LanguageRows;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowIndexTest {

    @Test
    void findsRowsByTheirFirstCells() {
        RowIndex rows = RowIndex.of("# why\nkey\tone\n\nab\t1\r\nabc\t2\tx\n雲端\t3");
        assertThat(rows.first()).isEqualTo("key\tone");
        assertThat(rows.row("ab")).contains("ab\t1");
        assertThat(rows.row("abc")).contains("abc\t2\tx");
        assertThat(rows.row("雲端")).contains("雲端\t3");
        assertThat(List.of("a", "key", "abcd", "", "雲", "# why"))
                .allSatisfy(key -> assertThat(rows.row(key)).as(key).isEmpty());
    }

    @Test
    void aTextWithoutRowsHasNone() {
        RowIndex rows = RowIndex.of("# nothing here\n");
        assertThat(rows.first()).isEmpty();
        assertThat(rows.row("a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"passages-use.tsv", "passages-dis.tsv", "passages-gai.tsv"})
    void everyRowOfTheWeightsIsFound(String file) {
        List<String> all = LanguageRows.of(file);
        RowIndex rows = RowIndex.of(LanguageRows.text(file));
        assertThat(rows.first()).isEqualTo(all.get(0));
        assertThat(all.stream()
                        .skip(1)
                        .allMatch(row -> rows.row(row.substring(0, row.indexOf('\t')))
                                .filter(row::equals)
                                .isPresent()))
                .isTrue();
    }
}
