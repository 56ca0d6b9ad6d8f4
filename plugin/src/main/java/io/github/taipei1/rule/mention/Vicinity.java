package io.github.taipei1.rule.mention;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the blocks of a document hold as a whole, worked out once for all statements in them. */
final class Vicinity {
    private final List<Spoken> texts;
    private final Set<Cue>[] cues;
    /** The nearest heading at or above each block, or the first block. */
    private final int[] headings;

    private final Set<Cue> title;
    private final Map<Statement, Set<String>> forms = new IdentityHashMap<>();

    @SuppressWarnings({"unchecked", "rawtypes"})
    Vicinity(List<Spoken> texts) {
        this.texts = texts;
        this.cues = new Set[texts.size()];
        this.headings = new int[texts.size()];
        int heading = 0;
        for (int i = 0; i < texts.size(); i++) {
            heading = texts.get(i).isHeading() ? i : heading;
            headings[i] = heading;
        }
        this.title = texts.stream()
                .filter(each -> each.isVisible() && each.isHeading())
                .findFirst()
                .map(Vicinity::cues)
                .orElse(Set.of());
    }

    List<Spoken> texts() {
        return texts;
    }

    /** Kinds of words in a block. */
    Set<Cue> cues(int index) {
        if (cues[index] == null) {
            cues[index] = cues(texts.get(index));
        }
        return cues[index];
    }

    /** The forms of a statement, which is asked for them by those around it, too. */
    Set<String> forms(Statement statement) {
        return forms.computeIfAbsent(statement, Forms::of);
    }

    /** Kinds of words in the first heading that is seen. */
    Set<Cue> title() {
        return title;
    }

    /** Whether the heading above a block names the machine. */
    boolean isHeadedByMachine(int index) {
        Spoken heading = texts.get(headings[index]);
        return heading.isHeading() && heading.namesMachine();
    }

    private static Set<Cue> cues(Spoken spoken) {
        Set<Cue> all = EnumSet.noneOf(Cue.class);
        spoken.statements().forEach(statement -> all.addAll(statement.cues()));
        return all;
    }
}
