package io.github.taipei1.rule.dis;

import io.github.taipei1.approval.TextForm;
import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Sentence;
import io.github.taipei1.document.Sentences;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.RuleContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares a draft with the copy that was approved, sentence by sentence. */
final class UncoveredSentences {
    private UncoveredSentences() {}

    /** A sentence that is new or changed, or the place where approved ones were taken out. */
    record Uncovered(Place place, Text text) {}

    static List<Uncovered> of(Source approved, Source draft, RuleContext context) {
        Map<String, Integer> covered = new HashMap<>();
        sentences(approved.path(), context).forEach(sentence -> covered.merge(key(sentence), 1, Integer::sum));
        List<Uncovered> uncovered = new ArrayList<>();
        for (Sentence sentence : sentences(draft.path(), context)) {
            String key = key(sentence);
            int left = covered.getOrDefault(key, 0);
            if (left > 0) {
                covered.put(key, left - 1);
            } else {
                uncovered.add(new Uncovered(
                        sentence.place(), Text.of("新增或改動：" + sentence.text(), "new or changed: " + sentence.text())));
            }
        }
        return uncovered;
    }

    private static List<Sentence> sentences(String path, RuleContext context) {
        return context.library().document(path).map(Document::blocks).orElse(List.of()).stream()
                .map(Block::passage)
                .flatMap(passage -> Sentences.split(passage).stream())
                .toList();
    }

    private static String key(Sentence sentence) {
        return TextForm.normalise(sentence.text().strip());
    }
}
