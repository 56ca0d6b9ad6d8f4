package io.github.taipei1.rule.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain words spare most sentences the patterns about money: they must stand wherever a pattern matches, and seldom elsewhere. */
class PlainWordsOfUseTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Wording USE = Wording.load("use.tsv");

    @ParameterizedTest
    @ValueSource(strings = {"deal", "price", "payer", "customer", "customer-firm"})
    void standForAllThatAPatternOfMoneyRequires(String row) {
        Keywords plain = plain("money-word");

        assertThat(RequiredWords.of(USE.source(row)).get(0))
                .isNotEmpty()
                .allMatch(word -> plain.in(": " + word + " ."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deal", "price", "payer", "customer"})
    void standInEverySentenceThatAPatternMatches(String row) throws IOException {
        Keywords plain = plain("money-word");
        List<String> matched = sentences().filter(line -> USE.in(row, line)).toList();

        assertThat(matched).hasSizeGreaterThan(20).allMatch(plain::in);
    }

    @Test
    void areNotFoundInsideOtherWords() {
        assertThat(plain("money-word").in("the content of our protocol is learned from arrays, in order"))
                .isTrue();
        assertThat(plain("money-word")
                        .in("the content of our protocol is learned from arrays, hourly, with recall and hints"))
                .isFalse();
    }

    private static Keywords plain(String row) {
        return Keywords.marked(USE.alternatives(row));
    }

    private static Stream<String> sentences() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files
                    .filter(file -> file.getFileName().toString().startsWith("use-"))
                    .flatMap(PlainWordsOfUseTest::lines)
                    .flatMap(line -> Stream.of(line.split("\\\\n|。|\\. ")))
                    .map(sentence -> Folded.of(sentence).text())
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
