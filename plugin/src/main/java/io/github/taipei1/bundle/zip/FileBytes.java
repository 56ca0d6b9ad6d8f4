package io.github.taipei1.bundle.zip;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file on disk, as long as it was when it was opened. */
public final class FileBytes implements RandomBytes, Closeable {
    private final FileChannel channel;
    private final long size;

    public FileBytes(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        size = channel.size();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void read(long at, byte[] into, int offset, int length) throws IOException {
        if (at < 0 || at > size - length) {
            throw new EOFException("nothing there: " + at + " + " + length + " of " + size);
        }
        ByteBuffer buffer = ByteBuffer.wrap(into, offset, length);
        long next = at;
        while (buffer.hasRemaining()) {
            int count = channel.read(buffer, next);
            if (count < 0) {
                throw new EOFException("the file became shorter while it was read");
            }
            next += count;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
