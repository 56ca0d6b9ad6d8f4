package io.github.taipei1.report.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a cell waits to be written over: all of it, or what stands before a unit that the form has printed ({@code ＿＿＿ 小時}). */
final class Blank {
    private static final int NONE = -1;
    private static final Pattern REQUEST = Pattern.compile("\\s*[（(【]\\s*請[^（()）【】\n]{1,40}[)）】]\\s*");
    private static final Pattern UNIT = Pattern.compile("([\\s　_＿]{2,})[^\\s　_＿□☐◻▢⬜：:，。、]{1,10}\\s*");

    private Blank() {}

    /** Whether a cell says nothing of its own: it is empty, a line to write on, or asks to be filled in. */
    static boolean isWhole(String cell) {
        return LabelKey.saysNothing(cell) || REQUEST.matcher(cell).matches();
    }

    /** Whether anything of a cell waits. */
    static boolean isThere(String cell) {
        return length(cell) != NONE;
    }

    /** How many characters wait, from the first on; {@link #NONE} where the cell is written already. */
    private static int length(String cell) {
        if (isWhole(cell)) {
            return cell.length();
        }
        Matcher unit = UNIT.matcher(cell);
        return cell.indexOf('\n') < 0 && unit.matches() ? unit.end(1) : NONE;
    }

    /**
     * A stretch and what is written there.
     *
     * @param to how many characters of the paragraph make way
     */
    record Written(int to, String words) {}

    /** The words as they go before the unit of a paragraph, which they then do not repeat; over all of it where it has none. */
    static Written written(String paragraph, String words) {
        int blank = length(paragraph);
        if (blank == NONE || blank == paragraph.length()) {
            return new Written(paragraph.length(), words);
        }
        String unit = paragraph.substring(blank).strip();
        String bare = words.endsWith(unit)
                ? words.substring(0, words.length() - unit.length()).stripTrailing()
                : words;
        boolean latin = Character.isLetter(unit.charAt(0)) && unit.charAt(0) < 0x80;
        return new Written(blank, latin ? bare + " " : bare);
    }
}
