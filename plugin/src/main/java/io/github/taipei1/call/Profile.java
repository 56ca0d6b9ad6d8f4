package io.github.taipei1.call;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of one call profile, shipped with the plugin or in a folder of the repository. Nothing outside of it can be named. */
public final class Profile {
    private static final String SHIPPED = "taipei1/calls/";

    private final String name;
    private final Path folder;
    private final boolean shipped;

    private Profile(String name, Path folder, boolean shipped) {
        this.name = name;
        this.folder = folder;
        this.shipped = shipped;
    }

    /**
     * The profile that {@link Calls#load} finds for the same words.
     *
     * @param wanted a shipped id, or a folder relative to {@code root}
     */
    public static Profile of(String wanted, Path root) {
        boolean shipped = Calls.shipped().contains(wanted);
        return new Profile(wanted, root.resolve(wanted).normalize(), shipped);
    }

    /** How a message names a file of the profile. */
    public String describe(String file) {
        return name + "/" + file;
    }

    /** The text of a file, by its path within the profile; empty if there is none. */
    public Optional<String> text(String file) {
        if (file.startsWith("/") || file.contains("..") || file.contains("\\") || file.contains(":")) {
            return Optional.empty();
        }
        try {
            return shipped ? resource(file) : inFolder(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> resource(String file) throws IOException {
        try (InputStream in = Profile.class.getClassLoader().getResourceAsStream(SHIPPED + name + "/" + file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private Optional<String> inFolder(String file) throws IOException {
        Path path = folder.resolve(file).normalize();
        boolean inside = path.startsWith(folder) && Files.isRegularFile(path);
        return inside ? Optional.of(Files.readString(path)) : Optional.empty();
    }
}
