package io.github.taipei1.report.read;

import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.PlainText;
import io.github.taipei1.report.model.Scripts;
import java.util.ArrayList;
import java.util.List;

/** Inlines in the order in which they are met; words that follow each other become one. */
final class InlineRun {
    private final List<Inline> out = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private boolean softBreak;

    /** All of them; the run is then spent. */
    List<Inline> toList() {
        flush();
        return out;
    }

    /** The source has a line break here. */
    void softBreak() {
        softBreak = true;
    }

    void words(String words) {
        if (!words.isEmpty()) {
            space(words.codePointAt(0));
            pending.append(words);
        }
    }

    /** Adds what was built apart; words join the words before them. */
    void join(Inline inline) {
        if (inline instanceof Inline.Text text) {
            words(text.value());
        } else {
            add(inline);
        }
    }

    void add(Inline inline) {
        String shown = PlainText.of(List.of(inline));
        space(shown.isEmpty() ? ' ' : shown.codePointAt(0));
        flush();
        out.add(inline);
    }

    /** A line break of the source is a space unless Chinese stands on both sides, or there is a space already. */
    private void space(int next) {
        int before = softBreak ? last() : ' ';
        boolean joined = before == ' ' || next == ' ' || Scripts.isChinese(before) && Scripts.isChinese(next);
        if (softBreak && !joined) {
            pending.append(' ');
        }
        softBreak = false;
    }

    /** The character written last; a space at the beginning and behind a forced line break. */
    private int last() {
        if (pending.length() > 0) {
            return pending.codePointBefore(pending.length());
        }
        String before = out.isEmpty() ? "" : PlainText.of(List.of(out.get(out.size() - 1)));
        return before.isEmpty() ? ' ' : before.codePointBefore(before.length());
    }

    private void flush() {
        if (pending.length() > 0) {
            out.add(Inline.text(pending.toString()));
            pending.setLength(0);
        }
    }
}
