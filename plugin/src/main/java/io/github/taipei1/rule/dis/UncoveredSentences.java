package io.github.taipei1.rule.dis;

import io.github.taipei1.approval.Edits;
import io.github.taipei1.approval.TextForm;
import io.github.taipei1.approval.Tokens;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares a draft with the copy that was approved, sentence by sentence. */
final class UncoveredSentences {
    private static final double SAME_SENTENCE = 0.4;

    private final String path;
    private final List<Saying> before;
    private final List<Saying> now;
    private final Map<String, Deque<Integer>> taken = new HashMap<>();
    private final boolean[] done;
    private final List<Uncovered> uncovered = new ArrayList<>();

    private UncoveredSentences(String path, List<Saying> before, List<Saying> now) {
        this.path = path;
        this.before = before;
        this.now = now;
        this.done = new boolean[before.size()];
    }

    /** What happened to a sentence. */
    enum Kind {
        CHANGED("改動", "changed"),
        ADDED("新增", "new"),
        MOVED("移動", "moved"),
        REMOVED("刪去", "taken out"),
        /** No sentence reads otherwise, but a link, a picture's address or other markup does. */
        MARKUP("標記", "in markup");

        private final Text label;

        Kind(String zhTw, String en) {
            label = Text.of(zhTw, en);
        }

        Text label() {
            return label;
        }
    }

    /**
     * A sentence that an approval does not cover, or the gap where an approved one was taken out.
     *
     * @param place in the draft; empty for a gap
     */
    record Uncovered(Kind kind, Place place, Text text) {}

    /** All of them in the order of the draft; empty only if the texts are the same. */
    static List<Uncovered> of(Document approved, Document draft) {
        UncoveredSentences comparison = new UncoveredSentences(draft.path(), sentences(approved), sentences(draft));
        comparison.run();
        return comparison.uncovered.isEmpty()
                ? lines(approved.source(), draft.source())
                : List.copyOf(comparison.uncovered);
    }

    private static List<Saying> sentences(Document document) {
        return document.blocks().stream().flatMap(Saying::of).toList();
    }

    /** Sentences are the same if their words and all that these lead to are. */
    private static String key(Saying sentence) {
        return TextForm.normalise(sentence.text().strip()) + String.join("\n", sentence.targets());
    }

    private void run() {
        List<Edits.Edit> edits = Edits.between(
                before.stream().map(UncoveredSentences::key).toList(),
                now.stream().map(UncoveredSentences::key).toList());
        for (Edits.Edit edit : edits) {
            for (int i = edit.oldFrom(); i < edit.oldTo(); i++) {
                taken.computeIfAbsent(key(before.get(i)), key -> new ArrayDeque<>())
                        .add(i);
            }
        }
        Map<Integer, Integer> moved = moved(edits);
        edits.forEach(edit -> edit(edit, moved));
    }

    /** New index → old index of the sentences that only stand elsewhere. */
    private Map<Integer, Integer> moved(List<Edits.Edit> edits) {
        Map<Integer, Integer> moved = new HashMap<>();
        for (Edits.Edit edit : edits) {
            for (int i = edit.newFrom(); i < edit.newTo(); i++) {
                Deque<Integer> same = taken.getOrDefault(key(now.get(i)), new ArrayDeque<>());
                if (!same.isEmpty()) {
                    int old = same.poll();
                    moved.put(i, old);
                    done[old] = true;
                }
            }
        }
        return moved;
    }

    private void edit(Edits.Edit edit, Map<Integer, Integer> moved) {
        int old = edit.oldFrom();
        for (int i = edit.newFrom(); i < edit.newTo(); i++) {
            if (moved.containsKey(i)) {
                add(Kind.MOVED, now.get(i).place(), now.get(i), "");
                continue;
            }
            int counterpart = counterpart(now.get(i), old, edit.oldTo());
            if (counterpart < 0) {
                add(Kind.ADDED, now.get(i).place(), now.get(i), "");
                continue;
            }
            removed(old, counterpart, i);
            done[counterpart] = true;
            changed(before.get(counterpart), now.get(i));
            old = counterpart + 1;
        }
        removed(old, edit.oldTo(), edit.newTo());
    }

    private void changed(Saying was, Saying is) {
        if (TextForm.normalise(was.text().strip())
                .equals(TextForm.normalise(is.text().strip()))) {
            add(Kind.MARKUP, is.place(), is, was.shownTargets());
        } else {
            add(Kind.CHANGED, is.place(), is, was.shown());
        }
    }

    /** The old sentence that a new one was made from, if any. */
    private int counterpart(Saying sentence, int from, int to) {
        for (int i = from; i < Math.min(to, from + 12); i++) {
            boolean alike =
                    !done[i] && Tokens.likeness(sentence.text(), before.get(i).text()) >= SAME_SENTENCE;
            if (alike) {
                return i;
            }
        }
        return -1;
    }

    private void removed(int from, int to, int behind) {
        for (int i = from; i < to; i++) {
            if (!done[i]) {
                done[i] = true;
                add(Kind.REMOVED, gap(behind), before.get(i), "");
            }
        }
    }

    /** The empty place before a new sentence, at the end of the one above it. */
    private Place gap(int index) {
        if (index > 0) {
            Saying above = now.get(index - 1);
            return above.passage().place(above.to(), above.to());
        }
        if (!now.isEmpty()) {
            Saying first = now.get(0);
            return first.passage().place(first.from(), first.from());
        }
        return Place.of(path);
    }

    private void add(Kind kind, Place place, Saying sentence, String was) {
        uncovered.add(new Uncovered(kind, place, text(kind, sentence.shown(), was)));
    }

    private static Text text(Kind kind, String sentence, String was) {
        return switch (kind) {
            case CHANGED ->
                Text.of("改動：" + sentence + "（原為：" + was + "）", "changed: " + sentence + " (was: " + was + ")");
            case ADDED -> Text.of("新增：" + sentence, "new: " + sentence);
            case MOVED -> Text.of("移動了位置：" + sentence, "moved: " + sentence);
            case REMOVED -> Text.of("此處刪去：" + sentence, "taken out here: " + sentence);
            case MARKUP ->
                was.isEmpty()
                        ? Text.of("標記或連結改動：" + sentence, "markup or a link changed: " + sentence)
                        : Text.of(
                                "標記或連結改動：" + sentence + "（原為：" + was + "）",
                                "markup or a link changed: " + sentence + " (was: " + was + ")");
        };
    }

    /** Lines that differ although every sentence reads the same. */
    private static List<Uncovered> lines(Source approved, Source draft) {
        List<String> old = TextForm.normalise(approved.text()).lines().toList();
        List<String> lines = new ArrayList<>();
        for (int line = 1; line <= draft.lines(); line++) {
            lines.add(TextForm.normalise(draft.line(line)).strip());
        }
        List<Uncovered> found = new ArrayList<>();
        for (Edits.Edit edit : Edits.between(old.stream().map(String::strip).toList(), lines)) {
            for (int i = edit.newFrom(); i < edit.newTo(); i++) {
                String line = draft.line(i + 1);
                if (!line.isBlank()) {
                    int start = draft.lineStart(i + 1);
                    found.add(new Uncovered(
                            Kind.MARKUP,
                            draft.place(start, start + line.length()),
                            text(Kind.MARKUP, line.strip(), "")));
                }
            }
        }
        return found;
    }
}
