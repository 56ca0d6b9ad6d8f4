package io.github.taipei1.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What the build works out of a data file that comes with the plugin and puts beside the classes, because to do it at each start would take
 * too long. The data file stays what counts: what was made of other bytes than it has now is not believed.
 */
public final class Prepared {
    private static final String FOLDER = "taipei1/prepared/";

    private Prepared() {}

    /** Writes it below the folder of the compiled classes. */
    public static void write(Path classes, String name, byte[] source, String text) throws IOException {
        Path file = classes.resolve(FOLDER + name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, written(source, text));
    }

    /** What was made of these bytes; nothing if the build made nothing of them. */
    public static Optional<String> text(String name, byte[] source) {
        try (InputStream in = Prepared.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                return Optional.empty();
            }
            return read(source, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String written(byte[] source, String text) {
        return sum(source) + text;
    }

    static Optional<String> read(byte[] source, String written) {
        String sum = sum(source);
        return written.startsWith(sum) ? Optional.of(written.substring(sum.length())) : Optional.empty();
    }

    /** The line before the text. */
    private static String sum(byte[] source) {
        CRC32 sum = new CRC32();
        sum.update(source);
        return Long.toHexString(sum.getValue()) + " " + source.length + "\n";
    }
}
