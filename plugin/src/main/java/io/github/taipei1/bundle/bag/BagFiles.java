package io.github.taipei1.bundle.bag;

import java.nio.charset.StandardCharsets;

/** The names of a bag's own files, and the one that never differs. */
public final class BagFiles {
    public static final String DECLARATION = "bagit.txt";
    public static final String INFO = "bag-info.txt";
    public static final String MANIFEST = "manifest-sha256.txt";
    public static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    public static final String PAYLOAD = "data/";
    public static final String SIGNATURES = "signatures/";
    public static final String SIGNATURE_SUFFIX = ".sshsig";

    private static final String DECLARATION_TEXT = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private BagFiles() {}

    /** The content of {@code bagit.txt}, RFC 8493 section 2.1.1. */
    public static byte[] declaration() {
        return DECLARATION_TEXT.getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether a file is a signature, which alone may stand outside of all manifests. */
    public static boolean isSignature(String path) {
        return path.startsWith(SIGNATURES)
                && path.endsWith(SIGNATURE_SUFFIX)
                && path.indexOf('/', SIGNATURES.length()) < 0;
    }
}
