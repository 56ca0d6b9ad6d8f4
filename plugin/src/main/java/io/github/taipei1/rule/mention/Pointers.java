package io.github.taipei1.rule.mention;

import java.util.List;
import java.util.Optional;

/** Sentences without the name that speak of the machine named before. */
final class Pointers {
    private static final int LOOK_BACK = 2;

    private final List<Spoken> texts;
    /** The first visible block that names the machine; behind the last one if none does. */
    private final int firstNamed;

    Pointers(List<Spoken> texts) {
        this.texts = texts;
        int first = 0;
        while (first < texts.size()
                && !(texts.get(first).isVisible() && texts.get(first).namesMachine())) {
            first++;
        }
        this.firstNamed = first;
    }

    /** Whether nothing names the machine, and so nothing can point back to it either. */
    boolean areVain() {
        return firstNamed == texts.size();
    }

    /** A sentence without the name that speaks of the machine named just before, or of those GPUs. */
    boolean pointsBack(int index, int at) {
        Statement statement = texts.get(index).statements().get(at);
        boolean near = isNamedJustBefore(index, at);
        if (!near && (statement.gpus().isEmpty() || firstNamed >= index)) {
            return false;
        }
        Optional<Integer> pointer = Mentions.pointer(statement);
        boolean improved = statement.has(Cue.IMPROVED) && Quantities.any(statement);
        if (pointer.isEmpty() || !statement.has(Cue.PRODUCED) && !improved) {
            return false;
        }
        boolean named = near || statement.gpus().stream().anyMatch(gpu -> gpu.from() >= pointer.get());
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
}
