package io.github.taipei1.rule.gai;

import static io.github.taipei1.rule.gai.AiWording.in;

import com.google.re2j.Pattern;
import io.github.taipei1.rule.words.Clauses;
import io.github.taipei1.rule.words.Span;
import io.github.taipei1.rule.words.Utterance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells what a sentence says of the team's own use of generative AI. Rules for others, plans, features of a product, AI as the
 * subject of the work and forms that nobody filled in say nothing of it.
 */
final class AiSentences {
    private static final List<String> NO_STATEMENT = List.of("rule-talk", "if-talk", "intent", "credit");
    /** What stands against a sentence in a file that is to disclose a use, though it names the tool. */
    private static final List<String> NO_DISCLOSURE = List.of("rule-talk", "if-talk", "intent", "credit", "study");

    private static final Pattern PARTS = Pattern.compile(";|。|,?(?:惟|但是?|然而)|,? \\b(?:but|however|whereas)\\b");

    /** Characters of a line such as "AI tool: ChatGPT (GPT-5), for copy-editing". */
    private static final int LABEL = 80;

    private AiSentences() {}

    static Optional<Remark> read(Utterance utterance) {
        if (!mentions(utterance)) {
            return Optional.empty();
        }
        String words = told(utterance);
        List<Span> found = AiWording.WORDS.all("ai", words);
        Deed deed = new Deed(words, AiWording.signed(words, found));
        Optional<Remark.Kind> answered = field(deed.signed());
        if (answered.isPresent()) {
            return answered.map(kind -> new Remark(utterance, kind, AiWording.tools(words), AiWording.scopes(words)));
        }
        String near = Clauses.around(words, found);
        if (AskedUse.asks(utterance)
                || in("not-fed", deed.signed())
                || in("shown", words)
                || in("imperative", words)
                || isElsewhere(utterance, words)
                || ofOthers(near)
                || in("rejected", words)
                || in("saying", words)
                || NO_STATEMENT.stream().anyMatch(name -> in(name, near))) {
            return Optional.empty();
        }
        return kind(words, near, deed, utterance)
                .map(kind -> new Remark(utterance, kind, AiWording.tools(words), AiWording.scopes(words)));
    }

    /** Under a heading over what others do, or over what is to come, only what is told of the team's own doing counts. */
    private static boolean isElsewhere(Utterance utterance, String words) {
        List<String> headings = utterance.headings();
        String nearest = headings.isEmpty() ? "" : headings.get(headings.size() - 1);
        boolean others = in("others-heading", nearest) || in("rules-heading", nearest);
        return others && !in("told-of-us", words) || in("plan-heading", nearest) && !in("told-as-done", words);
    }

    /** {@code AI used: yes}, {@code 是否使用生成式 AI：否}. */
    private static Optional<Remark.Kind> field(String signed) {
        boolean field = signed.indexOf(':') >= 0 || signed.indexOf('|') >= 0 || signed.indexOf('?') >= 0;
        if (field && in("use-field", signed)) {
            return Optional.of(Remark.Kind.USE);
        }
        return field && in("denial-field", signed) ? Optional.of(Remark.Kind.DENIAL) : Optional.empty();
    }

    private static boolean denies(String words, String signed) {
        return in("denial", words) || in("no-part", signed);
    }

    /** Whether other people are those who use it: they stand before it, or it is used by them. */
    private static boolean ofOthers(String clauses) {
        String near = AiWording.without("review-by", clauses);
        int at = AiWording.WORDS.first("ai", near).map(Span::from).orElse(near.length());
        return in("others", near.substring(0, at))
                || in("others-agent", near)
                || in("others-anywhere", near)
                || in("others-zh", near);
    }

    /** What is said of AI beside a denial of something else: {@code none in the report; the cover was drawn with …}. */
    private static Optional<String> besideDenial(String words) {
        String rest = Arrays.stream(PARTS.split(words))
                .filter(part -> in("ai", part) && !denies(part, AiWording.signed(part)))
                .filter(part -> in("weak", part) || new Deed(part).isTied())
                .collect(Collectors.joining("; "));
        return rest.isEmpty() ? Optional.empty() : Optional.of(rest);
    }

    private static boolean mentions(Utterance utterance) {
        String words = utterance.words();
        return !utterance.heading()
                && AiWording.mayMention(utterance.text())
                && in("ai", words)
                && !in("placeholder", words);
    }

    /** The words without what only leads up to what is told, such as "readers should know that". */
    private static String told(Utterance utterance) {
        return AiWording.without("frame", utterance.words());
    }

    /**
     * Whether a sentence of a file that is to disclose a use tells of it. The record has said that the tool was used, so its name
     * is enough where nothing stands against it; AI in general must go with a kind of work or stand under a heading that announces it.
     *
     * @param named whether the sentence names the tool on record
     */
    static Optional<Remark> disclosing(Utterance utterance, boolean named) {
        Optional<Remark> strict = read(utterance);
        if (strict.isPresent() || !(named || mentions(utterance))) {
            return strict.filter(Remark::saysUse);
        }
        String words = told(utterance);
        String near = named ? words : Clauses.around(words, AiWording.WORDS.all("ai", words));
        Deed deed = new Deed(words);
        boolean against = in("placeholder", words)
                || in("sample", words)
                || denies(words, deed.signed()) && besideDenial(words).isEmpty()
                || ofOthers(near)
                || !named && ofProduct(words, near, deed)
                || NO_DISCLOSURE.stream().anyMatch(name -> in(name, near));
        boolean tells = underDisclosure(utterance) || (named ? relates(words) : tellsOfOwnText(words, near, deed));
        return !against && tells && !utterance.heading()
                ? Optional.of(new Remark(utterance, Remark.Kind.MARK, AiWording.tools(words), AiWording.scopes(words)))
                : Optional.empty();
    }

    /** A named tool goes with a kind of work or a word of use, or stands in a line too short for anything else. */
    private static boolean relates(String words) {
        return words.length() <= LABEL
                || in("task", AiWording.withoutMentions(words))
                || List.of("weak", "strong", "made").stream().anyMatch(name -> in(name, words));
    }

    /** AI in general may be what the project offers; only with work on the text, or a word of making, is it what the team used. */
    private static boolean tellsOfOwnText(String words, String near, Deed deed) {
        return in("task", AiWording.withoutMentions(words))
                && !ofProduct(words, near, deed)
                && (in("weak", words) || in("made", words) || in("strong", words) && in("own-text", words));
    }

    private static Optional<Remark.Kind> kind(String words, String near, Deed deed, Utterance utterance) {
        boolean denied = denies(words, deed.signed()) && !in("double-negation", words);
        if (denied && in("rest", words) && besideDenial(words).isEmpty()) {
            return Optional.empty();
        }
        if (denied && in("exception", words)) {
            return Optional.of(deed.isUse() ? Remark.Kind.USE : Remark.Kind.MARK);
        }
        if (in("sample", words)) {
            return Optional.empty();
        }
        if (denied) {
            Optional<Remark.Kind> beside =
                    besideDenial(words).map(rest -> new Deed(rest).isUse() ? Remark.Kind.USE : Remark.Kind.MARK);
            return beside.isPresent() || in("study-denial", near) ? beside : Optional.of(Remark.Kind.DENIAL);
        }
        if (in("study", near) || in("detector", words) || ofProduct(words, near, deed)) {
            return Optional.empty();
        }
        if (deed.isUse() || in("double-negation", words)) {
            return Optional.of(Remark.Kind.USE);
        }
        boolean announced = underDisclosure(utterance);
        if (announced && deed.namesAssistant() && in("task", AiWording.withoutMentions(words))) {
            return Optional.of(Remark.Kind.USE);
        }
        return announced || deed.isTied() || in("weak", words) ? Optional.of(Remark.Kind.MARK) : Optional.empty();
    }

    private static boolean ofProduct(String words, String near, Deed deed) {
        boolean own = !deed.namesAssistant() && in("product-own", words);
        if (own) {
            return true;
        }
        if (!in("product", near) || in("made", words)) {
            return false;
        }
        int at = AiWording.WORDS.first("ai", near).map(Span::from).orElse(near.length());
        boolean subject = deed.namesAssistant() && deed.isUse();
        return in("product", AiWording.without("place", subject ? near.substring(0, at) : near));
    }

    private static boolean underDisclosure(Utterance utterance) {
        return utterance.headings().stream()
                        .anyMatch(heading -> AiWording.mayMention(heading) && in("heading", heading))
                && utterance.headings().stream().noneMatch(heading -> in("policy-heading", heading));
    }
}
