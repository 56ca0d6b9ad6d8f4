package io.github.taipei1.bilingual.wording;

import java.util.List;

/**
 * Writes Simplified text as Taiwan would: words of mainland China as Taiwan's words, the rest in Traditional characters, whole
 * words before single characters.
 */
final class Conversion {
    private final Lexicon lexicon;
    private final Phrases simplified;
    private final Phrases terms;

    Conversion(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.simplified = new Phrases(lexicon.simplified().keySet());
        this.terms = new Phrases(lexicon.terms().keySet());
    }

    /** The Simplified characters and words of a text. */
    List<Phrases.Hit> simplified(String text) {
        return simplified.in(text);
    }

    /**
     * The words of mainland China in a text, whichever characters they are written in; places are those of the text.
     */
    List<Phrases.Hit> terms(String text) {
        String traditional = traditional(text, true);
        return terms.in(traditional).stream()
                .filter(hit -> !TermCheck.isInside(
                        traditional, hit, lexicon.terms().get(hit.phrase()).except()))
                .toList();
    }

    /**
     * What to write instead of a part of a text; a part that is one word alone may have several answers, parted by 、.
     *
     * @param terms those of the text, as {@link #terms} gives them
     */
    String right(String text, int from, int to, List<Phrases.Hit> terms) {
        StringBuilder right = new StringBuilder();
        int done = from;
        for (int i = firstAt(terms, from); i < terms.size() && terms.get(i).to() <= to; i++) {
            Phrases.Hit hit = terms.get(i);
            right.append(traditional(text.substring(done, hit.from()), false));
            String all = lexicon.terms().get(hit.phrase()).right();
            boolean alone = hit.from() == from && hit.to() == to;
            right.append(alone ? all : first(all, "、"));
            done = hit.to();
        }
        return right.append(traditional(text.substring(done, to), false)).toString();
    }

    private static int firstAt(List<Phrases.Hit> sorted, int from) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = sorted.get(middle).from() < from;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    /** @param sameLength whether characters that would change the length stay as they are */
    private String traditional(String text, boolean sameLength) {
        StringBuilder traditional = new StringBuilder();
        int done = 0;
        for (Phrases.Hit hit : simplified.in(text)) {
            String form = first(lexicon.simplified().get(hit.phrase()), " ");
            boolean fits = !sameLength || form.length() == hit.phrase().length();
            traditional.append(text, done, hit.from()).append(fits ? form : hit.phrase());
            done = hit.to();
        }
        return traditional.append(text.substring(done)).toString();
    }

    private static String first(String forms, String mark) {
        int end = forms.indexOf(mark);
        return end < 0 ? forms : forms.substring(0, end);
    }
}
