package io.github.taipei1.rule.mention;

import java.util.List;
import java.util.Optional;

/** Puts cues together: does a statement credit the machine with this project's work, or claim results from it? */
public final class Grammar {
    private Grammar() {}

    /**
     * Whether a statement that names the machine says that it was used for this work, or thanks for it.
     *
     * @param section where it stands
     */
    public static boolean credits(Statement statement, Section section) {
        if (statement.names().isEmpty()) {
            return false;
        }
        if (section == Section.THANKS) {
            return statement
                    .firstNames()
                    .map(name -> Mood.of(statement, name.from(), name.from()))
                    .anyMatch(said -> isThanks(said) || said == Said.AS_EXAMPLE && tells(statement));
        }
        if (section == Section.REFERENCES || section == Section.PLANS && !statement.has(Cue.THANKS)) {
            return false;
        }
        boolean theirs = section == Section.OTHERS && !statement.has(Cue.OURS) || isCiting(statement);
        return !theirs && statement.firstNames().anyMatch(name -> isUse(statement, name));
    }

    private static boolean isCiting(Statement statement) {
        return statement.cites() && !statement.has(Cue.OURS);
    }

    /** Under thanks everything counts but what says that it was not used. */
    private static boolean isThanks(Said said) {
        return said == Said.AS_FACT || said == Said.DESCRIBED || said == Said.OF_OTHERS;
    }

    /** Whether anything was done or given at all: {@code a machine like … is expensive} tells of neither. */
    private static boolean tells(Statement statement) {
        return statement.hits().stream()
                .anyMatch(hit -> List.of(Cue.THANKS, Cue.SUPPORT, Cue.PRODUCED, Cue.COMPUTING, Cue.USE)
                        .contains(hit.cue()));
    }

    private static boolean isUse(Statement statement, Name name) {
        Optional<Integer> deed =
                Deeds.nearest(statement, name.from(), List.of(Cue.THANKS, Cue.PRODUCED, Cue.COMPUTING, Cue.USE));
        if (deed.isEmpty()) {
            return false;
        }
        boolean instructs = statement.has(Cue.OPERATED)
                && !statement.has(Cue.PRODUCED)
                && !statement.has(Cue.OURS)
                && !statement.has(Cue.THANKS);
        return !instructs && Mood.of(statement, name.from(), deed.get()) == Said.AS_FACT;
    }

    /**
     * Whether one of a block's statements acknowledges the machine outside acknowledgements: by itself, or with what the statement
     * behind it goes on to say. That the work ran there does not acknowledge it.
     *
     * @param index of a statement that names the machine
     */
    public static boolean acknowledges(List<Statement> block, int index, Section section) {
        Statement statement = block.get(index);
        if (statement.names().isEmpty() || section == Section.REFERENCES) {
            return false;
        }
        if (section == Section.THANKS) {
            return credits(statement, section);
        }
        boolean theirs = section == Section.OTHERS && !statement.has(Cue.OURS) || isCiting(statement);
        boolean bare = section == Section.FUNDING && isBare(statement);
        boolean goesOn =
                index + 1 < block.size() && credits(statement, section) && Credits.goesOn(block.get(index + 1));
        return !theirs && (bare || goesOn || Credits.in(statement));
    }

    /** Under support or funding the name alone says where it came from. */
    private static boolean isBare(Statement statement) {
        Name name = statement.names().get(0);
        return Deeds.nearest(statement, name.from(), List.of(Cue.PRODUCED, Cue.COMPUTING))
                        .isEmpty()
                && isThanks(Mood.of(statement, name.from(), name.from()));
    }

    /** Whether a comment holds the heading of acknowledgements, as a command or as words. */
    public static boolean opensThanks(String text) {
        String plain = Cues.plain(text);
        return Cues.in(plain, 0, Math.min(plain.length(), 2_000)).stream()
                .anyMatch(hit -> hit.cue() == Cue.THANKS_HEADING);
    }

    /** Whether a statement thanks. */
    public static boolean thanks(Statement statement) {
        return statement.has(Cue.THANKS);
    }
}
