package io.github.taipei1.document.read.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Counts what the pages of a PDF cost to go through, so that one made to cost hours ends within a second or two: what they hold once
 * unpacked, each time that it is drawn, their operators and letters. A thesis with pictures takes a tenth at most.
 */
final class PdfWork {
    private static final long MOST_BYTES = 64L << 20;
    private static final long MOST_OPERATORS = 6_000_000;
    /** What it takes to begin with a stream, in bytes of one. */
    private static final int BEGINNING = 2_048;
    /** What it takes to place a letter, in operators. */
    private static final int LETTER = 4;

    private static final int BLOCK = 1 << 16;

    private final Map<COSStream, Long> sizes = new IdentityHashMap<>();
    private long bytes;
    private long operators;

    /** There is more to do than any honest file asks for. No fault of reading: readers go on after those. */
    static final class TooMuch extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("too much work");
        }
    }

    void operator() {
        done(1);
    }

    void letter() {
        done(LETTER);
    }

    private void done(int more) {
        operators += more;
        if (operators > MOST_OPERATORS) {
            throw new TooMuch();
        }
    }

    /** A stream of operators that is gone through now. */
    void through(COSStream stream) throws IOException {
        Long size = sizes.get(stream);
        if (size == null) {
            size = size(stream);
            sizes.put(stream, size);
        }
        bytes += BEGINNING + size;
        if (bytes > MOST_BYTES) {
            throw new TooMuch();
        }
    }

    /** Unpacked, where it is packed in the usual way, and only so far as it must be known; as it is otherwise. */
    private static long size(COSStream stream) throws IOException {
        if (!isDeflated(stream.getFilters())) {
            return stream.getLength();
        }
        try (InputStream raw = stream.createRawInputStream();
                InputStream plain = new InflaterInputStream(raw)) {
            byte[] block = new byte[BLOCK];
            long size = 0;
            for (int read = plain.read(block); read >= 0 && size <= MOST_BYTES; read = plain.read(block)) {
                size += read;
            }
            return size;
        } catch (IOException e) {
            // Damaged: what can be read of it is read later, and no more than this was.
            return stream.getLength();
        }
    }

    private static boolean isDeflated(COSBase filters) {
        COSBase first = filters instanceof COSArray array && array.size() > 0 ? array.getObject(0) : filters;
        return COSName.FLATE_DECODE.equals(first) || COSName.FLATE_DECODE_ABBREVIATION.equals(first);
    }
}
