package io.github.taipei1.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What eyes tell apart. */
class InkTest {
    @ParameterizedTest
    @CsvSource({
        "FFFFFF,FFFFFF",
        "FEFEFE,FFFFFF",
        "EAEAEA,FFFFFF",
        "F5F9FF,FFFFFF",
        "FFF6DC,FFF2CC",
        "000000,101010",
        "1F4E79,204F7A",
        "808080,878787",
    })
    void oneIsLostOnTheOther(String one, String other) {
        assertThat(ink(one).isLostOn(ink(other))).isTrue();
        assertThat(ink(other).isLostOn(ink(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "D9D9D9,FFFFFF",
        "BFBFBF,FFFFFF",
        "FFFF00,FFFFFF",
        "000000,333333",
        "500000,005000",
        "FF0000,FF4040",
        "FFFFFF,DDEBF7",
        "000000,FFFFFF",
    })
    void oneIsSeenOnTheOther(String one, String other) {
        assertThat(ink(one).isLostOn(ink(other))).isFalse();
        assertThat(ink(other).isLostOn(ink(one))).isFalse();
    }

    private static Ink ink(String hex) {
        return new Ink(Integer.parseInt(hex, 16));
    }
}
