package io.github.taipei1.document;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;

/**
 * What a tree answered about one path; empty where nobody asked.
 *
 * @param exists "true" or "false"
 * @param size in bytes, or "failed"
 * @param content its checksum in hex, or "failed"; if it was read, its length is the size
 */
public record Answer(String exists, String size, String content) {
    static final Answer NONE = new Answer("", "", "");
    private static final String FAILED = "failed";

    Answer withExists(boolean there) {
        return new Answer(Boolean.toString(there), size, content);
    }

    Answer withSize(long bytes) {
        return new Answer(exists, Long.toString(bytes), content);
    }

    Answer withoutSize() {
        return new Answer(exists, FAILED, content);
    }

    Answer withContent(String checksum, long length) {
        return new Answer(exists, Long.toString(length), checksum);
    }

    Answer withoutContent() {
        return new Answer(exists, size, FAILED);
    }

    /** Whether this says again all that another answer about the same path says. */
    boolean agreesWith(Answer other) {
        return (other.exists.isEmpty() || other.exists.equals(exists))
                && (other.size.isEmpty() || other.size.equals(size))
                && (other.content.isEmpty() || other.content.equals(content));
    }

    /** This with all that another answer about the same path says. */
    Answer and(Answer more) {
        return new Answer(
                more.exists.isEmpty() ? exists : more.exists,
                more.size.isEmpty() ? size : more.size,
                more.content.isEmpty() ? content : more.content);
    }

    /** Whether a tree still gives this answer. */
    public boolean isStillThatOf(String path, FileTree tree) {
        if (wasRead()) {
            return !exists.equals("false") && hasContent(path, tree);
        }
        return (exists.isEmpty() || exists.equals(Boolean.toString(tree.exists(path))))
                && (size.isEmpty() || size.equals(size(path, tree)))
                && (content.isEmpty() || !isReadable(path, tree));
    }

    private boolean wasRead() {
        return !content.isEmpty() && !content.equals(FAILED);
    }

    private boolean hasContent(String path, FileTree tree) {
        try {
            return content.equals(tree.checksum(path));
        } catch (IOException e) {
            return false;
        }
    }

    private static String size(String path, FileTree tree) {
        try {
            return Long.toString(tree.size(path));
        } catch (IOException e) {
            return FAILED;
        }
    }

    private static boolean isReadable(String path, FileTree tree) {
        try (InputStream in = tree.open(path)) {
            in.read();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes it so that {@link #read} reads the same. */
    public void write(DataOutput out) throws IOException {
        out.writeUTF(exists);
        out.writeUTF(size);
        out.writeUTF(content);
    }

    /** @throws IOException if it is not a whole one */
    public static Answer read(DataInput in) throws IOException {
        return new Answer(in.readUTF(), in.readUTF(), in.readUTF());
    }
}
