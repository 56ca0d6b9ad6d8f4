package io.github.taipei1.report.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/**
 * An image that every writer can embed: PNG, JPEG or GIF. Its size is read from its own header, no image library decodes it.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record Picture(Type type, byte[] bytes, int width, int height) {

    /** The kinds of image that Word, browsers and PDF show alike. */
    public enum Type {
        PNG("png", "image/png"),
        JPEG("jpeg", "image/jpeg"),
        GIF("gif", "image/gif");

        private final String extension;
        private final String media;

        Type(String extension, String media) {
            this.extension = extension;
            this.media = media;
        }

        public String extension() {
            return extension;
        }

        public String media() {
            return media;
        }
    }

    public Picture {
        bytes = bytes.clone();
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture has a size, not " + width + "×" + height);
        }
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Reads kind and size from the first bytes; empty if it is no PNG, JPEG or GIF or says no size. */
    public static Optional<Picture> of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (startsWith(bytes, 0x89, 'P', 'N', 'G', 13, 10, 26, 10) && bytes.length >= 24) {
            return sized(Type.PNG, bytes, buffer.getInt(16), buffer.getInt(20));
        }
        if (startsWith(bytes, 'G', 'I', 'F', '8') && bytes.length >= 10) {
            buffer.order(ByteOrder.LITTLE_ENDIAN);
            return sized(Type.GIF, bytes, buffer.getShort(6) & 0xFFFF, buffer.getShort(8) & 0xFFFF);
        }
        return startsWith(bytes, 0xFF, 0xD8, 0xFF) ? jpeg(bytes, buffer) : Optional.empty();
    }

    private static Optional<Picture> jpeg(byte[] bytes, ByteBuffer buffer) {
        return frame(bytes)
                .flatMap(at ->
                        sized(Type.JPEG, bytes, buffer.getShort(at + 7) & 0xFFFF, buffer.getShort(at + 5) & 0xFFFF));
    }

    /** Walks the markers to the frame header (ISO/IEC 10918-1, B.2.2), which holds height, width and number of colours. */
    private static Optional<Integer> frame(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int at = 2;
        while (at + 9 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return Optional.of(at);
            }
            at += marker == 0xFF ? 1 : 2 + Math.max(2, buffer.getShort(at + 2) & 0xFFFF);
        }
        return Optional.empty();
    }

    /** How many colours a pixel of a JPEG has: 1 grey, 3 as on screens, 4 as in print. */
    static int components(byte[] jpeg) {
        return frame(jpeg).map(at -> jpeg[at + 9] & 0xFF).orElse(0);
    }

    private static Optional<Picture> sized(Type type, byte[] bytes, int width, int height) {
        boolean real = width > 0 && height > 0 && width <= 65_535 && height <= 65_535;
        return real ? Optional.of(new Picture(type, bytes, width, height)) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && type == picture.type && Arrays.equals(bytes, picture.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return type + " " + width + "×" + height;
    }
}
