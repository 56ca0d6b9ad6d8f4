package io.github.taipei1.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One passage has one fingerprint, however it is wrapped and whatever form its letters have. */
class FingerprintsTest {

    @Property
    void passagesThatLookTheSameAreOne(@ForAll("passages") String passage) {
        String decomposed = Normalizer.normalize(passage, Normalizer.Form.NFD);

        assertThat(Fingerprints.normalised(passage)).isEqualTo(Fingerprints.normalised(decomposed));
        assertThat(Normalizer.isNormalized(Fingerprints.normalised(passage), Normalizer.Form.NFC))
                .isTrue();
    }

    @Provide
    Arbitrary<String> passages() {
        return Arbitraries.oneOf(
                        Arbitraries.chars().map(String::valueOf),
                        Arbitraries.of(List.of(
                                "e\u0301",
                                "\u30ab\u3099",
                                "\u3001\u3099",
                                "使\u302a",
                                "\u1100\u1161",
                                "臺",
                                "é",
                                "\uff21")))
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one two", " one\n two ", "one\u3000two", "one \u00a0two"})
    void whiteSpaceIsFolded(String passage) {
        assertThat(Fingerprints.normalised(passage)).isEqualTo("one two");
    }
}
