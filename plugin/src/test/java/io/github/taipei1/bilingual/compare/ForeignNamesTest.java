package io.github.taipei1.bilingual.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons and companies of other countries are named in both drafts, in whatever script. */
class ForeignNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "感謝 Priya Anand 整理資料。|We thank Priya Anand for tidying the data.|Priya Anand|一位同事",
                "專題演講：語音（Ingrid Dahlberg）|Keynote: speech (Ingrid Dahlberg)|（Ingrid Dahlberg）|",
                "由 Cedar Hollow Ventures 領投。|The round was led by Cedar Hollow Ventures. Shares were sold.|Cedar Hollow Ventures|一家國際創投",
                "稽核由 Lindqvist & Maier GmbH 執行。|The audit was done by Lindqvist & Maier GmbH.|Lindqvist & Maier GmbH|一家德國公司",
                "感謝 Cantora Labs 提供資料集。|We thank Cantora Labs for its data set.|Cantora Labs |一家公司",
                "Lucia Ferranti 等人提出公式。|Lucia Ferranti and others proposed the formula.|Lucia Ferranti 等人|有學者",
                "Dr. Nkem Obafor 審查了報告。|Dr. Nkem Obafor reviewed the report.|Dr. Nkem Obafor|委員",
            })
    void isMissed(String zh, String en, String name, String instead) {
        assertThat(ComparisonTest.warnings(zh, en)).isEmpty();
        String without = instead == null ? zh.replace(name, "") : zh.replace(name, instead);
        assertThat(ComparisonTest.warnings(without, en))
                .extracting(Difference::rule)
                .contains("BIL-06");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "感謝普莉亞·阿南德整理資料。|We thank Priya Anand for tidying the data.",
                "雪克爾特拉姆審查了報告。|Håkon Skjeldram reviewed the report.",
                "由榕嶺創投領投。|The round was led by Banyan Ridge Ventures.",
                "溫以安主持會議。|Grace Wen chaired the meeting.",
                "會場在維多利亞湖畔。|The venue is beside Victoria Lake.",
            })
    void mayBeInCharacters(String zh, String en) {
        assertThat(ComparisonTest.warnings(zh, en)).isEmpty();
    }

    @Test
    void isAQuestionOnlyWhereTheDraftSpellsSuchNamesInCharacters() {
        String zh = "# 致謝\n\n感謝普莉亞·阿南德整理資料。\n\n---\n\n下一場由一位同事主講。\n";
        String en =
                "# Thanks\n\nWe thank Priya Anand for tidying the data.\n\n---\n\nIngrid Dahlberg gives the next talk.\n";
        assertThat(ComparisonTest.compare(zh, en))
                .filteredOn(difference -> difference.rule().equals("BIL-06"))
                .extracting(Difference::level)
                .containsExactly(Level.REVIEW);
    }

    @Test
    void aPossessiveIsTheSameName() {
        assertThat(ComparisonTest.warnings("引用 Eggers 的書。", "It quotes Eggers's book."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "從捷運南港站轉車。|Change from the Taipei Nangang station.",
                "你的 Whonix 閘道 VM 已啟動。|Your Whonix Gateway VM has started.",
                "見 Qubes 網站的說明。|See the notes on the Qubes Website.",
                "也參考了歐盟的規定。|The European Union's rules were consulted, too.",
            })
    void aWordOfANameMayBeTranslated(String zh, String en) {
        assertThat(ComparisonTest.warnings(zh, en)).isEmpty();
    }
}
