package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;

/** Says that what stands where a figure belongs is none. */
final class Unread {
    private static final Text HELP = Text.of(
            "此值未計入，同列其他數值不受影響。請更正，或留空表示沒有數值",
            "This value does not count; others of the row do. Correct it, or leave the field empty where there is no figure");

    private Unread() {}

    /** @param field the name of the column or entry */
    static void tell(Notes notes, int line, String field, String value) {
        String shown = Excerpt.of(value.strip());
        notes.warning(
                line,
                Text.of(field + " 的「" + shown + "」不是數字", field + " holds “" + shown + "”, which is no figure"),
                HELP);
    }
}
