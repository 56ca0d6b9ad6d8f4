package io.github.taipei1.document;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a tree answered about one path; empty where nobody asked.
 *
 * @param exists "true" or "false"
 * @param size in bytes, or "failed"
 * @param content SHA-256 in hex, or "failed"; if it was read, its length is the size
 */
record Answer(String exists, String size, String content) {
    static final Answer NONE = new Answer("", "", "");
    private static final String FAILED = "failed";
    private static final int LARGE = 1 << 20;

    Answer withExists(boolean there) {
        return new Answer(Boolean.toString(there), size, content);
    }

    Answer withSize(long bytes) {
        return new Answer(exists, Long.toString(bytes), content);
    }

    Answer withoutSize() {
        return new Answer(exists, FAILED, content);
    }

    Answer withContent(String digest, long length) {
        return new Answer(exists, Long.toString(length), digest);
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

    /** Whether a tree still gives this answer. */
    boolean isStillThatOf(String path, FileTree tree) {
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
            return Long.parseLong(size) < LARGE ? hasBytes(tree.read(path)) : hasStream(path, tree);
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }

    private boolean hasBytes(byte[] bytes) {
        return size.equals(Long.toString(bytes.length)) && content.equals(hex(digest().digest(bytes)));
    }

    private boolean hasStream(String path, FileTree tree) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = tree.open(path)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        return content.equals(hex(digest.digest()));
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

    static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
