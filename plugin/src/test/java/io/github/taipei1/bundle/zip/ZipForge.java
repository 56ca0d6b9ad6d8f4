package io.github.taipei1.bundle.zip;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes ZIP files byte by byte, right or wrong in any way that a test asks for. */
public final class ZipForge {
    public final List<Part> parts = new ArrayList<>();
    public byte[] prefix = {};
    public byte[] beforeDirectory = {};
    public byte[] afterDirectory = {};
    public byte[] comment = {};
    public byte[] suffix = {};
    public int disk;
    public int countShift;
    public boolean zip64End;
    public boolean directoryReversed;

    /** One entry; each value may be set apart for the local header and for the directory. */
    public static final class Part {
        public byte[] localName;
        public byte[] name;
        public int flags;
        public int localFlags;
        public int method;
        public int localMethod;
        public int time = 1 << 21 | 1 << 16;
        public int localTime = time;
        public int attributes;
        public byte[] content;
        public byte[] data;
        public long crc;
        public long localCrc;
        public long size;
        public long localSize;
        public long packed;
        public long localPacked;
        public byte[] extra = {};
        public byte[] localExtra = {};
        public byte[] descriptor = {};
        public byte[] gap = {};
        public String entryComment = "";
        public long headerShift;

        private Part(byte[] name, byte[] content) {
            this.name = name;
            this.localName = name;
            this.content = content;
            this.data = content;
            CRC32 sum = new CRC32();
            sum.update(content);
            crc = sum.getValue();
            localCrc = crc;
            sizes();
        }

        private void sizes() {
            size = content.length;
            localSize = size;
            packed = data.length;
            localPacked = packed;
        }

        public Part deflated() {
            Deflater deflater = new Deflater(9, true);
            deflater.setInput(content);
            deflater.finish();
            byte[] out = new byte[content.length + 100];
            int length = deflater.deflate(out);
            deflater.end();
            data = java.util.Arrays.copyOf(out, length);
            method = 8;
            localMethod = 8;
            sizes();
            return this;
        }

        /** As writers do that can't go back: sizes behind the data. */
        public Part streamed(boolean marked, boolean large) {
            flags |= 8;
            localFlags |= 8;
            localCrc = 0;
            localSize = 0;
            localPacked = 0;
            ByteBuffer out = buffer((marked ? 4 : 0) + (large ? 20 : 12));
            if (marked) {
                out.putInt(0x08074b50);
            }
            out.putInt((int) crc);
            if (large) {
                out.putLong(packed).putLong(size);
            } else {
                out.putInt((int) packed).putInt((int) size);
            }
            descriptor = out.array();
            return this;
        }

        public Part flag(int flag) {
            flags |= flag;
            localFlags |= flag;
            return this;
        }
    }

    public Part add(String name, String content) {
        return add(name.getBytes(StandardCharsets.UTF_8), content.getBytes(StandardCharsets.UTF_8));
    }

    public Part add(byte[] name, byte[] content) {
        Part part = new Part(name, content);
        parts.add(part);
        return part;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(prefix);
        List<byte[]> directory = new ArrayList<>();
        for (Part part : parts) {
            long at = out.size();
            out.writeBytes(local(part));
            out.writeBytes(part.data);
            out.writeBytes(part.descriptor);
            out.writeBytes(part.gap);
            directory.add(central(part, at + part.headerShift));
        }
        out.writeBytes(beforeDirectory);
        if (directoryReversed) {
            java.util.Collections.reverse(directory);
        }
        long at = out.size();
        directory.forEach(out::writeBytes);
        long size = out.size() - at;
        out.writeBytes(afterDirectory);
        end(out, at, size);
        out.writeBytes(suffix);
        return out.toByteArray();
    }

    private static byte[] local(Part part) {
        ByteBuffer out = buffer(30 + part.localName.length + part.localExtra.length);
        out.putInt(0x04034b50).putShort((short) 20).putShort((short) part.localFlags);
        out.putShort((short) part.localMethod).putInt(part.localTime).putInt((int) part.localCrc);
        out.putInt((int) part.localPacked).putInt((int) part.localSize);
        out.putShort((short) part.localName.length).putShort((short) part.localExtra.length);
        return out.put(part.localName).put(part.localExtra).array();
    }

    private static byte[] central(Part part, long at) {
        byte[] note = part.entryComment.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = buffer(46 + part.name.length + part.extra.length + note.length);
        out.putInt(0x02014b50).putShort((short) 0x0314).putShort((short) 20).putShort((short) part.flags);
        out.putShort((short) part.method).putInt(part.time).putInt((int) part.crc);
        out.putInt((int) part.packed).putInt((int) part.size);
        out.putShort((short) part.name.length)
                .putShort((short) part.extra.length)
                .putShort((short) note.length);
        out.putShort((short) 0).putShort((short) 0).putInt(part.attributes).putInt((int) at);
        return out.put(part.name).put(part.extra).put(note).array();
    }

    private void end(ByteArrayOutputStream out, long at, long size) {
        int count = parts.size() + countShift;
        long end64 = out.size();
        if (zip64End) {
            ByteBuffer large = buffer(76);
            large.putInt(0x06064b50)
                    .putLong(44)
                    .putShort((short) 45)
                    .putShort((short) 45)
                    .putInt(0)
                    .putInt(0);
            large.putLong(count).putLong(count).putLong(size).putLong(at);
            out.writeBytes(
                    large.putInt(0x07064b50).putInt(0).putLong(end64).putInt(1).array());
        }
        ByteBuffer end = buffer(22);
        end.putInt(0x06054b50).putShort((short) disk).putShort((short) disk);
        end.putShort((short) count).putShort((short) count).putInt((int) size).putInt((int) at);
        out.writeBytes(end.putShort((short) comment.length).array());
        out.writeBytes(comment);
    }

    static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A Zip64 extra field of these values. */
    public static byte[] zip64(long... values) {
        ByteBuffer out = buffer(4 + values.length * 8);
        out.putShort((short) 1).putShort((short) (values.length * 8));
        for (long value : values) {
            out.putLong(value);
        }
        return out.array();
    }

    /** An extra field of this id. */
    public static byte[] extra(int id, byte[] content) {
        return buffer(4 + content.length)
                .putShort((short) id)
                .putShort((short) content.length)
                .put(content)
                .array();
    }
}
