package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.bilingual.romanise.Romanisation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Things of a series whose name English spells: 海石三號 is "Haishi-3". */
final class NumberedNames {
    private static final Pattern NAME = Pattern.compile("([A-Z][a-z]+)-([1-9])");
    private static final String NUMERALS = "一二三四五六七八九";

    private NumberedNames() {}

    /** Whether some Chinese passages have the name in characters, with its number. */
    static boolean in(List<Piece> zh, String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return false;
        }
        String digit = parts.group(2);
        String numeral = NUMERALS.substring(Integer.parseInt(digit) - 1, Integer.parseInt(digit));
        Pattern number = Pattern.compile(" ?[" + digit + numeral + "] ?號");
        return zh.stream()
                .map(Piece::text)
                .anyMatch(text -> Romanisation.standard().in(text, parts.group(1)).stream()
                        .anyMatch(stem -> Pattern.compile(Pattern.quote(stem) + number.pattern())
                                .matcher(text)
                                .find()));
    }
}
