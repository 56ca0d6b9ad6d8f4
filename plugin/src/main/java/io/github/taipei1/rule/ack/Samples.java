package io.github.taipei1.rule.ack;

import io.github.taipei1.document.Script;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.mention.Spoken;
import java.util.List;

/** Sentences to paste, in the language of the work that needs them. */
final class Samples {
    private Samples() {}

    /** Help that ends in a sentence to paste. */
    static Text help(String zhTw, String en, List<Spoken> texts, RuleContext context) {
        String plain = sample(texts, context);
        String sample = isChinese(texts) ? "「" + plain + "」" : "\"" + plain + "\"";
        return Text.of(zhTw + "例如：" + sample, en + " For instance: " + sample);
    }

    /** A sentence to paste. */
    static String sample(List<Spoken> texts, RuleContext context) {
        String machine = context.call().machine().name();
        String owner = context.call().machine().owner();
        String gpu = context.cluster().gpu();
        return isChinese(texts)
                ? "本研究運用經濟部與 " + owner + " 提供之 " + machine + " 超級電腦（" + owner + " " + gpu + " GPU）算力，謹此致謝。"
                : "This work used the " + machine + " supercomputer (" + owner + " " + gpu
                        + " GPUs), for which we thank the Ministry of Economic Affairs, Taiwan, and " + owner + ".";
    }

    /** Whether a work is written in Chinese: one character in five is enough, for names and formulas are Latin. */
    static boolean isChinese(List<Spoken> texts) {
        int chinese = 0;
        int letters = 0;
        for (Spoken spoken : texts) {
            String text = spoken.isVisible() && !spoken.statements().isEmpty()
                    ? spoken.block().passage().text()
                    : "";
            for (int i = 0; i < text.length() && letters < 20_000; i++) {
                boolean han = Script.isChinese(text.charAt(i));
                chinese += han ? 1 : 0;
                letters += han || Character.isLetter(text.charAt(i)) ? 1 : 0;
            }
        }
        return letters > 0 && chinese * 5 > letters;
    }
}
