package io.github.taipei1.bilingual.glossary;

/**
 * A word or phrase of a sentence that the glossary knows.
 *
 * @param from its first UTF-16 unit
 * @param to behind its last one
 * @param rows the meanings it may have, ascending; a word of the other language that shares one may be its translation
 */
public record Term(int from, int to, int[] rows) {

    public int length() {
        return to - from;
    }

    /** Whether another term may mean the same. */
    public boolean meets(Term other) {
        return meets(rows, other.rows);
    }

    static boolean meets(int[] a, int[] b) {
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                return true;
            }
            if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }
}
