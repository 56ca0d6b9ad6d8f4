package io.github.taipei1.rule.gai;

import io.github.taipei1.rule.words.Span;
import io.github.taipei1.rule.words.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a sentence holds for and against the team's own use of generative AI: kinds of words by where they stand to the mention
 * of a tool, such as {@code done-text@bef}. None of it decides; {@link EvidenceWeights} says what all of it together weighs.
 */
final class Evidence {
    static final Wording WORDS = Wording.load("ai-evidence.tsv");

    /** Says that no word speaks against a use. */
    static final String NOTHING_AGAINST = "NB:0";

    /** Says that a heading announces a disclosure. */
    static final String ANNOUNCED = "H:announced";

    private static final Set<String> RELATIONS =
            Set.of("near", "gap", "next", "head", "cleft", "model", "compound", "row");
    /** Constructions that tie an act to the tool as its means, its doer or its source. */
    private static final List<String> TIES = List.of(
            "C:means-act",
            "C:act-means",
            "C:act-next",
            "C:verb-next",
            "C:cleft",
            "C:thing-means",
            "C:done-by",
            "C:done-next",
            "C:work-next",
            "C:used-work",
            "C:caus",
            "C:own-next",
            "C:thing-by",
            "C:label");
    /** Kinds of words of which not all can be listed. */
    private static final List<String> KINDS = WORDS.names().stream()
            .filter(name -> !RELATIONS.contains(name.split("-")[0]))
            .toList();

    private static final List<String> ABOVE = List.of("others-heading", "plan-heading", "rules-heading");
    private static final List<String> AGAINST = List.of(
            "rule",
            "cond",
            "plan",
            "others",
            "product",
            "study",
            "basemodel",
            "talk",
            "excluded",
            "funding",
            "notice",
            "chore");
    private static final List<String> ELSEWHERE = List.of(
            "rule@sen", "zrule@sen", "others@sen", "zothers@sen", "plan@sen", "zplan@sen", "cond@sen", "zcond@sen");
    private static final List<String> ACTS =
            List.of("done-text", "done-code", "done-pic", "done-data", "done-make", "used");
    private static final List<String> WORK = List.of("work-text", "work-code", "work-pic", "work-data");
    private static final List<String> ACTS_ZH = List.of("zact-text", "zact-code", "zact-pic", "zact-data", "zact-make");
    private static final List<String> THINGS = List.of("own", "zown");
    private static final List<String> NEGATIONS = List.of("neg", "zneg");
    private static final List<String> TEAM = List.of("team", "zteam");
    private static final List<String> OTHERS = List.of("others", "zothers");
    private static final List<String> LABELS =
            List.of("own", "zown", "zact-text", "zact-code", "zact-pic", "work-text", "work-code", "work-pic");
    private static final List<String> MADE_BY = List.of("own", "zown", "work-text", "work-pic", "work-data");

    /** Mentions beyond these say the same again. */
    private static final int MENTIONS = 4;

    private static final int START = 16;
    private static final int SHORT = 40;
    private static final int FAR = 50;
    private static final int NEAR = 40;
    private static final int MANY = 4;

    private final String words;
    private final List<Span> mentions;
    private final Map<String, List<Span>> spans = new LinkedHashMap<>();
    private final Set<String> found = new HashSet<>();
    private final boolean named;

    private Evidence(String words, List<String> headings) {
        this.words = words;
        List<Span> all = AiWording.WORDS.all("ai", words);
        this.mentions = all.stream().limit(MENTIONS).map(this::withBrackets).toList();
        String blanked = blanked(all);
        spans.putAll(EvidenceWords.in(blanked));
        for (String kind : KINDS) {
            List<Span> more = WORDS.all(kind, blanked);
            if (!more.isEmpty()) {
                spans.computeIfAbsent(kind, any -> new ArrayList<>()).addAll(more);
            }
        }
        spans.keySet().forEach(kind -> found.add(kind + "@sen"));
        this.named = mention(all);
        mentions.forEach(this::place);
        count();
        headings(headings);
    }

    /**
     * The evidence in a sentence that mentions generative AI.
     *
     * @param words folded words of the sentence
     * @param headings folded headings above it, the nearest last
     */
    static Set<String> of(String words, List<String> headings) {
        return new Evidence(words, headings).found;
    }

    /** Whether it speaks of others, of a rule, a plan or a condition. */
    static boolean speaksOfOthers(Set<String> evidence) {
        return ELSEWHERE.stream().anyMatch(evidence::contains);
    }

    /** A version in brackets behind a name belongs to it, and does not part it from what it did. */
    private Span withBrackets(Span mention) {
        int open = mention.to();
        if (open < words.length() && words.charAt(open) == ' ') {
            open++;
        }
        int close = open < words.length() && words.charAt(open) == '(' ? words.indexOf(')', open) : -1;
        return close > 0 && close - open < NEAR ? new Span(mention.from(), close + 1) : mention;
    }

    private String blanked(List<Span> all) {
        StringBuilder blanked = new StringBuilder(words);
        for (Span span : all) {
            for (int i = span.from(); i < span.to(); i++) {
                blanked.setCharAt(i, '|');
            }
        }
        return blanked.toString();
    }

    /** What kind of tool is mentioned, and how; says whether one is named that is no model to study only. */
    private boolean mention(List<Span> all) {
        StringBuilder joined = new StringBuilder();
        all.forEach(span -> joined.append(words, span.from(), span.to()).append(" ; "));
        Set<String> families = AiWording.tools(joined.toString());
        families.forEach(family -> found.add("F:" + family));
        boolean assistant = families.stream().anyMatch(family -> !family.equals(AiWording.OTHER_MODELS));
        found.add(assistant ? "M:named" : families.isEmpty() ? "M:generic" : "M:other");
        addIf("M:many", all.size() > 1);
        addIf("F:chatgpt", joined.indexOf("chatgpt") >= 0);
        addIf("F:claude-code", joined.indexOf("claude code") >= 0);
        addIf("M:model-name", WORDS.in("model-name", words));
        addIf("M:compound", WORDS.in("compound", words));
        addIf("row", WORDS.in("row", words));
        addIf("short", words.length() < SHORT);
        long chinese = words.chars().filter(c -> c >= 0x4e00 && c <= 0x9fff).count();
        found.add(chinese * 6 > words.length() ? "zh" : "en");
        return assistant;
    }

    private void place(Span mention) {
        Span clause = clause(mention);
        String before = words.substring(clause.from(), mention.from());
        String behind = words.substring(mention.to(), clause.to());
        spans.forEach((kind, all) -> {
            for (Span span : all) {
                if (span.from() >= clause.from() && span.to() <= mention.from()) {
                    found.add(kind + "@bef");
                } else if (span.from() >= mention.to() && span.to() <= clause.to()) {
                    found.add(kind + "@aft");
                    addIf(kind + "@nxt", span.from() <= mention.to() + 1);
                }
            }
        });
        addIf("pos:first", before.chars().noneMatch(Character::isLetterOrDigit));
        chinese(mention, clause, before, behind);
        english(mention, clause, before, behind);
        things(mention, clause);
        whose(mention, clause);
        denied(mention, clause, before, behind);
    }

    private void denied(Span mention, Span clause, String before, String behind) {
        addIf("C:near-not", WORDS.in("near-not", before));
        addIf("C:next-not", WORDS.in("next-not", behind));
        addIf("C:near-than", WORDS.in("near-than", before));
        int from = words.substring(0, mention.from()).lastIndexOf(';');
        int to = words.indexOf(';', mention.to());
        boolean here = any(NEGATIONS, from, to < 0 ? words.length() : to);
        addIf("C:not-elsewhere", !here && any(NEGATIONS, 0, words.length()));
    }

    /** Who stands nearest before a mention, or first in its clause: the team or others. */
    private void whose(Span mention, Span clause) {
        int team = last(TEAM, clause.from(), mention.from());
        int others = last(OTHERS, clause.from(), mention.from());
        addIf("C:team-near", team > others);
        addIf("C:others-near", others > team);
        addIf("C:others-first", any(OTHERS, clause.from(), Math.min(mention.from(), clause.from() + START)));
    }

    /** Where the last word of these kinds stands in a stretch; -1 if none does. */
    private int last(List<String> kinds, int from, int to) {
        return kinds.stream()
                .flatMap(kind -> spans.getOrDefault(kind, List.of()).stream())
                .mapToInt(Span::from)
                .filter(at -> at >= from && at < to)
                .max()
                .orElse(-1);
    }

    private void chinese(Span mention, Span clause, String before, String behind) {
        boolean means = WORDS.in("near-means", before);
        boolean actBehind = any(ACTS_ZH, mention.to(), clause.to());
        construction("means", means);
        construction("means-act", means && actBehind);
        construction("means-act-far", means && any(ACTS_ZH, mention.to(), mention.to() + NEAR));
        construction("act-before", any(ACTS_ZH, clause.from(), mention.from()));
        construction("act-means", means && any(ACTS_ZH, clause.from(), mention.from()));
        construction("act-next", joined(ACTS_ZH, mention, "gap-zh", clause.to()));
        construction("verb-next", WORDS.in("next-verb-zh", behind));
        construction(
                "cleft", WORDS.in("cleft", words.substring(mention.to(), Math.min(words.length(), clause.to() + 1))));
        construction("thing-means", means && any(THINGS, clause.from(), mention.from()));
    }

    private void english(Span mention, Span clause, String before, String behind) {
        boolean preposition = WORDS.in("near-pre", before);
        boolean used = any(List.of("used"), Math.max(clause.from(), mention.from() - NEAR), mention.from());
        construction("pre", preposition);
        construction(
                "done-by",
                preposition && any(ACTS.subList(0, 5), Math.max(clause.from(), mention.from() - FAR), mention.from()));
        construction("done-next", joined(ACTS, mention, "gap-en", clause.to()));
        construction("work-next", joined(WORK, mention, "gap-en", clause.to()));
        construction("used-before", used);
        construction("used-work", used && any(WORK, mention.to(), clause.to()));
        construction("caus", WORDS.in("near-caus", before));
        construction("own-next", WORDS.in("next-own", behind));
        addIf("past@nxt", WORDS.in("next-past", behind));
        addIf("present@nxt", WORDS.in("next-present", behind));
    }

    private void things(Span mention, Span clause) {
        construction("thing-before", any(THINGS, clause.from(), mention.from()));
        construction("thing-behind", any(THINGS, mention.to(), clause.to()));
        construction("thing-by", behindOne(MADE_BY, mention, "gap-by"));
        construction("label", behindOne(LABELS, mention, "gap-label"));
    }

    /** Whether a word of these kinds stands within a stretch. */
    private boolean any(List<String> kinds, int from, int to) {
        return kinds.stream()
                .flatMap(kind -> spans.getOrDefault(kind, List.of()).stream())
                .anyMatch(span -> span.from() >= from && span.from() < to);
    }

    /** Whether a word of these kinds follows a mention with nothing between them but what a gap allows. */
    private boolean joined(List<String> kinds, Span mention, String gap, int to) {
        return kinds.stream()
                .flatMap(kind -> spans.getOrDefault(kind, List.of()).stream())
                .filter(span -> span.from() >= mention.to() && span.from() < to && span.from() < mention.to() + FAR)
                .anyMatch(span -> WORDS.in(gap, words.substring(mention.to(), span.from())));
    }

    /** Whether a mention follows a word of these kinds with nothing between them but what a gap allows. */
    private boolean behindOne(List<String> kinds, Span mention, String gap) {
        return kinds.stream()
                .flatMap(kind -> spans.getOrDefault(kind, List.of()).stream())
                .filter(span -> span.to() <= mention.from() && span.to() > mention.from() - FAR)
                .anyMatch(span -> WORDS.in(gap, words.substring(span.to(), mention.from())));
    }

    private void construction(String name, boolean holds) {
        addIf("C:" + name, holds);
        addIf("C:N:" + name, holds && named);
    }

    private void count() {
        int against = 0;
        int beside = 0;
        for (String kind : AGAINST) {
            for (String one : List.of(kind, "z" + (kind.equals("basemodel") ? "base" : kind))) {
                against += found.contains(one + "@sen") ? 1 : 0;
                beside += found.contains(one + "@bef") || found.contains(one + "@aft") ? 1 : 0;
            }
        }
        long acts = spans.keySet().stream()
                .filter(kind -> ACTS.contains(kind) || WORK.contains(kind) || ACTS_ZH.contains(kind))
                .count();
        String kind = found.contains("M:named") ? "named" : found.contains("M:other") ? "other" : "generic";
        found.add("NB:" + Math.min(against, MANY));
        found.add("CB:" + Math.min(beside, MANY - 1));
        found.add("NA:" + Math.min(acts, MANY - 1));
        String tied = TIES.stream().anyMatch(found::contains) ? "tied" : acts > 0 ? "near" : "loose";
        found.add("J:" + tied + ":" + Math.min(against, 2));
        found.add("J:" + kind + ":" + tied + ":" + Math.min(against, 2));
        found.add("NB:" + kind + ":" + Math.min(against, MANY - 1));
        found.add("NA:" + kind + ":" + Math.min(acts, 2));
    }

    private void headings(List<String> headings) {
        if (headings.isEmpty()) {
            return;
        }
        String nearest = headings.get(headings.size() - 1);
        for (String name : List.of("head-notes", "head-study", "head-product")) {
            addIf("H:" + name, WORDS.in(name, nearest));
        }
        addIf("H:heading", AiWording.in("heading", nearest));
        for (String name : ABOVE) {
            addIf("H:" + name, headings.stream().anyMatch(heading -> AiWording.in(name, heading)));
        }
        boolean past = Stream.of("was@sen", "zaspect@sen", "past@nxt", "zreview@sen", "review@sen")
                .anyMatch(found::contains);
        addIf("H:plan-no-past", found.contains("H:plan-heading") && !past);
        addIf(ANNOUNCED, headings.stream().anyMatch(heading -> AiWording.in("heading", heading)));
    }

    private void addIf(String name, boolean holds) {
        if (holds) {
            found.add(name);
        }
    }

    /** The stretch between two marks that a mention stands in. */
    private Span clause(Span mention) {
        int from = mention.from();
        while (from > 0 && !breaks(from - 1)) {
            from--;
        }
        int to = mention.to();
        while (to < words.length() && !breaks(to)) {
            to++;
        }
        return new Span(from, to);
    }

    private boolean breaks(int at) {
        char c = words.charAt(at);
        return ",;:。()|".indexOf(c) >= 0 || c == '.' && at + 1 < words.length() && words.charAt(at + 1) == ' ';
    }
}
