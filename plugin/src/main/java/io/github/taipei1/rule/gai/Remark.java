package io.github.taipei1.rule.gai;

import io.github.taipei1.rule.words.Utterance;
import java.util.Set;

/**
 * A sentence that says something of the team's own use of generative AI.
 *
 * @param sure whether it says so without doubt; else it only seems to
 * @param form whether it is the answer to a question or stands in the field of a form, which is clear without its words being weighed
 * @param tools families of tools that it names, such as {@code claude}
 * @param scopes parts of the work that it speaks of; empty if it does not say
 */
record Remark(Utterance utterance, Kind kind, boolean sure, boolean form, Set<String> tools, Set<Scope> scopes) {

    /** What is said. */
    enum Kind {
        /** It was used, and for what. */
        USE,
        /** A mark, a badge or a note that it was used, without saying for what. */
        MARK,
        /** It was not used. */
        DENIAL
    }

    /** A part of the work. */
    enum Scope {
        TEXT,
        CODE,
        FIGURE,
        DATA,
        /** The work as a whole. */
        ALL
    }

    Remark {
        tools = Set.copyOf(tools);
        scopes = Set.copyOf(scopes);
    }

    /** Whether it tells the users of a page that what they see or hear comes from a model. */
    boolean isNotice() {
        return AiWording.in("notice", utterance.words());
    }

    /** The same, of which it is in doubt whether it is said. */
    Remark withDoubt(boolean doubt) {
        return new Remark(utterance, kind, sure && !doubt, form, tools, scopes);
    }

    boolean saysUse() {
        return kind != Kind.DENIAL;
    }
}
