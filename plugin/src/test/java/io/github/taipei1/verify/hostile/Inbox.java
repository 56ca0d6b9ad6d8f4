package io.github.taipei1.verify.hostile;

import io.github.taipei1.bundle.BundleEntry;
import io.github.taipei1.bundle.json.Json;
import io.github.taipei1.verify.Handing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A folder of submissions that somebody fills who wishes the office ill. */
final class Inbox {
    private final Path folder;
    private int count;

    Inbox(Path folder) {
        this.folder = folder;
    }

    int count() {
        return count;
    }

    /** A file as it comes. */
    void file(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
            count++;
        } catch (IOException | java.nio.file.InvalidPathException e) {
            // A name that this system has no room for can't lie in a folder of it.
            return;
        }
    }

    static byte[] bytes(String text) {
        return Handing.bytes(text);
    }

    static Json config(String more) {
        return Handing.config(more);
    }

    static Json json(String text) {
        return Handing.json(text);
    }

    /** A bundle that is sealed as it should be and holds these. */
    void bundle(String name, Json config, Map<String, byte[]> files, String role) {
        byte[] bytes = sealed(config, files, role);
        file(name + ".zip", bytes);
    }

    void bundle(String name, Json config, List<BundleEntry> entries) {
        file(name + ".zip", sealed(config, entries));
    }

    byte[] sealed(Json config, Map<String, byte[]> files, String role) {
        List<BundleEntry> entries = new ArrayList<>();
        files.forEach((original, bytes) -> entries.add(Handing.entry(original, bytes, role)));
        entries.add(Handing.entry("closing-report.html", bytes("<p>x</p>\n"), "report"));
        return sealed(config, entries);
    }

    private static byte[] sealed(Json config, List<BundleEntry> entries) {
        try {
            Path work = Files.createTempDirectory("hostile");
            try {
                Handing.seal(work, config, entries);
                return Files.readAllBytes(work.resolve(Handing.ID.fileName()));
            } finally {
                try (var left = Files.list(work)) {
                    for (Path file : left.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(work);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
