package io.github.taipei1.rule.use;

import io.github.taipei1.rule.words.Span;
import io.github.taipei1.rule.words.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A folded sentence in which each stretch that belongs to a class of words is one capital letter: "受晨星物流公司委託,以本次配額訓練" is
 * "受P委託,以M訓練". Patterns over it read as frames with slots, whatever the words in the slots are.
 */
final class Tagged {
    private final String text;
    /** Where each character begins in the folded sentence, and where the sentence ends. */
    private final int[] origins;

    private Tagged(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static Tagged of(String folded) {
        int[] origins = new int[folded.length() + 1];
        Arrays.setAll(origins, i -> i);
        return new Tagged(folded, origins);
    }

    String text() {
        return text;
    }

    /** The same with the words of these classes as symbols, those of the first class taken first. */
    Tagged with(Wording words, List<Tag> tags) {
        Tagged tagged = this;
        for (Tag tag : tags) {
            tagged = tagged.with(words.all(tag.row(), tagged.text), tag.symbol());
        }
        return tagged;
    }

    /** The same with a symbol in place of each stretch; they are in order and do not overlap. */
    Tagged with(List<Span> spans, char symbol) {
        if (spans.isEmpty()) {
            return this;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        List<Integer> from = new ArrayList<>();
        int next = 0;
        for (Span span : spans) {
            for (int i = next; i < span.from(); i++) {
                replaced.append(text.charAt(i));
                from.add(origins[i]);
            }
            if (isLetter(text, span.from() - 1)) {
                replaced.append(' ');
                from.add(origins[span.from()]);
            }
            replaced.append(symbol);
            from.add(origins[span.from()]);
            if (isLetter(text, span.to())) {
                replaced.append(' ');
                from.add(origins[span.to()]);
            }
            next = span.to();
        }
        for (int i = next; i < text.length(); i++) {
            replaced.append(text.charAt(i));
            from.add(origins[i]);
        }
        from.add(origins[text.length()]);
        return new Tagged(
                replaced.toString(), from.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Whether a word of Latin letters would run into a symbol, as {@code P} and {@code train} in "幫P train". */
    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 0x80 && Character.isLetterOrDigit(text.charAt(at));
    }

    /** The first of these symbols in a text; an empty stretch if it has none. */
    static Span first(String text, String symbols) {
        for (int i = 0; i < text.length(); i++) {
            if (symbols.indexOf(text.charAt(i)) >= 0) {
                return new Span(i, i + 1);
            }
        }
        return new Span(0, 0);
    }

    boolean has(char symbol) {
        return text.indexOf(symbol) >= 0;
    }

    /** Where a stretch of this text stands in the folded sentence. */
    Span origin(Span span) {
        return new Span(origins[span.from()], origins[span.to()]);
    }
}
