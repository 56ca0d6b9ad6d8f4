package io.github.taipei1.rule.mention;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Whose work a document tells of. It is the team's, as a rule. It is somebody else's where a stranger did it ({@code by a consortium},
 * {@code 某公司}), where it is cited, where the part is about a model that everybody knows, or where the whole text goes over what others
 * made (news, lists, notes on papers) and never says we.
 */
final class Voice {
    /** Blocks looked at before the one that names the machine, up to the heading. */
    private static final int LOOK_BACK = 3;
    /** Farthest from a determiner to the body that it belongs to: Latin units, Chinese ones. */
    private static final int LATIN = 34;

    private static final int CHINESE = 10;

    private static final List<String> NOT_MAKERS =
            List.of(" with", " for", " to", " beside", " like", "與", "和", "為", "替", "供");

    private static final List<Cue> THEIRS = List.of(Cue.UNKNOWN_MAKER, Cue.THEY_DID, Cue.THEIR_AUTHORS);

    private final List<Spoken> texts;
    /** Whether such a text is one in which a team speaks of itself: a press release, a model card. */
    private final boolean ofItself;

    private final boolean ours;
    private final boolean survey;
    /** What is known of each block: null where nobody asked yet. */
    private final Boolean[] says;

    private final Boolean[] theirs;
    private final Integer[] strangers;
    private final List<String> title;

    private Voice(List<Spoken> texts, boolean ofItself) {
        this.texts = texts;
        this.ofItself = ofItself;
        this.says = new Boolean[texts.size()];
        this.theirs = new Boolean[texts.size()];
        this.strangers = new Integer[texts.size()];
        this.ours =
                visible(texts).flatMap(spoken -> spoken.statements().stream()).anyMatch(this::saysWe);
        this.title = titleWords(texts);
        this.survey = !ours && !ofItself && isSurvey(texts);
    }

    static Voice of(List<Spoken> texts, boolean ofItself) {
        return new Voice(texts, ofItself);
    }

    private static java.util.stream.Stream<Spoken> visible(List<Spoken> texts) {
        return texts.stream().filter(Spoken::isVisible);
    }

    /** Whether a statement, which names the machine, tells of somebody else's work. */
    boolean isOthers(int index, int at) {
        List<Statement> block = texts.get(index).statements();
        Statement statement = block.get(at);
        if (saysWe(statement)) {
            return false;
        }
        boolean oursHere = saysWe(index);
        if (!oursHere && isCited(statement)) {
            return true;
        }
        if (ofItself || isOfTitle(statement)) {
            return false;
        }
        boolean strange = isStranger(statement, statement.names().get(0).from())
                || !oursHere && (firstStranger(index) < at || before(index).anyMatch(this::areTheirs));
        return strange && !oursHere && before(index).noneMatch(this::saysWe)
                || survey
                || !oursHere && KnownModels.areSubject(texts.get(index), at)
                || !ours && isExample(statement);
    }

    /** The authors, and this model, are ours in a paper, and anybody's in a post; {@code 36 us} are microseconds. */
    private boolean saysWe(Statement statement) {
        return statement.hits(Cue.OURS).stream()
                .anyMatch(hit -> ofItself
                        || !isAt(statement, Cue.THEIR_AUTHORS, hit)
                                && !isAt(statement, Cue.DEMONSTRATIVE, hit)
                                && !isUnit(statement, hit));
    }

    private static boolean isUnit(Statement statement, Hit hit) {
        String before = statement.before(hit.from()).stripTrailing();
        return hit.to() - hit.from() == 2 && !before.isEmpty() && Plain.isDigit(before.charAt(before.length() - 1));
    }

    private static boolean isAt(Statement statement, Cue cue, Hit hit) {
        return statement.hits(cue).stream().anyMatch(other -> other.from() <= hit.from() && hit.to() <= other.to());
    }

    /** {@code […] [33]}, {@code (… et al., 2024)}. */
    private static boolean isCited(Statement statement) {
        return statement.cites() || isNumbered(statement.plain(), statement.from(), statement.to());
    }

    /** {@code [33]} and {@code [3, 7]}, and no {@code [x]}. */
    private static boolean isNumbered(String plain, int from, int to) {
        for (int i = plain.indexOf('[', from); i >= 0 && i < to; i = plain.indexOf('[', i + 1)) {
            int end = i + 1;
            while (end < to && (Plain.isDigit(plain.charAt(end)) || ", ".indexOf(plain.charAt(end)) >= 0)) {
                end++;
            }
            if (end > i + 1 && Plain.at(plain, end) == ']' && Plain.isDigit(plain.charAt(i + 1)) && i > from) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody who is none of us is told of before an offset. */
    private static boolean isStranger(Statement statement, int end) {
        return statement.hits().stream()
                .filter(hit -> hit.from() < end)
                .anyMatch(hit -> THEIRS.contains(hit.cue())
                        || hit.cue() == Cue.INDEFINITE
                                && !isAt(statement, Cue.DEMONSTRATIVE, hit)
                                && isBody(statement, hit));
    }

    private static boolean isTheirs(Statement statement) {
        return THEIRS.stream().anyMatch(statement::has);
    }

    /** {@code a … consortium}, {@code 某 … 公司}, {@code by … institutions}; and no {@code with a hospital}. */
    private static boolean isBody(Statement statement, Hit determiner) {
        String before = statement.before(determiner.from()).stripTrailing();
        if (NOT_MAKERS.stream().anyMatch(before::endsWith)) {
            return false;
        }
        boolean latin = Plain.isWordChar(statement.plain().charAt(determiner.from()));
        return statement.hits().stream()
                .filter(hit -> hit.cue() == Cue.OWNER || hit.cue() == Cue.BODY)
                .filter(hit -> hit.from() >= determiner.to()
                        && hit.from() - determiner.to() <= (latin ? LATIN : CHINESE)
                        && Plain.isWordChar(statement.plain().charAt(hit.from())) == latin)
                .anyMatch(hit -> isOnePhrase(statement.plain().substring(determiner.to(), hit.from())));
    }

    private static boolean isOnePhrase(String between) {
        return between.chars().noneMatch(c -> ",;:.，。；：、()（）".indexOf(c) >= 0)
                && List.of(" of ", " for ", " on ", " with ", " to ", " model", "的").stream()
                        .noneMatch(between::contains);
    }

    /** The blocks before one, up to a heading. */
    private IntStream before(int index) {
        return IntStream.iterate(
                index - 1,
                i -> i >= Math.max(0, index - LOOK_BACK) && !texts.get(i).isHeading(),
                i -> i - 1);
    }

    private boolean saysWe(int index) {
        return known(says, index, () -> texts.get(index).statements().stream().anyMatch(this::saysWe));
    }

    private boolean areTheirs(int index) {
        return known(theirs, index, () -> texts.get(index).statements().stream().anyMatch(Voice::isTheirs));
    }

    private static boolean known(Boolean[] answers, int index, BooleanSupplier question) {
        if (answers[index] == null) {
            answers[index] = question.getAsBoolean();
        }
        return answers[index];
    }

    /** The first statement of a block that tells of somebody who is none of us; behind the last one if none does. */
    private int firstStranger(int index) {
        if (strangers[index] == null) {
            List<Statement> block = texts.get(index).statements();
            int first = 0;
            while (first < block.size()
                    && !isStranger(block.get(first), block.get(first).to())) {
                first++;
            }
            strangers[index] = first;
        }
        return strangers[index];
    }

    /** A text that goes over what others made: its title says so, or it marks where its news come from. */
    private static boolean isSurvey(List<Spoken> texts) {
        boolean marked = visible(texts)
                .flatMap(spoken -> spoken.statements().stream())
                .anyMatch(statement -> statement.has(Cue.DIGEST_MARK));
        return marked
                || visible(texts)
                        .filter(Spoken::isHeading)
                        .limit(2)
                        .flatMap(spoken -> spoken.statements().stream())
                        .anyMatch(statement -> statement.has(Cue.DIGEST));
    }

    /** {@code 例如 … 專案在 …}, in a text that never says we. */
    private static boolean isExample(Statement statement) {
        int name = statement.names().get(0).from();
        return statement.hits(Cue.FOR_EXAMPLE).stream().anyMatch(hit -> hit.from() < name)
                && statement.gpus().isEmpty();
    }

    /** Whether a statement speaks of what the document is called after. */
    private boolean isOfTitle(Statement statement) {
        String text = statement.plain().substring(statement.from(), statement.to());
        return title.stream().anyMatch(text::contains);
    }

    /** Names in the title: words with a capital or a digit that are no words of every day. */
    private static List<String> titleWords(List<Spoken> texts) {
        return visible(texts)
                .filter(Spoken::isHeading)
                .limit(1)
                .flatMap(spoken -> List.of(spoken.block().passage().text().split("[\\s:：,，()（）—–|/]+")).stream())
                .filter(word -> word.length() > 3 && isNameLike(word))
                .map(Cues::plain)
                .filter(word -> Cues.in(word, 0, word.length()).isEmpty())
                .toList();
    }

    /** {@code T-BERT}, {@code Formosa-8B}, {@code MicroHH}: a capital or a digit behind the first letter. */
    private static boolean isNameLike(String word) {
        return word.charAt(0) < 0x2E80
                && word.substring(1).chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                && word.chars().anyMatch(Character::isLetter);
    }
}
