package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.quantity.Quantity;
import java.util.regex.Pattern;

/** Years of age that English leaves without a unit: 滿 20 週年 is "turned 20". */
final class Ages {
    private static final Pattern TURNS = Pattern.compile("(?i)\\b(?:turn(?:s|ed|ing)?|aged?|now|only|just|at) $");
    private static final Pattern YEARS = Pattern.compile(".*(?:[週周]年|歲|年)");

    private Ages() {}

    static boolean explain(Leftovers.Mismatch mismatch) {
        Quantity zh = mismatch.zh().quantity();
        Quantity en = mismatch.en().quantity();
        String before = en.passage().text().substring(Math.max(0, en.from() - 12), en.from());
        return mismatch.contrast() == Leftovers.Contrast.UNIT
                && YEARS.matcher(zh.text()).matches()
                && !en.carriesUnit()
                && TURNS.matcher(before).find();
    }
}
