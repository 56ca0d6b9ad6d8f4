package io.github.taipei1.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class ChecksumTest {
    /** The check values that the catalogue of CRCs gives for these nine digits. */
    @Test
    void isTheNumberOfBytesAndBothChecksums() {
        assertEquals("0000000000000009" + "cbf43926" + "e3069283", Checksum.hex("123456789".getBytes()));
    }

    @Property
    void anyChangedByteShows(
            @ForAll @Size(min = 1, max = 200) byte[] bytes,
            @ForAll int at,
            @ForAll @IntRange(min = 1, max = 255) int by) {
        byte[] changed = bytes.clone();
        changed[Math.floorMod(at, bytes.length)] ^= (byte) by;
        assertNotEquals(Checksum.hex(bytes), Checksum.hex(changed));
    }

    @Property
    void zerosAtTheEndShow(@ForAll @Size(max = 200) byte[] bytes, @ForAll @IntRange(min = 1, max = 9) int more) {
        assertNotEquals(Checksum.hex(bytes), Checksum.hex(Arrays.copyOf(bytes, bytes.length + more)));
    }

    @Property
    void itDoesNotMatterInWhichPiecesBytesCome(@ForAll @Size(max = 200) byte[] bytes, @ForAll int cut)
            throws IOException {
        int at = Math.floorMod(cut, bytes.length + 1);
        Checksum sum = new Checksum();
        sum.add(bytes, 0, at);
        sum.add(bytes, at, bytes.length - at);
        assertEquals(Checksum.hex(bytes), sum.hex());
        assertEquals(bytes.length, sum.count());
        assertEquals(Checksum.hex(bytes), Checksum.hex(new ByteArrayInputStream(bytes)));
    }
}
