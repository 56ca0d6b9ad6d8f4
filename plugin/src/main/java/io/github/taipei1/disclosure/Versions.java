package io.github.taipei1.disclosure;

import io.github.taipei1.approval.Edits;
import io.github.taipei1.approval.Tokens;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.document.Inline;
import io.github.taipei1.document.Passage;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What changed in a draft since the text that was approved: block by block, inside a block word by word. */
final class Versions {
    private static final double SAME_BLOCK = 0.4;
    private static final int REACH = 8;

    private final Map<Passage, List<Part>> parts = new IdentityHashMap<>();
    private final Map<Passage, List<String>> formerTargets = new IdentityHashMap<>();
    private final Map<Passage, List<Piece>> removedBefore = new IdentityHashMap<>();
    private final List<Piece> removedAtEnd = new ArrayList<>();

    private Versions() {}

    /** Words with what happened to them. Those that were not removed are together the passage's text. */
    record Part(String text, Stretch.Change change) {}

    /** A draft that is compared with nothing. */
    static Versions none() {
        return new Versions();
    }

    static Versions between(List<Piece> before, List<Piece> now) {
        Versions versions = new Versions();
        List<String> old = before.stream().map(Versions::key).toList();
        List<String> current = now.stream().map(Versions::key).toList();
        for (Edits.Edit edit : Edits.between(old, current)) {
            versions.edit(
                    before.subList(edit.oldFrom(), edit.oldTo()),
                    now.subList(edit.newFrom(), edit.newTo()),
                    now.subList(edit.newTo(), now.size()));
        }
        return versions;
    }

    private static String key(Piece piece) {
        return piece.type() + "\n" + piece.key() + "\n" + piece.text() + "\n" + String.join("\n", targets(piece));
    }

    /** Addresses of the links and pictures in a passage, or of the picture that it is. */
    private static List<String> targets(Piece piece) {
        return piece.type() == Piece.Type.IMAGE
                ? List.of(piece.key())
                : Stretches.links(piece).stream().map(Inline::target).toList();
    }

    /** What was taken out stands before what was put in instead of it, as in any document with tracked changes. */
    private void edit(List<Piece> before, List<Piece> now, List<Piece> rest) {
        int old = 0;
        Optional<Piece> firstNew = Optional.empty();
        for (Piece piece : now) {
            int counterpart = counterpart(piece, before, old);
            if (counterpart < 0) {
                parts.put(piece.passage(), List.of(new Part(piece.text(), Stretch.Change.ADDED)));
                firstNew = firstNew.or(() -> Optional.of(piece));
            } else {
                removed(before.subList(old, counterpart), firstNew.orElse(piece));
                parts.put(piece.passage(), words(before.get(counterpart).text(), piece.text()));
                formerTargets.put(piece.passage(), targets(before.get(counterpart)));
                old = counterpart + 1;
                firstNew = Optional.empty();
            }
        }
        List<Piece> left = before.subList(old, before.size());
        Optional<Piece> next = firstNew.or(() -> rest.stream().findFirst());
        if (next.isEmpty()) {
            removedAtEnd.addAll(left);
        } else {
            removed(left, next.get());
        }
    }

    private void removed(List<Piece> pieces, Piece before) {
        if (!pieces.isEmpty()) {
            removedBefore
                    .computeIfAbsent(before.passage(), key -> new ArrayList<>())
                    .addAll(pieces);
        }
    }

    /** The old block that a new one was made from, the likest within reach; -1 if there is none. */
    private static int counterpart(Piece piece, List<Piece> before, int from) {
        int best = -1;
        double likest = SAME_BLOCK;
        for (int i = from; i < Math.min(before.size(), from + REACH); i++) {
            if (before.get(i).type() == piece.type()) {
                double likeness = Tokens.likeness(before.get(i).text(), piece.text());
                if (likeness > likest) {
                    best = i;
                    likest = likeness;
                }
            }
        }
        return best;
    }

    private static List<Part> words(String before, String now) {
        List<String> old = Tokens.of(before);
        List<String> current = Tokens.of(now);
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (Edits.Edit edit : readable(Edits.between(old, current), current)) {
            add(parts, current.subList(at, edit.newFrom()), Stretch.Change.SAME);
            add(parts, old.subList(edit.oldFrom(), edit.oldTo()), Stretch.Change.REMOVED);
            add(parts, current.subList(edit.newFrom(), edit.newTo()), Stretch.Change.ADDED);
            at = edit.newTo();
        }
        add(parts, current.subList(at, current.size()), Stretch.Change.SAME);
        return parts;
    }

    /** Two edits with only a space or a mark between them read better as one. */
    private static List<Edits.Edit> readable(List<Edits.Edit> edits, List<String> current) {
        List<Edits.Edit> readable = new ArrayList<>();
        for (Edits.Edit edit : edits) {
            Edits.Edit last = readable.isEmpty() ? edit : readable.get(readable.size() - 1);
            boolean near = last != edit
                    && edit.newFrom() - last.newTo() == 1
                    && !Character.isLetterOrDigit(current.get(last.newTo()).codePointAt(0));
            if (near) {
                readable.set(
                        readable.size() - 1,
                        new Edits.Edit(last.oldFrom(), edit.oldTo(), last.newFrom(), edit.newTo()));
            } else {
                readable.add(edit);
            }
        }
        return readable;
    }

    private static void add(List<Part> parts, List<String> tokens, Stretch.Change change) {
        if (!tokens.isEmpty()) {
            parts.add(new Part(String.join("", tokens), change));
        }
    }

    List<Part> parts(Piece piece) {
        return parts.getOrDefault(piece.passage(), List.of(new Part(piece.text(), Stretch.Change.SAME)));
    }

    /** The addresses that a passage led to when it was approved; nothing if it is the same or new. */
    Optional<List<String>> formerTargets(Piece piece) {
        return Optional.ofNullable(formerTargets.get(piece.passage()));
    }

    /** Blocks that stood before this one and were taken out. */
    List<Piece> removedBefore(Piece piece) {
        return removedBefore.getOrDefault(piece.passage(), List.of());
    }

    /** Blocks that stood behind the last one. */
    List<Piece> removedAtEnd() {
        return List.copyOf(removedAtEnd);
    }
}
