package io.github.taipei1.bilingual.compare;

import java.util.regex.Pattern;

/** How alike two addresses or pieces of code are. */
final class Targets {
    private static final Pattern LOCALE =
            Pattern.compile("(?<=//)(?:zh|tw|en)\\.|[-_./](?:zh[-_](?:tw|hant|cn|hans)|zh|tw|en[-_]us|en)(?=[-_./]|$)");

    private Targets() {}

    /** Share of the longer that both have at their beginning and their end, from 0 to 1. */
    static double alike(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        int shortest = Math.min(a.length(), b.length());
        if (longest == 0) {
            return 1;
        }
        int start = 0;
        while (start < shortest && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shortest - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return (double) (start + end) / longest;
    }

    /** Whether both are files of the same kind beside the text, so that no edition elsewhere explains two names. */
    static boolean areFiles(String a, String b) {
        return !a.contains("://")
                && !b.contains("://")
                && a.contains(".")
                && a.substring(a.lastIndexOf('.')).equals(b.substring(b.lastIndexOf('.') + (b.contains(".") ? 0 : 1)));
    }

    /** Whether they are two files of one folder and kind whose names differ in more than the language. */
    static boolean areSiblings(String a, String b) {
        int folder = a.lastIndexOf('/') + 1;
        return !a.equals(b)
                && areFiles(a, b)
                && b.lastIndexOf('/') + 1 == folder
                && a.substring(0, folder).equals(b.substring(0, folder))
                && (a + b).chars().allMatch(c -> c < 0x80)
                && !localised(a, b);
    }

    /** Whether they differ only in the language of the page, or in the folder a file is named from: en.wikipedia.org against
     * zh.wikipedia.org, docs/guide.md against guide.zh-TW.md. */
    static boolean localised(String a, String b) {
        return a.equals(b)
                || neutral(a).equals(neutral(b))
                || a.contains("wikipedia.org")
                        && b.contains("wikipedia.org")
                        && !a.substring(0, 12).equals(b.substring(0, Math.min(12, b.length())));
    }

    private static String neutral(String address) {
        String neutral =
                LOCALE.matcher(address.toLowerCase(java.util.Locale.ROOT)).replaceAll("");
        if (neutral.endsWith("/")) {
            neutral = neutral.substring(0, neutral.length() - 1);
        }
        return neutral.contains("://") ? neutral : neutral.substring(neutral.lastIndexOf('/') + 1);
    }
}
