package io.github.taipei1.rule.gai;

import io.github.taipei1.document.Source;
import io.github.taipei1.rule.passage.Beginnings;
import io.github.taipei1.rule.passage.Judged;
import io.github.taipei1.rule.passage.Marks;
import io.github.taipei1.rule.passage.PassageModel;
import io.github.taipei1.rule.passage.Reader;
import io.github.taipei1.rule.passage.Stretches;
import io.github.taipei1.rule.words.Utterance;
import java.util.ArrayList;
import java.util.List;

/**
 * What a text says of the team's own use of generative AI as all the words of its passages and the evidence in their sentences weigh it
 * together.
 */
public final class AiPassages {
    /** Whether a text speaks of generative AI or has a word that may mean such a tool, and what it says of it. */
    public static final Marks MARKS = new EvidenceMarks();

    private static final PassageModel MODEL = PassageModel.load("passages-gai.tsv", MARKS);
    private static final String USE = "GAI-USE";
    private static final String DENIAL = "GAI-NOT";
    /** From these odds on it is said without doubt, tried on sentences held out. */
    private static final double SURE = 2;
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
        boolean named = judged.stretch().sentences().stream()
                .anyMatch(sentence -> AiWording.in("ai", AiSentences.told(sentence)));
        if (!named && AiWording.in("ai", judged.stretch().words())) {
            return;
        }
        add(judged, USE, here.stream().filter(Remark::saysUse).toList());
        add(judged, DENIAL, here.stream().filter(remark -> !remark.saysUse()).toList());
    }

    private void add(Judged judged, String meaning, List<Remark> here) {
        if (!MODEL.hasEnough(judged, meaning)) {
            return;
        }
        boolean sure = judged.score(meaning) > SURE;
        if (here.isEmpty()) {
            Utterance told = MODEL.telling(judged.stretch(), meaning, reader);
            if (!AskedUse.asks(told) && !isOfSample(told, judged.stretch().sentences())) {
                remarks.add(remark(told, meaning, sure));
            }
        }
        here.forEach(remark -> remarks.add(remark.withDoubt(!sure)));
    }

    /** What stands behind a sentence to be filled in goes on with it. */
    private static boolean isOfSample(Utterance told, List<Utterance> sentences) {
        return sentences.subList(0, sentences.indexOf(told) + 1).stream().anyMatch(AiSentences::isSample);
    }

    private Remark remark(Utterance told, String meaning, boolean sure) {
        String words = AiSentences.told(told);
        Remark.Kind kind = meaning.equals(USE) ? Remark.Kind.USE : Remark.Kind.DENIAL;
        Utterance placed = told.at(MODEL.place(told, meaning, reader, source));
        return new Remark(placed, kind, sure, false, AiWording.tools(words), AiWording.scopes(words));
    }
}
