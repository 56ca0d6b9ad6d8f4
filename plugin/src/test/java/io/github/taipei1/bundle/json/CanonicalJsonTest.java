package io.github.taipei1.bundle.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    /** RFC 8785 appendix B. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void printsNumbersAsTheStandardDoes(String bits, String expected) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThat(CanonicalJson.number(value)).isEqualTo(expected);
    }

    /** RFC 8785 section 3.2.3. */
    @Test
    void sortsNamesByTheirUnits() throws Exception {
        String text =
                "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}";
        assertThat(CanonicalJson.text(StrictJson.read(text)))
                .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\uFB33\":3}");
    }

    @Test
    void escapesAsLittleAsItCan() {
        assertThat(CanonicalJson.text(Json.of("€$\u000F\nA'B\"\\\"/中"))).isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\"/中\"");
    }

    @Test
    void refusesHalfOfAPair() {
        assertThatThrownBy(() -> CanonicalJson.text(Json.of("x\uD800"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 500)
    void readsBackWhatItWrites(@ForAll("values") Json value) throws Exception {
        String text = CanonicalJson.text(value);
        assertThat(StrictJson.read(text)).isEqualTo(value);
        assertThat(CanonicalJson.text(StrictJson.read(text))).isEqualTo(text);
    }

    @Property(tries = 2000)
    void printsEachNumberSoThatItReadsBack(@ForAll double value) {
        if (!Double.isNaN(value) && !Double.isInfinite(value)) {
            assertThat(Double.parseDouble(CanonicalJson.number(value)) + 0.0).isEqualTo(value + 0.0);
        }
    }

    @Provide
    Arbitrary<Json> values() {
        Arbitrary<String> texts = Arbitraries.strings()
                .ofMaxLength(12)
                .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000));
        Arbitrary<Json> leaves = Arbitraries.oneOf(
                texts.map(Json::of),
                Arbitraries.doubles().map(value -> new Json.Num(value + 0.0)),
                Arbitraries.of(true, false).map(Json::of),
                Arbitraries.just(new Json.Null()));
        Arbitrary<Json> lists = leaves.list().ofMaxSize(4).map(Json::of);
        return Combinators.combine(texts, leaves, lists)
                .as((name, leaf, list) -> Json.of(Map.of(name, leaf, name + "x", list)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,]",
                "[1 2]",
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"\\u0061\":2}",
                "{a:1}",
                "{'a':1}",
                "[1]]",
                "[1] x",
                "\"\\ud800\"",
                "\"\\udc00\\ud800\"",
                "\"\\x\"",
                "\"a\nb\"",
                "\"\\u00g0\"",
                "\"\\u１000\"",
                "01",
                "+1",
                "1.",
                ".5",
                "1e",
                "-",
                "NaN",
                "Infinity",
                "1e999",
                "9007199254740993",
                "tru",
                "nul",
                "//x\n1",
                "\uFEFF1",
                "[\u00a01]"
            })
    void refusesWhatIsNoJsonOrHasTwoMeanings(String text) {
        assertThatThrownBy(() -> StrictJson.read(text)).isInstanceOf(StrictJson.Unreadable.class);
    }

    @Test
    void refusesNestingThatWouldOverflow() {
        for (String open : List.of("[", "{\"a\":")) {
            String deep = open.repeat(100_000);
            assertThatThrownBy(() -> StrictJson.read(deep)).isInstanceOf(StrictJson.Unreadable.class);
        }
    }

    @Test
    void neverFailsInAnotherWay() {
        byte[] text = "{\"a\":[1,2.5e3,\"x\\u00e9\",true,null]}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (int i = 0; i < text.length; i++) {
            for (int c = 0; c < 128; c++) {
                byte[] copy = Arrays.copyOf(text, text.length);
                copy[i] = (byte) c;
                try {
                    StrictJson.read(new String(copy, java.nio.charset.StandardCharsets.UTF_8));
                } catch (StrictJson.Unreadable e) {
                    assertThat(e.reason().zhTw()).isNotBlank();
                }
            }
        }
    }
}
