package io.github.taipei1.document;

import io.github.taipei1.digest.Checksum;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * A tree that notes what is asked of it and what it answers. As long as it would give the same answers, whatever was made of them
 * would come out the same. What is noted of a file's content are the very bytes that were handed out, so a file that changes in
 * the meantime is never noted as something else than what was seen. Safe for several threads.
 */
public final class WitnessedTree implements FileTree {
    private final FileTree tree;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final AtomicBoolean contradicted = new AtomicBoolean();
    private final AtomicInteger open = new AtomicInteger();
    private volatile Listing listing;

    public WitnessedTree(FileTree tree) {
        this.tree = tree;
    }

    /** All that was answered so far; nothing if a file changed while it was looked at, or is still open. */
    public Optional<Testimony> testimony() {
        return contradicted.get() || open.get() != 0 || listing == null
                ? Optional.empty()
                : Optional.of(Testimony.of(listing, new TreeMap<>(answers)));
    }

    /** What was answered about a path so far. */
    public Optional<Answer> answer(String path) {
        return Optional.ofNullable(answers.get(path));
    }

    /** Notes an answer that was found to hold, as if it had been given. */
    public void vouch(String path, Answer answer) {
        note(path, before -> before.and(answer));
    }

    /** The paths that were asked about. */
    public Set<String> asked() {
        return Set.copyOf(answers.keySet());
    }

    @Override
    public Listing list() throws IOException {
        Listing now = tree.list();
        if (listing != null && !listing.equals(now)) {
            contradicted.set(true);
        }
        listing = now;
        return now;
    }

    @Override
    public boolean exists(String path) {
        boolean there = tree.exists(path);
        note(path, answer -> answer.withExists(there));
        return there;
    }

    @Override
    public long size(String path) throws IOException {
        try {
            long size = tree.size(path);
            note(path, answer -> answer.withSize(size));
            return size;
        } catch (IOException e) {
            note(path, Answer::withoutSize);
            throw e;
        }
    }

    @Override
    public byte[] read(String path) throws IOException {
        try {
            byte[] bytes = tree.read(path);
            String checksum = Checksum.hex(bytes);
            note(path, answer -> answer.withContent(checksum, bytes.length));
            return bytes;
        } catch (IOException e) {
            note(path, Answer::withoutContent);
            throw e;
        }
    }

    @Override
    public InputStream open(String path) throws IOException {
        try {
            return new Witnessed(path, tree.open(path));
        } catch (IOException e) {
            note(path, Answer::withoutContent);
            throw e;
        }
    }

    /** Notes an answer; one that differs from what was said before contradicts the whole. */
    private void note(String path, UnaryOperator<Answer> more) {
        answers.compute(path, (same, known) -> {
            Answer before = known == null ? Answer.NONE : known;
            Answer after = more.apply(before);
            if (!after.agreesWith(before)) {
                contradicted.set(true);
            }
            return after;
        });
    }

    /** A stream whose bytes are noted when it is closed, to the end of the file even if nobody read so far. */
    private final class Witnessed extends FilterInputStream {
        private final String path;
        private final Checksum checksum = new Checksum();
        private boolean closed;

        Witnessed(String path, InputStream in) {
            super(in);
            this.path = path;
            open.incrementAndGet();
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            if (one >= 0) {
                checksum.add(new byte[] {(byte) one}, 0, 1);
            }
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = in.read(into, from, most);
            if (count > 0) {
                checksum.add(into, from, count);
            }
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            return readNBytes((int) Math.min(count, 1 << 16)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            try {
                transferTo(OutputStream.nullOutputStream());
                note(path, answer -> answer.withContent(checksum.hex(), checksum.count()));
                open.decrementAndGet();
            } finally {
                in.close();
            }
        }
    }
}
