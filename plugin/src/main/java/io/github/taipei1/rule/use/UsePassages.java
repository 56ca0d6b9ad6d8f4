package io.github.taipei1.rule.use;

import io.github.taipei1.document.Document;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.passage.Judged;
import io.github.taipei1.rule.passage.PassageModel;
import io.github.taipei1.rule.passage.Reader;
import io.github.taipei1.rule.passage.Stretches;
import io.github.taipei1.rule.words.Utterances;
import java.util.List;

/**
 * What the passages of a document tell of the use of the machine, weighed by all their words, once for all rules of the family.
 *
 * @param judged those that may tell something
 */
record UsePassages(List<Judged> judged, Reader reader) {
    static final PassageModel MODEL = PassageModel.load("passages-use.tsv", new UseMarks());

    UsePassages {
        judged = List.copyOf(judged);
    }

    static UsePassages of(Document document, Artifact artifact, RuleContext context) {
        return context.shared(UsePassages.class, document.path(), () -> {
            Reader reader = new Reader(artifact.kind().word(), Speakers.in(context)::masked);
            return new UsePassages(MODEL.judged(Stretches.withoutHeadings(Utterances.of(document)), reader), reader);
        });
    }
}
