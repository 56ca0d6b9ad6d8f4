package io.github.taipei1.bilingual.wording;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Tells Simplified from Traditional text by the characters that only one of them has. */
final class Script {
    private static final int LEAST = 8;
    private static final int TIMES = 6;

    private final BitSet simplified = new BitSet();
    private final BitSet traditional = new BitSet();

    /** @param forms each Simplified character or word with its Traditional forms, parted by spaces */
    Script(Map<String, String> forms) {
        forms.forEach((key, values) -> {
            if (key.codePointCount(0, key.length()) == 1) {
                simplified.set(key.codePointAt(0));
                values.codePoints().filter(c -> c != ' ').forEach(traditional::set);
            }
        });
        traditional.andNot(simplified);
    }

    /** Whether texts have many Simplified characters and hardly one that only Traditional text has. */
    boolean isSimplified(List<String> texts) {
        long ours = count(texts, traditional);
        long others = count(texts, simplified);
        return others >= LEAST && others >= TIMES * ours;
    }

    private static long count(List<String> texts, BitSet characters) {
        return texts.stream()
                .flatMapToInt(String::codePoints)
                .filter(characters::get)
                .count();
    }
}
