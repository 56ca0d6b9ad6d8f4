package io.github.taipei1.document.read;

import io.github.taipei1.finding.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Recognises files that are no text, by their first bytes or by a zero byte anywhere. */
final class Binary {

    /** First bytes of a kind of file that may contain no zero byte for a while. */
    private record Magic(String start, Text kind) {}

    private static final List<Magic> MAGIC = List.of(
            new Magic("\u0089PNG", picture()),
            new Magic("\u00FF\u00D8\u00FF", picture()),
            new Magic("GIF8", picture()),
            new Magic("PK\u0003\u0004", archive()),
            new Magic("\u001F\u008B", archive()),
            new Magic("BZh", archive()),
            new Magic("7z\u00BC\u00AF", archive()),
            new Magic("\u00FD7zXZ", archive()),
            new Magic("(\u00B5/\u00FD", archive()),
            new Magic("%PDF-", Text.of("PDF 檔", "a PDF file")),
            new Magic("\u00D0\u00CF\u0011\u00E0", Text.of("舊版 Office 檔", "an Office file of the old kind")),
            new Magic("\u007FELF", program()),
            new Magic("\u00CA\u00FE\u00BA\u00BE", program()),
            new Magic("\u0000asm", program()),
            new Magic("OggS", media()),
            new Magic("ID3", media()),
            new Magic("RIFF", media()));

    private Binary() {}

    /** Why these bytes are no text; nothing if they may be. */
    static Optional<Text> recognise(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        for (Magic magic : MAGIC) {
            if (start.startsWith(magic.start()) && hasControls(bytes)) {
                return Optional.of(Text.of(
                        "不是文字檔（" + magic.kind().zhTw() + "）。",
                        "Not a text file (" + magic.kind().en() + ")."));
            }
        }
        for (byte b : bytes) {
            if (b == 0) {
                return Optional.of(Text.of("不是文字檔（含零位元組）。", "Not a text file (it has zero bytes)."));
            }
        }
        return Optional.empty();
    }

    /** Text can start with such letters too ("BZh…", "ID3 tags"), but has no control characters. */
    private static boolean hasControls(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 512); i++) {
            int unit = bytes[i] & 0xFF;
            if (unit < 0x09 || unit > 0x0D && unit < 0x20 || unit >= 0xF8) {
                return true;
            }
        }
        return new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1).equals("%PDF-");
    }

    private static Text picture() {
        return Text.of("圖片", "a picture");
    }

    private static Text archive() {
        return Text.of("壓縮檔", "an archive");
    }

    private static Text program() {
        return Text.of("執行檔", "a program");
    }

    private static Text media() {
        return Text.of("影音檔", "sound or video");
    }
}
