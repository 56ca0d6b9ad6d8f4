package io.github.taipei1.verify.write;

import io.github.taipei1.digest.Sha256;
import io.github.taipei1.output.WholeFile;
import io.github.taipei1.verify.Office;
import io.github.taipei1.verify.Verified;
import io.github.taipei1.verify.VerifyRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folder of letters. A list in it, as {@code sha256sum} writes one, says which ones this program wrote; those of a former run that
 * this run does not write go, unless somebody has changed them since. Whatever else lies there is left.
 */
final class Letters {
    static final String LIST = "SHA256SUMS";
    private static final int LONGEST_NAME = 60;
    private static final int MOST = 1 << 22;
    private static final Pattern LISTED = Pattern.compile("([0-9a-f]{64}) {2}([^/\\\\]+\\.(?:docx|txt))");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private final Path folder;
    private final Map<String, String> written = new TreeMap<>();

    private Letters(Path folder) {
        this.folder = folder;
    }

    static void write(VerifyRun run, Office office, Path folder) throws IOException {
        Letters letters = new Letters(folder);
        Map<String, String> former = letters.former();
        Set<String> taken = new HashSet<>();
        for (Verified file : run.files()) {
            String name = letterName(file.facts().file(), taken);
            TeamLetter letter = TeamLetter.of(file, office);
            letters.one(name + ".docx", letter::docx);
            letters.one(name + ".txt", letter::text);
        }
        former.keySet().removeAll(letters.written.keySet());
        for (Map.Entry<String, String> stale : former.entrySet()) {
            letters.remove(stale.getKey(), stale.getValue());
        }
        letters.list();
    }

    private void one(String name, WholeFile.Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.to(bytes);
        byte[] letter = bytes.toByteArray();
        WholeFile.write(folder.resolve(name), out -> out.write(letter));
        written.put(name, sha256(letter));
    }

    private Map<String, String> former() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        Path list = folder.resolve(LIST);
        if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS) && Files.size(list) <= MOST) {
            String text = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                Matcher entry = LISTED.matcher(line);
                if (entry.matches()) {
                    listed.put(entry.group(2), entry.group(1));
                }
            }
        }
        return listed;
    }

    private void remove(String name, String sha256) throws IOException {
        Path stale = folder.resolve(name);
        if (Files.isRegularFile(stale, LinkOption.NOFOLLOW_LINKS)
                && Files.size(stale) <= MOST
                && sha256(Files.readAllBytes(stale)).equals(sha256)) {
            Files.delete(stale);
        }
    }

    private void list() throws IOException {
        StringBuilder text = new StringBuilder();
        written.forEach(
                (name, sha256) -> text.append(sha256).append("  ").append(name).append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        WholeFile.write(folder.resolve(LIST), out -> out.write(bytes));
    }

    private static String sha256(byte[] bytes) {
        return Sha256.hex(bytes);
    }

    /** A name that every system takes, that still shows the file's own, and that no other letter of this run has. */
    static String letterName(String file, Set<String> taken) {
        String plain = Normalizer.normalize(file, Normalizer.Form.NFC)
                .replaceAll("(?i)\\.zip$", "")
                .replaceAll("[^\\p{L}\\p{N} ()（）._-]", "_")
                .replaceAll("^[ ._-]+", "_");
        int length = Math.min(plain.codePointCount(0, plain.length()), LONGEST_NAME);
        String cut = plain.substring(0, plain.offsetByCodePoints(0, length)).replaceAll("[ .]+$", "");
        String fit = DEVICE.matcher(cut).matches() ? "_" + cut : cut;
        String name = fit.isEmpty() ? "_" : fit;
        String base = name;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = base + "-" + i;
        }
        return name;
    }
}
