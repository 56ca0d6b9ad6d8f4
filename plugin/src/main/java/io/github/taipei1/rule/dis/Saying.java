package io.github.taipei1.rule.dis;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Inline;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.Sentence;
import io.github.taipei1.document.Sentences;
import io.github.taipei1.finding.Place;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an approval covers one by one: a sentence with what its links lead to, or a picture with its words.
 *
 * @param from its first UTF-16 unit in the passage's text
 * @param to behind its last one
 * @param targets addresses of links and pictures, in order
 */
record Saying(Passage passage, int from, int to, List<String> targets) {

    Saying {
        targets = List.copyOf(targets);
    }

    static Stream<Saying> of(Block block) {
        Passage passage = block.passage();
        if (block instanceof Block.Image image) {
            return Stream.of(new Saying(passage, 0, passage.text().length(), List.of(image.target())));
        }
        return Sentences.split(passage).stream().map(Saying::of);
    }

    private static Saying of(Sentence sentence) {
        List<String> targets = sentence.passage().inlines().stream()
                .filter(inline -> inline.kind() == Inline.Kind.LINK || inline.kind() == Inline.Kind.IMAGE)
                .filter(inline -> inline.from() < sentence.to() && inline.to() > sentence.from())
                .map(Inline::target)
                .toList();
        return new Saying(sentence.passage(), sentence.from(), sentence.to(), targets);
    }

    String text() {
        return passage.text().substring(from, to);
    }

    Place place() {
        return passage.place(from, to);
    }

    /** The addresses as a reader is shown them. */
    String shownTargets() {
        return targets.stream().map(target -> "⟨" + target + "⟩").collect(Collectors.joining(" "));
    }

    /** The words, and behind them what they lead to, unless the words say that anyway. */
    String shown() {
        String words = text();
        String more = targets.stream()
                .filter(target -> !target.isBlank() && !words.contains(target))
                .map(target -> " ⟨" + target + "⟩")
                .collect(Collectors.joining());
        return words + more;
    }
}
