package io.github.taipei1.document.read.code;

/** Searches that stop at an end; {@link String#indexOf(int, int)} would look through the rest of the file each time. */
final class Scan {
    private Scan() {}

    /** The next {@code wanted} from {@code from} on; {@code to} if there is none before it. */
    static int next(String text, char wanted, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) != wanted) {
            i++;
        }
        return Math.min(i, to);
    }
}
