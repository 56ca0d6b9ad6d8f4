package io.github.taipei1.bilingual.align;

import java.util.List;

/** What it costs to say that some Chinese pieces are some English ones. */
public final class Costs {
    /** Of leaving a piece without a counterpart. */
    private static final double ALONE = 4.2;

    private static final double STEP = 2.2;
    private final Anchors anchors;
    private final Lengths lengths;

    Costs(List<Piece> zh, List<Piece> en, Lengths lengths) {
        this.anchors = new Anchors(zh, en);
        this.lengths = lengths;
    }

    double alone(Piece piece) {
        double words = piece.han() * 0.6 + piece.latinWords();
        if (piece.type() == Piece.Type.SENTENCE) {
            return T[0] + Math.min(T[1], words / T[2]);
        }
        double size = Math.min(2.5, words / 12);
        return ALONE + size + (piece.type() == Piece.Type.HEADING || piece.type() == Piece.Type.IMAGE ? 1.5 : 0);
    }

    private static final double[] T = {3.4, 0.8, 20, 3.4};

    double together(List<Piece> zh, List<Piece> en) {
        double type = type(zh.get(0), en.get(0));
        if (zh.size() + en.size() > 2) {
            if (!joins(zh) || !joins(en) || type > 2) {
                return Double.POSITIVE_INFINITY;
            }
            type += (zh.get(0).type() == Piece.Type.SENTENCE ? T[3] : STEP) * (zh.size() + en.size() - 2);
        }
        double chinese = 0;
        double english = 0;
        for (Piece piece : zh) {
            chinese += Lengths.chinese(piece);
        }
        for (Piece piece : en) {
            english += Lengths.english(piece);
        }
        return type + lengths.cost(chinese, english) + anchors(zh, en);
    }

    private double anchors(List<Piece> zh, List<Piece> en) {
        int[] a = anchors.chinese(zh);
        int[] b = anchors.english(en);
        double all = anchors.weight(a) + anchors.weight(b);
        if (all == 0) {
            return 0.4;
        }
        double shared = anchors.shared(a, b);
        double missed = all - 2 * shared;
        return Math.min(4, missed * 0.55) - Math.min(5, shared * 1.1) * (0.4 + 1.2 * shared / all);
    }

    private static boolean joins(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (!piece.type().joins() || piece.type() != pieces.get(0).type()) {
                return false;
            }
        }
        return true;
    }

    private static double type(Piece zh, Piece en) {
        if (zh.type() == en.type()) {
            boolean level = zh.level() == en.level();
            boolean key = zh.type() != Piece.Type.FOOTNOTE && zh.type() != Piece.Type.ENTRY
                    || zh.key().equals(en.key());
            return (level ? 0 : 1.2) + (key ? 0 : 9);
        }
        boolean structure = isStructure(zh.type()) || isStructure(en.type());
        return structure ? 9 : 1.5;
    }

    private static boolean isStructure(Piece.Type type) {
        return switch (type) {
            case HEADING, ROW, IMAGE, CODE, FOOTNOTE, ENTRY, RAW -> true;
            case PARAGRAPH, ITEM, QUOTE, SENTENCE -> false;
        };
    }
}
