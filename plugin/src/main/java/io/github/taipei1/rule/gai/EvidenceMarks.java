package io.github.taipei1.rule.gai;

import io.github.taipei1.rule.gai.EvidenceWeights.Scores;
import io.github.taipei1.rule.passage.ClassMarks;
import io.github.taipei1.rule.passage.Marks;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a passage holds for and against the team's own use of generative AI, as marks: the {@link Evidence} of its sentences, and what all of it
 * weighs in the sentence that weighs most. Words alone do not tell "AI was not used" from "not used by AI".
 */
final class EvidenceMarks implements Marks {
    private static final Marks CLASSES = new ClassMarks(AiWording.WORDS, List.of("ai", "seems-ai", "hints-ai"));
    private static final Pattern ENDS = Pattern.compile("(?<=[。!?])|(?<=[.;]) ");
    /** Sentences of a passage that are looked at. */
    private static final int MOST = 12;

    private static final double[] STEPS = {-2, -1, 0, 1, 2, 3};

    @Override
    public Seen in(String words) {
        Seen classes = CLASSES.in(words);
        if (!classes.has("ai")) {
            return classes;
        }
        Set<String> marks = new LinkedHashSet<>(classes.possible());
        double use = Double.NEGATIVE_INFINITY;
        double denial = Double.NEGATIVE_INFINITY;
        List<String> sentences = Arrays.stream(ENDS.split(words))
                .filter(one -> AiWording.in("ai", one))
                .limit(MOST)
                .toList();
        for (String sentence : sentences) {
            Set<String> evidence = Evidence.of(sentence, List.of());
            marks.addAll(evidence);
            Scores scores = EvidenceWeights.of(evidence);
            use = Math.max(use, scores.use());
            denial = Math.max(denial, scores.denial());
        }
        for (double step : STEPS) {
            if (use > step) {
                marks.add("use>" + (int) step);
            }
            if (denial > step) {
                marks.add("denial>" + (int) step);
            }
        }
        return new Standing(List.copyOf(marks));
    }
}
