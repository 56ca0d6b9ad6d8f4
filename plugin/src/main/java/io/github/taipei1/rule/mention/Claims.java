package io.github.taipei1.rule.mention;

import io.github.taipei1.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds claims: statements that results of this project came from the machine. Thanks, instructions, plans, other people's work and
 * descriptions of the machine are none. A claim may lie in a sentence, in a label with its value ({@code Hardware: …}), in an
 * answer to a question, or in a sentence that points back ({@code that machine}).
 */
public final class Claims {
    private static final int LOOK_BACK = 2;
    /** No programme begins earlier; what does is the time code of a film. */
    private static final int FIRST_HOUR = 7;

    /** Longest cry of thanks. */
    private static final int EXCLAIMED = 80;

    private final List<Spoken> texts;
    /** The first block that names the machine. */
    private final int firstNamed;

    private final List<Claim> claims = new ArrayList<>();
    private final Voice voice;

    private Claims(List<Spoken> texts, boolean ofItself) {
        this.texts = texts;
        this.voice = Voice.of(texts, ofItself);
        int first = 0;
        while (first < texts.size()
                && !(texts.get(first).isVisible() && texts.get(first).namesMachine())) {
            first++;
        }
        this.firstNamed = first;
    }

    /**
     * A block that claims.
     *
     * @param statements its statements that do, at least one
     */
    public record Claim(Spoken spoken, List<Statement> statements) {
        public Claim {
            statements = List.copyOf(statements);
        }
    }

    /**
     * The claims in one document, in its order.
     *
     * @param ofItself whether in such a text a team speaks of itself, as in a press release, unlike in a post
     */
    public static List<Claim> in(List<Spoken> texts, boolean ofItself) {
        Claims claims = new Claims(texts, ofItself);
        for (int i = 0; i < texts.size(); i++) {
            claims.add(i);
        }
        return List.copyOf(claims.claims);
    }

    private void add(int index) {
        Spoken spoken = texts.get(index);
        if (!spoken.isVisible() || !mayClaim(spoken)) {
            return;
        }
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i < spoken.statements().size(); i++) {
            Statement statement = spoken.statements().get(i);
            if (statement.names().isEmpty() ? pointsBack(index, i) : claims(index, i)) {
                found.add(statement);
            }
        }
        if (!found.isEmpty()) {
            claims.add(new Claim(spoken, found));
        }
    }

    private static boolean mayClaim(Spoken spoken) {
        return switch (spoken.section()) {
            case THANKS, REFERENCES, ABOUT -> false;
            default -> !isTag(spoken);
        };
    }

    /** {@code tags}, {@code location}; and not {@code training_location}. */
    private static boolean isTag(Spoken spoken) {
        return spoken.block() instanceof Block.Entry entry
                && Headings.keyWords(entry.key()).stream()
                        .anyMatch(word -> Cues.isWhole(Cue.OPERATION_LABEL, Cues.plain(word)))
                && Headings.keyWords(entry.key()).stream()
                        .noneMatch(word -> Cues.isWhole(Cue.TRAINING_HEADING, Cues.plain(word)));
    }

    private boolean claims(int index, int at) {
        Spoken spoken = texts.get(index);
        Statement statement = spoken.statements().get(at);
        if (Labels.isOpenTask(statement)
                || Labels.isEstimate(texts, index)
                || voice.isOthers(index, at)
                || isAboutMachine(statement)
                || isInProgramme(statement)
                || isWithdrawn(spoken.statements(), at)) {
            return false;
        }
        return statement.names().stream().anyMatch(name -> bySentence(spoken, statement, name))
                || Labels.claims(texts, index, statement)
                || answers(index, at)
                || isBesideFigures(index, at)
                || Fragments.claims(texts, index, at)
                || Outcomes.tells(spoken, statement);
    }

    /** Whether the same sentence or the next one says that it is not so, or no work of ours. */
    private static boolean isWithdrawn(List<Statement> block, int at) {
        Statement statement = block.get(at);
        int name = statement.names().get(0).to();
        boolean here =
                statement.hits(Cue.TAKEN_BACK).stream().anyMatch(hit -> hit.from() > name && closes(statement, hit))
                        || statement.has(Cue.DISOWNED);
        if (here || at + 1 == block.size()) {
            return here;
        }
        Statement next = block.get(at + 1);
        return next.has(Cue.DISOWNED)
                || next.hits(Cue.TAKEN_BACK).stream()
                        .anyMatch(hit -> next.before(hit.from()).isBlank() && closes(next, hit));
    }

    /** {@code It wasn't;}, and not {@code It wasn't easy}. */
    private static boolean closes(Statement statement, Hit hit) {
        int end = Plain.skipSpace(statement.plain(), hit.to());
        return end >= statement.to() || ".,;:!。，；：！、".indexOf(statement.plain().charAt(end)) >= 0;
    }

    /** {@code About Taipei-1: …}, as news releases end. */
    private static boolean isAboutMachine(Statement statement) {
        return statement.hits(Cue.ABOUT_HEADING).stream()
                .anyMatch(hit -> statement.before(hit.from()).isBlank()
                        && ":：".indexOf(Plain.at(statement.plain(), Plain.skipSpace(statement.plain(), hit.to())))
                                >= 0);
    }

    /** {@code 10:40 "… on Taipei-1" (another institute)}: a talk, unless it is ours. */
    private static boolean isInProgramme(Statement statement) {
        String plain = statement.plain();
        int i = statement.from();
        while (i < statement.to() && Plain.isDigit(plain.charAt(i))) {
            i++;
        }
        boolean clock = i > statement.from()
                && i - statement.from() <= 2
                && Integer.parseInt(plain.substring(statement.from(), i)) >= FIRST_HOUR
                && Plain.at(plain, i) == ':'
                && Plain.isDigit(Plain.at(plain, i + 1));
        return clock && !statement.has(Cue.OURS);
    }

    private static boolean bySentence(Spoken spoken, Statement statement, Name name) {
        if (Mentions.isInPassing(statement, name)
                || Mentions.isErected(statement, name)
                || Tools.areFor(statement, name)) {
            return false;
        }
        Optional<Integer> deed = Mentions.deed(spoken, statement, name);
        if (deed.isEmpty()) {
            return false;
        }
        Said said = Mood.of(statement, name.from(), deed.get());
        if (said != Said.AS_FACT) {
            return false;
        }
        boolean ours = statement.hits(Cue.OURS).stream()
                .anyMatch(hit -> hit.from() < name.from()
                        || statement.clause(hit.from()) == statement.clause(name.from())
                        || statement.clause(hit.from()) == statement.clause(deed.get()));
        boolean planned = spoken.section() == Section.PLANS && !Labels.isDoneTask(statement);
        boolean release = Quantities.namesVersion(statement) && !statement.has(Cue.THEIR);
        return ours || (spoken.section() != Section.OTHERS || release) && !planned;
    }

    /** A sentence without the name that speaks of the machine named just before, or of those GPUs. */
    private boolean pointsBack(int index, int at) {
        Spoken spoken = texts.get(index);
        Statement statement = spoken.statements().get(at);
        Optional<Integer> pointer = Mentions.pointer(statement);
        boolean improved = statement.has(Cue.IMPROVED) && Quantities.any(statement);
        if (pointer.isEmpty() || !statement.has(Cue.PRODUCED) && !improved) {
            return false;
        }
        boolean far = statement.gpus().stream().anyMatch(gpu -> gpu.from() >= pointer.get());
        boolean named = far ? isNamedBefore(index, at) : isNamedJustBefore(index, at);
        Optional<Integer> deed = Deeds.nearest(
                statement, pointer.get(), improved ? List.of(Cue.PRODUCED, Cue.IMPROVED) : List.of(Cue.PRODUCED));
        return named
                && !statement.has(Cue.ANOTHER_MACHINE)
                && !statement.has(Cue.DESCRIBED)
                && deed.isPresent()
                && Mood.of(statement, pointer.get(), deed.get()) == Said.AS_FACT;
    }

    private boolean isNamedJustBefore(int index, int at) {
        List<Statement> here = texts.get(index).statements();
        for (int i = at - 1; i >= 0 && i >= at - LOOK_BACK; i--) {
            if (!here.get(i).names().isEmpty()) {
                return true;
            }
        }
        return at == 0
                && index > 0
                && !texts.get(index - 1).isHeading()
                && texts.get(index - 1).namesMachine();
    }

    private boolean isNamedBefore(int index, int at) {
        return firstNamed < index || isNamedJustBefore(index, at);
    }

    /** {@code Q: Where was it trained? A: On …}; {@code Was it trained on …? Yes.} */
    private boolean answers(int index, int at) {
        Statement statement = texts.get(index).statements().get(at);
        Optional<Statement> before = neighbour(index, at, -1);
        boolean whereAsked = before.isPresent()
                && before.get().names().isEmpty()
                && isQuestion(before.get())
                && Questions.asksWhere(before.get()
                        .plain()
                        .substring(before.get().from(), before.get().to()))
                && !isQuestion(statement)
                && Mood.of(
                                statement,
                                statement.names().get(0).from(),
                                statement.names().get(0).from())
                        == Said.AS_FACT;
        if (whereAsked) {
            return true;
        }
        boolean deed = statement.has(Cue.PRODUCED) || statement.has(Cue.COMPUTING) && Questions.isPast(statement);
        Optional<Statement> answer = neighbour(index, at, 1);
        return isQuestion(statement)
                && (deed && answer.filter(Questions::isYes).isPresent()
                        || statement.has(Cue.OURS)
                                && answer.filter(Claims::isOwnDeed).isPresent());
    }

    private static boolean isOwnDeed(Statement answer) {
        Optional<Integer> deed = Deeds.nearest(answer, answer.from(), List.of(Cue.PRODUCED));
        return answer.has(Cue.OURS)
                && deed.isPresent()
                && !answer.has(Cue.ANOTHER_MACHINE)
                && Mood.of(answer, deed.get(), deed.get()) == Said.AS_FACT;
    }

    /** {@code 128 GPUs, six weeks, one model. Thank you, …!} */
    private boolean isBesideFigures(int index, int at) {
        Statement statement = texts.get(index).statements().get(at);
        Optional<Statement> before = at > 0 ? neighbour(index, at, -1) : Optional.empty();
        boolean exclaims = statement.to() - statement.from() <= EXCLAIMED && statement.has(Cue.THANKS);
        return exclaims && before.filter(Claims::isBareFigures).isPresent();
    }

    private static boolean isBareFigures(Statement statement) {
        return statement.names().isEmpty() && Quantities.isFigures(statement) && !statement.has(Cue.ANOTHER_MACHINE);
    }

    private static boolean isQuestion(Statement statement) {
        String text = statement.text().stripTrailing();
        int end = text.length();
        while (end > 0 && "*_」\"”)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && "?？".indexOf(text.charAt(end - 1)) >= 0;
    }

    private Optional<Statement> neighbour(int index, int at, int step) {
        List<Statement> here = texts.get(index).statements();
        if (at + step >= 0 && at + step < here.size()) {
            return Optional.of(here.get(at + step));
        }
        int next = index + step;
        if (next < 0 || next >= texts.size() || texts.get(next).statements().isEmpty()) {
            return Optional.empty();
        }
        List<Statement> there = texts.get(next).statements();
        return Optional.of(there.get(step < 0 ? there.size() - 1 : 0));
    }
}
