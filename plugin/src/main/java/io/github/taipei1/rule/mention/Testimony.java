package io.github.taipei1.rule.mention;

import io.github.taipei1.document.Block;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What speaks for and against a statement that names the machine being a claim: kinds of words by where they stand to the name, the
 * tense, figures, what stands around it and in the document. None of it decides; {@link TestimonyWeights} says what all of it
 * together weighs.
 */
final class Testimony {
    /** Statements before and behind that are looked at. */
    private static final int AROUND = 2;

    /** Blocks before and behind that make out what the text is about. */
    private static final int VICINITY = 8;

    private static final int BARE = 12;
    private static final int SHORT = 40;

    private final Vicinity vicinity;
    private final List<Spoken> texts;
    private final int index;
    private final int at;
    private final Spoken spoken;
    private final Statement statement;
    private final Name name;
    private final Set<String> found = new HashSet<>();

    private Testimony(Vicinity vicinity, int index, int at) {
        this.vicinity = vicinity;
        this.texts = vicinity.texts();
        this.index = index;
        this.at = at;
        this.spoken = texts.get(index);
        this.statement = spoken.statements().get(at);
        this.name = statement.names().get(0);
    }

    /**
     * The evidence around a statement that names the machine.
     *
     * @param at which of its block's statements it is
     */
    static Set<String> of(Vicinity vicinity, int index, int at) {
        Testimony testimony = new Testimony(vicinity, index, at);
        testimony.place();
        testimony.words();
        testimony.found.addAll(vicinity.forms(testimony.statement));
        testimony.found.add("P:" + Adjacent.before(testimony.statement, testimony.name));
        testimony.found.add("N:" + Adjacent.behind(testimony.statement, testimony.name));
        testimony.title();
        testimony.around();
        testimony.table();
        testimony.found.add("M:" + Mood.of(testimony.statement, testimony.name.from(), testimony.name.from()));
        return testimony.found;
    }

    private void addIf(String evidence, boolean holds) {
        if (holds) {
            found.add(evidence);
        }
    }

    private void place() {
        found.add("K:" + spoken.block().getClass().getSimpleName());
        found.add("S:" + spoken.section());
        int letters =
                (int) statement.text().chars().filter(Character::isLetter).count() - (name.to() - name.from()) + 1;
        found.add(letters <= BARE ? "L:bare" : letters <= SHORT ? "L:short" : "L:long");
        addIf("L:first", statement.before(name.from()).isBlank());
        addIf("L:last", statement.after(name.to()).chars().noneMatch(Character::isLetterOrDigit));
        addIf("Q:asked", has("?？"));
        addIf("Q:cry", has("!！"));
        addIf("Q:quoted", isQuoted(statement.before(name.from())));
        String heading = Cues.plain(spoken.heading());
        Cues.in(heading, 0, heading.length()).forEach(hit -> found.add("H:" + hit.cue()));
        addIf("H:machine", vicinity.isHeadedByMachine(index));
        if (spoken.block() instanceof Block.Entry entry) {
            for (String word : Headings.keyWords(entry.key())) {
                String plain = Cues.plain(word);
                Cues.in(plain, 0, plain.length()).forEach(hit -> found.add("E:" + hit.cue()));
            }
        }
    }

    private boolean has(String marks) {
        return statement.text().chars().anyMatch(c -> marks.indexOf(c) >= 0);
    }

    private static boolean isQuoted(String before) {
        for (int i = before.length() - 1; i >= 0; i--) {
            if ("」”「“\"".indexOf(before.charAt(i)) >= 0) {
                return "」”".indexOf(before.charAt(i)) < 0;
            }
        }
        return false;
    }

    /** Kinds of words before and behind the name in its clause, in the clauses beside it, anywhere in the sentence. */
    private void words() {
        int clause = statement.clause(name.from());
        for (Hit hit : statement.hits()) {
            boolean here = statement.clause(hit.from()) == clause;
            boolean before = hit.from() < name.from();
            found.add((here ? before ? "b:" : "a:" : before ? "B:" : "A:") + hit.cue());
        }
        String before = statement.before(name.from());
        int colon = Math.max(before.lastIndexOf(':'), before.lastIndexOf('：'));
        if (colon > 0) {
            statement.hits().stream()
                    .filter(hit -> hit.to() <= statement.from() + colon)
                    .forEach(hit -> found.add("l:" + hit.cue()));
            found.add("l:any");
        }
    }

    private void title() {
        vicinity.title().forEach(cue -> found.add("t:" + cue));
    }

    /** What stands beside it: in its block, else in the blocks around it up to a heading; and in the whole document. */
    private void around() {
        List<Statement> before = new ArrayList<>();
        List<Statement> behind = new ArrayList<>();
        collect(before, -1);
        collect(behind, 1);
        before.forEach(one -> beside(one, "p"));
        behind.forEach(one -> beside(one, "n"));
        Set<Cue> all = EnumSet.noneOf(Cue.class);
        for (int i = Math.max(0, index - VICINITY); i < Math.min(texts.size(), index + VICINITY); i++) {
            if (texts.get(i).isVisible()) {
                all.addAll(vicinity.cues(i));
            }
        }
        all.forEach(cue -> found.add("D:" + cue));
        addIf("p:none", before.isEmpty());
        addIf("n:none", behind.isEmpty());
    }

    private void beside(Statement one, String where) {
        one.cues().forEach(cue -> found.add(where + ":" + cue));
        addIf(where + ":machine", !one.names().isEmpty());
        vicinity.forms(one).forEach(form -> found.add(where + form));
    }

    private void collect(List<Statement> into, int step) {
        int block = index;
        int i = at + step;
        while (into.size() < AROUND) {
            List<Statement> here = texts.get(block).statements();
            if (i >= 0 && i < here.size()) {
                into.add(here.get(i));
                i += step;
                continue;
            }
            block += step;
            if (block < 0
                    || block >= texts.size()
                    || texts.get(block).isHeading()
                    || !texts.get(block).isVisible()) {
                return;
            }
            i = step > 0 ? 0 : texts.get(block).statements().size() - 1;
        }
    }

    /** The head of the name's column, and of its row. */
    private void table() {
        if (!(spoken.block() instanceof Block.TableRow row)) {
            return;
        }
        addIf("R:header", row.header());
        int column = Labels.column(row, name.from());
        found.add(column == 0 ? "R:first" : "R:later");
        Block.TableRow header = Labels.header(texts, index);
        if (header != row && column < header.cells().size()) {
            String head = Cues.plain(header.cells().get(column).text());
            Cues.in(head, 0, head.length()).forEach(hit -> found.add("R:" + hit.cue()));
        }
        String heads = Cues.plain(Labels.head(header));
        Cues.in(heads, 0, heads.length()).forEach(hit -> found.add("RH:" + hit.cue()));
        String first = Cues.plain(row.cells().get(0).text());
        Cues.in(first, 0, first.length()).forEach(hit -> found.add("RF:" + hit.cue()));
    }
}
