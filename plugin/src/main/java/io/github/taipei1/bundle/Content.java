package io.github.taipei1.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that can be read twice: once for their hash, once into the bundle. */
@FunctionalInterface
public interface Content {
    InputStream open() throws IOException;

    static Content of(byte[] bytes) {
        byte[] own = bytes.clone();
        return () -> new ByteArrayInputStream(own);
    }

    static Content of(Path file) {
        return () -> Files.newInputStream(file);
    }
}
