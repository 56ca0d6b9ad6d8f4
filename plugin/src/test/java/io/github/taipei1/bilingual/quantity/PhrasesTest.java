package io.github.taipei1.bilingual.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.document.Passage;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Phrases that say the same in both languages are equal, phrases that don't are not. */
class PhrasesTest {

    record Phrase(String zh, String en, boolean same, String kind) {}

    static Stream<Phrase> phrases() throws IOException {
        List<Phrase> phrases = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PhrasesTest.class.getResourceAsStream("/bilingual/phrases.tsv"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t");
                phrases.add(new Phrase(cells[0], cells[1], cells[2].equals("same"), cells[3]));
            });
        }
        return phrases.stream();
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void areEqualExactlyIfTheySayTheSame(Phrase phrase) {
        List<Quantity> zh = scan(phrase.zh(), Language.ZH_TW);
        List<Quantity> en = scan(phrase.en(), Language.EN);
        assertThat(agree(zh, en)).as("%s against %s", zh, en).isEqualTo(phrase.same());
    }

    static List<Quantity> scan(String text, Language language) {
        Source source = new Source("phrase.txt", text);
        return Quantities.scan(Passage.verbatim(source, 0, text.length()), language);
    }

    /** Every quantity that matters has its equal on the other side. */
    private static boolean agree(List<Quantity> zh, List<Quantity> en) {
        List<Quantity> left = new ArrayList<>(en);
        boolean all = true;
        for (Quantity quantity : zh) {
            var equal = left.stream().filter(quantity::agrees).findFirst();
            equal.ifPresent(left::remove);
            all &= equal.isPresent() || quantity.strength() == Strength.SOFT;
        }
        return all && left.stream().allMatch(quantity -> quantity.strength() == Strength.SOFT);
    }
}
