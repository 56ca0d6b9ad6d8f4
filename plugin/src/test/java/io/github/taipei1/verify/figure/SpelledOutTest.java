package io.github.taipei1.verify.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quantities in words that somebody wrote in. */
class SpelledOutTest {
    private static final SpelledOut KNOWN = new SpelledOut(
            List.of("共使用 73,629 GPU 小時。", "It processed twelve hundred documents.", "成功率由八成提升至九成三。", "另完成二十五次評測。"));

    @ParameterizedTest
    @CsvSource({
        "另使用九萬九千 GPU 小時進行推論。,九萬九千",
        "又完成三百二十次訓練。,三百二十",
        "It used ninety-nine thousand GPU-hours besides.,ninety-nine thousand",
        "Seventy runs were made.,Seventy",
    })
    void oneThatNoLineHasIsTold(String line, String quantity) {
        assertThat(KNOWN.unknown(line)).singleElement().asString().startsWith(quantity);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "七萬三千六百二十九 GPU 小時",
                "It read 1,200 or twelve hundred documents.",
                "  另完成二十五次評測。 ",
                "另完成二十五次評測",
                "十分重要，萬一失敗，千真萬確。",
                "於民國一百一十四年十二月二十日完成。",
                "另使用 99,000 GPU 小時。",
                "No number is here.",
                "",
            })
    void oneThatALineHasOrThatIsNoneIsNot(String line) {
        assertThat(KNOWN.unknown(line)).as(line).isEmpty();
    }

    @Test
    void theSameDocumentIsAskedForManyLines() {
        assertThat(KNOWN.unknown("另完成二十五次評測，又完成三十次。")).hasSize(1);
        assertThat(KNOWN.unknown("又完成三十次。")).hasSize(1);
        assertThat(new SpelledOut(List.of()).unknown("又完成三十次。")).hasSize(1);
    }
}
