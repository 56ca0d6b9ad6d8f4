package io.github.taipei1.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taipei1.testing.MemoryTree;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WitnessedTreeTest {
    private final MemoryTree files = MemoryTree.of(Map.of("a.md", "one", "b.md", "two", "c.csv", "three"));
    private final WitnessedTree tree = new WitnessedTree(files);

    @BeforeEach
    void listed() throws IOException {
        tree.list();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Testimony testimony() {
        return tree.testimony().orElseThrow();
    }

    @Test
    void holdsWhileNothingThatWasAskedForChanges() throws IOException {
        tree.read("a.md");
        tree.exists("none.md");
        tree.size("b.md");
        Testimony seen = testimony();

        assertThat(seen.holdsFor(files)).isTrue();
        assertThat(seen.holdsFor(files.put("b.md", bytes("TWO")))).isTrue();
        assertThat(seen.holdsFor(files.put("a.md", bytes("One")))).isFalse();
    }

    @Test
    void noticesSizesAndFilesThatWereOnlyAskedAbout() throws IOException {
        tree.size("b.md");
        tree.exists("c.csv");
        Testimony seen = testimony();

        assertThat(seen.holdsFor(MemoryTree.of(Map.of("a.md", "one", "b.md", "twos", "c.csv", "three"))))
                .isFalse();
        assertThat(seen.holdsFor(MemoryTree.of(Map.of("a.md", "one", "b.md", "two"))))
                .isFalse();
    }

    @Test
    void noticesAFileThatNobodyReadButAllSawInTheList() {
        Testimony seen = testimony();

        assertThat(seen.holdsFor(files.put("d.md", bytes("")))).isFalse();
    }

    @Test
    void noticesThatAFileAppearsWhichCouldNotBeRead() {
        assertThatThrownBy(() -> tree.read("later.md")).isInstanceOf(IOException.class);
        Testimony seen = testimony();

        assertThat(seen.holdsFor(files)).isTrue();
        files.put("later.md", bytes("here"));
        assertThat(new Unlisted(files, "later.md").holds(seen)).isFalse();
    }

    /** A tree with a file that git would not carry. */
    private record Unlisted(MemoryTree files, String path) {
        boolean holds(Testimony seen) {
            return seen.holdsFor(new FileTree() {
                @Override
                public Listing list() {
                    Listing all = files.list();
                    return new Listing(
                            all.files().stream()
                                    .filter(one -> !one.equals(path))
                                    .toList(),
                            all.skipped());
                }

                @Override
                public boolean exists(String one) {
                    return files.exists(one);
                }

                @Override
                public long size(String one) throws IOException {
                    return files.size(one);
                }

                @Override
                public byte[] read(String one) throws IOException {
                    return files.read(one);
                }
            });
        }
    }

    @Test
    void saysNothingOfAFileThatChangedWhileItWasLookedAt() throws IOException {
        tree.read("a.md");
        files.put("a.md", bytes("other"));
        tree.read("a.md");

        assertThat(tree.testimony()).isEmpty();
    }

    @Test
    void notesAStreamToItsEndThoughItWasReadInPart() throws IOException {
        try (InputStream in = tree.open("c.csv")) {
            in.read();
            assertThat(tree.testimony()).isEmpty();
        }
        Testimony seen = testimony();

        assertThat(seen.holdsFor(files)).isTrue();
        assertThat(seen.holdsFor(files.put("c.csv", bytes("threE")))).isFalse();
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        tree.read("a.md");
        tree.exists("臺北.md");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        testimony().write(new DataOutputStream(out));

        Testimony read = Testimony.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));

        assertThat(read).isEqualTo(testimony());
    }
}
