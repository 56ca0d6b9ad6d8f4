package io.github.taipei1.bundle;

import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.finding.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text: UTF-8 or nothing. */
public final class StrictText {
    private static final String CP950 = "x-windows-950";

    private StrictText() {}

    /** @throws Refused if the bytes are no UTF-8, with a guess at what they are */
    public static String read(String name, byte[] bytes) throws Refused {
        // Whatever is no UTF-8 becomes this character; a text that has it of its own is rare.
        String quick = new String(bytes, StandardCharsets.UTF_8);
        if (quick.indexOf('\uFFFD') < 0) {
            return quick;
        }
        Optional<String> text = decode(StandardCharsets.UTF_8, bytes);
        if (text.isPresent()) {
            return text.get();
        }
        boolean big5 = Charset.isSupported(CP950)
                && decode(Charset.forName(CP950), bytes).isPresent();
        Text why = big5
                ? Text.of("文字不是 UTF-8，看起來是 Big5。", "it is not UTF-8; this looks like Big5.")
                : Text.of("文字不是 UTF-8。", "it is not UTF-8.");
        throw new Refused(new Refusal.UnreadableText(Shown.name(name), why));
    }

    private static Optional<String> decode(Charset charset, byte[] bytes) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
