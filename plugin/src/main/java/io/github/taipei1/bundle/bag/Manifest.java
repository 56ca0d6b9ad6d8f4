package io.github.taipei1.bundle.bag;

import io.github.taipei1.finding.Text;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A manifest: one line a file, its SHA-256, two spaces, its path; sorted by path. {@code sha256sum -c} reads it.
 *
 * @param hashes path to SHA-256 in lower-case hexadecimal
 */
public record Manifest(SortedMap<String, String> hashes) {
    private static final int HASH = 64;
    private static final String GAP = "  ";

    public Manifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /** A manifest, or why its text is none. */
    public record Read(Optional<Manifest> manifest, Optional<Text> fault) {
        private static Read fault(int line, String zhTw, String en) {
            return new Read(
                    Optional.empty(), Optional.of(Text.of("第 " + line + " 行" + zhTw, "line " + line + " " + en)));
        }
    }

    public byte[] bytes() {
        StringBuilder text = new StringBuilder();
        hashes.forEach(
                (path, hash) -> text.append(hash).append(GAP).append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads exactly what {@link #bytes} writes: any other text is a fault. */
    public static Read read(String text) {
        SortedMap<String, String> hashes = new TreeMap<>();
        String before = "";
        int line = 1;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return Read.fault(line, "沒有換行，清單不完整", "has no end; the list is incomplete");
            }
            String row = text.substring(at, end);
            if (!isRow(row)) {
                return row.endsWith("\r")
                        ? Read.fault(line, "的換行被改成 Windows 格式", "ends as on Windows: the line ends were changed")
                        : Read.fault(line, "不是「雜湊值、兩個空格、路徑」", "is not a hash, two spaces and a path");
            }
            String path = row.substring(HASH + GAP.length());
            if (path.compareTo(before) <= 0) {
                return Read.fault(line, "未依路徑排序，或重複", "is not in the order of paths, or stands twice");
            }
            hashes.put(path, row.substring(0, HASH));
            before = path;
            at = end + 1;
            line++;
        }
        return new Read(Optional.of(new Manifest(hashes)), Optional.empty());
    }

    private static boolean isRow(String row) {
        if (row.length() <= HASH + GAP.length() || !row.startsWith(GAP, HASH) || row.endsWith("\r")) {
            return false;
        }
        for (int i = 0; i < HASH; i++) {
            char c = row.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    /** A manifest of the fingerprints of some files. */
    public static Manifest of(Map<String, Fingerprint> files) {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((path, file) -> hashes.put(path, file.sha256()));
        return new Manifest(hashes);
    }
}
