package io.github.taipei1.rule.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One pass over a text for the words of all rules. */
class VocabularyTest {

    @Property
    void findsTheSetsThatEachWouldFindByItself(@ForAll("sets") List<List<String>> sets, @ForAll("texts") String text) {
        List<Keywords> keywords = sets.stream().map(Keywords::marked).toList();
        Vocabulary.Found found = new Vocabulary(keywords).in(text);

        for (Keywords set : keywords) {
            assertThat(found.has(set)).isEqualTo(set.in(text));
        }
    }

    @Provide
    Arbitrary<List<List<String>>> sets() {
        Arbitrary<String> word = Arbitraries.of(
                "a",
                "軍",
                "ab",
                "aB",
                "委託",
                "abc",
                "abé",
                "éa",
                "k\u00e9b",
                "\\babc",
                "\\bab\\b",
                "bca\\b",
                "臺北市",
                "abab",
                "abcab",
                "bcabca",
                "\\bcabab\\b",
                "aabcaabc");
        return word.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "c", "A", "B", "é", "É", "k", "\u212a", " ", "\\n", "軍", "委", "託", "臺北市")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Test
    void nothingOfALongerTextBeforeIsSeen() {
        Keywords corp = Keywords.marked(List.of("\\bcorp\\b"));
        Vocabulary vocabulary = new Vocabulary(List.of(corp));

        assertThat(vocabulary.in("incorporated").has(corp)).isFalse();
        assertThat(vocabulary.in("corp").has(corp)).isTrue();
        assertThat(vocabulary.in("cor").has(corp)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Example Corp", "corp.", "CORP", "公司Corp於", "one\\ncorp"})
    void aMarkedWordStandsAlone(String text) {
        assertThat(Keywords.marked(List.of("\\bcorp\\b")).in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"corpus", "incorp", "Corporation"})
    void aMarkedWordIsNoPartOfAnother(String text) {
        assertThat(Keywords.marked(List.of("\\bcorp\\b")).in(text)).isFalse();
    }

    @Test
    void aRuleAnnouncesTheWordsThatItAsksFor() {
        Vocabulary.Found found = new Vocabulary(List.of(Keywords.of("one"))).in("one");

        assertThatThrownBy(() -> found.has(Keywords.of("one"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesAnyNumberOfSets() {
        List<Keywords> many = IntStream.range(0, 130)
                .mapToObj(i -> Keywords.of("word" + i + "."))
                .toList();

        Vocabulary.Found found = new Vocabulary(many).in("word7. word64. word129.");

        assertThat(many.stream().filter(found::has)).containsExactly(many.get(7), many.get(64), many.get(129));
    }
}
