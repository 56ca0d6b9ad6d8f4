package io.github.taipei1.bilingual.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A few words left in the other language are told; whatever is meant to stand so is not. */
class LeftStretchesTest {

    private static List<Difference> left(String zh, String en) {
        return ComparisonTest.compareTitled(zh, en).stream()
                .filter(d -> d.rule().equals("BIL-10"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "會員任期兩年，may serve only one more term，期滿改選。|Members serve for two years, may serve only one more term, and are then replaced.|ERROR",
                "水質由 retired fishermen 每週採樣，結果公布於網站。|The water is sampled every week by retired fishermen, and results are posted on the site.|WARNING",
                "Printed spare copies 可向服務台索取，每人一份。|Printed spare copies are available at the counter, one each.|WARNING",
                "下一場說明會在新竹縣竹東鎮公所舉行，歡迎參加。|The next briefing takes place at 竹東鎮公所 in Hsinchu County; all are welcome.|ERROR",
                "委員出席時支給出席費，不另給酬。|Members receive 出席費 when they attend, and no other pay.|ERROR",
                "召集人潘以昀說：“The translations read like an elder talking, not like a textbook.”|“The translations read like an elder talking, not like a textbook,” said Pan Yi-yun, the convener.|WARNING",
            })
    void areTold(String zh, String en, Level level) {
        assertThat(left(zh, en)).extracting(Difference::level).containsExactly(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "團隊用 Python 寫 GPU kernel，再以 gradient checkpointing 省下記憶體。|The team writes GPU kernels in Python, and saves memory with gradient checkpointing.",
                "歡迎送出 issue 與 pull request，我們一週內回覆。|Issues and pull requests are welcome; we answer within a week.",
                "召集人潘以昀在頒獎典禮上這樣說：“The translations read like an elder talking.”（「譯文讀起來像長輩在說話。」）|At the award ceremony the convener Pan Yi-yun said, “The translations read like an elder talking.”",
                "他去年在學會的年刊發表“The Voices of the Elders and the Words They Left Us”一文。|Last year he published “The Voices of the Elders and the Words They Left Us” in the annals of the society.",
                "這種方法稱為「river watch」，由居民執行。|The method is called river watch and is carried out by residents.",
                "以輪作（crop rotation）維持地力，不用化肥。|Soil is kept fertile by crop rotation, without chemicals.",
                "以 crop rotation（輪作）維持地力，不用化肥。|Soil is kept fertile by crop rotation, without chemicals.",
                "作品 *the old bridge* 於秋天展出，入場免費。|The work *the old bridge* is on show in autumn, free of charge.",
                "竹東鎮（Zhudong）位於新竹縣，人口約九萬。|Zhudong Township (竹東鎮) lies in Hsinchu County and has some ninety thousand people.",
                "「粿」與「糕餅」兩詞在此意義相同，讀音不同。|The words 糕餅 and 粿 have the same meaning here, but not the same sound.",
                "請洽林小姐，服務時間為週一至週五。|Please ask for Ms. Lin 林小姐, Monday to Friday.",
            })
    void areMeantToStandSo(String zh, String en) {
        assertThat(left(zh, en)).isEmpty();
    }

    @Test
    void wordsThatADraftKeepsThroughoutAreATerm() {
        String zh = "志工以 river watch 記錄水位。參加 river watch 的人愈來愈多。今年 river watch 滿五年。";
        String en =
                "Volunteers record the level in a river watch. More and more people join the river watch. This year the"
                        + " river watch is five years old.";
        assertThat(left(zh, en)).isEmpty();
    }
}
