package io.github.taipei1.rule.mention;

import java.util.List;

/** Questions about where results came from, and their answers. */
final class Questions {
    private static final List<String> WHERE = List.of(
            "where",
            "which machine",
            "which computer",
            "what hardware",
            "what machine",
            "what did you",
            "on what",
            "哪裡",
            "哪裏",
            "哪兒",
            "何處",
            "哪一台",
            "哪台",
            "哪部",
            "什麼機器",
            "什麼硬體",
            "哪座",
            "用什麼",
            "用甚麼",
            "什麼算力",
            "什麼機器",
            "怎麼來",
            "是怎麼",
            "是如何",
            "怎麼訓練出",
            "哪來",
            "how was",
            "how did",
            "trained on what",
            "with what",
            "who did",
            "who made",
            "who trained",
            "who computed",
            "who ran",
            "who rendered",
            "誰算",
            "誰在算",
            "誰訓練",
            "誰跑",
            "誰做");
    private static final List<String> DEED = List.of(
            "train",
            "comput",
            "run",
            "ran ",
            "render",
            "simulat",
            "built",
            "made",
            "train",
            "訓練",
            "運算",
            "算出",
            "渲染",
            "模擬",
            "跑",
            "做出",
            "誕生",
            "come from",
            "came from",
            "練",
            "來的",
            "who did",
            "算",
            "made");

    private Questions() {}

    static boolean asksWhere(String plain) {
        return WHERE.stream().anyMatch(plain::contains) && DEED.stream().anyMatch(plain::contains);
    }

    /** {@code Did you train it …?} asks for a deed, {@code Can I …?} does not. */
    static boolean isPast(Statement question) {
        String text = question.plain().substring(question.from(), question.to());
        return text.contains("did ")
                || text.contains("was ")
                || text.contains("were ")
                || text.contains("是用")
                || text.contains("是在")
                || text.contains("是以");
    }

    /** Whether an answer starts with a yes, behind {@code A:} or {@code 答：}. */
    static boolean isYes(Statement answer) {
        int i = answer.from();
        for (String mark : List.of("a:", "答：", "答:", "a：", "回答：")) {
            if (answer.plain().startsWith(mark, i)) {
                i = Plain.skipSpace(answer.plain(), i + mark.length());
                break;
            }
        }
        int start = i;
        return answer.hits(Cue.YES).stream().anyMatch(hit -> hit.from() == start);
    }
}
