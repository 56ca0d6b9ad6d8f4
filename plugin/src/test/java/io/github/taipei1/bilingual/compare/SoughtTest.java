package io.github.taipei1.bilingual.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking only where a word can begin finds what looking everywhere finds. */
class SoughtTest {
    private static final String TEXT =
            "並未比 2024 年不得不減少 8.4%，也不是沒有；it's not a no-go, and isn't unlikely: unless none may not, 不不 [x] (y)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "不得|不可(?!思議)|未",
                "(?<=[不也])是|(?<!不)不(?:會|得)?",
                "[不未無]|沒有?",
                "(?:a|b)?n(?:o|ot)\\b",
                "(no)|(not)|(?<=n)['’]t\\b",
                "\\bun\\w+",
                "^並|\\(y\\)",
                "(.)不\\1|(?<=(.))不\\1",
                "\\[x\\]|[a-c]n",
                "x*",
            })
    void findsWhatThePatternFinds(String pattern) {
        String all = Pattern.compile(pattern).matcher(TEXT).replaceAll("_");
        if (!pattern.equals("x*")) {
            assertThat(Sought.of(pattern).replaced(TEXT, "_")).isEqualTo(all);
        }
        assertThat(Sought.of(pattern).find(TEXT, 0).map(MatchResult::start))
                .isEqualTo(Pattern.compile(pattern)
                        .matcher(TEXT)
                        .results()
                        .findFirst()
                        .map(MatchResult::start));
    }

    @Test
    void wordsBeginWhereAWordDoes() {
        Sought words = Sought.words("no|un");
        assertThat(words.isIn("piano sun")).isFalse();
        assertThat(words.isIn("a no")).isTrue();
        assertThat(words.count("no, no, no", 2)).isEqualTo(2);
        assertThat(words.only("no")).isPresent();
        assertThat(words.only("no, no")).isEmpty();
    }
}
