package io.github.taipei1.rule.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is required must stand in every text that a pattern matches; that it is telling is only a matter of speed. */
class RequiredWordsTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "chat ?-?gpt ! [[chat -gpt, chat gpt, chat-gpt, chatgpt]]",
                "\\bgpt-[345]\\b ! [[\\bgpt-3\\b, \\bgpt-4\\b, \\bgpt-5\\b]]",
                "\\b(?:fees?|pay|-off)\\b|(?:\\b|_)rent ! [[-off\\b, \\bfee\\b, \\bfees\\b, \\bpay\\b, \\brent, _rent]]",
                "\\bpa(?:y|id)\\w* x\\b ! [[\\bpaid, \\bpay], [ x\\b]]",
                "[a-z]+ by hand ! [[ by hand]]",
                "[a-z]+ed by.{0,9}(?:claude|sonnet \\d) ! [[claude, sonnet ], [ed by]]",
                "(?:使用|運用)[^。]{0,9}?生成式 ! [[生成式], [使用, 運用]]",
                "\\d (?:co\\w*|x+ltd|inc)\\.?$ ! [[\\bco, \\binc\\b, ltd\\b]]",
                "\\d[,.]\\d?(?:%|percent) ! [[%, percent]]",
                "(?i:secret)[_-]?key ! [[secret-key, secret_key, secretkey]]"
            })
    void readsTheMostTellingWordsOffAPattern(String pattern, String words) {
        assertThat(RequiredWords.marked(pattern).stream()
                        .map(set -> new TreeSet<>(set).toString())
                        .toList()
                        .toString())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\d+", "(?:a|)", "a*", "[^x]", ".?", "(?P<n>a)", "[[:alpha:]]", "\\pL", ""})
    void requiresNothingWhereAMatchNeedsNoWord(String pattern) {
        assertThat(RequiredWords.of(pattern)).isEmpty();
    }

    @Property
    void everyMatchHoldsOneWordOfEachSet(@ForAll("patterns") String source, @ForAll("texts") String text) {
        if (Pattern.compile(source).matcher(text).find()) {
            assertThat(RequiredWords.marked(source))
                    .as(source)
                    .allMatch(set -> Keywords.marked(set).in(text));
            assertThat(RequiredWords.of(source))
                    .as(source)
                    .allMatch(set -> set.stream().anyMatch(text::contains));
        }
    }

    @Provide
    Arbitrary<String> patterns() {
        Arbitrary<String> atom = Arbitraries.of(
                "a",
                "b",
                "ab",
                "[ab]",
                "[^a]",
                ".",
                "\\b",
                "\\ba",
                "b\\b",
                "a?",
                "b*",
                "(?:ab)+",
                "a{0,2}",
                "b{2}",
                "(?:a|b|)",
                "\\.",
                "[ .]",
                "^",
                "$");
        Arbitrary<String> sequence = atom.list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join("", parts));
        Arbitrary<String> choice = sequence.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("|", parts));
        return choice.list().ofMinSize(1).ofMaxSize(3).map(parts -> "(?:" + String.join(")(?:", parts) + ")");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab. c").ofMaxLength(8);
    }

    @Test
    void noPatternOfTheLanguageFilesLosesAMatchInLabelledTexts() throws IOException {
        List<String> texts = texts(CASES);
        for (String file : List.of("ai-use.tsv", "use.tsv", "declaration.tsv", "platform.tsv")) {
            Wording wording = Wording.load(file);
            for (String name : wording.names()) {
                Pattern pattern = Pattern.compile(wording.source(name));
                assertThat(texts.stream().filter(text -> pattern.matcher(text).find()))
                        .as(file + " " + name)
                        .allMatch(text -> wording.in(name, text));
            }
        }
    }

    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                for (String line :
                        Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
                    texts.add(Folded.of(line.replace("\\n", "\n")).text());
                }
            }
        }
        // Each pattern is tried in full on each text; every thirtieth keeps that within seconds.
        return IntStream.range(0, texts.size())
                .filter(i -> i % 30 == 0)
                .mapToObj(texts::get)
                .toList();
    }
}
