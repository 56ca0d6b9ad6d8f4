package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.bilingual.quantity.Reading;
import io.github.taipei1.finding.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** BIL-02: the same month or year in both drafts, but 上旬 beside "late". */
final class MonthParts {
    private static final Pattern ZH = Pattern.compile("^ ?份?(?:(上旬|初)|(中旬|中(?![小大下午學高國央心間])|月中)|(下旬|底|末|尾))");
    private static final Pattern EN = Pattern.compile(
            "(?:(\\bearly|\\bbeginning of|\\bstart of)|(\\bmid|\\bmiddle of)|(\\blate|\\bend of|\\bclose of))(?: in| the| of)?[ -]*$");
    private static final int REACH = 20;

    private MonthParts() {}

    /** @param equal quantities that agree */
    static List<Difference> of(Bead bead, List<Matching.Pair> equal) {
        List<Difference> found = new ArrayList<>();
        for (Matching.Pair pair : equal) {
            Quantity zh = pair.zh().quantity();
            Quantity en = pair.en().quantity();
            int here = lacksDay(zh) ? chinese(zh) : 0;
            int there = here > 0 && lacksDay(en) ? english(en) : 0;
            if (there > 0 && here != there) {
                Side left = Sides.of(
                        zh.passage(), zh.from(), Math.min(zh.passage().text().length(), zh.to() + 2));
                Side right = Sides.of(en.passage(), start(en), en.to());
                found.add(new Difference(
                        "BIL-02",
                        Level.WARNING,
                        bead.id(),
                        left,
                        right,
                        Messages.mismatch(
                                "同月或同年，但一為初、一為中或底", "Another part of the same month or year", left, right, "", "")));
            }
        }
        return found;
    }

    private static boolean lacksDay(Quantity quantity) {
        return quantity.readings().stream()
                .anyMatch(reading -> reading instanceof Reading.Calendar calendar
                        && calendar.date().day() == 0);
    }

    /** 1 for the beginning, 2 for the middle, 3 for the end, 0 if unsaid. */
    private static int chinese(Quantity quantity) {
        return part(ZH.matcher(quantity.passage().text().substring(quantity.to())));
    }

    private static int english(Quantity quantity) {
        return part(EN.matcher(before(quantity)));
    }

    private static String before(Quantity quantity) {
        String text = quantity.passage().text();
        return text.substring(Math.max(0, quantity.from() - REACH), quantity.from())
                .toLowerCase(Locale.ROOT);
    }

    private static int start(Quantity quantity) {
        Matcher matcher = EN.matcher(before(quantity));
        return matcher.find() ? Math.max(0, quantity.from() - REACH) + matcher.start() : quantity.from();
    }

    private static int part(Matcher matcher) {
        if (!matcher.find()) {
            return 0;
        }
        return matcher.group(1) != null ? 1 : matcher.group(2) != null ? 2 : 3;
    }
}
