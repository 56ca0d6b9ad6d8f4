package io.github.taipei1.rule.passage;

import io.github.taipei1.rule.words.Utterance;
import java.util.ArrayList;
import java.util.List;

/** Cuts what a document says into stretches: whole blocks, and long ones at the ends of sentences. */
public final class Stretches {
    /** Characters after which a stretch takes no further sentence: about three sentences, as the labelled ones have them. */
    private static final int LONG = 240;

    private Stretches() {}

    /** All stretches in reading order. */
    public static List<Stretch> of(List<Utterance> said) {
        List<Stretch> all = new ArrayList<>();
        List<Utterance> open = new ArrayList<>();
        int length = 0;
        for (Utterance one : said) {
            if (!open.isEmpty()
                    && (open.get(0).block() != one.block()
                            || length + one.words().length() > LONG)) {
                close(open, all);
                length = 0;
            }
            open.add(one);
            length += one.words().length();
        }
        if (!open.isEmpty()) {
            close(open, all);
        }
        return all;
    }

    /** The same without headings, which say nothing by themselves. */
    public static List<Stretch> withoutHeadings(List<Utterance> said) {
        return of(said).stream().filter(stretch -> !stretch.isHeading()).toList();
    }

    private static void close(List<Utterance> open, List<Stretch> all) {
        Utterance first = open.get(0);
        String heading = String.join(" ; ", first.headings());
        String before = "";
        if (!all.isEmpty()) {
            Stretch last = all.get(all.size() - 1);
            before = last.sentences().get(0).section() == first.section() ? last.words() : "";
        }
        all.add(new Stretch(open, before, heading));
        open.clear();
    }
}
