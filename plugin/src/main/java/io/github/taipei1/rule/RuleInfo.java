package io.github.taipei1.rule;

import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import java.util.List;

/**
 * What a rule is: the same words serve findings, {@code explain} and the documentation pages.
 *
 * @param id {@code FAMILY-NN}, never reused
 * @param alias readable name in kebab case
 * @param level default level of its findings
 * @param locked whether the office ignores lowering and suppressing
 * @param quiet whether the text it stands on may not be shown again, such as a credential
 * @param duties neutral duties it serves; the call maps them to clauses
 * @param title what it finds, in a few words
 * @param explanation why it matters and how it decides
 * @param appliesTo which files or records it looks at
 * @param examples wrong and right ones in both languages, run as tests
 */
public record RuleInfo(
        String id,
        String alias,
        Level level,
        boolean locked,
        boolean quiet,
        List<String> duties,
        Text title,
        Text explanation,
        Text appliesTo,
        List<Example> examples) {

    public RuleInfo {
        duties = List.copyOf(duties);
        examples = List.copyOf(examples);
    }

    /** The family, such as {@code ACK}. */
    public String family() {
        return id.substring(0, id.indexOf('-'));
    }

    /** A finding of this rule at its own level. */
    public Finding finding(Place place, String passage, Text message, Text help) {
        return new Finding(id, level, place, message, help, List.of(), passage);
    }

    /** Starts the description of a rule. */
    public static Builder rule(String id, String alias, Level level) {
        return new Builder(id, alias, level);
    }

    /** Collects the parts of a description, so that a rule reads like its documentation. */
    public static final class Builder {
        private final String id;
        private final String alias;
        private final Level level;
        private boolean locked;
        private boolean quiet;
        private List<String> duties = List.of();
        private Text title = Text.same("-");
        private Text explanation = Text.same("-");
        private Text appliesTo = Text.same("-");
        private final List<Example> examples = new java.util.ArrayList<>();

        private Builder(String id, String alias, Level level) {
            this.id = id;
            this.alias = alias;
            this.level = level;
        }

        public Builder locked() {
            locked = true;
            return this;
        }

        /** Keeps the text it stands on out of every output. */
        public Builder quiet() {
            quiet = true;
            return this;
        }

        public Builder duties(String... ids) {
            duties = List.of(ids);
            return this;
        }

        public Builder title(String zhTw, String en) {
            title = Text.of(zhTw, en);
            return this;
        }

        public Builder explanation(String zhTw, String en) {
            explanation = Text.of(zhTw, en);
            return this;
        }

        public Builder appliesTo(String zhTw, String en) {
            appliesTo = Text.of(zhTw, en);
            return this;
        }

        public Builder example(Example example) {
            examples.add(example);
            return this;
        }

        public RuleInfo build() {
            return new RuleInfo(id, alias, level, locked, quiet, duties, title, explanation, appliesTo, examples);
        }
    }
}
