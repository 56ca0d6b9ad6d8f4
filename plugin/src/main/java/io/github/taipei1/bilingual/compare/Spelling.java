package io.github.taipei1.bilingual.compare;

/** Whether two words are likely the same word, once misspelt. */
final class Spelling {
    private Spelling() {}

    /** One edit apart (or two in long words), counting two letters swapped as one edit. */
    static boolean isNear(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (a.equals(b) || shorter < 3 || Math.abs(a.length() - b.length()) > 2) {
            return false;
        }
        int distance = distance(a, b);
        boolean swapped = a.length() == b.length() && distance == 1 && sameLetters(a, b);
        return swapped || distance == 1 && shorter >= 4 || distance == 2 && shorter >= 7;
    }

    private static boolean sameLetters(String a, String b) {
        char[] left = a.toCharArray();
        char[] right = b.toCharArray();
        java.util.Arrays.sort(left);
        java.util.Arrays.sort(right);
        return java.util.Arrays.equals(left, right);
    }

    /** Damerau–Levenshtein distance (optimal string alignment). */
    static int distance(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            table[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            table[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1), table[i - 1][j - 1] + change);
                boolean swap =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                table[i][j] = swap ? Math.min(least, table[i - 2][j - 2] + 1) : least;
            }
        }
        return table[a.length()][b.length()];
    }

    /** The word without its digits. */
    static String letters(String word) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9') {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
