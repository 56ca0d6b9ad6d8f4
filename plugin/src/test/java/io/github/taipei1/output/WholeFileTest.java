package io.github.taipei1.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What killed runs leave and the next one takes away. */
class WholeFileTest {
    private static final FileTime BEFORE = FileTime.from(Instant.now().minusSeconds(60));

    @TempDir
    Path folder;

    private Path left(String name, FileTime time) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "half of it");
        return Files.setLastModifiedTime(file, time);
    }

    private Stream<String> after() throws IOException {
        WholeFile.write(folder.resolve("report.zip"), out -> out.write('x'));
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void whatAKilledRunLeftIsTakenAway() throws IOException {
        left(".report.zip1234567890123456789.part", BEFORE);
        left(".another.zip42424242.part", BEFORE);
        assertThat(after()).containsExactly("report.zip");
    }

    @Test
    void whatAnotherRunIsWritingStays() throws IOException {
        Path held = left(".report.zip111111.part", BEFORE);
        left(".report.zip222222.part", FileTime.from(Instant.now()));
        try (FileChannel channel = FileChannel.open(held, StandardOpenOption.WRITE)) {
            channel.lock();
            assertThat(after()).containsExactly(".report.zip111111.part", ".report.zip222222.part", "report.zip");
        }
    }

    @Test
    void filesOfOthersStay() throws IOException {
        left("report.zip111111.part", BEFORE);
        left(".film.part", BEFORE);
        Files.createDirectory(folder.resolve(".folder999999.part"));
        assertThat(after()).containsExactly(".film.part", ".folder999999.part", "report.zip", "report.zip111111.part");
    }
}
