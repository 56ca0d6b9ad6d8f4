package io.github.taipei1.bundle;

import io.github.taipei1.digest.Sha256;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Names of files in a bundle: lower-case ASCII that every system, code page and program reads alike. The names that people gave stand in
 * {@code bundle.json}.
 */
public final class PayloadNames {
    private static final String MEMBERS = "data/members/";
    /** Levels of a path below the bundle's own folder: five, and three more for what stands in a member's folder. */
    private static final int DEEPEST = 5;

    private static final int DEEPEST_OF_MEMBERS = 8;
    private static final int LONGEST = 64;
    private static final int STEM = 40;
    private static final int HASH_BYTES = 4;
    private static final String OTHER = "bin";
    private static final Set<String> EXTENSIONS = Set.copyOf(Arrays.asList((""
                    + "bib bin bmp csv css docx eml gif html ics ipynb jpeg jpg json jsonl log md mp4 msg mov odp ods odt pdf png "
                    + "pptx psv py rst srt sshsig svg tex toml tsv txt vtt webm webp xlsx xml yaml yml")
            .split(" ")));
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private PayloadNames() {}

    /** Whether a path below the bundle's own folder may stand in a bundle. */
    public static boolean isAllowed(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length > (path.startsWith(MEMBERS) ? DEEPEST_OF_MEMBERS : DEEPEST)) {
            return false;
        }
        for (String part : parts) {
            if (!isPlain(part)) {
                return false;
            }
        }
        return EXTENSIONS.contains(extension(path));
    }

    private static boolean isPlain(String part) {
        if (part.isEmpty() || part.length() > LONGEST || part.endsWith(".") || !isLetterOrDigit(part.charAt(0))) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        int dot = part.indexOf('.');
        return !DEVICES.contains(dot < 0 ? part : part.substring(0, dot));
    }

    private static boolean isLetterOrDigit(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static String extension(String path) {
        int dot = path.lastIndexOf('.');
        return dot < path.lastIndexOf('/') ? "" : path.substring(dot + 1);
    }

    /**
     * A name for a file as a person named it. Names that lose something by it get a part of their hash, so two of them stay two.
     *
     * @param original a file's path or name, with forward slashes
     */
    public static String fit(String original) {
        String lower = original.substring(original.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String extension = extension(lower);
        boolean known = EXTENSIONS.contains(extension);
        String stem = known ? lower.substring(0, lower.length() - extension.length() - 1) : lower;
        String plain = plainStem(stem);
        String fitted = plain + "." + (known ? extension : OTHER);
        return fitted.equals(original) && isPlain(fitted)
                ? fitted
                : (plain.isEmpty() ? "file" : plain) + "-" + hash(original) + "." + (known ? extension : OTHER);
    }

    private static String plainStem(String stem) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < stem.length() && plain.length() < STEM; i++) {
            char c = stem.charAt(i);
            boolean keeps = isLetterOrDigit(c) || plain.length() > 0 && (c == '.' || c == '_' || c == '-');
            if (keeps) {
                plain.append(c);
            } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != '-') {
                plain.append('-');
            }
        }
        return plain.toString();
    }

    private static String hash(String original) {
        return Sha256.hex(original).substring(0, 2 * HASH_BYTES);
    }
}
