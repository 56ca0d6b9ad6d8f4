package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.quantity.Kind;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.bilingual.quantity.Reading;
import io.github.taipei1.finding.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** BIL-01: 二折 leaves 20 percent of a price, "a 20 percent discount" takes them off: the same figure says two things. */
final class Discounts {
    private static final Pattern OFF = Pattern.compile(
            "(?i)^(?: of)?[ -](?:\\w+ ){0,2}?(?:discount|off|reduction|rebate|less|cheaper|lower|price cut)");
    private static final Pattern OF = Pattern.compile(
            "(?i)^ of (?:the |these |our |its |their )?(?:\\w+ ){0,2}?(?:prices?|fees?|rates?|tariffs?|fares?|charges?|costs?|amounts?)\\b");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int REACH = 48;

    private Discounts() {}

    static List<Difference> of(Bead bead, List<Matching.Pair> equal) {
        List<Difference> found = new ArrayList<>();
        for (Matching.Pair pair : equal) {
            Quantity zh = pair.zh().quantity();
            Quantity en = pair.en().quantity();
            if (zh.text().endsWith("折") && isTurned(zh, en)) {
                Side left = Sides.of(zh);
                Side right = Sides.of(en);
                found.add(new Difference(
                        "BIL-01",
                        bead.isSure() ? Level.ERROR : Level.WARNING,
                        bead.id(),
                        left,
                        right,
                        Messages.mismatch("折扣不一致", "Discounts differ", left, right, "", "")));
            }
        }
        return found;
    }

    /** Whether the English takes off what the Chinese leaves, or leaves what the Chinese takes off. */
    private static boolean isTurned(Quantity zh, Quantity en) {
        if (!(zh.main() instanceof Reading.Amount left)
                || !(en.main() instanceof Reading.Amount said)
                || said.kind() != Kind.PERCENT) {
            return false;
        }
        String text = en.passage().text();
        String behind = text.substring(en.to(), Math.min(text.length(), en.to() + REACH));
        boolean same = left.value().compareTo(said.value()) == 0 && said.value().compareTo(HALF) != 0;
        boolean rest = left.value().compareTo(BigDecimal.ONE.subtract(said.value())) == 0
                && said.value().compareTo(HALF) != 0;
        return same && OFF.matcher(behind).find() || rest && OF.matcher(behind).find();
    }
}
