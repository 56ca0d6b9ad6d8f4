package io.github.taipei1.rule.passage;

import io.github.taipei1.rule.words.Wording;
import java.util.List;

/**
 * Rows of a vocabulary as marks of a text: each that stands there.
 *
 * @param wording where the rows are
 * @param names of the rows
 */
public record ClassMarks(Wording wording, List<String> names) implements Marks {
    static final Wording CLASSES = Wording.load("passage-classes.tsv");

    public ClassMarks {
        names = List.copyOf(names);
    }

    /** Classes of {@code passage-classes.tsv}, such as {@code MACH} where a text names the machine. */
    public static ClassMarks of(String... names) {
        return new ClassMarks(CLASSES, List.of(names));
    }

    @Override
    public Seen in(String words) {
        return new Standing(
                names.stream().filter(name -> wording.in(name, words)).toList());
    }
}
