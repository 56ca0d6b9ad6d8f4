package io.github.taipei1.report.model;

import io.github.taipei1.finding.Text;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/** A file that a section shows as a picture: one that every writer can embed, or the reason why not. */
public sealed interface PictureFile {
    /** Bytes of the largest file that is taken. */
    int LARGEST = 20 << 20;

    /** A picture that is whole. */
    record Usable(Picture picture) implements PictureFile {}

    /** A file that cannot be shown. */
    record Unusable(Text why, Text help) implements PictureFile {}

    PictureFile MISSING = new Unusable(
            Text.of("找不到這個檔案", "there is no such file"),
            Text.of("請提供專案內的相對路徑。", "Give a path inside the repository, relative to the section."));

    /** Looks at a file: its kind, its size, and whether it is whole. */
    static PictureFile read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return new Unusable(
                    Text.of("檔案超過 20 MB", "the file is larger than 20 MB"),
                    Text.of("請縮小圖片，寬 2,000 像素已足夠列印。", "Make it smaller: 2,000 pixels across are enough for print."));
        }
        Optional<Picture> picture = Picture.of(bytes);
        if (picture.isEmpty()) {
            return Check.other(bytes);
        }
        return Check.fault(picture.get(), bytes).orElseGet(() -> new Usable(picture.get()));
    }

    /** What may be wrong with a file. */
    final class Check {
        /** A decoded picture of this size takes some 200 MB. */
        private static final long MOST_PIXELS = 50_000_000;

        private static final int CHUNK = 12;
        private static final Text AS_PNG = Text.of(
                "請另存為 PNG 或 JPEG（向量圖請以寬 2,000 像素匯出 PNG）。",
                "Save it as PNG or JPEG (drawings as PNG, 2,000 pixels across).");
        private static final Unusable CUT_OFF = new Unusable(
                Text.of("檔案不完整或已損壞", "the file is cut off or damaged"),
                Text.of("請重新匯出或重新下載這張圖。", "Export the picture again, or fetch it again."));

        private Check() {}

        private static Optional<PictureFile> fault(Picture picture, byte[] bytes) {
            if ((long) picture.width() * picture.height() > MOST_PIXELS) {
                String size = picture.width() + "×" + picture.height();
                return Optional.of(new Unusable(
                        Text.of(
                                "圖片有 " + size + " 像素，超過 5,000 萬",
                                "the picture has " + size + " pixels, more than 50 million"),
                        Text.of(
                                "請縮小圖片，寬 2,000 像素已足夠列印。",
                                "Make it smaller: 2,000 pixels across are enough for print.")));
            }
            if (picture.type() == Picture.Type.JPEG && Picture.components(bytes) == 4) {
                return Optional.of(new Unusable(
                        Text.of(
                                "這是印刷用的 CMYK 圖檔，各種軟體顯示的顏色不同",
                                "it is a CMYK picture for print, whose colours each program shows otherwise"),
                        Text.of("請轉成 RGB 再存檔。", "Convert it to RGB.")));
            }
            return isWhole(picture.type(), bytes) ? Optional.empty() : Optional.of(CUT_OFF);
        }

        private static boolean isWhole(Picture.Type type, byte[] bytes) {
            return switch (type) {
                case PNG -> wholePng(bytes);
                case JPEG -> endsJpeg(bytes);
                case GIF -> contains(bytes, bytes.length - 1, 64, 0x3B);
            };
        }

        /** Walks the chunks to the end (PNG, 5.3), and checks their sums. */
        private static boolean wholePng(byte[] bytes) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            int at = 8;
            while (at + CHUNK <= bytes.length) {
                int length = buffer.getInt(at);
                if (length < 0 || length > bytes.length - at - CHUNK) {
                    return false;
                }
                CRC32 sum = new CRC32();
                sum.update(bytes, at + 4, length + 4);
                if ((int) sum.getValue() != buffer.getInt(at + 8 + length)) {
                    return false;
                }
                if (new String(bytes, at + 4, 4, StandardCharsets.US_ASCII).equals("IEND")) {
                    return true;
                }
                at += CHUNK + length;
            }
            return false;
        }

        private static boolean endsJpeg(byte[] bytes) {
            for (int i = bytes.length - 2; i > bytes.length / 2; i--) {
                if ((bytes[i] & 0xFF) == 0xFF && (bytes[i + 1] & 0xFF) == 0xD9) {
                    return true;
                }
            }
            return false;
        }

        private static boolean contains(byte[] bytes, int last, int reach, int value) {
            for (int i = last; i > Math.max(0, last - reach); i--) {
                if (bytes[i] == value) {
                    return true;
                }
            }
            return false;
        }

        private static PictureFile other(byte[] bytes) {
            String kind = kind(bytes);
            return new Unusable(
                    kind.isEmpty()
                            ? Text.of("它不是圖檔，或已損壞", "it is no picture, or damaged")
                            : Text.of(
                                    "它是 " + kind + "，Word 與 PDF 無法都照樣呈現",
                                    "it is " + kind + ", which Word and PDF do not both show"),
                    AS_PNG);
        }

        private static String kind(byte[] bytes) {
            String head = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
            boolean box = head.length() > 12 && head.startsWith("ftyp", 4);
            if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
                return "WebP";
            }
            if (head.toLowerCase(Locale.ROOT).contains("<svg")) {
                return "SVG";
            }
            if (head.startsWith("%PDF-")) {
                return "PDF";
            }
            if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
                return "TIFF";
            }
            return head.startsWith("BM") && bytes.length > 54
                    ? "BMP"
                    : box ? head.substring(8, 12).toUpperCase(Locale.ROOT).strip() : "";
        }
    }
}
