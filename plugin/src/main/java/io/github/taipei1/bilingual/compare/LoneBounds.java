package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.bilingual.quantity.Strength;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A figure that one draft bounds, 至少 5 人 or "no more than 30 days", and the other gives as it is. */
final class LoneBounds {
    private static final Pattern ZH_BEFORE =
            Pattern.compile("(?:至少|起碼|至多|最多|不[得應宜可]?[少低多高]於|不[得應宜可會]?超過|(?:不得?|未)逾)[須應需要有為得達是約有共]{0,3}\\s*$");
    private static final Pattern ZH_BEHIND = Pattern.compile("^\\s*\\p{IsHan}?(?:以上|以下|以內|為[上下]?限)");
    private static final Pattern EN_BEFORE = Pattern.compile(
            "\\b(?:at (?:least|most)|(?:no|not) (?:more|less|fewer|later|earlier|longer|older|younger) than|not (?:to )?exceed\\w*|minimum of|maximum of)(?: (?:a|an|about|nt\\$|us\\$|\\$))?\\s*$");
    private static final Pattern EN_BEHIND =
            Pattern.compile("^(?: [a-z]+){0,2} or (?:more|above|over|older|longer|less|fewer|below|under)\\b");
    /** Whether a sentence bounds anything; most do not. */
    private static final Sought ZH_ANY = Sought.of("至少|起碼|至多|最多|[少低多高]於|超過|[不未得]逾|以[上下內]|[為限]限");

    private static final Sought EN_ANY = Sought.words(
            "(?:at (?:least|most)|(?:no|not) (?:more|less|fewer|later|earlier|longer|older|younger)|not (?:to )?exceed|minimum of|maximum of|or (?:more|above|over|older|longer|less|fewer|below|under))\\b");

    private static final Sought ZH_HINT = Sought.of(
            "以[上下內]|至[少多]|起碼|最[少多高低長短大小遠晚早慢快]|不[足到逾超少多高低]|不得|超過|[逾滿起限內破近僅只足]|[多餘](?=[\\p{IsHan}])|未達|達|及格|更[高低新多]|[高低少多大小]於|之間");
    private static final Sought EN_HINT = Sought.words(
            "(?:at least|at most|more|less|fewer|over|under|above|below|exceed\\w*|up to|upwards?|within|min\\w*|max\\w*|limit\\w*|cap|capped|least|most|only|later|earlier|older|younger|longer|shorter|greater|higher|lower|larger|smaller|beyond|past|nearly|almost|top|tops|topp\\w+|pass\\w*|reach\\w*|surpass\\w*|between|and up|or up|from|until|by|before|not|no|onwards?)\\b|[+<>≤≥]");
    private static final int MOST = 12;

    private LoneBounds() {}

    static boolean in(Bead part) {
        for (Piece zh : part.zh()) {
            for (Piece en : part.en()) {
                boolean few = zh.quantities().size() <= MOST
                        && en.quantities().size() <= MOST
                        && !zh.quantities().isEmpty()
                        && !en.quantities().isEmpty();
                if (few && (ZH_ANY.isIn(zh.text()) || EN_ANY.isIn(en.text().toLowerCase(Locale.ROOT))) && in(zh, en)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean in(Piece zh, Piece en) {
        for (int here = 0; here < zh.quantities().size(); here++) {
            Quantity quantity = zh.quantities().get(here);
            int there = BesideFigures.only(en.quantities(), quantity);
            if (there >= 0
                    && BesideFigures.only(zh.quantities(), en.quantities().get(there)) == here) {
                boolean soft = quantity.strength() == Strength.SOFT
                        || en.quantities().get(there).strength() == Strength.SOFT;
                boolean lone = isBounded(near(zh, here, 14, 10), ZH_BEFORE, ZH_BEHIND)
                                && !EN_HINT.isIn(clause(en, there, 32, 26))
                        || isBounded(near(en, there, 60, 45), EN_BEFORE, EN_BEHIND)
                                && !ZH_HINT.isIn(clause(zh, here, 14, 10));
                if (lone && !soft) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isBounded(Near near, Pattern before, Pattern behind) {
        return before.matcher(near.before()).find()
                || behind.matcher(near.behind()).find();
    }

    /** The words around a figure, other figures and all. */
    private static String clause(Piece piece, int index, int before, int behind) {
        Quantity quantity = piece.quantities().get(index);
        String text = piece.text();
        String left = text.substring(Math.max(0, quantity.from() - before), quantity.from());
        String right = text.substring(quantity.to(), Math.min(text.length(), quantity.to() + behind));
        return (left + " " + right).toLowerCase(Locale.ROOT);
    }

    private record Near(String before, String behind) {}

    /** The words beside a figure, within its clause and as far as no other figure stands between, in lower case. */
    private static Near near(Piece piece, int index, int before, int behind) {
        List<Quantity> all = piece.quantities();
        Quantity quantity = all.get(index);
        String text = piece.text();
        int first = index == 0 ? 0 : all.get(index - 1).to();
        int last = index + 1 == all.size() ? text.length() : all.get(index + 1).from();
        int from = Math.min(quantity.from(), Math.max(first, quantity.from() - before));
        int to = Math.max(quantity.to(), Math.min(last, quantity.to() + behind));
        String left = text.substring(from, quantity.from()).replaceFirst("^.*[，；。;](?!\\d)", "");
        String right = text.substring(quantity.to(), to).replaceFirst("[，；。;].*$", "");
        return new Near(left.toLowerCase(Locale.ROOT), right.toLowerCase(Locale.ROOT));
    }
}
