package io.github.taipei1.document.read.markdown;

import io.github.taipei1.document.Inline;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Script;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Marks that the parser left in the text although authors mean them: stars beside Chinese punctuation, as in
 * {@code 這是**「重點」**內容}, which CommonMark takes for stars; {@code ~~struck~~}; formulas; bare addresses.
 */
final class Leftovers {
    private static final int LONGEST_ADDRESS = 2_000;

    /** A run of one mark in the passage; {@code from} and {@code to} in units. */
    private record Run(char mark, int from, int to) {
        int length() {
            return to - from;
        }
    }

    private final PassageBuilder text;
    private final List<Run> runs = new ArrayList<>();
    private final List<Integer> dollars = new ArrayList<>();
    private final List<Integer> addresses = new ArrayList<>();

    Leftovers(PassageBuilder text) {
        this.text = text;
    }

    /** Notes a unit, not escaped and not in code, that is about to be added. */
    void see(char c) {
        int at = text.length();
        if (c == '*' || c == '~' || c == '_') {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.mark() == c && last.to() == at) {
                runs.set(runs.size() - 1, new Run(c, last.from(), at + 1));
            } else {
                runs.add(new Run(c, at, at + 1));
            }
        } else if (c == '$') {
            dollars.add(at);
        } else if (c == ':' && at > 3 && text.charAt(at - 1) != ' ') {
            addresses.add(at);
        }
    }

    /** Takes paired marks out of the text, and marks what they mean. */
    void resolve() {
        formulas();
        for (int colon : addresses) {
            address(colon);
        }
        List<int[]> gone = new ArrayList<>();
        Deque<Run> open = new ArrayDeque<>();
        for (Run run : runs) {
            if (run.mark() == '_' || run.mark() == '~' && run.length() != 2 || run.length() > 3) {
                continue;
            }
            Run opener = closes(run) ? opener(open, run) : null;
            if (opener != null && (run.mark() == '~' || isBesideChinese(opener) || isBesideChinese(run))) {
                gone.add(new int[] {opener.from(), opener.to()});
                gone.add(new int[] {run.from(), run.to()});
                text.mark(kind(run), opener.to(), run.from(), "");
            } else if (opens(run) && open.size() < 100) {
                open.push(run);
            }
        }
        gone.sort(Comparator.comparingInt(range -> range[0]));
        text.cut(gone);
    }

    private static Run opener(Deque<Run> open, Run closer) {
        for (Run run : open) {
            if (run.mark() == closer.mark() && run.length() == closer.length()) {
                while (open.pop() != run) {
                    continue;
                }
                return run;
            }
        }
        return null;
    }

    private boolean isBesideChinese(Run run) {
        return run.from() > 0 && Script.isChinese(text.charAt(run.from() - 1))
                || run.to() < text.length() && Script.isChinese(text.charAt(run.to()));
    }

    private boolean opens(Run run) {
        return run.to() < text.length() && !Character.isWhitespace(text.charAt(run.to()));
    }

    private boolean closes(Run run) {
        return run.from() > 0 && !Character.isWhitespace(text.charAt(run.from() - 1));
    }

    private static Inline.Kind kind(Run run) {
        if (run.mark() == '~') {
            return Inline.Kind.STRIKE;
        }
        return run.length() == 1 ? Inline.Kind.EMPHASIS : Inline.Kind.STRONG;
    }

    /** {@code $x$} and {@code $$x$$}: an opening dollar has no space behind it, a closing one none before it and no digit behind. */
    private void formulas() {
        int i = 0;
        while (i + 1 < dollars.size()) {
            int from = dollars.get(i);
            boolean display = dollars.get(i + 1) == from + 1;
            int start = display ? i + 2 : i + 1;
            int closing = display ? displayEnd(start) : inlineEnd(from, start);
            if (closing < 0) {
                i = start;
                continue;
            }
            int to = dollars.get(closing) + (display ? 2 : 1);
            text.mark(Inline.Kind.MATH, from, to, "");
            i = closing + (display ? 2 : 1);
        }
    }

    private int displayEnd(int start) {
        for (int i = start; i + 1 < dollars.size(); i++) {
            if (dollars.get(i + 1) == dollars.get(i) + 1) {
                return i;
            }
        }
        return -1;
    }

    private int inlineEnd(int from, int candidate) {
        if (from + 1 >= text.length() || Character.isWhitespace(text.charAt(from + 1)) || candidate >= dollars.size()) {
            return -1;
        }
        int to = dollars.get(candidate);
        boolean digitBehind = to + 1 < text.length() && Character.isDigit(text.charAt(to + 1));
        return Character.isWhitespace(text.charAt(to - 1)) || digitBehind ? -1 : candidate;
    }

    private void address(int colon) {
        int from = colon;
        while (from > 0
                && colon - from < 5
                && Character.isLetter(text.charAt(from - 1))
                && text.charAt(from - 1) < 0x80) {
            from--;
        }
        int to = colon;
        while (to < text.length()
                && to - colon < LONGEST_ADDRESS
                && text.charAt(to) > ' '
                && text.charAt(to) < 0x7F
                && "<>\"`".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        while (to > colon && ".,;:!?)*_'".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        String address = text.substring(from, to);
        if (address.length() > 8 && (address.startsWith("http://") || address.startsWith("https://"))) {
            text.mark(Inline.Kind.LINK, from, to, address);
        }
    }
}
