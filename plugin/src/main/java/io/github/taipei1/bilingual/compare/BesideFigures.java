package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.bilingual.quantity.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the words right beside a figure say of it: up or down, at least or at most, nearly or more than, early or late. */
final class BesideFigures {
    /** Words that point up or down right beside a figure. */
    private static final Direction BESIDE = new Direction(
            "增加|提升|提高|上升|成長|上漲|增長|高出|(?<!不)高於|多出|多了|(?<![至不較更很許])多(?![家個位種名項樣年次])|升至|升到",
            "減少|下降|降低|降至|降到|縮短|下滑|下跌|少了|(?<!不)低於|縮減|(?<![至不較更很減缺])少(?![數量年])",
            "increas|rose|rise|rising|rais|grew|grow|gain|higher|more|above|longer|greater",
            "decreas|fell|fall|drop|reduc|declin|lower|shorten|less|fewer|below|shorter");

    private static final Direction TIME = new Direction(
            "提前|提早|早了|領先|(?<=[限天期劃定])早",
            "延後|延遲|落後|遲了|晚了|(?<=[限天期劃定])晚",
            "ahead|early|earlier|sooner|in advance",
            "late\\b|later|behind|delay");

    private static final Direction SPEED = new Direction("快了?|加快", "慢了?|減慢", "fast|quick", "slow");

    private static final Direction BOUND = new Direction(
            "過半|至少|不[得應宜可]?少於|不[得應宜可]?低於|不[得應宜可]?小於|以上|最少|(?<![不勿]|[不未勿][要會得應宜可再曾]?[^，。；]{0,8}|沒有)(?:超過|逾|高於|大於)",
            "至多|為限|勿(?:超過|逾)|不[要會得應宜可][^，。；]{0,8}超過|(?:不[要會得應宜可再曾]?|未曾?|沒有)超過|不[得應宜可]?高於|不[得應宜可]?多於|不[得應宜可]?大於|最多|不逾|以下|以內|(?<=[時天日週月年鐘秒])之?內|不到|未達|(?<!不|不[得應宜可])(?:低於|少於|小於)|上限",
            "at least|or (?:more|higher|later|above|newer|longer|greater)\\b|and (?:above|over|later)\\b|more"
                    + " than|higher than|greater than|over|above|exceed",
            "at most|up to|or (?:less|fewer|lower|earlier|below|shorter|smaller)\\b|and (?:below|under)\\b|less"
                    + " than|fewer than|lower than|smaller than|under|below|within|not exceed|maximum|capped");

    /** Somewhat more than a figure, or somewhat less. */
    private static final Direction NEARLY = new Direction(
            "(?<![不勿]|不[要會得應宜可再曾]|未|沒有)(?:超過|逾|(?:突破|破)(?! ?[\\d一二兩三四五六七八九十半]+ ?個?(?:小時|鐘頭|分|秒)))|[多餘](?=[萬億人名位家件筆次元天年個張台臺])",
            "將近|接近|(?<![附最較靠遠鄰逼晚])近(?= ?[\\d一二三四五六七八九十兩半百千萬])(?! ?[\\d一二三四五六七八九十兩半]+ ?(?:年|個月|[週周天日季]))|不到|未滿|不足",
            "over|more than|above|exceed|upwards of|in excess of|past|beyond|greater than",
            "nearly|almost|close to|approaching|just under|just short of|under|fewer than|less than|below|not quite");

    /** A sentence of more figures is a table. */
    private static final int MOST = 30;

    private static final Sought AT_MOST = Sought.of("\\b(?:not|never) (?:to |have |be )?exceed\\w*|\\bnot over\\b"
            + "|\\bno (?:\\w+ ){1,4}(?:may|must|shall|should|can|will) (?:ever )?exceed|"
            + denied("more|higher|greater|longer|later|larger|older"));
    private static final Sought AT_LEAST = Sought.of("\\bnot (?:fall |drop |be )?(?:below|under)\\b"
            + "|\\bno (?:\\w+ ){1,4}(?:may|must|shall|should|can|will) (?:ever )?fall below|"
            + denied("less|fewer|lower|smaller|shorter|earlier|younger"));

    /** "No more than", "may not use more than", "nobody may use more than". */
    private static String denied(String comparatives) {
        String than = "(?:" + comparatives + ") than";
        String may = "(?:may|must|shall|should|can|will)";
        return "\\b(?:(?:no|not|never|nor)|never(?: \\w+){1,2}) " + than
                + "|\\b" + may + " not(?: \\w+){1,4} " + than
                + "|\\b(?:none|neither|nobody|no one|no)(?: \\w+){0,4} " + may + "(?: \\w+){1,5} " + than;
    }

    /** Where what stands behind a figure begins to speak of the next one. */
    private static final Pattern NEXT = Pattern.compile(
            "(?:[，；、。,;]| and (?!(?:above|over|later|below|under|up|more|older)\\b)|\\p{IsHan}{0,2}(?:[到至]|為(?![限止]))(?![少多])).*$");

    /** Below the sea or the ground is deeper. */
    private static final Pattern DEEP = Pattern.compile("depth|deep|sea|underground|beneath");

    /** Things of which less is better: 誤差下降 is "a gain in accuracy". */
    private static final Pattern BURDEN = Pattern.compile("誤差|錯誤|失誤|損失|損耗|延遲|漏報|誤報|耗[時能電]|成本|風險|時間|等候|污染|故障");

    private static final Pattern BETTER = Pattern.compile("\\b(?:improv|gain)\\w*");

    private BesideFigures() {}

    /** Whether two sentences bound whatever they speak of from opposite sides. */
    static boolean bounds(String zh, String en) {
        return BOUND.opposes(zh, en);
    }

    /** Whether a figure that stands once in either sentence is bounded from opposite sides; empty if no figure is. */
    static Optional<Boolean> opposed(Bead part) {
        Optional<Boolean> known = Optional.empty();
        for (Piece zh : part.zh()) {
            for (Piece en : part.en()) {
                if (zh.quantities().size() > MOST || en.quantities().size() > MOST) {
                    return Optional.of(false);
                }
                for (int i = 0; i < zh.quantities().size(); i++) {
                    int j = only(en.quantities(), zh.quantities().get(i));
                    if (j >= 0 && only(zh.quantities(), en.quantities().get(j)) == i) {
                        String chinese = around(zh, i, 12, 5);
                        String english = plain(chinese, around(en, j, 45, 24).toLowerCase(Locale.ROOT));
                        boolean depth = english.contains("below")
                                && DEEP.matcher(en.text().toLowerCase(Locale.ROOT))
                                        .find();
                        boolean opposed = !depth
                                && (BOUND.opposesAround(chinese, english)
                                        || NEARLY.opposesAround(chinese, english)
                                        || BESIDE.opposesAround(chinese, english)
                                        || TIME.opposesAround(chinese, english)
                                        || SPEED.opposesAround(chinese, english));
                        known = Optional.of(opposed || known.orElse(false));
                    }
                }
            }
        }
        return known;
    }

    /** Where the only quantity that agrees stands; -1 if there is none, or are more. */
    static int only(List<Quantity> all, Quantity wanted) {
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
                + NEXT.matcher(right).replaceFirst("");
    }

    /**
     * English words as a Chinese sentence would have them: "no fewer than" is "at least", for a denied comparison says what its opposite
     * says, and a gain is a fall where the Chinese speaks of errors.
     */
    static String plain(String chinese, String english) {
        return BURDEN.matcher(chinese).find() ? BETTER.matcher(plain(english)).replaceAll(" ") : plain(english);
    }

    private static String plain(String english) {
        return AT_LEAST.replaced(AT_MOST.replaced(english, "at most"), "at least");
    }
}
