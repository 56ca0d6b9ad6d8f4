package io.github.taipei1.rule.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds claims: statements that results of this project came from the machine. Thanks, instructions, plans, other people's work and
 * descriptions of the machine are none. A claim may lie in a sentence, in a label with its value ({@code Hardware: …}), in an
 * answer to a question, or in a sentence that points back ({@code that machine}).
 */
public final class Claims {
    /** Odds below which even what the grammar finds told is no claim. */
    private static final double UNLIKELY = -2.1;

    /** Odds above which what the grammar does not find told, though it is meant as a fact, is a claim. */
    private static final double LIKELY = 0;

    private final List<Spoken> texts;
    private final Voice voice;
    private final Pointers pointers;
    private final Answers answers;
    private final Vicinity vicinity;

    private Claims(List<Spoken> texts, Pointers pointers, boolean ofItself) {
        this.texts = texts;
        this.voice = Voice.of(texts, ofItself);
        this.pointers = pointers;
        this.answers = new Answers(texts);
        this.vicinity = new Vicinity(texts);
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
        return new Pointers(texts).areVain() ? List.of() : of(texts, ofItself).found();
    }

    /** The same document to be asked for more. */
    public static Claims of(List<Spoken> texts, boolean ofItself) {
        return new Claims(texts, new Pointers(texts), ofItself);
    }

    /** Its claims, in its order. */
    public List<Claim> found() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; !pointers.areVain() && i < texts.size(); i++) {
            claim(i).ifPresent(claims::add);
        }
        return List.copyOf(claims);
    }

    /** What speaks against a claim. */
    public enum Doubt {
        /** Its words say that it is a plan, did not happen or is somebody else's. */
        SAID,
        /** What stands around it says that the text is about somebody else's work, is a form to fill in or a programme. */
        DISMISSED
    }

    /** Its statements that name the machine and of which the grammar doubts that they claim. */
    public Map<Statement, Doubt> doubted() {
        Map<Statement, Doubt> doubted = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            List<Statement> said = texts.get(i).statements();
            for (int j = 0; j < said.size(); j++) {
                Statement statement = said.get(j);
                if (!statement.names().isEmpty()) {
                    doubt(i, j).ifPresent(doubt -> doubted.put(statement, doubt));
                }
            }
        }
        return doubted;
    }

    private Optional<Doubt> doubt(int index, int at) {
        if (isDismissed(index, at)) {
            return Optional.of(Doubt.DISMISSED);
        }
        Statement statement = texts.get(index).statements().get(at);
        int name = statement.names().get(0).from();
        Said said = Mood.of(statement, name, name);
        boolean planned = texts.get(index).section() == Section.PLANS && !Labels.isDoneTask(statement);
        return planned || said == Said.DENIED || said == Said.PLANNED || said == Said.OF_OTHERS
                ? Optional.of(Doubt.SAID)
                : Optional.empty();
    }

    private boolean isDismissed(int index, int at) {
        return Labels.isOpenTask(texts.get(index).statements().get(at))
                || Labels.isEstimate(texts, index)
                || voice.isOthers(index, at)
                || Dismissals.applies(texts, index, at);
    }

    private Optional<Claim> claim(int index) {
        Spoken spoken = texts.get(index);
        if (!spoken.isVisible() || !mayClaim(spoken)) {
            return Optional.empty();
        }
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i < spoken.statements().size(); i++) {
            Statement statement = spoken.statements().get(i);
            if (statement.names().isEmpty() ? pointers.pointsBack(index, i) : claims(index, i)) {
                found.add(statement);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Claim(spoken, found));
    }

    /** Whether a block stands where a claim may: thanks, references and what is said about the machine hold none. */
    public static boolean mayClaim(Spoken spoken) {
        return switch (spoken.section()) {
            case THANKS, REFERENCES, ABOUT -> false;
            default -> !Dismissals.isTag(spoken);
        };
    }

    private boolean claims(int index, int at) {
        Spoken spoken = texts.get(index);
        Statement statement = spoken.statements().get(at);
        if (isDismissed(index, at)) {
            return false;
        }
        boolean told = isTold(index, at);
        return (told || isFact(spoken, statement)) && weight(index, at) > (told ? UNLIKELY : LIKELY);
    }

    private double weight(int index, int at) {
        return TestimonyWeights.of(Testimony.of(vicinity, index, at));
    }

    /** Whether the grammar of sentences, labels, answers and figures finds it told. */
    private boolean isTold(int index, int at) {
        Spoken spoken = texts.get(index);
        Statement statement = spoken.statements().get(at);
        return statement.firstNames().anyMatch(name -> bySentence(spoken, statement, name))
                || Labels.claims(texts, index, statement)
                || answers.claim(index, at)
                || answers.isBesideFigures(index, at)
                || Fragments.claims(texts, index, at)
                || Comparisons.tell(texts, index)
                || Outcomes.tells(spoken, statement);
    }

    /** Whether it is meant as a fact, as far as its form tells. */
    private static boolean isFact(Spoken spoken, Statement statement) {
        int name = statement.names().get(0).from();
        Said said = Mood.of(statement, name, name);
        return spoken.section() != Section.PLANS
                && (said == Said.AS_FACT || said == Said.OF_OTHERS)
                && !Answers.isQuestion(statement);
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
}
