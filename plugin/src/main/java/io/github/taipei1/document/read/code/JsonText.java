package io.github.taipei1.document.read.code;

import io.github.taipei1.document.PassageBuilder;

/** A string of a JSON text, with its escapes resolved and each unit traced to its place. */
public final class JsonText {
    private JsonText() {}

    /** Adds the string whose opening quote stands at an offset. */
    public static void append(PassageBuilder out, String text, int quote) {
        int close = quote + 1;
        while (close < text.length() && text.charAt(close) != '"') {
            close += text.charAt(close) == '\\' ? 2 : 1;
        }
        Escapes.append(out, text, quote + 1, Math.min(close, text.length()));
    }
}
