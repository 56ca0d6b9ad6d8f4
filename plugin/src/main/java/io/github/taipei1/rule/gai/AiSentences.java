package io.github.taipei1.rule.gai;

import static io.github.taipei1.rule.gai.AiWording.in;

import com.google.re2j.Pattern;
import io.github.taipei1.rule.gai.EvidenceWeights.Scores;
import io.github.taipei1.rule.words.Utterance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells what a sentence says of the team's own use of generative AI: answers of forms by their form, all others by the weight of
 * the evidence in them.
 */
final class AiSentences {
    private static final Pattern PARTS = Pattern.compile(";|。|,?(?:惟|但是?|然而)|,? \\b(?:but|however|whereas)\\b");

    /** Characters of a line such as "AI tool: ChatGPT (GPT-5), for copy-editing". */
    private static final int LABEL = 80;

    /** Characters of a mark such as "Generated with Claude Code, reviewed by the firmware team". */
    private static final int MARK = 80;

    /** A sentence tells of a use from these odds on: a use that is missed costs a reader more than one to look at. */
    private static final double TELLS = -0.15;
    /** The same where only models are named that teams train themselves: talk of those is their daily work. */
    private static final double TELLS_OF_SUBJECT = 1.5;
    /** From these odds on it is an error, tried with each file of labels held out: 19 of 20 sentences above do tell of a use. */
    private static final double SURELY_TELLS = 2;
    /** The same for a denial. */
    private static final double SURELY_DENIES = 1;
    /** The same where the record has said before that this very tool was used. */
    private static final double TELLS_OF_NAMED = -2;
    /** The same under a heading that announces a disclosure. */
    private static final double TELLS_WHERE_ANNOUNCED = -3.2;
    /** The same for AI in general in a file that is to disclose a use. */
    private static final double TELLS_OF_GENERAL = -0.8;
    /** What it counts for that a sentence says the purpose, or the version, as the record has it. */
    private static final double SAME_PURPOSE = 1;

    private static final double SAME_VERSION = 4;
    private static final double SAME_VERSION_OF_NAMED = 1.5;

    private AiSentences() {}

    /** Whether the evidence in a sentence decides what it says, rather than the form that it fills in or that it is a question. */
    static boolean isWeighed(Utterance utterance) {
        String words = told(utterance);
        return mentions(utterance)
                && field(AiWording.signed(words)).isEmpty()
                && !AskedUse.asks(utterance)
                && !in("sample", words)
                && in("ai", words);
    }

    /** Whether what a sentence weighs tells of a use. */
    static boolean tellsUse(Scores scores) {
        return scores.use() > TELLS;
    }

    /** Whether a sentence asks, or is there to be filled in or copied, so that it says nothing of the team. */
    static boolean isSilent(Utterance utterance) {
        return AskedUse.asks(utterance) || isSample(utterance);
    }

    /** Whether a sentence is there to be filled in or copied. */
    static boolean isSample(Utterance utterance) {
        String words = told(utterance);
        return in("placeholder", words) || in("sample", words);
    }

    static Optional<Remark> read(Utterance utterance) {
        if (!mentions(utterance)) {
            return Optional.empty();
        }
        String words = told(utterance);
        Optional<Remark.Kind> answered = field(AiWording.signed(words));
        if (answered.isPresent()) {
            return answered.map(
                    kind -> new Remark(utterance, kind, true, true, AiWording.tools(words), AiWording.scopes(words)));
        }
        if (AskedUse.asks(utterance) || in("sample", words) || !in("ai", words)) {
            return Optional.empty();
        }
        Scores scores = EvidenceWeights.of(Evidence.of(words, utterance.headings()));
        return kind(words, scores, utterance.headings())
                .map(kind -> remark(utterance, kind, isSure(scores) && !namesSubjectsOnly(words), words));
    }

    private static boolean namesSubjectsOnly(String words) {
        return in("base-model", words) && !in("ai", AiWording.without("base-model", words));
    }

    private static boolean isSure(Scores scores) {
        return scores.denies() ? scores.denial() > SURELY_DENIES : scores.use() > SURELY_TELLS;
    }

    private static Remark remark(Utterance utterance, Remark.Kind kind, boolean sure, String words) {
        return new Remark(utterance, kind, sure, false, AiWording.tools(words), AiWording.scopes(words));
    }

    /** {@code AI used: yes}, {@code 是否使用生成式 AI：否}. */
    private static Optional<Remark.Kind> field(String signed) {
        boolean field = signed.indexOf(':') >= 0 || signed.indexOf('|') >= 0 || signed.indexOf('?') >= 0;
        if (field && in("use-field", signed)) {
            return Optional.of(Remark.Kind.USE);
        }
        return field && in("denial-field", signed) ? Optional.of(Remark.Kind.DENIAL) : Optional.empty();
    }

    private static Optional<Remark.Kind> kind(String words, Scores scores, List<String> headings) {
        if (scores.denies()) {
            return denial(words, headings);
        }
        if (!tellsUse(scores) || scores.use() < TELLS_OF_SUBJECT && namesSubjectsOnly(words)) {
            return Optional.empty();
        }
        return Optional.of(isMark(words) ? Remark.Kind.MARK : Remark.Kind.USE);
    }

    /** What a sentence that denies says beside that; a denial of what is left over says that there is a use. */
    private static Optional<Remark.Kind> denial(String words, List<String> headings) {
        if (in("double-negation", words)) {
            return Optional.of(Remark.Kind.USE);
        }
        if (besideDenial(words, headings)) {
            return Optional.of(Remark.Kind.USE);
        }
        if (in("exception", words)) {
            return Optional.of(Remark.Kind.MARK);
        }
        return in("rest", words) ? Optional.empty() : Optional.of(Remark.Kind.DENIAL);
    }

    /** Whether a use is told beside a denial of something else: {@code none in the report; the cover was drawn with …}. */
    private static boolean besideDenial(String words, List<String> headings) {
        List<String> parts =
                Arrays.stream(PARTS.split(words)).filter(part -> in("ai", part)).collect(Collectors.toList());
        return !parts.equals(List.of(words))
                && parts.stream()
                        .map(part -> EvidenceWeights.of(Evidence.of(part, headings)))
                        .anyMatch(scores -> !scores.denies() && scores.use() > 0);
    }

    /** Whether words are a mark of origin that says nothing more. */
    static boolean isMark(String words) {
        return words.length() < MARK && in("mark", words);
    }

    private static boolean mentions(Utterance utterance) {
        String words = utterance.words();
        return !utterance.heading()
                && AiWording.mayMention(utterance.text())
                && in("ai", words)
                && !in("placeholder", words);
    }

    static String told(Utterance utterance) {
        return AiWording.told(utterance);
    }

    /**
     * Whether a sentence of a file that is to disclose a use tells of it. The record has said that the tool was used, so weaker
     * evidence is enough where the tool is named, and less so for AI in general.
     *
     * @param named whether the sentence names the tool on record
     */
    static Optional<Remark> disclosing(Utterance utterance, OnRecord record, boolean named) {
        Optional<Remark> strict = read(utterance).filter(remark -> remark.form() || !in("not-told", told(utterance)));
        String all = told(utterance);
        boolean unread = strict.filter(Remark::saysUse).isEmpty() && in("no-review", all);
        if (strict.isPresent() && !unread || !(named || mentions(utterance))) {
            return strict.filter(Remark::saysUse);
        }
        String words = unread ? AiWording.without("no-review", all) : all;
        boolean silent = utterance.heading() || isSilent(utterance);
        return !silent && tells(words, utterance.headings(), record, named)
                ? Optional.of(remark(utterance, Remark.Kind.MARK, false, words))
                : Optional.empty();
    }

    private static boolean tells(String words, List<String> headings, OnRecord record, boolean named) {
        if (in("not-told", words)) {
            return false;
        }
        if (!in("ai", words)) {
            return named && relates(words);
        }
        if (named ? in("tool-field", words) : tellsInGeneral(words)) {
            return true;
        }
        Set<String> evidence = Evidence.of(words, headings);
        Scores scores = EvidenceWeights.of(evidence);
        boolean line = named && words.length() <= LABEL && evidence.contains(Evidence.NOTHING_AGAINST);
        boolean own = !Evidence.speaksOfOthers(evidence);
        double least = own && evidence.contains(Evidence.ANNOUNCED)
                ? TELLS_WHERE_ANNOUNCED
                : own && named ? TELLS_OF_NAMED : TELLS_OF_GENERAL;
        double version = named
                ? record.saysPlainVersion(words) ? SAME_VERSION_OF_NAMED : 0
                : record.saysVersion(words) ? SAME_VERSION : 0;
        double same = version + (record.saysPurpose(words) ? SAME_PURPOSE : 0);
        return !scores.denies() && (line || scores.use() + same > least);
    }

    /** Whether a sentence says that some tool made something, which is neither a rule nor what a product does. */
    private static boolean tellsInGeneral(String words) {
        return in("told-general", words)
                && !in("rule-talk", words)
                && !in("if-talk", words)
                && !in("product", words)
                && !in("others-anywhere", words);
    }

    /** A tool that only the record knows goes with a kind of work, or stands in a line too short for anything else. */
    private static boolean relates(String words) {
        return words.length() <= LABEL || in("task", words);
    }
}
