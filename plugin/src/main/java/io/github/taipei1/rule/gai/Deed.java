package io.github.taipei1.rule.gai;

import static io.github.taipei1.rule.gai.AiWording.in;

import io.github.taipei1.rule.words.Clauses;
import io.github.taipei1.rule.words.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What the words of a sentence tie to a tool, and whether it is the team's work: the act and its means, doer or source on one
 * side, the people and things of the team on the other.
 */
final class Deed {
    private final String words;
    private final String signed;
    private final boolean assistant;
    private final boolean tied;

    /** @param words folded words of a sentence, or of a part of it */
    Deed(String words) {
        this(words, AiWording.signed(words));
    }

    /** @param signed the same words with a sign for each mention */
    Deed(String words, String signed) {
        this.words = words;
        this.signed = signed;
        this.assistant = signed.indexOf(AiWording.NAMED) >= 0;
        this.tied = in("link", signed);
    }

    /** Whether an assistant is named, and not only a kind of AI, or a model that may be what is studied. */
    boolean namesAssistant() {
        return assistant;
    }

    /** The words with a sign for each mention. */
    String signed() {
        return signed;
    }

    /** Whether an act is tied to a mention at all. */
    boolean isTied() {
        return tied || in("strong", words);
    }

    /** Whether it is a use for the team's own work. */
    boolean isUse() {
        return tied && concernsOurWork() || (assistant || in("own-text", words)) && in("strong", words);
    }

    /** Whether people and things of the team stand in the very clauses that speak of AI in general. */
    private boolean isNearby(String rest) {
        List<Span> mentions = new ArrayList<>();
        for (int at = rest.indexOf('|'); at >= 0; at = rest.indexOf('|', at + 1)) {
            mentions.add(new Span(at, at + 1));
        }
        String near = Clauses.around(rest, mentions);
        return (in("actor-en", near) || in("doer-zh", near)) && (in("thing-en", near) || in("thing-zh", near));
    }

    private boolean concernsOurWork() {
        String rest = AiWording.withoutSigns(signed);
        boolean data = in("data-en", rest) || in("data-zh", rest);
        boolean thing = in("thing-en", rest) || in("thing-zh", rest);
        if (data || thing && (assistant || in("kind-of-tool", words))) {
            return true;
        }
        boolean doer = in("actor-en", rest) || in("doer-zh", rest);
        if (doer && (assistant || in("kind-of-tool", words) || thing && isNearby(rest))) {
            return true;
        }
        int mention = rest.indexOf('|');
        String before = mention < 0 ? rest : rest.substring(0, mention);
        return in("own-text", before) || in("thing-zh", before);
    }
}
