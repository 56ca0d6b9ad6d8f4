package io.github.taipei1.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.bundle.zip.RandomBytes;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every single bit and every length of a small bundle. */
class BitFlipTest {
    @Test
    void everyFlippedBitIsSeen(@TempDir Path folder) throws Exception {
        byte[] bundle = smallest(folder);
        Optional<String> seal = Optional.of(SampleBundle.seal(folder));
        assertThat(isUntouched(BundleFile.verify(RandomBytes.of(bundle), seal))).isTrue();
        Set<Verdict> verdicts = IntStream.range(0, bundle.length)
                .parallel()
                .boxed()
                .flatMap(place -> flipped(bundle, place, seal))
                .collect(Collectors.toSet());
        assertThat(verdicts).containsExactlyInAnyOrder(Verdict.SEALED, Verdict.ALTERED, Verdict.UNREADABLE);
    }

    /** The verdicts with each bit of one byte flipped; a bundle that is sealed still must be seen to be packed again. */
    private static Stream<Verdict> flipped(byte[] bundle, int place, Optional<String> seal) {
        byte[] copy = bundle.clone();
        return IntStream.range(0, 8).mapToObj(bit -> {
            copy[place] = (byte) (bundle[place] ^ 1 << bit);
            Verification found = BundleFile.verify(RandomBytes.of(copy), seal);
            assertThat(isUntouched(found)).as("byte %d, bit %d", place, bit).isFalse();
            return found.verdict();
        });
    }

    private static byte[] smallest(Path folder) throws Exception {
        List<BundleEntry> entries = List.of(SampleBundle.entry("data/report/a.txt", "成果"));
        return SampleBundle.bytes(folder, SampleBundle.plan(SampleBundle.ID, entries, List.of()), Optional.empty());
    }

    @Test
    void everyTruncationIsUnreadable(@TempDir Path folder) throws Exception {
        byte[] bundle = smallest(folder);
        for (int length = 0; length < bundle.length; length++) {
            Verification found = BundleFile.verify(RandomBytes.of(Arrays.copyOf(bundle, length)), Optional.empty());
            assertThat(found.verdict()).as("%d bytes", length).isEqualTo(Verdict.UNREADABLE);
        }
    }

    private static boolean isUntouched(Verification found) {
        return found.verdict() == Verdict.SEALED && found.packing().equals(Optional.of(Packing.ORIGINAL));
    }
}
