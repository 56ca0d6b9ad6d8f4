package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.bilingual.quantity.Reading;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** BIL-02: a printed weekday that its date does not have. */
final class Weekdays {
    private static final int NEAR = 4;
    /** Between weekdays that are named together, each for another date: "Friday and Saturday, 17 and 18 April". */
    private static final int LIST = 5;

    private Weekdays() {}

    static List<Difference> of(List<Bead> beads) {
        List<Difference> found = new ArrayList<>();
        for (Bead bead : beads) {
            bead.zh().forEach(piece -> check(bead, piece, Language.ZH_TW, found));
            bead.en().forEach(piece -> check(bead, piece, Language.EN, found));
        }
        return found;
    }

    private static void check(Bead bead, Piece piece, Language language, List<Difference> found) {
        List<Quantity> quantities = piece.quantities();
        for (int i = 1; i < quantities.size(); i++) {
            Quantity left = quantities.get(i - 1);
            Quantity right = quantities.get(i);
            if (!isNear(quantities, i)) {
                continue;
            }
            if (i > 1 && date(left).isEmpty() && date(quantities.get(i - 2)).isPresent() && isNear(quantities, i - 1)) {
                continue;
            }
            if (i > 1 && isWeekday(left) && isWeekday(quantities.get(i - 2)) && gap(quantities, i - 1) <= LIST) {
                continue;
            }
            Optional<Quantity> date = date(left).isPresent() ? Optional.of(left) : Optional.of(right);
            Quantity other = date.get() == left ? right : left;
            Optional<LocalDate> day = date(date.get());
            if (day.isPresent()
                    && other.main() instanceof Reading.Weekday weekday
                    && weekday.day() != day.get().getDayOfWeek()) {
                found.add(difference(bead, date.get(), other, day.get(), language));
            }
        }
    }

    /** Whether a quantity stands right behind the one before it; a weekday belongs to the date before it first. */
    private static boolean isNear(List<Quantity> quantities, int index) {
        return gap(quantities, index) <= NEAR;
    }

    private static int gap(List<Quantity> quantities, int index) {
        return quantities.get(index).from() - quantities.get(index - 1).to();
    }

    private static boolean isWeekday(Quantity quantity) {
        return quantity.main() instanceof Reading.Weekday;
    }

    private static Optional<LocalDate> date(Quantity quantity) {
        return quantity.main() instanceof Reading.Calendar calendar && !calendar.decade()
                ? calendar.date().localDate()
                : Optional.empty();
    }

    private static Difference difference(Bead bead, Quantity date, Quantity weekday, LocalDate day, Language language) {
        Side wrong = Sides.of(weekday);
        boolean chinese = language == Language.ZH_TW;
        Side other = chinese
                ? bead.en().isEmpty() ? wrong : Sides.lacking(bead, Language.EN)
                : bead.zh().isEmpty() ? wrong : Sides.lacking(bead, Language.ZH_TW);
        DayOfWeek right = day.getDayOfWeek();
        return new Difference(
                "BIL-02",
                Level.ERROR,
                bead.id(),
                chinese ? wrong : other,
                chinese ? other : wrong,
                Text.of(
                        "「" + date.text() + "」是" + right.getDisplayName(TextStyle.FULL, Locale.TRADITIONAL_CHINESE)
                                + "，不是「" + weekday.text() + "」。",
                        "\"" + date.text() + "\" is a " + right.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                + ", not \"" + weekday.text() + "\"."));
    }
}
