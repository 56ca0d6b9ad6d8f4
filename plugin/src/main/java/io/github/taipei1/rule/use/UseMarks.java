package io.github.taipei1.rule.use;

import io.github.taipei1.rule.passage.Marks;
import io.github.taipei1.rule.words.Glance;
import java.util.List;

/** The classes of words of {@code use.tsv} that stand in a text. */
public final class UseMarks implements Marks {
    private final Glance glance = UseWording.WORDS.glance();

    /** What the glance saw. */
    private record Sight(Glance.Seen seen) implements Seen {
        @Override
        public List<String> possible() {
            return seen.possible();
        }

        @Override
        public boolean has(String mark) {
            return seen.has(mark);
        }
    }

    @Override
    public Seen in(String words) {
        return new Sight(glance.at(words));
    }
}
