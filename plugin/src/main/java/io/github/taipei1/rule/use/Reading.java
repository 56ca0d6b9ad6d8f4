package io.github.taipei1.rule.use;

import io.github.taipei1.document.Document;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.passage.Judged;
import io.github.taipei1.rule.words.Utterance;
import java.util.ArrayList;
import java.util.List;

/** Asks about the passages of an artifact that are likely enough to have a meaning. */
final class Reading {
    private Reading() {}

    /** Makes a finding of a place and the passage there. */
    @FunctionalInterface
    interface Asked {
        Finding of(Place place, String passage, Text clues);
    }

    static List<Finding> of(Artifact artifact, RuleContext context, String meaning, Asked asked) {
        List<Finding> findings = new ArrayList<>();
        for (Document document : context.documents(artifact)) {
            UsePassages passages = UsePassages.of(document, artifact, context);
            for (Judged one : passages.judged()) {
                if (UsePassages.MODEL.hasEnough(one, meaning)) {
                    Utterance told = UsePassages.MODEL.telling(one.stretch(), meaning, passages.reader());
                    List<String> clues = UsePassages.MODEL.clues(told, meaning, passages.reader());
                    Place place = UsePassages.MODEL.place(told, meaning, passages.reader(), document.source());
                    findings.add(asked.of(place, told.text(), clues(clues)));
                }
            }
        }
        return findings;
    }

    /** What made a passage suspicious, said behind what is suspected. */
    static Text clues(List<String> words) {
        return words.isEmpty()
                ? Text.of("。", ".")
                : Text.of(
                        "（線索：「" + String.join("」「", words) + "」）",
                        " (what made it so: \"" + String.join("\", \"", words) + "\")");
    }
}
