package io.github.taipei1.output;

import io.github.taipei1.check.Memory;
import io.github.taipei1.digest.Checksum;
import io.github.taipei1.digest.Sha256;
import io.github.taipei1.document.FileTree;
import io.github.taipei1.document.WitnessedTree;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps what came of looking at each artifact, in a file, so that the next run need look only at those that changed, or that rest
 * on something that did. A look counts as long as the tool is the same, and every file and fact that was asked for to come to it.
 * A file that is damaged, from elsewhere or cannot be read counts as none.
 */
public final class LastLooks implements Memory {
    private static final String FORMAT = "taipei1 looks, 2";

    private final Path file;
    private final String conditions;
    private final FileTree now;
    private final WitnessedTree witness;
    private final AtomicReference<KeptLooks> run = new AtomicReference<>();

    /**
     * @param file where they are kept
     * @param conditions all that a look depends on besides what it asks of the repository
     * @param now the repository as it is, best one that works out a checksum once
     * @param witness takes note of the answers, for looks of this run and for those that need not be taken again
     */
    public LastLooks(Path file, List<String> conditions, FileTree now, WitnessedTree witness) {
        this.file = file;
        this.conditions = Sha256.hex(conditions);
        this.now = now;
        this.witness = witness;
    }

    @Override
    public Looks under(Terms terms) {
        Earlier earlier = read(terms).orElse(Earlier.NONE);
        KeptLooks looks = new KeptLooks(Facts.of(terms), earlier, now, witness);
        run.set(looks);
        return looks;
    }

    private Optional<Earlier> read(Terms terms) {
        try {
            return Files.isRegularFile(file) ? read(Files.readAllBytes(file), terms) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Earlier> read(byte[] bytes, Terms terms) throws IOException {
        int length = bytes.length - Checksum.LENGTH;
        if (length < 0 || !Arrays.equals(Checksum.of(bytes, length), Arrays.copyOfRange(bytes, length, bytes.length))) {
            return Optional.empty();
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length));
        String rules = Facts.rules(terms);
        boolean ours = in.readUTF().equals(FORMAT)
                && in.readUTF().equals(conditions)
                && in.readUTF().equals(rules);
        return ours ? Optional.of(Earlier.read(rules, in)) : Optional.empty();
    }

    /** Keeps the looks of the run; where that is not possible, none are kept. */
    public void keep() {
        Optional<KeptLooks> looks = Optional.ofNullable(run.get());
        if (looks.isEmpty() || witness.testimony().isEmpty()) {
            forget();
            return;
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeUTF(FORMAT);
            out.writeUTF(conditions);
            looks.get().write(out);
            byte[] content = bytes.toByteArray();
            WholeFile.write(file, stream -> {
                stream.write(content);
                stream.write(Checksum.of(content, content.length));
            });
        } catch (IOException e) {
            forget();
        }
    }

    /** Removes what is kept. */
    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Each look is asked about before it is used, so that they may as well stay.
            return;
        }
    }
}
