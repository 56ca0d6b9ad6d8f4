package io.github.taipei1.rule.mention;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Passage;
import java.util.List;
import java.util.Locale;

/** Claims that are no sentences: {@code Hardware: …}, rows of a table, keys with values, ticked tasks. */
final class Labels {
    private static final int LONGEST_LABEL = 40;
    /** How many list items or table rows above one are looked at. */
    private static final int LOOK_BACK = 500;

    private static final int LONGEST_HEAD = 2_000;
    /** Columns beyond which nobody finds the one that is meant. */
    private static final int MOST_COLUMNS = 1_000;
    /** Units before an item's text in which its box stands. */
    private static final int BOX = 5;

    private static final List<String> MEASURES = List.of(
            "/epoch",
            "/step",
            "/s",
            "time",
            "throughput",
            "accuracy",
            "loss",
            "speed",
            "hours",
            "seconds",
            "tflop",
            "秒",
            "時間",
            "吞吐",
            "速度",
            "正確率",
            "準確率",
            "耗時");

    private Labels() {}

    static boolean isOpenTask(Statement statement) {
        return hasBox(statement, "[ ]");
    }

    static boolean isDoneTask(Statement statement) {
        return hasBox(statement, "[x]");
    }

    /** A box is markup in some formats, and stands before the item's text in its source. */
    private static boolean hasBox(Statement statement, String box) {
        Passage passage = statement.passage();
        int start = passage.offset(0);
        String before = passage.source().text().substring(Math.max(0, start - BOX), start);
        return statement.plain().startsWith(box, statement.from())
                || before.stripTrailing().toLowerCase(Locale.ROOT).endsWith(box);
    }

    /** Whether the name stands in the value of a label that says where something was computed. */
    static boolean claims(List<Spoken> texts, int index, Statement statement) {
        Spoken spoken = texts.get(index);
        Name name = statement.names().get(0);
        Said said = Mood.of(statement, name.from(), name.from());
        boolean fact = said == Said.AS_FACT || said == Said.DESCRIBED;
        boolean section = spoken.section() != Section.OPERATION
                && spoken.section() != Section.OTHERS
                && spoken.section() != Section.PLANS;
        if (!fact || !section) {
            return false;
        }
        return isHardware(label(spoken, statement, name), spoken)
                || isFragment(spoken, statement, name)
                        && Cues.isWhole(
                                Cue.HARDWARE_LABEL, Cues.plain(spoken.heading()).strip())
                || spoken.block() instanceof Block.Item item
                        && (isHardware(parent(texts, index, item), spoken) || isLedIn(texts, index, statement))
                || spoken.block() instanceof Block.TableRow row && isInTable(texts, index, row);
    }

    /** A heading is the label of a few words below it that are no sentence. */
    private static boolean isFragment(Spoken spoken, Statement statement, Name name) {
        boolean opens = statement.before(name.from()).length() <= LONGEST_LABEL / 2;
        boolean whole = spoken.statements().size() == 1 && statement.to() - statement.from() <= 2 * LONGEST_LABEL;
        return !spoken.isHeading() && opens && whole && !statement.has(Cue.OPERATED);
    }

    private static String label(Spoken spoken, Statement statement, Name name) {
        if (spoken.block() instanceof Block.Entry entry) {
            List<String> words =
                    Headings.keyWords(entry.key().substring(entry.key().lastIndexOf('.') + 1));
            return String.join(" ", words);
        }
        if (spoken.block() instanceof Block.TableRow row && !row.cells().isEmpty()) {
            return row.cells().get(0).text();
        }
        String before = statement.before(name.from());
        int colon = Math.max(before.lastIndexOf(':'), before.lastIndexOf('：'));
        if (colon < 0) {
            return "";
        }
        int start = Math.max(before.lastIndexOf('.', colon - 1), before.lastIndexOf('。', colon - 1)) + 1;
        return before.substring(start, colon);
    }

    /** Whether a label says where something was computed: a word for hardware or computing, and none for trying or running. */
    private static boolean isHardware(String label, Spoken spoken) {
        String plain = Cues.plain(label).replace('*', ' ').replace('_', ' ').strip();
        if (plain.isEmpty() || plain.length() > LONGEST_LABEL) {
            return false;
        }
        List<Cue> cues =
                Cues.in(plain, 0, plain.length()).stream().map(Hit::cue).toList();
        boolean other = cues.contains(Cue.OPERATION_LABEL)
                || cues.contains(Cue.OPERATED)
                || cues.contains(Cue.PLANNED)
                || cues.contains(Cue.CREDIT_LABEL)
                || cues.contains(Cue.EVENT)
                || cues.contains(Cue.THEIR);
        boolean weak = spoken.section() == Section.TRAINING && Cues.isWhole(Cue.WEAK_LABEL, plain);
        return Cues.isWhole(Cue.HARDWARE_LABEL, plain)
                || !other && (weak || isShort(plain) && cues.contains(Cue.HARDWARE_LABEL));
    }

    private static boolean isShort(String label) {
        return label.split(" ").length <= 4 && (label.charAt(0) < 0x2E80 || label.length() <= 10);
    }

    /** The text of the list item that this one is under. */
    private static String parent(List<Spoken> texts, int index, Block.Item item) {
        for (int i = index - 1; i >= Math.max(0, index - LOOK_BACK); i--) {
            if (!(texts.get(i).block() instanceof Block.Item above)) {
                return "";
            }
            if (above.depth() < item.depth()) {
                String text = above.passage().text().strip();
                return text.endsWith(":") || text.endsWith("：") ? text.substring(0, text.length() - 1) : text;
            }
        }
        return "";
    }

    /** {@code The calculations were made on the following machines:} above a list in which it stands first in its item. */
    private static boolean isLedIn(List<Spoken> texts, int index, Statement statement) {
        if (statement.before(statement.names().get(0).from()).chars().anyMatch(Character::isLetter)) {
            return false;
        }
        int i = index - 1;
        while (i >= Math.max(0, index - LOOK_BACK) && texts.get(i).block() instanceof Block.Item) {
            i--;
        }
        if (i < 0
                || texts.get(i).block() instanceof Block.Item
                || texts.get(i).isHeading()
                || texts.get(i).statements().isEmpty()) {
            return false;
        }
        List<Statement> above = texts.get(i).statements();
        Statement lead = above.get(above.size() - 1);
        return lead.has(Cue.LEADS)
                && lead.has(Cue.COMPUTING)
                && !lead.has(Cue.OPERATED)
                && Deeds.nearest(lead, lead.to() - 1, List.of(Cue.PRODUCED))
                        .filter(deed -> Mood.of(lead, lead.to() - 1, deed) == Said.AS_FACT)
                        .isPresent();
    }

    /** A row under a column for hardware, or one of measurements. */
    private static boolean isInTable(List<Spoken> texts, int index, Block.TableRow row) {
        if (isOfOthers(texts.get(index))) {
            return false;
        }
        Block.TableRow header = header(texts, index);
        Name name = texts.get(index).statements().stream()
                .flatMap(said -> said.names().stream())
                .findFirst()
                .orElseThrow();
        int column = column(row, name.from());
        boolean labelled = !row.header()
                && header != row
                && column < header.cells().size()
                && isHardware(header.cells().get(column).text(), texts.get(index));
        return labelled && column > 0 || isMeasured(texts, index, row);
    }

    /** Whether a statement stands in a table whose head says that its figures are estimates or wishes. */
    static boolean isEstimate(List<Spoken> texts, int index) {
        if (!(texts.get(index).block() instanceof Block.TableRow)) {
            return texts.get(index).statements().stream().limit(1).anyMatch(Labels::opensWithEstimate);
        }
        String head = Cues.plain(head(header(texts, index)));
        return Cues.in(head, 0, head.length()).stream()
                .anyMatch(hit -> hit.cue() == Cue.PLANNED || hit.cue() == Cue.ESTIMATED);
    }

    /** {@code Effort: …}, {@code 工程量：…}. */
    private static boolean opensWithEstimate(Statement statement) {
        int end = statement.clauseEnd(0);
        return end - statement.from() <= LONGEST_LABEL / 2
                && ":：".indexOf(Plain.at(statement.plain(), end - 1)) >= 0
                && statement.hits(Cue.ESTIMATED).stream().anyMatch(hit -> hit.to() == end - 1);
    }

    /** A row that names somebody else speaks of their work, whatever the machine. */
    private static boolean isOfOthers(Spoken spoken) {
        return spoken.statements().stream().limit(LOOK_BACK).anyMatch(statement -> statement.has(Cue.THEIR))
                && spoken.statements().stream().limit(LOOK_BACK).noneMatch(statement -> statement.has(Cue.OURS));
    }

    /** The text of a row, as far as somebody would read it as the head of a table. */
    static String head(Block.TableRow row) {
        String text = row.passage().text();
        return text.substring(0, Math.min(text.length(), LONGEST_HEAD));
    }

    /** The column that an offset in a row's text stands in. */
    static int column(Block.TableRow row, int at) {
        int end = 0;
        for (int i = 0; i < Math.min(row.cells().size(), MOST_COLUMNS); i++) {
            end += row.cells().get(i).text().length() + 1;
            if (at < end) {
                return i;
            }
        }
        return Math.max(0, row.cells().size() - 1);
    }

    /** The header above a row; the row itself if there is none. */
    static Block.TableRow header(List<Spoken> texts, int index) {
        for (int i = index; i >= Math.max(0, index - LOOK_BACK); i--) {
            if (!(texts.get(i).block() instanceof Block.TableRow row)) {
                break;
            }
            if (row.header()) {
                return row;
            }
        }
        return (Block.TableRow) texts.get(index).block();
    }

    /** A row whose first cell is the machine, in a table of measurements. */
    private static boolean isMeasured(List<Spoken> texts, int index, Block.TableRow row) {
        boolean first = !row.cells().isEmpty()
                && texts.get(index).statements().stream()
                        .limit(LOOK_BACK)
                        .flatMap(statement -> statement.names().stream())
                        .anyMatch(
                                name -> name.from() < row.cells().get(0).text().length());
        boolean figures = row.cells().stream()
                .limit(MOST_COLUMNS)
                .skip(1)
                .anyMatch(cell -> cell.text().chars().anyMatch(Character::isDigit)
                        && cell.inlines().isEmpty());
        boolean training = texts.get(index).section() == Section.TRAINING;
        return first
                && figures
                && (training || MEASURES.stream().anyMatch(Cues.plain(head(header(texts, index)))::contains));
    }
}
