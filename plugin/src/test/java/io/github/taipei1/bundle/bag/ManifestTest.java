package io.github.taipei1.bundle.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A list of hashes is read as it is written, or not at all. */
class ManifestTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    private static String row(String path) {
        return HASH + "  " + path + "\n";
    }

    private static String fault(String text) {
        Manifest.Read read = Manifest.read(text);
        assertThat(read.manifest()).isEmpty();
        return read.fault().orElseThrow().en();
    }

    @Test
    void readsWhatItWrites() {
        String text = row("a") + row("b/c");
        Manifest manifest = Manifest.read(text).manifest().orElseThrow();
        assertThat(manifest.hashes()).containsExactly(Map.entry("a", HASH), Map.entry("b/c", HASH));
        assertThat(new String(manifest.bytes(), StandardCharsets.UTF_8)).isEqualTo(text);
        assertThat(Manifest.read("").manifest().orElseThrow().hashes()).isEmpty();
    }

    @Test
    void saysWhichLineIsWrongAndHow() {
        assertThat(fault(row("a") + HASH + "  b")).contains("line 2", "no end");
        assertThat(fault(row("a") + row("c") + row("b"))).contains("line 3", "order");
        assertThat(fault(row("a") + row("a"))).contains("line 2", "twice");
        assertThat(fault(row("a").replace("\n", "\r\n"))).contains("line 1", "Windows");
        assertThat(fault("\n")).contains("line 1", "not a hash");
        assertThat(fault(row("a") + "\n" + row("b"))).contains("line 2");
    }

    @Test
    void aHashIsSixtyFourSmallHexDigitsAndNothingElse() {
        for (String wrong : List.of("/", ":", "`", "g", "A", " ", "\u0660")) {
            assertThat(fault(wrong + HASH.substring(1) + "  a\n")).contains("not a hash");
            assertThat(fault(HASH.substring(1) + wrong + "  a\n")).contains("not a hash");
        }
        for (String right : List.of("0", "9", "a", "f")) {
            assertThat(Manifest.read(right.repeat(64) + "  a\n").manifest()).isPresent();
        }
        for (String wrong :
                List.of(HASH + " a\n", HASH + "  \n", HASH + " *a\n", HASH + "\n", HASH.substring(1) + "  a\n")) {
            assertThat(fault(wrong)).contains("not a hash");
        }
    }

    @Test
    void onlyFilesOfTheFolderOfSignaturesAreSignatures() {
        assertThat(BagFiles.isSignature("signatures/lead.sshsig")).isTrue();
        for (String path : List.of("signatures/a/b.sshsig", "lead.sshsig", "signatures/lead.txt")) {
            assertThat(BagFiles.isSignature(path)).as(path).isFalse();
        }
    }
}
