package io.github.taipei1.bundle.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names as they are shown: what a person sees is what is there. */
class ShownTest {
    @Test
    void lettersWithoutWidthAreSpeltOut() {
        for (int blank : new int[] {0x034F, 0x115F, 0x3164, 0xFFA0, 0x2800, 0x200B, 0x202E, 0xE0041}) {
            assertThat(Shown.name("甲" + Character.toString(blank) + "乙")).isEqualTo(String.format("甲\\u{%X}乙", blank));
        }
    }

    @Test
    void marksPileUpOnNothing() {
        assertThat(Shown.name("Ti\u1EBFng Vi\u1EC7t a\u0302\u0301")).isEqualTo("Ti\u1EBFng Vi\u1EC7t a\u0302\u0301");
        assertThat(Shown.name("a" + "\u0301".repeat(60))).startsWith("a\u0301\u0301\u0301\u0301\\u{301}");
    }
}
