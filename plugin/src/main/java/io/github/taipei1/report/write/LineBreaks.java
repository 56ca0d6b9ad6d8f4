package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Scripts;

/**
 * Counts the lines that a paragraph takes, as word processors break them: between any two Chinese characters except before a closing and
 * behind an opening mark, at spaces and hyphens in Latin text, with a comma or full stop that hangs beyond the margin. Latin letters have
 * the widths of Times New Roman, the default of reports and close to other book faces.
 */
final class LineBreaks {
    /** Widths of the characters 32 to 126 in thousandths of the size. */
    private static final int[] LATIN = {
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
                500, 500, 500,
        500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722,
                722, 556, 722,
        667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500,
                500, 278, 278,
        500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541
    };

    private static final double OTHER = 0.5;
    /** What is put between Chinese and Latin letters without a space. */
    private static final double BESIDE = 0.2;

    private static final String CLOSING = "、。，．；：？！）」』】》〉］｝…—";
    private static final String OPENING = "（「『【《〈［｛";
    private static final String HANGING = "、。，．";

    private final String text;
    private final double width;
    private double used;
    private int lines = 1;

    private LineBreaks(String text, double first, double width) {
        this.text = text;
        this.width = width;
        this.used = first;
    }

    /**
     * @param indent of the first line, in points
     * @param width of the others, in points
     * @param size of the letters, in points
     */
    static int count(String text, double indent, double width, double size) {
        return new LineBreaks(text, indent / size, width / size).count();
    }

    private int count() {
        for (int from = 0; from < text.length(); ) {
            int to = unbroken(from);
            put(from, to);
            from = to;
        }
        return lines;
    }

    /** The end of what no line breaks: a word, or a Chinese character with the marks that cling to it. */
    private int unbroken(int from) {
        int at = from;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            boolean last = at >= text.length();
            if (last || breaksBetween(codePoint, text.codePointAt(at))) {
                return at;
            }
        }
        return at;
    }

    private static boolean breaksBetween(int before, int after) {
        boolean clings = CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0 || after == ' ';
        boolean chinese = Scripts.isChinese(before) || Scripts.isChinese(after);
        boolean latinBreak = before == ' ' || before == '-' && Character.isLetter(after);
        return !clings && (chinese || latinBreak);
    }

    private void put(int from, int to) {
        double beside = from > 0 ? beside(text.codePointBefore(from), text.codePointAt(from)) : 0;
        double whole = width(from, to);
        double needed = whole - hanging(from, to);
        if (used > 0 && used + beside + needed > width) {
            lines++;
            used = 0;
            beside = 0;
        }
        used += beside + whole;
        if (needed > width) {
            int more = (int) (used / width);
            lines += more;
            used -= more * width;
        }
    }

    private double width(int from, int to) {
        double sum = 0;
        int before = -1;
        for (int at = from; at < to; ) {
            int codePoint = text.codePointAt(at);
            sum += (before < 0 ? 0 : beside(before, codePoint)) + width(codePoint);
            before = codePoint;
            at += Character.charCount(codePoint);
        }
        return sum;
    }

    /** What of a stretch may stand beyond the margin: a space, or one mark at its end. */
    private double hanging(int from, int to) {
        int last = text.codePointBefore(to);
        boolean hangs = last == ' ' || HANGING.indexOf(last) >= 0 && to - from > 1;
        return hangs ? width(last) : 0;
    }

    private static double beside(int before, int after) {
        boolean border = Scripts.isChinese(before) != Scripts.isChinese(after);
        return border && isWord(before) && isWord(after) ? BESIDE : 0;
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint);
    }

    private static double width(int codePoint) {
        if (Scripts.isChinese(codePoint)) {
            return 1;
        }
        int index = codePoint - ' ';
        return index >= 0 && index < LATIN.length
                ? LATIN[index] / 1000.0
                : Character.isISOControl(codePoint) ? 0 : OTHER;
    }
}
