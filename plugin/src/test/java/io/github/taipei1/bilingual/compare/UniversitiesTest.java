package io.github.taipei1.bilingual.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A university of one draft is that of the other. */
class UniversitiesTest {

    private static List<Difference> compare(String zh, String en) {
        return ComparisonTest.compare("# 標題\n\n" + zh + "\n", "# Title\n\n" + en + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "說明會在國立交通大學舉行。|The briefing is held at National Tsing Hua University.",
                "計畫由私立望語科技大學主持。|The project is led by the private Wangyu Institute of Technology.",
            })
    void anotherIsTold(String zh, String en) {
        assertThat(compare(zh, en)).extracting(Difference::rule).contains("BIL-06");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "說明會在清大舉行。|The briefing is held at National Tsing Hua University.",
                "計畫由望語科技大學主持。|The project is led by Wangyu University of Science and Technology.",
                "他畢業於麻省理工學院，任教於望語科技大學。|He graduated from the Massachusetts Institute of Technology and teaches at Wangyu University.",
            })
    void theSameIsNot(String zh, String en) {
        assertThat(compare(zh, en)).isEmpty();
    }

    @Test
    void theNameIsTheSameThroughoutADraft() {
        String zh = "望語大學今天公布成果。\n\n望語大學設有七個學院。";
        String en = "Wangyu University published results today.\n\nWangyu University has seven colleges.";
        assertThat(compare(zh, en)).isEmpty();
        assertThat(compare(zh.replace("望語大學設", "望語科技大學設"), en))
                .extracting(Difference::rule)
                .contains("BIL-06");
    }
}
