package io.github.taipei1.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PreparedTest {

    @Test
    void isBelievedOfTheBytesThatItWasMadeOf() {
        byte[] source = bytes("a: 1\n");
        String written = Prepared.written(source, "one\ntwo");
        assertThat(Prepared.read(source, written)).contains("one\ntwo");
        assertThat(Prepared.read(bytes("a: 2\n"), written)).isEmpty();
        assertThat(Prepared.read(source, "")).isEmpty();
        assertThat(Prepared.text("no/such/file", source)).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
