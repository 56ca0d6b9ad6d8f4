package io.github.taipei1.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartNamesTest {

    @Test
    void longNamesStandInLinesThatFitTheirPlace() {
        ChartNames names =
                ChartNames.of(List.of("Language Modelling Laboratory, Qingzhan University", "財團法人墨禾語料研究所", "甲"), 160);
        assertThat(names.every()).isEqualTo(1);
        assertThat(names.lines().get(0)).containsExactly("Language Modelling", "Laboratory, Qingzhan", "University");
        assertThat(String.join("", names.lines().get(1))).isEqualTo("財團法人墨禾語料研究所");
        assertThat(names.mostLines()).isEqualTo(3);
    }

    @Test
    void manyNamesAreShownInPart() {
        ChartNames names = ChartNames.of(Collections.nCopies(60, "2025-11-20"), 10.5);
        assertThat(names.every()).isGreaterThan(5);
        assertThat(names.mostLines()).isEqualTo(1);
    }
}
