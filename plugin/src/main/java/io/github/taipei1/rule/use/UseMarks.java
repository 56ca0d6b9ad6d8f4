package io.github.taipei1.rule.use;

import io.github.taipei1.rule.passage.Marks;
import java.util.LinkedHashSet;
import java.util.Set;

/** The classes of words of {@code use.tsv} that stand in a text. */
public final class UseMarks implements Marks {
    @Override
    public Set<String> possible(String words) {
        Set<String> marks = new LinkedHashSet<>();
        if (!words.isEmpty()) {
            Sight sight = Sight.of(words);
            for (String row : UseWording.WORDS.names()) {
                if (sight.has(row)) {
                    marks.add(row);
                }
            }
        }
        return marks;
    }

    @Override
    public boolean has(String mark, String words) {
        return UseWording.in(mark, words);
    }
}
