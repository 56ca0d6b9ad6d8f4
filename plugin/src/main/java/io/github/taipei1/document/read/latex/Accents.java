package io.github.taipei1.document.read.latex;

import java.text.Normalizer;
import java.util.Optional;

/** Accented letters as LaTeX writes them: {@code \'e}, {@code \"{o}}, {@code \c{c}}. */
final class Accents {
    private static final String MARKS = "'`^\"~=.cvuHrdbk";
    private static final String COMBINING =
            "\u0301\u0300\u0302\u0308\u0303\u0304\u0307\u0327\u030C\u0306\u030B\u030A\u0323\u0331\u0328";

    private Accents() {}

    /** A letter with its accent, and where its command ends. */
    record Letter(String text, int end) {}

    /** The letter made by the accent command whose mark stands at {@code mark}; nothing if it is no such command. */
    static Optional<Letter> at(String text, int mark, int to) {
        int kind = MARKS.indexOf(text.charAt(mark));
        if (kind < 0) {
            return Optional.empty();
        }
        boolean word = Character.isLetter(text.charAt(mark));
        int i = mark + 1;
        while (word && i < to && text.charAt(i) == ' ') {
            i++;
        }
        boolean braced = i < to && text.charAt(i) == '{';
        if (word && !braced && i == mark + 1) {
            return Optional.empty();
        }
        i += braced ? 1 : 0;
        i += i + 1 < to && text.charAt(i) == '\\' && "ij".indexOf(text.charAt(i + 1)) >= 0 ? 1 : 0;
        if (i >= to || !Character.isLetter(text.charAt(i))) {
            return Optional.empty();
        }
        String letter = Normalizer.normalize("" + text.charAt(i) + COMBINING.charAt(kind), Normalizer.Form.NFC);
        i++;
        if (braced && (i >= to || text.charAt(i) != '}')) {
            return Optional.empty();
        }
        return Optional.of(new Letter(letter, braced ? i + 1 : i));
    }
}
