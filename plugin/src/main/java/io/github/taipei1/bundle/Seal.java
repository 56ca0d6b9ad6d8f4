package io.github.taipei1.bundle;

import io.github.taipei1.approval.Code;
import io.github.taipei1.digest.Sha256;
import java.util.Optional;

/** The seal code: the first 75 bits of the SHA-256 of a bundle's tag manifest, for people to type. */
public final class Seal {
    /** What a seal code begins with; an approval code begins with T1A. */
    public static final String PREFIX = "T1B";

    private Seal() {}

    public static String of(byte[] tagManifest) {
        return Code.of(PREFIX, Sha256.of(tagManifest));
    }

    /** A code as somebody typed it, in its own form; nothing if it is mistyped, or the code of something else. */
    public static Optional<String> read(String typed) {
        return Code.read(typed).filter(code -> code.startsWith(PREFIX));
    }
}
