package io.github.taipei1.output;

import io.github.taipei1.digest.Checksum;
import io.github.taipei1.digest.Sha256;
import io.github.taipei1.document.FileTree;
import io.github.taipei1.document.Testimony;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Keeps what the last run told, in a file, so that a run on the same files with the same switches need not work it out again. It
 * holds as long as the tool and its switches are the same, the repository would answer all questions of the run as it did, and
 * the files that the run wrote are still what they were. A file that is damaged, from elsewhere or cannot be read counts as none.
 */
public final class LastRun {
    private static final String FORMAT = "taipei1 last run, 2";

    private final Path file;
    private final String conditions;

    /**
     * @param file where it is kept
     * @param conditions all that a run depends on besides the files of the repository
     */
    public LastRun(Path file, List<String> conditions) {
        this.file = file;
        this.conditions = Sha256.hex(conditions);
    }

    /** What the last run told, if it would tell the same now. */
    public Optional<Told> told(FileTree tree) {
        try {
            return Files.isRegularFile(file) ? read(Files.readAllBytes(file), tree) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Told> read(byte[] bytes, FileTree tree) throws IOException {
        int length = bytes.length - Checksum.LENGTH;
        if (length < 0 || !Arrays.equals(Checksum.of(bytes, length), Arrays.copyOfRange(bytes, length, bytes.length))) {
            return Optional.empty();
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length));
        if (!in.readUTF().equals(FORMAT) || !in.readUTF().equals(conditions) || !areAsWritten(in)) {
            return Optional.empty();
        }
        Told told = Told.read(in);
        return Testimony.read(in).holdsFor(tree) ? Optional.of(told) : Optional.empty();
    }

    private static boolean areAsWritten(DataInputStream in) throws IOException {
        boolean same = true;
        for (int left = in.readInt(); left > 0; left--) {
            Path written = Path.of(in.readUTF());
            String content = in.readUTF();
            same = same && Files.isRegularFile(written) && content.equals(content(written));
        }
        return same;
    }

    /**
     * Keeps a run; where that is not possible, nothing is kept.
     *
     * @param written files that it wrote
     */
    public void keep(Told told, List<Path> written, Testimony testimony) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
            write(new DataOutputStream(bytes), told, written, testimony);
            byte[] content = bytes.toByteArray();
            WholeFile.write(file, out -> {
                out.write(content);
                out.write(Checksum.of(content, content.length));
            });
        } catch (IOException e) {
            forget();
        }
    }

    private void write(DataOutputStream out, Told told, List<Path> written, Testimony testimony) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path one : written) {
            contents.put(one.toString(), content(one));
        }
        out.writeUTF(FORMAT);
        out.writeUTF(conditions);
        out.writeInt(contents.size());
        for (Map.Entry<String, String> one : contents.entrySet()) {
            out.writeUTF(one.getKey());
            out.writeUTF(one.getValue());
        }
        told.write(out);
        testimony.write(out);
    }

    /** Removes what is kept. */
    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // What is kept is asked about before it is used, so that it may as well stay.
            return;
        }
    }

    private static String content(Path file) throws IOException {
        return Checksum.hex(Files.readAllBytes(file));
    }
}
