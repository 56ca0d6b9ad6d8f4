package io.github.taipei1.document.read;

import io.github.taipei1.document.Reading;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Region;
import io.github.taipei1.finding.Text;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to text, strictly: UTF-8 with or without a byte-order mark, UTF-16 with one. Anything else is named and refused, for a
 * guess would move columns and turn Chinese into something else.
 */
final class Decoder {
    private Decoder() {}

    static Reading<Source> decode(String path, byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(path, bytes, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(path, bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(path, bytes, StandardCharsets.UTF_16BE);
        }
        Optional<Text> binary = Binary.recognise(bytes);
        return binary.isPresent() ? new Reading.Skipped<>(binary.get()) : utf8(path, bytes, 0);
    }

    private static Reading<Source> utf8(String path, byte[] bytes, int from) {
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            int bad = firstBadByte(bytes, from);
            if (bad >= 0) {
                return new Reading.Failed<>(notUtf8(path, bytes, bad));
            }
        }
        return new Reading.Read<>(new Source(path, text));
    }

    private static Reading<Source> utf16(String path, byte[] bytes, Charset charset) {
        try {
            CharBuffer text = strict(charset).decode(ByteBuffer.wrap(bytes, 2, bytes.length - 2));
            return new Reading.Read<>(new Source(path, text.toString()));
        } catch (CharacterCodingException e) {
            return new Reading.Failed<>(new Problem(
                    Place.of(path),
                    Text.of(
                            "檔案開頭標示為 UTF-16，內容卻不是有效的 UTF-16，因此未檢查。",
                            "The file is marked as UTF-16 and is no valid UTF-16; it was not checked."),
                    Text.of("請在編輯器中以 UTF-8 重新存檔。", "Save the file as UTF-8 in your editor.")));
        }
    }

    private static Problem notUtf8(String path, byte[] bytes, int bad) {
        if (looksLike("x-windows-950", bytes, 0xA4, 0xC6)) {
            return problem(path, bytes, bad, "看起來是 Big5（CP950）", "it looks like Big5 (CP950)", "CP950");
        }
        if (looksLike("GBK", bytes, 0xB0, 0xD7)) {
            return problem(
                    path, bytes, bad, "看起來是 GBK（簡體中文編碼）", "it looks like GBK, a code for Simplified Chinese", "GBK");
        }
        return new Problem(
                place(path, bytes, bad),
                Text.of(
                        "這裡有不是 UTF-8 的位元組，檔案無法判讀為文字，因此未檢查。",
                        "There are bytes here that are not UTF-8, so the file can't be read and was not checked."),
                Text.of("請在編輯器中以 UTF-8 重新存檔。", "Save the file as UTF-8 in your editor."));
    }

    private static Problem problem(String path, byte[] bytes, int bad, String zhTw, String en, String code) {
        String command = "iconv -f " + code + " -t UTF-8 old > new";
        return new Problem(
                place(path, bytes, bad),
                Text.of("檔案不是 UTF-8，" + zhTw + "，因此未檢查。", "The file is not UTF-8; " + en + ". It was not checked."),
                Text.of("請轉成 UTF-8 後再檢查：" + command, "Convert it to UTF-8: " + command));
    }

    private static Place place(String path, byte[] bytes, int bad) {
        int line = 1;
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        for (int i = 0; i < bad; i++) {
            if (bytes[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        int column = new String(bytes, start, bad - start, StandardCharsets.UTF_8).length() + 1;
        return new Place(path, Region.at(line, column));
    }

    /** Whether all bytes are valid in a double-byte code and at least half of its pairs are everyday characters of it. */
    private static boolean looksLike(String code, byte[] bytes, int commonFrom, int commonTo) {
        if (!Charset.isSupported(code)) {
            return false;
        }
        int pairs = 0;
        int common = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead >= 0x81) {
                pairs++;
                common += lead >= commonFrom && lead <= commonTo ? 1 : 0;
                i++;
            }
        }
        return pairs > 0 && common * 2 >= pairs && isValid(Charset.forName(code), bytes);
    }

    private static boolean isValid(Charset charset, byte[] bytes) {
        try {
            strict(charset).decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Index of the first byte that is no UTF-8; -1 if all are. */
    private static int firstBadByte(byte[] bytes, int from) {
        CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? in.position() : -1;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
