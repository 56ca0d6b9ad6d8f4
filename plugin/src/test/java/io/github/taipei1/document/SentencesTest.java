package io.github.taipei1.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<String> split(String text) {
        return Sentences.split(Passage.verbatim(new Source("a.txt", text), 0, text.length())).stream()
                .map(Sentence::text)
                .toList();
    }

    @Test
    void chinese() {
        assertThat(split("感謝經濟部。本研究使用 Taipei-1！真的？是的；完成……就這樣。"))
                .containsExactly("感謝經濟部。", "本研究使用 Taipei-1！", "真的？", "是的；", "完成……就這樣。");
    }

    @Test
    void closingQuotesBelongToTheirSentence() {
        assertThat(split("他說：「可以。」然後離開。（完。）")).containsExactly("他說：「可以。」", "然後離開。", "（完。）");
        assertThat(split("He said \"Go.\" Then he left.")).containsExactly("He said \"Go.\"", "Then he left.");
        assertThat(split("「好！」，他說。")).containsExactly("「好！」，他說。");
    }

    @Test
    void english() {
        assertThat(split("We used Taipei-1. It has 128 H100 GPUs! Why? Because."))
                .containsExactly("We used Taipei-1.", "It has 128 H100 GPUs!", "Why?", "Because.");
    }

    @Test
    void abbreviationsDecimalsAndNamesDoNotEndASentence() {
        assertThat(
                        split(
                                "See Fig. 3 and Dr. Lin, e.g. the 3.5x of v1.2.3 by J. Smith et al. 2024 at NVIDIA Corp. in Taipei."))
                .hasSize(1);
        assertThat(split("Accuracy is 93.5%. The U.S. team and others, etc. We stop."))
                .containsExactly("Accuracy is 93.5%.", "The U.S. team and others, etc.", "We stop.");
        assertThat(split("1. Install it. 2. Run it.")).containsExactly("1. Install it.", "2. Run it.");
        assertThat(split("Open README.md now. Visit nvidia.com today."))
                .containsExactly("Open README.md now.", "Visit nvidia.com today.");
    }

    @Test
    void mixedText() {
        assertThat(split("We thank Taipei-1. 感謝經濟部。Thanks!"))
                .containsExactly("We thank Taipei-1.", "感謝經濟部。", "Thanks!");
        assertThat(split("使用 GPT-4. 本文由人工校對")).containsExactly("使用 GPT-4.", "本文由人工校對");
    }

    @Test
    void aRealLineEndEndsASentence() {
        assertThat(split("one\ntwo\r\n\r\n三")).containsExactly("one", "two", "三");
    }

    @Property(tries = 300)
    void everyVisibleCharacterIsInExactlyOneSentence(
            @ForAll
                    @Chars({'。', '.', '!', ' ', '\n', '」', '"', '…', '1', 'A', 'e', 'g', '，', '中'})
                    @CharRange(from = 'a', to = 'f')
                    @StringLength(max = 40)
                    String text) {
        Passage passage = Passage.verbatim(new Source("a", text), 0, text.length());
        StringBuilder joined = new StringBuilder();
        int last = 0;
        for (Sentence sentence : Sentences.split(passage)) {
            assertThat(sentence.from()).isGreaterThanOrEqualTo(last);
            assertThat(text.substring(last, sentence.from())).isBlank();
            joined.append(sentence.text());
            last = sentence.to();
        }
        assertThat(text.substring(last)).isBlank();
    }
}
