package io.github.taipei1.rule.mention;

import io.github.taipei1.call.Call;
import io.github.taipei1.document.Inline;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.Sentence;
import io.github.taipei1.document.Sentences;
import io.github.taipei1.rule.Once;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Takes passages apart into statements. Time is linear in the passage. */
final class Statements {
    /** Beyond this a sentence is no sentence; in UTF-16 units. */
    private static final int LONGEST = 2_000;

    private final List<Gpu> gpus;
    private final List<Name> names;
    private final String masked;
    private int nextName;
    private int nextGpu;

    private final Statement.Around around;

    private Statements(Passage passage, Call.Machine machine, OwnNames ours) {
        String text = passage.text();
        String plain = Cues.plain(text);
        Surrounding surrounding = new Surrounding(plain);
        BitSet struck = marked(passage, Inline.Kind.STRIKE);
        BitSet unsaid = marked(passage, Inline.Kind.CODE);
        unsaid.or(struck);
        List<Name> found = new ArrayList<>(
                new MachineName(machine.name(), text, plain).in(0, plain.length(), surrounding::meansComputer));
        if (found.isEmpty()) {
            for (Hit hit : surrounding.chineseNames()) {
                found.add(new Name(hit.from(), hit.to(), text.substring(hit.from(), hit.to()), true));
            }
        }
        this.names = found.stream().filter(name -> !unsaid.get(name.from())).toList();
        this.gpus = new GpuNames(machine.gpuModels(), text, plain)
                .in(0, plain.length()).stream()
                        .filter(gpu -> !struck.get(gpu.from()))
                        .toList();
        this.masked = masked(plain, names);
        this.around = new Statement.Around(passage, masked, ours, new Once<>(() -> Quantities.nameTime(masked)));
    }

    /** The sentences of a passage; very long ones come in pieces. */
    static List<Statement> of(Passage passage, Call.Machine machine, OwnNames ours) {
        Statements statements = new Statements(passage, machine, ours);
        List<Statement> all = new ArrayList<>();
        for (Sentence sentence : Sentences.split(passage)) {
            int from = sentence.from();
            while (from < sentence.to()) {
                int to = statements.pieceEnd(from, sentence.to());
                all.add(statements.statement(from, to));
                from = to;
            }
        }
        return all;
    }

    private int pieceEnd(int from, int to) {
        if (to - from <= LONGEST) {
            return to;
        }
        int space = from + LONGEST;
        while (space > from && masked.charAt(space) != ' ') {
            space--;
        }
        return space > from ? space : from + LONGEST;
    }

    private Statement statement(int from, int to) {
        List<Name> inside = new ArrayList<>();
        while (nextName < names.size() && names.get(nextName).from() < to) {
            inside.add(names.get(nextName++));
        }
        List<Gpu> models = new ArrayList<>();
        while (nextGpu < gpus.size() && gpus.get(nextGpu).from() < to) {
            models.add(gpus.get(nextGpu++));
        }
        return new Statement(around, from, to, inside, models);
    }

    /** What stands in code, or is struck out. A name in code is an identifier; a model of GPU is often set so. */
    private static BitSet marked(Passage passage, Inline.Kind kind) {
        BitSet marked = new BitSet();
        passage.inlines().stream()
                .filter(inline -> inline.kind() == kind)
                .forEach(inline -> marked.set(inline.from(), inline.to()));
        return marked;
    }

    private static String masked(String plain, List<Name> names) {
        StringBuilder masked = new StringBuilder(plain);
        for (Name name : names) {
            for (int i = name.from(); i < name.to(); i++) {
                masked.setCharAt(i, i == name.from() ? Cues.MACHINE : Plain.UNSEEN);
            }
        }
        return masked.toString();
    }
}
