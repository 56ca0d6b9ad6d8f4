package io.github.taipei1.rule.gai;

import io.github.taipei1.document.Source;
import io.github.taipei1.rule.gai.EvidenceWeights.Scores;
import io.github.taipei1.rule.passage.Beginnings;
import io.github.taipei1.rule.passage.ClassMarks;
import io.github.taipei1.rule.passage.Judged;
import io.github.taipei1.rule.passage.Marks;
import io.github.taipei1.rule.passage.PassageModel;
import io.github.taipei1.rule.passage.Reader;
import io.github.taipei1.rule.passage.Stretches;
import io.github.taipei1.rule.words.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What a text says of the team's own use of generative AI as all the words of its passages weigh it, together with what the evidence
 * in single sentences does: each sees what the other does not.
 */
public final class AiPassages {
    /** Whether a text speaks of generative AI, or has a word that may mean such a tool. */
    public static final Marks MARKS = new ClassMarks(AiWording.WORDS, List.of("ai", "seems-ai", "hints-ai"));

    private static final PassageModel MODEL = PassageModel.load("passages-gai.tsv", MARKS);
    private static final String USE = "GAI-USE";
    private static final String DENIAL = "GAI-NOT";
    /** From these odds on it is said without doubt, tried on sentences held out. */
    private static final double SURE = 1.5;
    /** What the evidence in the sentences counts for, and how far; this and the next two fitted to passages held out. */
    private static final double EVIDENCE = 0.17;

    private static final double MOST = 5;
    /** What it counts for that a sentence says so by itself. */
    private static final double SAID = 0.2;
    /** The same where one says the opposite. */
    private static final double OPPOSITE = -1.1;

    /** What sentences say by themselves, other than forms. */
    private final Beginnings<Remark> read;

    private final Source source;
    private final Reader reader;
    private final List<Remark> remarks = new ArrayList<>();

    private AiPassages(List<Remark> read, Source source, Reader reader) {
        this.read = new Beginnings<>(
                read.stream().filter(remark -> !remark.form()).toList(),
                remark -> remark.utterance().place());
        this.source = source;
        this.reader = reader;
    }

    /**
     * The remarks of a text that count.
     *
     * @param said all that it says
     * @param read what its sentences and forms say, each by itself
     */
    static List<Remark> weighed(List<Utterance> said, List<Remark> read, Source source, Reader reader) {
        AiPassages passages = new AiPassages(read, source, reader);
        read.stream().filter(Remark::form).forEach(passages.remarks::add);
        MODEL.judged(Stretches.withoutHeadings(said), reader).forEach(passages::add);
        return List.copyOf(passages.remarks);
    }

    /** Of a stretch whose only tools are words and people of the same name nothing is said. */
    private void add(Judged judged) {
        List<Remark> here = read.in(judged.stretch());
        List<Scores> evidence = judged.stretch().sentences().stream()
                .flatMap(sentence -> AiSentences.evidence(sentence).stream())
                .toList();
        if (evidence.isEmpty() && AiWording.in("ai", judged.stretch().words())) {
            return;
        }
        List<Remark> uses = here.stream().filter(Remark::saysUse).toList();
        List<Remark> denials = here.stream().filter(remark -> !remark.saysUse()).toList();
        add(judged, USE, uses, support(evidence.stream().mapToDouble(Scores::use), uses, denials));
        add(judged, DENIAL, denials, support(evidence.stream().mapToDouble(Scores::denial), denials, uses));
    }

    private static double support(DoubleStream evidence, List<Remark> same, List<Remark> opposite) {
        double most = Math.max(-MOST, Math.min(MOST, evidence.max().orElse(-MOST)));
        return EVIDENCE * most + (same.isEmpty() ? 0 : SAID) + (opposite.isEmpty() ? 0 : OPPOSITE);
    }

    private void add(Judged judged, String meaning, List<Remark> here, double support) {
        if (!MODEL.hasEnough(judged, meaning, support)) {
            return;
        }
        boolean sure = judged.score(meaning) + support > SURE;
        if (here.isEmpty()) {
            Utterance told = MODEL.telling(judged.stretch(), meaning, reader);
            if (!AiSentences.isSilent(told)) {
                remarks.add(remark(told, meaning, sure));
            }
        }
        here.forEach(remark -> remarks.add(remark.withDoubt(!sure)));
    }

    private Remark remark(Utterance told, String meaning, boolean sure) {
        String words = AiSentences.told(told);
        Remark.Kind kind = meaning.equals(USE) ? Remark.Kind.USE : Remark.Kind.DENIAL;
        Utterance placed = told.at(MODEL.place(told, meaning, reader, source));
        return new Remark(placed, kind, sure, false, AiWording.tools(words), AiWording.scopes(words));
    }
}
