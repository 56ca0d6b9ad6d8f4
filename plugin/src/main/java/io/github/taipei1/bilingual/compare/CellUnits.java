package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.quantity.Kind;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.bilingual.quantity.Reading;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The unit that a table says in its heading or in the first cell of a row, where the other draft says it in the cell: "H100 hours | 1.87 million" is 187 萬小時. */
final class CellUnits {
    private static final Map<String, Pattern> NAMES = Map.of(
            "TWD",
            words("NT\\$|NTD|TWD|NT dollars?|New Taiwan dollars?|新[臺台]幣|元"),
            "USD",
            words("US\\$|USD|U\\.?S\\.? dollars?|美元|美金"),
            "s",
            words("hours?|hrs?|h|minutes?|min|seconds?|s|ms|milliseconds?|days?|weeks?|小時|時數|分鐘?|秒|毫秒|天數?|日數?|週"),
            "mon",
            words("months?|years?|yrs?|月數?|年數?|年"),
            "m",
            words("m|cm|mm|km|kilometers?|kilometres?|met(?:er|re)s?|公里|公尺|公分|毫米|公釐|長度?"),
            "B",
            words("[KMGTP]i?B|bytes?|位元組"),
            "g",
            words("kg|g|t|tons?|tonnes?|公斤|公噸|噸|公克"));

    private CellUnits() {}

    private static Pattern words(String words) {
        return Pattern.compile("(?<![A-Za-z])(?:" + words + ")(?![A-Za-z])");
    }

    /** Whether the bare figure of a cell has the unit of the other draft's cell in its row's or its column's heading. */
    static boolean explains(Leftovers.Mismatch mismatch, Bead row, Optional<Bead> heading, int column) {
        Quantity zh = mismatch.zh().quantity();
        Quantity en = mismatch.en().quantity();
        boolean bareEnglish = en.kind() == Kind.COUNT && isMeasured(zh);
        boolean bareChinese = zh.kind() == Kind.COUNT && isMeasured(en);
        if (mismatch.contrast() != Leftovers.Contrast.UNIT || bareEnglish == bareChinese) {
            return false;
        }
        Language side = bareEnglish ? Language.EN : Language.ZH_TW;
        Reading.Amount measured = (Reading.Amount) (bareEnglish ? zh : en).main();
        Pattern names = NAMES.get(measured.dimension());
        return names != null
                && (says(names, row, side, 0)
                        || heading.filter(head -> says(names, head, side, column))
                                .isPresent());
    }

    private static boolean isMeasured(Quantity quantity) {
        return quantity.kind() == Kind.MEASURE || quantity.kind() == Kind.MONEY;
    }

    private static boolean says(Pattern names, Bead row, Language side, int column) {
        List<Passage> cells = Sides.pieces(row, side).get(0).cells();
        return column < cells.size() && names.matcher(cells.get(column).text()).find();
    }
}
