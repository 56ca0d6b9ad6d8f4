package io.github.taipei1.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.bundle.zip.RandomBytes;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every single bit and every length of a small bundle. */
class BitFlipTest {
    @Test
    void everyFlippedBitIsSeen(@TempDir Path folder) throws Exception {
        byte[] bundle = SampleBundle.bytes(folder);
        Optional<String> seal = Optional.of(SampleBundle.seal(folder));
        assertThat(isUntouched(BundleFile.verify(RandomBytes.of(bundle), seal))).isTrue();
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (int i = 0; i < bundle.length * 8; i++) {
            bundle[i / 8] ^= (byte) (1 << i % 8);
            Verification found = BundleFile.verify(RandomBytes.of(bundle), seal);
            assertThat(isUntouched(found)).as("bit %d", i).isFalse();
            verdicts.merge(found.verdict(), 1, Integer::sum);
            bundle[i / 8] ^= (byte) (1 << i % 8);
        }
        assertThat(verdicts).containsKeys(Verdict.ALTERED, Verdict.UNREADABLE).doesNotContainKey(Verdict.UNCONFIRMED);
    }

    @Test
    void everyTruncationIsUnreadable(@TempDir Path folder) throws Exception {
        byte[] bundle = SampleBundle.bytes(folder);
        for (int length = 0; length < bundle.length; length++) {
            Verification found = BundleFile.verify(RandomBytes.of(Arrays.copyOf(bundle, length)), Optional.empty());
            assertThat(found.verdict()).as("%d bytes", length).isEqualTo(Verdict.UNREADABLE);
        }
    }

    private static boolean isUntouched(Verification found) {
        return found.verdict() == Verdict.SEALED && found.packing().equals(Optional.of(Packing.ORIGINAL));
    }
}
