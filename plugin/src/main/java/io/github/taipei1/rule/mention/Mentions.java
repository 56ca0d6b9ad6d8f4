package io.github.taipei1.rule.mention;

import java.util.List;
import java.util.Optional;

/** What a sentence says was done with the machine that it names. */
final class Mentions {
    private static final List<String> PREPOSITIONS = List.of(
            "on",
            "with",
            "using",
            "at",
            "via",
            "through",
            "thanks to",
            "by",
            "in",
            "於",
            "在",
            "以",
            "用",
            "運用",
            "利用",
            "使用",
            "透過",
            "藉助",
            "借助",
            "藉由",
            "憑藉",
            "拜",
            "靠",
            "靠著",
            "憑著",
            "有了",
            "由",
            "經",
            "全程",
            "全數");

    /** Longest part of a sentence that says where, and no more. */
    private static final int PLACE = 24;

    /** Farthest from a noun to the name over something said in brackets. */
    private static final int ASIDE = 24;

    /** Farthest from a GPU to the name in the brackets behind it. */
    private static final int BRACKET = 20;

    /** Farthest from a Chinese possessive to what is possessed. */
    private static final int POSSESSED = 4;

    private Mentions() {}

    /**
     * Whether the name only says what something is for or where it goes: {@code scripts for …}, {@code upload to …}. Thanks to the
     * machine are no such thing.
     */
    static boolean isInPassing(Statement statement, Name name) {
        String before = statement.before(name.from()).stripTrailing();
        String word = trimmed(before);
        boolean to = word.endsWith(" to")
                && !word.endsWith("thanks to")
                && !word.endsWith("due to")
                && !word.endsWith("owe to")
                && !Doer.isHanded(word);
        boolean purpose =
                word.endsWith(" for") || word.endsWith("users of") || word.endsWith("為了") || word.endsWith("針對");
        boolean made = statement.hits(Cue.PRODUCED).stream().anyMatch(hit -> hit.from() > name.to())
                || isMoved(statement, name);
        return (to || purpose || isNamedAfter(statement, name)) && !made;
    }

    /** {@code After we moved to …, an epoch takes 22 minutes}: what came of the move is told. */
    private static boolean isMoved(Statement statement, Name name) {
        return statement.hits(Cue.MOVED).stream().anyMatch(hit -> hit.to() <= name.from())
                && (statement.hits().stream()
                                .anyMatch(hit -> hit.from() > name.from()
                                        && List.of(Cue.PRODUCED, Cue.IMPROVED, Cue.RESULT)
                                                .contains(hit.cue()))
                        || Quantities.change(statement).isPresent());
    }

    /** {@code … gave us a model}, {@code … let us try 4,000 settings}. */
    private static Optional<Integer> enabled(Statement statement, Name name) {
        int clause = statement.clause(name.from());
        return statement.hits(Cue.ENABLED).stream()
                .filter(hit -> hit.from() > name.from() && statement.clause(hit.from()) == clause)
                .filter(hit -> hasMeasure(statement))
                .map(Hit::from)
                .findFirst();
    }

    /** {@code visited …}, {@code requested …}: the verb right before the name tells of no computing. */
    private static boolean isObjectOfOther(Statement statement, Name name) {
        return statement.hits(Cue.NOT_DEED).stream()
                .anyMatch(hit -> hit.to() <= name.from()
                        && trimmed(statement.before(name.from()).stripTrailing())
                                        .length()
                                == hit.to() - statement.from());
    }

    /** {@code the Taipei-1 user meeting}, {@code Taipei-1 說明會}: the name only says which. */
    private static boolean isNamedAfter(Statement statement, Name name) {
        int next = Plain.skipSpace(statement.plain(), name.to());
        boolean possessive = "的之".indexOf(Plain.at(statement.plain(), next)) >= 0;
        return statement.hits(Cue.EVENT).stream()
                .anyMatch(hit -> hit.from() == next
                        || possessive
                                && hit.from() > next
                                && hit.from() - next <= POSSESSED
                                && statement.clause(hit.from()) == statement.clause(next));
    }

    /** {@code loss on Taipei-1}, {@code the model from Taipei-1}, {@code the Taipei-1 run}: a noun tells what came of it. */
    private static Optional<Integer> nominal(Statement statement, Name name) {
        int clause = statement.clause(name.from());
        String before = trimmed(statement.before(name.from()).stripTrailing());
        boolean from = List.of("from", "of", "on", "at", "出自", "來自", "源自", "在", "於").stream()
                .anyMatch(word -> before.endsWith(word) && isWordStart(before, before.length() - word.length()));
        int next = Plain.skipSpace(statement.plain(), name.to());
        boolean made = from
                && (statement.hits().stream()
                                .anyMatch(hit -> (hit.cue() == Cue.RESULT || hit.cue() == Cue.ARTEFACT)
                                        && (statement.clause(hit.from()) == clause || name.from() - hit.to() <= ASIDE)
                                        && hit.to() <= name.from())
                        || Quantities.hasModelSize(statement, clause)
                        || Quantities.countsGpus(statement, clause));
        boolean noun = statement.hits(Cue.RESULT).stream().anyMatch(hit -> hit.from() == next);
        return made || noun ? Optional.of(name.from()) : Optional.empty();
    }

    private static String trimmed(String before) {
        for (String article : List.of("#", " the", " nvidia's", " nvidia", "「", "\"")) {
            if (before.endsWith(article)) {
                return before.substring(0, before.length() - article.length()).stripTrailing();
            }
        }
        return before;
    }

    /** Where the deed stands that makes a sentence a claim if it is meant as a fact. */
    static Optional<Integer> deed(Spoken spoken, Statement statement, Name name) {
        Optional<Integer> produced =
                linked(statement, name, Cue.PRODUCED).filter(at -> !isInstruction(spoken, statement, at));
        if (produced.isPresent()) {
            return produced;
        }
        if (isObjectOfOther(statement, name) || isOrder(statement)) {
            return Optional.empty();
        }
        boolean chosen = statement.has(Cue.SELECTED, statement.clause(name.from()));
        boolean changed =
                statement.has(Cue.OURS) && Quantities.change(statement).isPresent();
        boolean measured = statement.has(Cue.RESULT) && statement.has(Cue.IMPROVED) && Quantities.any(statement);
        boolean quiet = !chosen
                && (changed || measured || tookTime(statement) || !isHandled(statement, name))
                && spoken.section() != Section.OPERATION
                && (!spoken.isHeading() || Quantities.tells(statement));
        Optional<Integer> computing = linked(statement, name, Cue.COMPUTING)
                .filter(at -> quiet && isResultful(statement, name))
                .or(() -> chosen ? Optional.empty() : used(spoken, statement, name));
        if (computing.isPresent()) {
            return computing;
        }
        Optional<Integer> improved = linked(statement, name, Cue.IMPROVED)
                .or(() -> Quantities.change(statement))
                .filter(at -> quiet
                        && (statement.has(Cue.OURS) || isBehindPreposition(statement, name))
                        && hasMeasure(statement));
        if (improved.isPresent()) {
            return improved;
        }
        if (isIndispensable(statement, name)) {
            return Optional.of(name.from());
        }
        Optional<Integer> given = enabled(statement, name).filter(at -> quiet);
        if (given.isPresent()) {
            return given;
        }
        if (isMoved(statement, name) || Doer.is(statement, name)) {
            return Optional.of(name.from());
        }
        Optional<Integer> own = quiet && isBehindPreposition(statement, name)
                ? OwnPast.before(statement, name.from())
                : Optional.empty();
        if (own.isPresent()) {
            return own;
        }
        Optional<Integer> listed = Quantities.deed(statement, name, chosen || spoken.isHeading());
        boolean plain = !chosen && !statement.has(Cue.OPERATED) && spoken.section() != Section.OPERATION;
        return listed.or(() -> plain ? nominal(statement, name) : Optional.empty());
    }

    /** Whether the machine's handling is spoken of; in a sentence of ours, where the machine is. */
    private static boolean isHandled(Statement statement, Name name) {
        return statement.has(Cue.OURS)
                ? statement.has(Cue.OPERATED, statement.clause(name.from()))
                : statement.has(Cue.OPERATED);
    }

    /** {@code Run the tool on …}: what opens with such a verb, and tells of nothing measured, orders it. */
    static boolean isOrder(Statement statement) {
        return !statement.has(Cue.IMPROVED)
                && !Labels.isDoneTask(statement)
                && statement.hits(Cue.ORDER).stream()
                        .filter(hit -> statement.before(hit.from()).isBlank() || isBehindPlace(statement, hit))
                        .anyMatch(hit -> !isTold(statement, hit));
    }

    /** {@code On …, load the module}: nothing but the place stands before the verb. */
    private static boolean isBehindPlace(Statement statement, Hit verb) {
        String before = statement.before(verb.from()).strip();
        return before.length() <= PLACE
                && before.indexOf(Cues.MACHINE) >= 0
                && (before.startsWith("on ") || before.startsWith("at "))
                && before.endsWith(",");
    }

    /** {@code Train loss on …}, {@code Run 7 on …}, {@code Run on … for three weeks}: a noun, or told with its figures. */
    private static boolean isTold(Statement statement, Hit verb) {
        int next = Plain.skipSpace(statement.plain(), verb.to());
        boolean told =
                statement.plain().startsWith("on ", next) || statement.plain().startsWith("at ", next);
        return Plain.isDigit(Plain.at(statement.plain(), next))
                || told && (Quantities.lasts(statement) || Quantities.countsGpus(statement))
                || statement.hits(Cue.RESULT).stream().anyMatch(hit -> hit.from() == next);
    }

    /** {@code We used the containers of … for training}: ours, used, and to what end. */
    private static Optional<Integer> used(Spoken spoken, Statement statement, Name name) {
        int clause = statement.clause(name.from());
        String before = trimmed(statement.before(name.from()).stripTrailing());
        boolean object =
                statement.hits(Cue.USE).stream().anyMatch(hit -> hit.to() - statement.from() == before.length());
        boolean ours = statement.hits(Cue.OURS).stream()
                .anyMatch(hit -> hit.to() <= name.from() && statement.clause(hit.from()) == clause);
        return object && ours && spoken.section() != Section.OPERATION
                ? Deeds.nearest(statement, name.from(), List.of(Cue.COMPUTING))
                        .filter(at -> at > name.to() && statement.clause(at) == clause)
                : Optional.empty();
    }

    /** {@code the installation of …}: the machine is what was made. */
    static boolean isErected(Statement statement, Name name) {
        String before = trimmed(statement.before(name.from()).stripTrailing());
        return statement.hits(Cue.ERECTED).stream().anyMatch(hit -> hit.to() - statement.from() == before.length());
    }

    /** {@code Without it there would be no such model}. */
    private static boolean isIndispensable(Statement statement, Name name) {
        return Mood.isDoublyDenied(statement, name.from())
                && (statement.has(Cue.ARTEFACT)
                        || statement.has(Cue.OURS)
                        || Quantities.hasModelSize(statement, statement.clause(name.from())));
    }

    /** The nearest cue in the name's clause, or in another one that speaks of no other machine. */
    private static Optional<Integer> linked(Statement statement, Name name, Cue cue) {
        int clause = statement.clause(name.from());
        return Deeds.nearest(statement, name.from(), List.of(cue))
                .filter(at ->
                        statement.clause(at) == clause || !statement.has(Cue.ANOTHER_MACHINE, statement.clause(at)))
                .filter(at -> !isThankedApart(statement, name, at));
    }

    /** {@code Training takes 20 minutes; thanks, …!}: what is thanked for behind a semicolon was not told as done there. */
    private static boolean isThankedApart(Statement statement, Name name, int deed) {
        int clause = statement.clause(name.from());
        String before = trimmed(statement.before(name.from()).stripTrailing());
        return deed < name.from()
                && !before.endsWith("thanks to")
                && statement.has(Cue.THANKS, clause)
                && statement.plain().substring(deed, name.from()).chars().anyMatch(c -> c == ';' || c == '；');
    }

    /** Telling how to do it, unless it is said that it was done. */
    private static boolean isInstruction(Spoken spoken, Statement statement, int deed) {
        boolean operated = statement.has(Cue.OPERATED) || spoken.section() == Section.OPERATION;
        return operated && !Quantities.isPerfect(statement, deed);
    }

    /** Mere {@code training} is a claim if it tells a figure, a duration or whose it was. */
    private static boolean isResultful(Statement statement, Name name) {
        return statement.has(Cue.OURS)
                || statement.has(Cue.ARTEFACT)
                || Quantities.any(statement)
                || tookTime(statement)
                || isBehindPreposition(statement, name);
    }

    /** {@code took eleven days}, which tells of work done, as {@code takes two days} does not. */
    private static boolean tookTime(Statement statement) {
        return statement.has(Cue.SPENT) && Quantities.lasts(statement);
    }

    private static boolean isBehindPreposition(Statement statement, Name name) {
        String before = trimmed(withoutBracket(statement, name));
        return PREPOSITIONS.stream()
                .anyMatch(word -> before.endsWith(word) && isWordStart(before, before.length() - word.length()));
    }

    /**
     * What stands before the name; {@code on 128 H100 GPUs (} counts as its preposition, and so does {@code on the H100 nodes of}.
     */
    private static String withoutBracket(Statement statement, Name name) {
        String before = statement.before(name.from()).stripTrailing();
        int on = Math.max(before.lastIndexOf(" on "), before.lastIndexOf(" with "));
        boolean part = before.endsWith(" of")
                && on >= 0
                && before.length() - on <= BRACKET + 10
                && statement.hits(Cue.COMPUTER).stream()
                        .anyMatch(hit -> hit.from() - statement.from() > on && hit.to() <= name.from());
        if (part) {
            return before.substring(0, before.indexOf(' ', on + 1));
        }
        boolean bracket = before.endsWith("(") || before.endsWith("（");
        return bracket
                ? statement.gpus().stream()
                        .filter(gpu -> gpu.to() <= name.from() && name.from() - gpu.to() <= BRACKET)
                        .findFirst()
                        .map(gpu -> upToPreposition(statement.before(gpu.from())))
                        .orElse(before)
                : before;
    }

    /** A text without the count at its end: {@code run on 128 x} ends with its preposition. */
    private static String upToPreposition(String before) {
        int end = before.length();
        while (end > 0 && (Plain.isDigit(before.charAt(end - 1)) || " x,".indexOf(before.charAt(end - 1)) >= 0)) {
            end--;
        }
        return before.substring(0, end);
    }

    private static boolean isWordStart(String text, int at) {
        return at == 0 || !Plain.isWordChar(text.charAt(at)) || !Plain.isWordChar(text.charAt(at - 1));
    }

    private static boolean hasMeasure(Statement statement) {
        return Quantities.any(statement) || statement.has(Cue.ARTEFACT) || statement.has(Cue.OURS);
    }

    /** Where a sentence without the name points back to the machine: {@code that machine}, {@code those H100s}. */
    static Optional<Integer> pointer(Statement statement) {
        Optional<Integer> word = statement.hits(Cue.BACK_REFERENCE).stream()
                .filter(hit ->
                        !statement.plain().substring(hit.from(), hit.to()).equals("its"))
                .map(Hit::from)
                .findFirst();
        if (word.isPresent()) {
            return word;
        }
        return statement.gpus().stream()
                .map(Gpu::from)
                .filter(at -> isPointed(statement.before(at)))
                .findFirst();
    }

    private static boolean isPointed(String before) {
        String near = before.substring(Math.max(0, before.length() - 12));
        return near.contains("那")
                || near.contains("這")
                || near.contains("those ")
                || near.contains("these ")
                || near.endsWith("其")
                || near.endsWith("其 ")
                || near.contains("上述")
                || near.contains("該");
    }
}
