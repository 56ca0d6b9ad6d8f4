package io.github.taipei1.bilingual.compare;

import io.github.taipei1.finding.Text;

/** The sentences that tell a difference to a person, both sides in each. */
final class Messages {
    private Messages() {}

    static Text mismatch(String zhWhat, String enWhat, Side zh, Side en, String zhTail, String enTail) {
        return Text.of(
                zhWhat + "：中文" + zhQuote(zh) + "，英文" + zhQuote(en) + zhTail + "。",
                enWhat + ": the Chinese has " + enQuote(zh) + ", the English " + enQuote(en) + enTail + ".");
    }

    /** @param chinese whether it is the Chinese text that has it */
    static Text oneSided(String zhWhat, String enWhat, Side has, boolean chinese) {
        return chinese
                ? Text.of(
                        zhWhat + "：中文有" + zhQuote(has) + "，英文對應段落沒有。",
                        enWhat + ": the Chinese has " + enQuote(has) + ", its English counterpart has not.")
                : Text.of(
                        zhWhat + "：英文有" + zhQuote(has) + "，中文對應段落沒有。",
                        enWhat + ": the English has " + enQuote(has) + ", its Chinese counterpart has not.");
    }

    private static String zhQuote(Side side) {
        String value = side.value().map(text -> "＝" + text.zhTw()).orElse("");
        return "「" + side.quote() + "」" + value;
    }

    private static String enQuote(Side side) {
        String value = side.value().map(text -> " = " + text.en()).orElse("");
        return "\"" + side.quote() + "\"" + value;
    }
}
