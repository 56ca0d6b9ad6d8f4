package io.github.taipei1.rule.mention;

import io.github.taipei1.document.Passage;
import java.util.List;

/** Finds set phrases in a passage, whatever spaces and quotation marks stand in them. */
public final class Phrases {
    private static final String LEFT_OUT = " 「」『』\"'“”" + Plain.UNSEEN;

    private Phrases() {}

    /** Whether an offset of a passage stands inside one of some phrases. */
    public static boolean covers(List<String> phrases, Passage passage, int at) {
        String plain = Cues.plain(passage.text());
        StringBuilder packed = new StringBuilder();
        int packedAt = -1;
        for (int i = 0; i < plain.length(); i++) {
            packedAt = i == at ? packed.length() : packedAt;
            if (LEFT_OUT.indexOf(plain.charAt(i)) < 0) {
                packed.append(plain.charAt(i));
            }
        }
        int index = packedAt;
        return phrases.stream().map(Phrases::packed).anyMatch(phrase -> covers(packed, phrase, index));
    }

    private static boolean covers(StringBuilder packed, String phrase, int at) {
        int found = packed.indexOf(phrase, Math.max(0, at - phrase.length()));
        return found >= 0 && found <= at && at < found + phrase.length();
    }

    private static String packed(String phrase) {
        StringBuilder packed = new StringBuilder();
        Cues.plain(phrase).chars().filter(c -> LEFT_OUT.indexOf(c) < 0).forEach(c -> packed.append((char) c));
        return packed.toString();
    }
}
