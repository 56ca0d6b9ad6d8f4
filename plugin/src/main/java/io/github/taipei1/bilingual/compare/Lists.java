package io.github.taipei1.bilingual.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short words in a row in Chinese text, 松濤、青埔與林西醫院: where the English spells some of them, it spells all. */
final class Lists {
    private static final Pattern ROW =
            Pattern.compile("\\p{IsHan}{2,}(?:[、與和及]\\p{IsHan}{2,3}(?=[、與和及]))*[、與和及]\\p{IsHan}{2,}");
    private static final int LONGEST = 3;
    private static final Pattern PARTS = Pattern.compile("[^、與和及]+");

    private Lists() {}

    /**
     * One word of a row and where it stands.
     *
     * @param whole whether it is surely the whole word, being in the middle; the first may have more before it, the last more behind
     */
    record Item(String text, int from, boolean whole) {}

    /** The rows of a text, each of two words or more. */
    static List<List<Item>> in(String text) {
        List<List<Item>> rows = new ArrayList<>();
        Matcher row = ROW.matcher(text);
        while (row.find()) {
            List<Item> items = new ArrayList<>();
            Matcher part = PARTS.matcher(row.group());
            while (part.find()) {
                boolean first = part.start() == 0;
                boolean last = part.end() == row.group().length();
                String word = part.group();
                int length = Math.min(LONGEST, word.length());
                int from = first ? word.length() - length : 0;
                boolean whole =
                        word.length() <= LONGEST && (!first || row.start() == 0 || startsWord(text, row.start()));
                items.add(new Item(
                        word.substring(from, from + length), row.start() + part.start() + from, whole && !last));
            }
            rows.add(items);
        }
        return rows;
    }

    private static boolean startsWord(String text, int at) {
        return !Character.isIdeographic(text.codePointBefore(at));
    }
}
