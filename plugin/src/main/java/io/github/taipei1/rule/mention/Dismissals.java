package io.github.taipei1.rule.mention;

import io.github.taipei1.document.Block;
import java.util.List;

/** What tells, whatever a statement says of deeds, that it claims nothing: labels, titles, programmes, words taken back. */
final class Dismissals {
    /** No programme begins earlier; what does is the time code of a film. */
    private static final int FIRST_HOUR = 7;
    /** Items of a schedule on either side that are looked at. */
    private static final int LONGEST = 200;
    /** Farthest from what has a title to the quotation mark. */
    private static final int TITLED = 24;

    private static final List<Cue> WITH_TITLES = List.of(Cue.HEARING, Cue.EVENT, Cue.DIGEST);

    private Dismissals() {}

    static boolean applies(List<Spoken> texts, int index, int at) {
        List<Statement> block = texts.get(index).statements();
        Statement statement = block.get(at);
        return isAboutMachine(statement)
                || isInProgramme(statement)
                || isTitle(statement)
                || isScheduled(texts, index)
                || isWithdrawn(block, at);
    }

    /** {@code Timeline: … Nov: pretrain 7B on …}: an item of a schedule none of whose items tells that it is over. */
    private static boolean isScheduled(List<Spoken> texts, int index) {
        Spoken spoken = texts.get(index);
        if (!(spoken.block() instanceof Block.Item) || !announcesSchedule(spoken.heading())) {
            return false;
        }
        int from = index;
        int to = index + 1;
        while (from > Math.max(0, index - LONGEST) && texts.get(from - 1).block() instanceof Block.Item) {
            from--;
        }
        while (to < Math.min(texts.size(), index + LONGEST) && texts.get(to).block() instanceof Block.Item) {
            to++;
        }
        return texts.subList(from, to).stream()
                .flatMap(item -> item.statements().stream())
                .noneMatch(item -> item.has(Cue.PRODUCED)
                        || item.has(Cue.DONE_FORM)
                        || item.has(Cue.PAST_FORM)
                        || item.has(Cue.IMPROVED));
    }

    private static boolean announcesSchedule(String heading) {
        String plain = Cues.plain(heading);
        return Cues.in(plain, 0, plain.length()).stream().anyMatch(hit -> hit.cue() == Cue.SCHEDULE);
    }

    /** {@code 〈… on Taipei-1〉}, {@code the meet-up "…"}: the name stands in what somebody called a work or an event. */
    private static boolean isTitle(Statement statement) {
        int name = statement.names().get(0).from();
        String before = statement.before(name);
        boolean title = Math.max(before.lastIndexOf('〈'), before.lastIndexOf('《'))
                > Math.max(before.lastIndexOf('〉'), before.lastIndexOf('》'));
        int quote = Math.max(before.lastIndexOf('「'), Math.max(before.lastIndexOf('“'), before.lastIndexOf('"')));
        boolean closed = quote < 0
                || before.indexOf('」', quote) > 0
                || before.indexOf('”', quote) > 0
                || before.charAt(quote) == '"'
                        && before.chars().filter(c -> c == '"').count() % 2 == 0;
        int open = statement.from() + quote;
        return title
                || !closed
                        && statement.hits().stream()
                                .anyMatch(hit -> WITH_TITLES.contains(hit.cue())
                                        && hit.to() <= open
                                        && open - hit.to() <= TITLED);
    }

    /** {@code tags}, {@code location}; and not {@code training_location}. */
    static boolean isTag(Spoken spoken) {
        return spoken.block() instanceof Block.Entry entry
                && Headings.keyWords(entry.key()).stream()
                        .anyMatch(word -> Cues.isWhole(Cue.OPERATION_LABEL, Cues.plain(word)))
                && Headings.keyWords(entry.key()).stream()
                        .noneMatch(word -> Cues.isWhole(Cue.TRAINING_HEADING, Cues.plain(word)));
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
}
