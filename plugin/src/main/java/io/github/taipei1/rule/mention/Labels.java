package io.github.taipei1.rule.mention;

import io.github.taipei1.document.Block;
import java.util.List;

/** Claims that are no sentences: {@code Hardware: …}, rows of a table, keys with values, ticked tasks. */
final class Labels {
    private static final int LONGEST_LABEL = 40;

    private Labels() {}

    static boolean isOpenTask(Statement statement) {
        return statement.plain().startsWith("[ ]", statement.from());
    }

    static boolean isDoneTask(Statement statement) {
        return statement.plain().startsWith("[x]", statement.from());
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
                || spoken.block() instanceof Block.Item item && isHardware(parent(texts, index, item), spoken)
                || spoken.block() instanceof Block.TableRow row && isMeasured(texts, index, row);
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

    private static boolean isHardware(String label, Spoken spoken) {
        String plain = Cues.plain(label).replace('*', ' ').replace('-', ' ').strip();
        String hyphened = Cues.plain(label).replace('*', ' ').strip();
        if (plain.isEmpty() || plain.length() > LONGEST_LABEL) {
            return false;
        }
        boolean weak = spoken.section() == Section.TRAINING && isWhole(Cue.WEAK_LABEL, plain, hyphened);
        return weak || isWhole(Cue.HARDWARE_LABEL, plain, hyphened);
    }

    private static boolean isWhole(Cue cue, String plain, String hyphened) {
        return Cues.isWhole(cue, plain) || Cues.isWhole(cue, hyphened);
    }

    /** The text of the list item that this one is under. */
    private static String parent(List<Spoken> texts, int index, Block.Item item) {
        for (int i = index - 1; i >= 0; i--) {
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

    /** A row whose first cell is the machine, in a table of measurements. */
    private static boolean isMeasured(List<Spoken> texts, int index, Block.TableRow row) {
        boolean first = !row.cells().isEmpty()
                && texts.get(index).statements().stream()
                        .flatMap(statement -> statement.names().stream())
                        .anyMatch(
                                name -> name.from() < row.cells().get(0).text().length());
        boolean figures = row.cells().stream()
                .skip(1)
                .anyMatch(cell -> cell.text().chars().anyMatch(Character::isDigit));
        return first && figures && isMeasureHeader(texts, index);
    }

    private static boolean isMeasureHeader(List<Spoken> texts, int index) {
        for (int i = index - 1; i >= 0 && texts.get(i).block() instanceof Block.TableRow row; i--) {
            if (row.header()) {
                String plain = Cues.plain(row.passage().text());
                return List.of(
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
                                "秒",
                                "時間",
                                "吞吐",
                                "速度",
                                "正確率",
                                "準確率",
                                "耗時",
                                "tflop")
                        .stream()
                        .anyMatch(plain::contains);
            }
        }
        return false;
    }
}
