package io.github.taipei1.bundle;

import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.finding.Text;

/**
 * One thing in a bundle that is not as it was sealed.
 *
 * @param path the file, below the bundle's folder, as it is in the archive; fit to be shown
 * @param detail what is known beyond the kind
 */
public record Change(Kind kind, String path, Text detail) implements Comparable<Change> {

    /** What happened to a file. */
    public enum Kind {
        CHANGED("內容已變更", "changed"),
        DAMAGED("內容損毀", "damaged"),
        ADDED("多出的檔案", "added"),
        REMOVED("缺少的檔案", "removed"),
        INCONSISTENT("清單互相矛盾", "lists disagree");

        private final Text text;

        Kind(String zhTw, String en) {
            text = Text.of(zhTw, en);
        }

        public Text text() {
            return text;
        }
    }

    static Change of(Kind kind, String path) {
        return new Change(kind, Shown.name(path), kind.text());
    }

    static Change of(Kind kind, String path, String zhTw, String en) {
        return new Change(kind, Shown.name(path), Text.of(zhTw, en));
    }

    @Override
    public int compareTo(Change other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : kind.compareTo(other.kind);
    }
}
