package io.github.taipei1.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.exceptions.CorruptChecksumException;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Library of Congress' own BagIt library takes our bundles for what they say they are. */
class BagItLibraryTest {
    @TempDir
    Path folder;

    private Path bag;

    @BeforeEach
    void unpackALeadsBundle() throws IOException {
        Map<String, byte[]> files =
                SampleBundle.files(SampleBundle.bytes(folder, SampleBundle.joint(folder), Optional.empty()));
        Path unpacked = folder.resolve("unpacked");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = unpacked.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        bag = unpacked.resolve(SampleBundle.ID.name());
    }

    @Test
    void findsTheBagCompleteAndValid() throws Exception {
        Bag read = new BagReader().read(bag);
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isComplete(read, false);
            verifier.isValid(read, false);
        }
        assertThat(read.getVersion()).hasToString("1.0");
        assertThat(read.getMetadata().get("External-Identifier")).containsExactly(SampleBundle.ID.name());
    }

    @Test
    void findsAMembersBagInsideValidToo() throws Exception {
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isValid(new BagReader().read(bag.resolve("data/members/member-u")), false);
        }
    }

    @Test
    void findsAChangedFile() throws Exception {
        Files.writeString(bag.resolve("data/metrics/kpi.json"), "{}\n");
        Bag read = new BagReader().read(bag);
        try (BagVerifier verifier = new BagVerifier()) {
            assertThatThrownBy(() -> verifier.isValid(read, false)).isInstanceOf(CorruptChecksumException.class);
        }
    }
}
