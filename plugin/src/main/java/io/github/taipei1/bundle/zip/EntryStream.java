package io.github.taipei1.bundle.zip;

import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.bundle.refusal.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The content of one entry. At its end, length and checksum are compared; what does not match is never given out as complete. */
final class EntryStream extends InputStream {
    private static final int BLOCK = 1 << 16;

    private final RandomBytes file;
    private final ZipItem item;
    private final CRC32 crc = new CRC32();
    private final byte[] block;
    private final Optional<Inflater> inflater;
    private long nextAt;
    private long packedLeft;
    private long given;
    private boolean ended;

    EntryStream(RandomBytes file, ZipItem item) {
        this.file = file;
        this.item = item;
        this.nextAt = item.dataAt();
        this.packedLeft = item.packed();
        this.inflater = item.deflated() ? Optional.of(new Inflater(true)) : Optional.empty();
        this.block = new byte[item.deflated() ? (int) Math.min(BLOCK, item.packed()) : 0];
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        int count = inflater.isPresent() ? inflate(inflater.get(), into, offset, length) : copy(into, offset, length);
        if (count < 0) {
            finish();
            return -1;
        }
        given += count;
        if (given > item.size()) {
            throw damaged();
        }
        crc.update(into, offset, count);
        return count;
    }

    private int copy(byte[] into, int offset, int length) throws IOException {
        if (packedLeft == 0) {
            return -1;
        }
        int count = (int) Math.min(length, packedLeft);
        take(into, offset, count);
        return count;
    }

    private int inflate(Inflater inflater, byte[] into, int offset, int length) throws IOException {
        try {
            while (true) {
                int count = inflater.inflate(into, offset, length);
                if (count > 0) {
                    return count;
                }
                if (inflater.finished()) {
                    return -1;
                }
                if (inflater.needsDictionary() || packedLeft == 0) {
                    throw damaged();
                }
                int more = (int) Math.min(block.length, packedLeft);
                take(block, 0, more);
                inflater.setInput(block, 0, more);
            }
        } catch (DataFormatException e) {
            throw damaged();
        }
    }

    private void take(byte[] into, int offset, int count) throws IOException {
        file.read(nextAt, into, offset, count);
        nextAt += count;
        packedLeft -= count;
    }

    private void finish() throws IOException {
        ended = true;
        boolean usedUp = packedLeft == 0 && inflater.map(Inflater::getRemaining).orElse(0) == 0;
        if (!usedUp || given != item.size() || crc.getValue() != item.crc()) {
            throw damaged();
        }
    }

    private Refused damaged() {
        return new Refused(new Refusal.DamagedEntry(Shown.name(item.name())));
    }

    @Override
    public void close() {
        ended = true;
        inflater.ifPresent(Inflater::end);
    }
}
