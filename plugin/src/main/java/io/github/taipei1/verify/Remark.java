package io.github.taipei1.verify;

import io.github.taipei1.check.Suppression;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.decision.Waiver;
import java.util.List;
import java.util.Optional;

/**
 * One thing that the office should know of a bundle.
 *
 * @param code the rule it comes from, or one of {@code VER-01} and so on for what only the office looks at
 * @param what what is the matter, with the facts of this bundle
 * @param ask what to ask the team for; nothing where the team need not act
 * @param clauses ids of the clauses it rests on
 * @param path the file it is about, by the team's own name; empty if about none
 * @param line in that file, 0 if about none
 * @param passage hash of the passage, as waivers name it; empty if about none
 * @param team what the team decided about it
 * @param waiver what the office lets pass
 */
public record Remark(
        String code,
        Level level,
        Text what,
        Optional<Text> ask,
        List<String> clauses,
        String path,
        int line,
        String passage,
        Optional<TeamWord> team,
        Optional<Waiver> waiver) {

    /**
     * What the team decided.
     *
     * @param obeyed whether the office takes it; never for locked rules
     */
    public record TeamWord(Suppression word, boolean obeyed) {}

    public Remark {
        clauses = List.copyOf(clauses);
    }

    public static Remark of(String code, Level level, Text what) {
        return new Remark(
                code, level, what, Optional.empty(), List.of(), "", 0, "", Optional.empty(), Optional.empty());
    }

    public Remark asking(Text wanted) {
        return new Remark(code, level, what, Optional.of(wanted), clauses, path, line, passage, team, waiver);
    }

    public Remark on(List<String> clauseIds) {
        return new Remark(code, level, what, ask, clauseIds, path, line, passage, team, waiver);
    }

    public Remark at(String file) {
        return new Remark(code, level, what, ask, clauses, file, line, passage, team, waiver);
    }

    public Remark waivedBy(Optional<Waiver> granted) {
        return new Remark(code, level, what, ask, clauses, path, line, passage, team, granted);
    }

    /** As in {@code report/010-abstract.md:12}; empty if it is about no file. */
    public String place() {
        return line > 0 ? path + ":" + line : path;
    }

    /** Whether it still weighs: neither the office let it pass nor did the team decide what it may decide. */
    public boolean counts() {
        return waiver.isEmpty() && team.filter(TeamWord::obeyed).isEmpty();
    }

    /** Whether the team has to do something about it. */
    public boolean asks() {
        return counts() && ask.isPresent() && level.atLeast(Level.WARNING);
    }
}
