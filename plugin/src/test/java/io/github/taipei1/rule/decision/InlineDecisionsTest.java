package io.github.taipei1.rule.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.document.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineDecisionsTest {

    private static Decisions read(String path, String text) {
        return DecisionReader.inline(new Source(path, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- taipei1:ignore SEC-01 reason=\"as agreed\" -->",
                "% taipei1:ignore SEC-01 reason=\"as agreed\"",
                "# taipei1:ignore SEC-01 reason=\"as agreed\"",
                "int a; // taipei1:ignore SEC-01 reason=\"as agreed\"",
                "{/* taipei1:ignore SEC-01 reason=\"as agreed\" */}",
                "-- taipei1:ignore SEC-01 reason=\"as agreed\"",
                "--[[ taipei1:ignore SEC-01 reason=\"as agreed\" ]]",
                "; taipei1:ignore SEC-01 reason=\"as agreed\"",
                ".. taipei1:ignore SEC-01 reason=\"as agreed\"",
                "<!--\n  taipei1:ignore SEC-01 reason=\"as agreed\"\n-->",
                "/*\ntaipei1:ignore SEC-01 reason=\"as agreed\"\n*/",
                "<!-- taipei1:ignore SEC-01 reason='as agreed' -->",
                "<!-- taipei1:ignore SEC-01 reason=“as agreed” -->",
                "<!-- taipei1:ignore SEC-01 reason=「as agreed」 -->",
                "  \"# taipei1:ignore SEC-01 reason=\\\"as agreed\\\"\\n\",",
            })
    void commentsOfEveryLanguageAndQuotationMarksOfEveryKind(String text) {
        assertThat(read("a", text).problems()).isEmpty();
        assertThat(read("a", text).all()).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("SEC-01");
            assertThat(one.reason()).contains("as agreed");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write `taipei1:ignore SEC-01 reason=\"…\"` beside it.",
                "Some words.\ntaipei1:ignore SEC-01 reason=\"as agreed\"",
            })
    void wordsAboutDecisionsAreNone(String text) {
        assertThat(read("a.md", text).all()).isEmpty();
    }

    @Test
    void aLastDayThatNobodyCanReadIsNotForGood() {
        Decisions decisions = read("a.md", "<!-- taipei1:ignore ACK-02 reason=\"as agreed\" until=spring -->");
        assertThat(decisions.all()).isEmpty();
        assertThat(decisions.problems()).hasSize(1);
    }

    @Test
    void oneWithoutARuleSaysSo() {
        Decisions decisions = read("a.md", "<!-- taipei1:ignore reason=\"as agreed\" -->");
        assertThat(decisions.all()).isEmpty();
        assertThat(decisions.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en()).contains("no rule"));
    }

    @Test
    void inANotebookItEndsWithItsCell() {
        String cell =
                "\"source\": [\n \"# taipei1:ignore SEC-01 reason=\\\"as agreed\\\"\\n\",\n \"a = 1\"\n ]\n},\n{\n";
        List<Decision> all =
                read("a.ipynb", cell + "\"source\": [\n \"b = 2\"\n ]\n}\n").all();
        assertThat(all)
                .singleElement()
                .satisfies(one -> assertThat(one.lines()).isEqualTo(Optional.of(new Decision.Lines(2, 3))));
    }
}
