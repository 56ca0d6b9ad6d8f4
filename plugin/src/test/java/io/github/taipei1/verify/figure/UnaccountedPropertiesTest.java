package io.github.taipei1.verify.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of lines of any kind. */
class UnaccountedPropertiesTest {
    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> word = Arbitraries.of("使用", "GPU", "hours", "成功率", "，", "約", "of", "week", "%", " ");
        Arbitrary<String> figure = Arbitraries.integers()
                .between(0, 99_999)
                .map(String::valueOf)
                .flatMap(digits -> Arbitraries.of(digits, digits + ".25", digits + "%"));
        return Arbitraries.oneOf(word, figure)
                .list()
                .ofMinSize(3)
                .ofMaxSize(14)
                .map(parts -> String.join(" ", parts))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property
    void whateverIsKnownIsAccountedFor(@ForAll("lines") List<String> lines) {
        assertThat(new Unaccounted(lines).in(lines)).isEmpty();
    }

    @Property
    void aFigureThatStandsNowhereIsFound(@ForAll("lines") List<String> lines) {
        List<String> document = new ArrayList<>(lines);
        document.add("整個計畫共使用 123,456 GPU 小時");
        assertThat(new Unaccounted(lines).in(document))
                .singleElement()
                .satisfies(line -> assertThat(line.figures()).containsExactly("123,456"));
    }
}
