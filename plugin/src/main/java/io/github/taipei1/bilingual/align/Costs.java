package io.github.taipei1.bilingual.align;

import java.util.List;

/** What it costs to say that some Chinese pieces are some English ones. Pieces are named by their places in the two lists. */
final class Costs {
    /** Of leaving a block without a counterpart. */
    private static final double ALONE = 4.2;
    /** Of leaving a sentence without one. */
    private static final double SENTENCE_ALONE = 3.4;
    /** Of each further block, and each further sentence, in a match. */
    private static final double STEP = 3.0;

    private static final double SENTENCE_STEP = 3.4;
    private static final double SHORT = 1.0;
    private static final double CLAUSE_STEP = 2.0;
    /** What anchors take off at most: all that either side has is on both. */
    private static final double MOST_SHARED = 5;

    private static final int ROWS = 4;
    /** How many English pieces are looked at at once, and how many of them lie before the one that was asked for. */
    private static final int WINDOW = 512;

    private static final int BEHIND = 32;
    private final List<Piece> zh;
    private final List<Piece> en;
    private final Lengths lengths;
    private final Anchors anchors;
    private final int[] zhClauses;
    private final int[] enClauses;
    private final int[] zhJoined;
    private final int[] enJoined;
    private final double[] zhAlone;
    private final double[] enAlone;
    private final double[] zhLengths;
    private final double[] enLengths;
    private final double[][] shared = new double[ROWS][];
    /** The Chinese piece that a kept weight belongs to, plus one. */
    private final int[] keptFor = new int[ROWS];
    /** The first English piece that a row has a weight for. */
    private final int[] starts = new int[ROWS];

    Costs(List<Piece> zh, List<Piece> en, Lengths lengths) {
        this.zh = zh;
        this.en = en;
        this.lengths = lengths;
        this.anchors = new Anchors(zh, en);
        this.zhClauses = zh.stream().mapToInt(Costs::clauses).toArray();
        this.enClauses = en.stream().mapToInt(Costs::clauses).toArray();
        this.zhJoined = joined(zh);
        this.enJoined = joined(en);
        this.zhAlone = zh.stream().mapToDouble(Costs::alone).toArray();
        this.enAlone = en.stream().mapToDouble(Costs::alone).toArray();
        this.zhLengths = zh.stream().mapToDouble(Lengths::chinese).toArray();
        this.enLengths = en.stream().mapToDouble(Lengths::english).toArray();
    }

    /** Pairs of pieces that surely belong together. */
    List<int[]> landmarks() {
        return anchors.landmarks();
    }

    double chineseAlone(int piece) {
        return zhAlone[piece];
    }

    double englishAlone(int piece) {
        return enAlone[piece];
    }

    private static double alone(Piece piece) {
        double words = piece.han() * 0.6 + piece.latinWords();
        if (piece.type() == Piece.Type.SENTENCE) {
            return SENTENCE_ALONE + Math.min(0.8, words / 20);
        }
        double size = Math.min(2.5, words / 12);
        boolean weighty = piece.type() == Piece.Type.HEADING || piece.type() == Piece.Type.IMAGE;
        return ALONE + size + (weighty ? 1.5 : 0);
    }

    /** What no match with so many further pieces can cost less than; a piece alone costs more than nothing. */
    double least(int further) {
        return further < 0 ? 0 : STEP * further - MOST_SHARED;
    }

    /**
     * Of putting Chinese pieces {@code i0} to {@code i1} (exclusive) together with English ones {@code j0} to {@code j1}; anything not
     * below {@code most} if it is not below it.
     */
    double together(int i0, int i1, int j0, int j1, double most) {
        double type = type(zh.get(i0), en.get(j0));
        int further = i1 - i0 + j1 - j0 - 2;
        boolean sentences = zh.get(i0).type() == Piece.Type.SENTENCE;
        if (further > 0 && (type > 2 || i1 > zhJoined[i0] || j1 > enJoined[j0])) {
            return Double.POSITIVE_INFINITY;
        }
        double weightZh = 0;
        double weightEn = 0;
        for (int i = i0; i < i1; i++) {
            weightZh += anchors.chineseWeight(i);
        }
        for (int j = j0; j < j1; j++) {
            weightEn += anchors.englishWeight(j);
        }
        double step = (sentences ? CLAUSE_STEP : STEP) * further;
        double fewest = type + step + anchors(Math.min(weightZh, weightEn), weightZh + weightEn);
        if (fewest >= most) {
            return fewest;
        }
        double chinese = 0;
        double english = 0;
        for (int i = i0; i < i1; i++) {
            chinese += zhLengths[i];
        }
        for (int j = j0; j < j1; j++) {
            english += enLengths[j];
        }
        if (further > 0) {
            type += (sentences ? sentenceStep(i0, i1, j0, j1) : STEP) * further;
        }
        double both = weightZh == 0 || weightEn == 0 ? 0 : shared(i0, i1, j0, j1);
        return type
                + lengths.cost(chinese, english)
                + anchors(Math.min(both, Math.min(weightZh, weightEn)), weightZh + weightEn);
    }

    private double shared(int i0, int i1, int j0, int j1) {
        double both = 0;
        for (int i = i0; i < i1; i++) {
            for (int j = j0; j < j1; j++) {
                both += shared(i, j);
            }
        }
        return both;
    }

    /** A sentence of several clauses may well be several sentences in the other language; one of a single clause hardly. */
    private double sentenceStep(int i0, int i1, int j0, int j1) {
        boolean chineseWhole = i1 - i0 == 1;
        boolean englishWhole = j1 - j0 == 1;
        if (chineseWhole == englishWhole) {
            return SENTENCE_STEP;
        }
        int clauses = chineseWhole ? zhClauses[i0] : enClauses[j0];
        int sentences = chineseWhole ? j1 - j0 : i1 - i0;
        return clauses >= sentences && lacks(i0, i1, j0, j1) > SHORT ? CLAUSE_STEP : SENTENCE_STEP;
    }

    /** By how much, in standard deviations, the longest part alone is too short for the whole. */
    private double lacks(int i0, int i1, int j0, int j1) {
        double chinese = 0;
        double english = 0;
        for (int i = i0; i < i1; i++) {
            chinese = Math.max(chinese, zhLengths[i]);
        }
        for (int j = j0; j < j1; j++) {
            english = Math.max(english, enLengths[j]);
        }
        double deviation = lengths.deviation(chinese, english);
        return i1 - i0 == 1 ? -deviation : deviation;
    }

    private static int clauses(Piece sentence) {
        String text = sentence.type() == Piece.Type.SENTENCE ? sentence.text() : "";
        int clauses = 1;
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = c == '，'
                    || c == '；'
                    || c == '：'
                    || c == '—'
                    || c == ';'
                    || c == ':'
                    || c == '–'
                    || c == ',' && text.charAt(i + 1) == ' ';
            clauses += mark ? 1 : 0;
        }
        return clauses;
    }

    private static double anchors(double shared, double all) {
        if (all == 0) {
            return 0.4;
        }
        double missed = all - 2 * shared;
        return Math.min(4, missed * 0.55) - Math.min(MOST_SHARED, shared * 1.1) * (0.4 + 1.2 * shared / all);
    }

    /** Weight of what two pieces share, kept for the rows that are still asked for. */
    private double shared(int i, int j) {
        int slot = i % ROWS;
        boolean kept = keptFor[slot] == i + 1 && j >= starts[slot] && j < starts[slot] + shared[slot].length;
        if (!kept) {
            keptFor[slot] = i + 1;
            starts[slot] = Math.max(0, Math.min(j - BEHIND, en.size() - WINDOW));
            int length = Math.min(WINDOW, en.size());
            shared[slot] = shared[slot] == null ? new double[length] : shared[slot];
            anchors.shared(i, starts[slot], shared[slot]);
        }
        return shared[slot][j - starts[slot]];
    }

    /** For each piece, up to where (exclusive) the pieces from there may be one in the other language. */
    private static int[] joined(List<Piece> pieces) {
        int[] joined = new int[pieces.size()];
        for (int i = joined.length - 1; i >= 0; i--) {
            Piece.Type type = pieces.get(i).type();
            boolean goesOn =
                    i + 1 < joined.length && type.joins() && pieces.get(i + 1).type() == type;
            joined[i] = goesOn ? joined[i + 1] : i + 1;
        }
        return joined;
    }

    private static double type(Piece zh, Piece en) {
        if (zh.type() == en.type()) {
            boolean level = zh.level() == en.level();
            boolean keyed = zh.type() == Piece.Type.FOOTNOTE || zh.type() == Piece.Type.ENTRY;
            return (level ? 0 : 1.2) + (!keyed || zh.key().equals(en.key()) ? 0 : 9);
        }
        return isStructure(zh.type()) || isStructure(en.type()) ? 9 : 1.5;
    }

    private static boolean isStructure(Piece.Type type) {
        return switch (type) {
            case HEADING, ROW, IMAGE, CODE, FOOTNOTE, ENTRY, RAW -> true;
            case PARAGRAPH, ITEM, QUOTE, SENTENCE -> false;
        };
    }
}
