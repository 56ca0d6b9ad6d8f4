package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** BIL-11: a sentence that rises in one language and falls in the other, or is bounded from the other side. */
final class PolarityComparison {
    private static final Direction TREND = new Direction(
            "增加|提升|提高|上升|成長|上漲|增長|擴大|加快|漲",
            "減少|下降|降低|降至|縮短|下滑|下跌|減低|縮減|衰退|調降|減緩|跌|[只僅]剩",
            "increas|rose|rise|rising|rais|grew|grow|gain|improv|higher|up by|boost|climb|expand|doubl|tripl|quadrupl|soar|surg",
            "decreas|fell|fall|drop|reduc|declin|lower|cut|shorten|shrank|shrink|less|fewer|down ");
    /** A fall that rises: 減供再提高為 10% is a deeper cut. */
    private static final Sought FALLS = Sought.of("[減降縮跌]");

    private static final Direction BEST = new Direction(
            "[愈越][高大多長][愈越][好佳]",
            "[愈越][低小少短][愈越][好佳]",
            "(?:higher|larger|more|greater|longer) is better",
            "(?:lower|smaller|less|fewer|shorter) is better");

    private static final Direction QUALITY =
            new Direction("變好|變佳|更好|更佳|轉好", "變差|變糟|惡化|更糟|更差|轉差", "better|improv", "worse|deteriorat|poorer|degrad");

    /** Longer sentences say too much for one word to decide. */
    private static final int LONGEST = 80;

    /** English words a Chinese character, and from where on a sentence is too long for its counterpart. */
    private static final double WORDS = 0.62;

    private static final double MUCH = 1.6;

    private PolarityComparison() {}

    static List<Difference> of(List<Bead> beads) {
        List<Difference> found = new ArrayList<>();
        for (Bead bead : beads) {
            if (bead.sentences().size() > HalfSentences.MOST) {
                continue;
            }
            List<Bead> parts = bead.sentences().isEmpty() ? List.of(bead) : bead.sentences();
            for (int i = 0; i < parts.size(); i++) {
                Bead part = parts.get(i);
                boolean sure = part.isSure() || parts.size() == 1 && bead.isSure();
                boolean turned = sure && opposes(part);
                Optional<Contrast> contrast = !sure
                        ? Optional.empty()
                        : turned
                                ? Optional.of(Contrast.TURNED)
                                : denies(parts, i)
                                        ? Optional.of(Contrast.DENIED)
                                        : demands(parts, i)
                                                ? Optional.of(Contrast.DEMANDED)
                                                : LoneBounds.in(part)
                                                        ? Optional.of(Contrast.BOUNDED)
                                                        : Optional.empty();
                contrast.ifPresent(what -> found.add(difference(bead.id(), part, what)));
            }
        }
        return found;
    }

    /** In what way two sentences differ. */
    enum Contrast {
        TURNED("增減、上下限或詞義可能相反", "Direction, bound or meaning may be the opposite"),
        DENIED("可能一稿否定、另一稿沒有", "One draft may deny or forbid what the other does not"),
        DEMANDED("可能一稿要求、另一稿只是允許", "One draft may demand what the other only allows"),
        BOUNDED("可能只有一稿限定數字的上下限", "Only one draft may bound the figure");

        private final String zhTw;
        private final String en;

        Contrast(String zhTw, String en) {
            this.zhTw = zhTw;
            this.en = en;
        }
    }

    private static boolean demands(List<Bead> parts, int index) {
        Around around = Around.of(parts, index);
        return isProse(parts.get(index))
                && Modality.opposes(
                        text(parts.get(index).zh()),
                        around.zh(),
                        text(parts.get(index).en()).toLowerCase(Locale.ROOT),
                        around.en());
    }

    private static Difference difference(String passage, Bead part, Contrast contrast) {
        return difference(
                passage, Sides.of(part.zh().get(0)), Sides.of(part.en().get(0)), contrast);
    }

    static Difference difference(String passage, Side zh, Side en, Contrast contrast) {
        Text message = Messages.mismatch(contrast.zhTw, contrast.en, zh, en, "", "");
        Level level = contrast == Contrast.TURNED ? Level.WARNING : Level.REVIEW;
        return new Difference("BIL-11", level, passage, zh, en, message);
    }

    /**
     * Both sentences with those beside them that may say the rest: the ones without a counterpart, and all where one sentence is far too
     * short for the other. The English is in lower case.
     */
    private record Around(String zh, String en) {
        static Around of(List<Bead> parts, int index) {
            StringBuilder zh = new StringBuilder();
            StringBuilder en = new StringBuilder();
            double expected = parts.get(index).zh().stream()
                            .mapToDouble(piece -> piece.han() + 2.0 * piece.latinWords())
                            .sum()
                    * WORDS;
            double said = parts.get(index).en().stream()
                    .mapToDouble(Piece::latinWords)
                    .sum();
            for (int i = Math.max(0, index - 1); i <= Math.min(parts.size() - 1, index + 1); i++) {
                boolean here = i == index || !parts.get(i).isPaired();
                if (here || said > expected * MUCH) {
                    zh.append(text(parts.get(i).zh())).append('\n');
                }
                if (here || said * MUCH < expected) {
                    en.append(text(parts.get(i).en())).append('\n');
                }
            }
            return new Around(zh.toString(), en.toString().toLowerCase(Locale.ROOT));
        }
    }

    private static boolean denies(List<Bead> parts, int index) {
        Bead part = parts.get(index);
        String zh = DeniedWords.affirmed(text(part.zh()));
        String said = text(part.en()).toLowerCase(Locale.ROOT);
        Around around = Around.of(parts, index);
        return Permission.opposes(zh, around.zh(), said, around.en())
                || DeniedWords.oppose(zh, said)
                || isProse(part) && Negation.standard().opposes(zh, around.zh(), said, around.en());
    }

    private static boolean opposes(Bead part) {
        boolean quantities =
                part.zh().stream().anyMatch(piece -> !piece.quantities().isEmpty());
        String zh = text(part.zh());
        String said = text(part.en()).toLowerCase(Locale.ROOT);
        String en = BesideFigures.plain(zh, said);
        return quantities
                        && (trend(zh, en) || BesideFigures.opposed(part).orElseGet(() -> BesideFigures.bounds(zh, en)))
                || BEST.opposes(zh, said)
                || isProse(part) && Opposites.oppose(zh, said)
                || isShort(part)
                        && !Permission.deniesInChinese(zh)
                        && !Permission.deniesInEnglish(said)
                        && (TREND.onlyOnce(zh, en) && trend(zh, en)
                                || QUALITY.onlyOnce(zh, en) && QUALITY.opposes(zh, en));
    }

    private static boolean trend(String zh, String en) {
        return TREND.opposes(zh, en) && !(TREND.zhUp().isIn(zh) && FALLS.isIn(zh));
    }

    /** Whether one of two clauses rises where the other falls, or is better where the other is worse. */
    static boolean turns(String zh, String en) {
        return !Permission.deniesInChinese(zh)
                && !Permission.deniesInEnglish(en)
                && (TREND.onlyOnce(zh, en) && trend(zh, en) || QUALITY.onlyOnce(zh, en) && QUALITY.opposes(zh, en));
    }

    private static boolean isProse(Bead part) {
        Piece piece = part.zh().get(0);
        int han = part.zh().stream().mapToInt(Piece::han).sum();
        int words = part.zh().stream().mapToInt(Piece::latinWords).sum();
        return piece.type() != Piece.Type.ROW && piece.type() != Piece.Type.CODE && han > 2 * words;
    }

    private static boolean isShort(Bead part) {
        return part.zh().size() == 1
                && part.en().size() == 1
                && part.zh().get(0).text().length() < LONGEST
                && part.en().get(0).text().length() < 4 * LONGEST;
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
    }
}
