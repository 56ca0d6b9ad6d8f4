package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.finding.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** BIL-11: a sentence that rises in one language and falls in the other, or is bounded from the other side. */
final class PolarityComparison {
    private static final Direction TREND = new Direction(
            "增加|提升|提高|上升|成長|上漲|增長|擴大|加快|漲",
            "減少|下降|降低|降至|縮短|下滑|下跌|減低|縮減|衰退|調降|減緩|跌",
            "increas|rose|rise|rising|grew|grow|gain|improv|higher|up by|boost|climb|expand",
            "decreas|fell|fall|drop|reduc|declin|lower|cut|shorten|shrank|shrink|less|fewer|down ");
    /** Words that point up or down right beside a figure. */
    private static final Direction BESIDE = new Direction(
            "增加|提升|提高|上升|成長|上漲|增長|高出|高於|多出|多了|(?<![至不較更很許])多(?![家個位種名項樣年次])|升至|升到",
            "減少|下降|降低|降至|降到|縮短|下滑|下跌|少了|低於|縮減|(?<![至不較更很減缺])少(?![數量年])",
            "increas|rose|rise|rising|grew|grow|gain|higher|more|above|longer|greater",
            "decreas|fell|fall|drop|reduc|declin|lower|shorten|less|fewer|below|shorter");

    private static final Direction TIME = new Direction(
            "提前|提早|早了|領先|(?<=[限天期劃定])早",
            "延後|延遲|落後|遲了|晚了|(?<=[限天期劃定])晚",
            "ahead|early|earlier|sooner|in advance",
            "late\\b|later|behind|delay");

    private static final Direction BEST = new Direction(
            "[愈越][高大多長][愈越][好佳]",
            "[愈越][低小少短][愈越][好佳]",
            "(?:higher|larger|more|greater|longer) is better",
            "(?:lower|smaller|less|fewer|shorter) is better");

    private static final Direction QUALITY =
            new Direction("變好|變佳|更好|更佳|轉好", "變差|變糟|惡化|更糟|更差|轉差", "better|improv", "worse|deteriorat|poorer|degrad");

    private static final Direction BOUND = new Direction(
            "至少|不[得應宜可]?少於|不[得應宜可]?低於|不[得應宜可]?小於|以上|最少|(?<!不)(?:超過|逾|高於|大於)",
            "至多|為限|不[得應宜可]?超過|不[得應宜可]?高於|不[得應宜可]?多於|不[得應宜可]?大於|最多|以下|以內|不到|未達|(?<!不|不[得應宜可])(?:低於|少於|小於)|上限",
            "at least|or (?:more|higher|later|above|newer|longer|greater)\\b|and (?:above|over|later)\\b|more"
                    + " than|higher than|greater than|over|above|exceed",
            "at most|up to|or (?:less|fewer|lower|earlier|below|shorter|smaller)\\b|and (?:below|under)\\b|less"
                    + " than|fewer than|lower than|smaller than|under|below|within|not exceed|maximum|capped");

    /** A sentence of more figures is a table. */
    private static final int MOST = 30;

    /** Longer sentences say too much for one word to decide. */
    private static final int LONGEST = 80;

    private static final Pattern AT_MOST = Pattern.compile(
            "\\b(?:no|not|never|nor) (?:more|higher|greater|longer|later|larger) than|\\b(?:not|never) (?:to"
                    + " )?exceed\\w*|\\bnot over\\b");
    private static final Pattern AT_LEAST = Pattern.compile(
            "\\b(?:no|not|never|nor) (?:less|fewer|lower|smaller|shorter|earlier) than|\\bnot (?:fall |drop"
                    + " )?(?:below|under)\\b");

    private PolarityComparison() {}

    /** Words of the two directions in both languages. */
    private record Direction(Pattern zhUp, Pattern zhDown, Pattern enUp, Pattern enDown) {
        Direction(String zhUp, String zhDown, String enUp, String enDown) {
            this(Pattern.compile(zhUp), Pattern.compile(zhDown), english(enUp), english(enDown));
        }

        private static Pattern english(String words) {
            return Pattern.compile("\\b(?:" + words + ")");
        }

        /** Whether either sentence has one such word only. */
        boolean onlyOnce(String zh, String en) {
            return count(zhUp, zh) + count(zhDown, zh) == 1 && count(enUp, en) + count(enDown, en) == 1;
        }

        private static long count(Pattern pattern, String text) {
            return pattern.matcher(text).results().count();
        }

        /** Whether the words around a figure that both have point in opposite directions. */
        boolean opposesAround(String zh, String en) {
            boolean up = zhUp.matcher(zh).find();
            boolean down = enDown.matcher(en).find();
            return up != zhDown.matcher(zh).find() && down != enUp.matcher(en).find() && up == down;
        }

        boolean opposes(String zh, String en) {
            boolean rises = zhUp.matcher(zh).find();
            if (rises == zhDown.matcher(zh).find()) {
                return false;
            }
            boolean down = enDown.matcher(en).find();
            return rises == down && down != enUp.matcher(en).find();
        }
    }

    static List<Difference> of(List<Bead> beads) {
        List<Difference> found = new ArrayList<>();
        for (Bead bead : beads) {
            List<Bead> parts = bead.sentences().isEmpty() ? List.of(bead) : bead.sentences();
            for (Bead part : parts) {
                if (part.isSure() && opposes(part)) {
                    Side zh = Sides.of(part.zh().get(0));
                    Side en = Sides.of(part.en().get(0));
                    found.add(new Difference(
                            "BIL-11",
                            Level.REVIEW,
                            bead.id(),
                            zh,
                            en,
                            Messages.mismatch(
                                    "增減或上下限的方向可能相反", "Direction or bound may be the opposite", zh, en, "", "")));
                }
            }
        }
        return found;
    }

    private static boolean opposes(Bead part) {
        boolean quantities =
                part.zh().stream().anyMatch(piece -> !piece.quantities().isEmpty());
        String zh = text(part.zh());
        String said = text(part.en()).toLowerCase(Locale.ROOT);
        String en = plain(said);
        return quantities && (TREND.opposes(zh, en) || bounds(part).orElseGet(() -> BOUND.opposes(zh, en)))
                || Permission.opposes(zh, said)
                || BEST.opposes(zh, said)
                || DeniedWords.oppose(zh, said)
                || isShort(part)
                        && !Permission.deniesInChinese(zh)
                        && !Permission.deniesInEnglish(said)
                        && (TREND.onlyOnce(zh, en) && TREND.opposes(zh, en)
                                || QUALITY.onlyOnce(zh, en) && QUALITY.opposes(zh, en));
    }

    /** Whether a figure that stands once in either sentence is bounded from opposite sides; empty if no figure is. */
    private static Optional<Boolean> bounds(Bead part) {
        Optional<Boolean> known = Optional.empty();
        for (Piece zh : part.zh()) {
            for (Piece en : part.en()) {
                if (zh.quantities().size() > MOST || en.quantities().size() > MOST) {
                    return Optional.of(false);
                }
                for (int i = 0; i < zh.quantities().size(); i++) {
                    int j = only(en.quantities(), zh.quantities().get(i));
                    if (j >= 0 && only(zh.quantities(), en.quantities().get(j)) == i) {
                        String english = plain(around(en, j, 45, 14).toLowerCase(Locale.ROOT));
                        String chinese = around(zh, i, 12, 5);
                        boolean opposed = BOUND.opposesAround(chinese, english)
                                || BESIDE.opposesAround(chinese, english)
                                || TIME.opposesAround(chinese, english);
                        known = Optional.of(opposed || known.orElse(false));
                    }
                }
            }
        }
        return known;
    }

    private static int only(List<Quantity> all, Quantity wanted) {
        int found = -1;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).agrees(wanted)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /** The words before and behind a figure, as far as no other figure or mark stands between. */
    private static String around(Piece piece, int index, int before, int behind) {
        Quantity quantity = piece.quantities().get(index);
        String text = piece.text();
        int from = Math.max(index == 0 ? 0 : piece.quantities().get(index - 1).to(), quantity.from() - before);
        int to = Math.min(
                index + 1 == piece.quantities().size()
                        ? text.length()
                        : piece.quantities().get(index + 1).from(),
                quantity.to() + behind);
        String left = text.substring(Math.min(from, quantity.from()), quantity.from());
        String right = text.substring(quantity.to(), Math.max(quantity.to(), to));
        return left.replaceFirst("^.*[，；、。,;](?!\\d)", "") + " " + text.substring(quantity.from(), quantity.to())
                + right.replaceFirst("[，；、。,;].*$", "");
    }

    private static boolean isShort(Bead part) {
        return part.zh().size() == 1
                && part.en().size() == 1
                && part.zh().get(0).text().length() < LONGEST
                && part.en().get(0).text().length() < 4 * LONGEST;
    }

    /** "no fewer than" is "at least": a denied comparison says what its opposite says. */
    private static String plain(String english) {
        return AT_LEAST.matcher(AT_MOST.matcher(english).replaceAll("at most")).replaceAll("at least");
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
    }
}
