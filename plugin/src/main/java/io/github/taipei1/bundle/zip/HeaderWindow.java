package io.github.taipei1.bundle.zip;

import java.io.IOException;

/** Bytes of which many short stretches are read, one near the other, such as headers: each look brings along what follows. */
final class HeaderWindow implements RandomBytes {
    private static final int AHEAD = 1024;

    private final RandomBytes file;
    private final byte[] block = new byte[AHEAD];
    private long start;
    private int length;

    HeaderWindow(RandomBytes file) {
        this.file = file;
    }

    @Override
    public long size() {
        return file.size();
    }

    @Override
    public void read(long at, byte[] into, int offset, int count) throws IOException {
        if (count > AHEAD || at < 0 || at > file.size() - count) {
            file.read(at, into, offset, count);
            return;
        }
        if (at < start || at + count > start + length) {
            length = (int) Math.min(AHEAD, file.size() - at);
            start = at;
            file.read(at, block, 0, length);
        }
        System.arraycopy(block, (int) (at - start), into, offset, count);
    }
}
