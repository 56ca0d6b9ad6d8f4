package io.github.taipei1.verify;

import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The answer to one question about one bundle.
 *
 * @param summary the answer in a line
 * @param remarks what it rests on, the gravest first
 */
public record Answer(State state, Text summary, List<Remark> remarks) {
    public Answer {
        remarks = List.copyOf(remarks);
    }

    private static final int MOST = 1_000;

    /** The answers there are, the gravest first. */
    public enum State {
        BAD("不符", "not met"),
        CONCERN("請留意", "a concern"),
        PERSON("待人判斷", "to decide"),
        OPEN("未判定", "not decided"),
        GOOD("符合", "met");

        private final Text label;

        State(String zhTw, String en) {
            this.label = Text.of(zhTw, en);
        }

        public Text label() {
            return label;
        }

        /** The word in files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The answer that follows from what was found. */
    public static Answer of(Text summary, List<Remark> remarks) {
        List<Remark> sorted = remarks.stream()
                .sorted(java.util.Comparator.comparing((Remark one) -> !one.counts())
                        .thenComparing(Remark::level))
                .toList();
        Level worst = sorted.stream()
                .filter(Remark::counts)
                .map(Remark::level)
                .min(java.util.Comparator.naturalOrder())
                .orElse(Level.INFO);
        State state = switch (worst) {
            case ERROR -> State.BAD;
            case WARNING -> State.CONCERN;
            case REVIEW -> State.PERSON;
            case INFO -> State.GOOD;
        };
        return new Answer(state, summary, sorted.size() > MOST ? cut(sorted) : sorted);
    }

    /** Nobody reads more, and a file made to be remarked on a hundred thousand times must not bury the others in the results. */
    private static List<Remark> cut(List<Remark> sorted) {
        List<Remark> left = sorted.subList(MOST, sorted.size());
        Level worst = left.stream()
                .filter(Remark::counts)
                .map(Remark::level)
                .min(java.util.Comparator.naturalOrder())
                .orElse(Level.INFO);
        List<Remark> kept = new ArrayList<>(sorted.subList(0, MOST));
        kept.add(Remark.of(
                "VER-11",
                worst,
                Text.of("另有 " + left.size() + " 項，數量過多，未列出", left.size() + " more, too many to be listed")));
        return kept;
    }

    /** Nothing can be said. */
    public static Answer open(Text why) {
        return new Answer(State.OPEN, why, List.of());
    }
}
