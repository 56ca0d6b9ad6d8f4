package io.github.taipei1.bilingual.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A Chinese and an English text that say the same. */
record DraftPair(String id, String zh, String en) {

    /** Every folder with {@code zh.md} or {@code zh-TW.md} and {@code en.md}. */
    static List<DraftPair> in(Path folder) {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(DraftPair::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DraftPair read(Path folder) {
        Path zh = folder.resolve("zh-TW.md");
        try {
            return new DraftPair(
                    folder.getFileName().toString(),
                    Files.readString(Files.exists(zh) ? zh : folder.resolve("zh.md")),
                    Files.readString(folder.resolve("en.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int englishWords() {
        return en.isBlank() ? 0 : en.strip().split("\\s+").length;
    }

    String side(boolean inZh) {
        return inZh ? zh : en;
    }

    DraftPair with(boolean inZh, String text) {
        return inZh ? new DraftPair(id, text, en) : new DraftPair(id, zh, text);
    }
}
