package io.github.taipei1.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A short walk over the fuzzer's targets; the profile {@code fuzz} goes further. */
class FuzzTargetsTest {
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
