package io.github.taipei1.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A short walk over the fuzzer's targets; the profile {@code fuzz} goes further. */
class FuzzTargetsTest {
    private static final List<byte[]> SEEDS = seeds();

    private static List<byte[]> seeds() {
        try {
            return FuzzSeeds.all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each is accepted as it stands; what is a step or two away from it gets far into its parser. */
    @Property(tries = 3000)
    void whatIsNearToWhatAParserAcceptsIsAnsweredOrRefused(
            @ForAll @IntRange(max = 1_000) int seed, @ForAll @Size(min = 1, max = 4) List<@From("steps") Step> steps) {
        byte[] input = SEEDS.get(seed % SEEDS.size());
        for (Step step : steps) {
            input = step.on(input);
        }
        byte[] changed = input;
        assertThatCode(() -> FuzzTargets.fuzzerTestOneInput(changed)).doesNotThrowAnyException();
    }

    /** A change at a place, which is taken modulo the length; the byte that names the parser stays. */
    private record Step(int kind, int place, byte value) {
        byte[] on(byte[] bytes) {
            int at = bytes.length < 2 ? bytes.length : 1 + place % (bytes.length - 1);
            int length = Math.min(1 + Math.abs(value), bytes.length - at);
            return switch (kind) {
                case 0 -> replaced(bytes, at, at + Math.min(1, length), new byte[] {value});
                case 1 -> replaced(bytes, at, at, new byte[] {value});
                case 2 -> replaced(bytes, at, at + length, new byte[0]);
                case 3 -> replaced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
                case 4 -> Arrays.copyOf(bytes, at);
                default -> {
                    byte[] flipped = bytes.clone();
                    if (at < flipped.length) {
                        flipped[at] ^= (byte) (1 << (value & 7));
                    }
                    yield flipped;
                }
            };
        }

        private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
            byte[] out = new byte[bytes.length - (to - from) + by.length];
            System.arraycopy(bytes, 0, out, 0, from);
            System.arraycopy(by, 0, out, from, by.length);
            System.arraycopy(bytes, to, out, from + by.length, bytes.length - to);
            return out;
        }
    }

    @Provide
    Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 1 << 20),
                        Arbitraries.bytes())
                .as(Step::new);
    }

    @Property(tries = 1500)
    void everyParserAnswersOrRefuses(@ForAll("inputs") byte[] input) throws IOException {
        assertThatCode(() -> FuzzTargets.fuzzerTestOneInput(input)).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<byte[]> inputs() {
        Arbitrary<String> pieces = Arbitraries.of(
                        "PK\u0003\u0004",
                        "PK\u0001\u0002",
                        "PK\u0005\u0006",
                        "\0",
                        "{",
                        "}",
                        "[",
                        "]",
                        "\"",
                        ":",
                        ",",
                        "\\u",
                        "1e9",
                        "%PDF-1.7\n",
                        "obj",
                        "<<",
                        ">>",
                        "stream\n",
                        "From: a@b\r\n",
                        "Subject: =?utf-8?B?",
                        "\r\n\r\n",
                        "--b",
                        "DKIM-Signature: v=1; d=",
                        "version: 1\n",
                        "- ",
                        "&a ",
                        "*a",
                        "file,seal\n",
                        "<w:p>",
                        "x",
                        "\u00ff",
                        "\n")
                .list()
                .ofMaxSize(60)
                .map(list -> String.join("", list));
        return Combinators.combine(Arbitraries.bytes(), pieces).as((target, text) -> {
            byte[] bytes = (" " + text).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
            bytes[0] = target;
            return bytes;
        });
    }
}
