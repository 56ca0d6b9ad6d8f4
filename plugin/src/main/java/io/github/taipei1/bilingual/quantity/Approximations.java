package io.github.taipei1.bilingual.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Orders of magnitude: 數百萬, 上千, 幾十, dozens of, thousands of. They may match and are never missed. */
final class Approximations implements Recognizer {
    private static final Map<String, Integer> ENGLISH = Map.of(
            "dozens",
            1,
            "tens",
            1,
            "scores",
            1,
            "hundreds",
            2,
            "thousands",
            3,
            "millions",
            6,
            "billions",
            9,
            "trillions",
            12);

    @Override
    public Optional<Draft> at(ScanText text, int at) {
        char c = text.at(at);
        if (c == '數' || c == '幾' || c == '上') {
            return chinese(text, at, at + 1);
        }
        boolean word = text.isLetter(at) && !text.isWord(at - 1);
        return word ? english(text, at) : Optional.empty();
    }

    private static Optional<Draft> chinese(ScanText text, int from, int start) {
        int at = start;
        int power = 0;
        while (power(text.at(at)) > 0) {
            power += power(text.at(at++));
        }
        boolean hundredth = at == start + 1 && text.at(start) == '百' && text.startsWith("分", at);
        return power == 0 || hundredth ? Optional.empty() : Optional.of(draft(from, at, power));
    }

    static int power(char c) {
        return switch (c) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            default -> 4 * ChineseNumerals.myriad(c);
        };
    }

    private static Optional<Draft> english(ScanText text, int at) {
        String word = EnglishNumerals.word(text, at);
        int power = ENGLISH.getOrDefault(word, 0);
        int end = at + word.length();
        if (power == 0) {
            return Optional.empty();
        }
        if (text.startsWithAnyCase(" of ", end)) {
            int next = end + 4;
            String more = EnglishNumerals.word(text, next);
            int times = ENGLISH.getOrDefault(more, 0);
            return Optional.of(draft(at, times > 0 ? next + more.length() : end, power + times));
        }
        return Optional.of(draft(at, end, power));
    }

    private static Draft draft(int from, int to, int power) {
        Reading reading = new Reading.Amount(Kind.APPROXIMATE, BigDecimal.TEN.pow(power), "~", true);
        return Draft.whole(from, to, Strength.SOFT, reading);
    }
}
