package io.github.taipei1.rule.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.document.read.Documents;
import io.github.taipei1.rule.words.Utterances;
import io.github.taipei1.testing.MemoryTree;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FeaturesTest {
    private static final Marks FEES = words -> new Marks.Seen() {
        @Override
        public List<String> possible() {
            return words.contains("fe") ? List.of("price") : List.of();
        }

        @Override
        public boolean has(String mark) {
            return words.contains("fee");
        }
    };

    private static Set<String> of(String text, Reader reader) {
        List<Stretch> all = Stretches.of(Utterances.of(Documents.read(MemoryTree.of(Map.of("a.md", text)), "a.md")
                .content()
                .orElseThrow()));
        return Features.of(all.get(all.size() - 1), reader, FEES);
    }

    @Test
    void englishWordsLoseEndingsAndNamesTheirFace() {
        assertThat(of("Tenants paid NT$300 an hour for Taipei-1 nodes.", Reader.of("report")))
                .contains("tenant", "MONEY", "MACH", "MACH_nod", "tenant__MONEY", "kind=report")
                .doesNotContain("tenants", "taipei", "300");
    }

    @Test
    void chineseStandsInGroupsOfCharacters() {
        assertThat(of("月費收入", Reader.of("post"))).contains("月", "月費", "月費收", "月費收入", "收入");
    }

    @Test
    void whatStandsAroundIsKeptApart() {
        assertThat(of("# Prices\n\nThe fee is low.\n\nAsk us.\n", Reader.of("post")))
                .contains("^pric", "<fee", "<*price", "ask")
                .doesNotContain("fee", "*price");
        assertThat(of("The ferry.", Reader.of("post"))).contains("kind=post").doesNotContain("*price");
    }

    @Test
    void whatTheReaderKnowsIsPutIntoGeneralWords() {
        Reader reader = new Reader("post", words -> words.replace("acme", "we"));
        assertThat(of("Acme trained it.", reader)).contains("we_train").doesNotContain("acme");
    }

    @Test
    void aWordIsFoundAsItIsWritten() {
        assertThat(Features.written("rent", "We Rented two nodes, rentals apart"))
                .contains("Rented");
        assertThat(Features.written("月費", "會員月費")).contains("月費");
        assertThat(Features.written("rent", "current")).isEmpty();
    }
}
