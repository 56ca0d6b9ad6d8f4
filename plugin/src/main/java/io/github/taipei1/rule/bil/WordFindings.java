package io.github.taipei1.rule.bil;

import io.github.taipei1.bilingual.wording.Wording;
import io.github.taipei1.document.Document;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.List;
import java.util.stream.Stream;

/** Findings about words: of drafts with the other draft in view, of other public texts by themselves. */
final class WordFindings {
    private WordFindings() {}

    /** What was found in one artifact, by all rules about words. */
    private record All(List<Finding> findings) {}

    /** Whether an artifact is a draft, or a text that owes something before its readers see it. */
    static boolean looksAt(Artifact artifact, RuleContext context) {
        return artifact.parts().stream().anyMatch(part -> isDraft(part, context))
                || !artifact.owes().isEmpty() && !TaiwanText.isOtherEdition(artifact.path());
    }

    static List<Finding> of(RuleInfo info, Artifact artifact, RuleContext context) {
        return context.once().of(All.class, artifact.path(), () -> all(artifact, context)).findings().stream()
                .filter(finding -> finding.rule().equals(info.id()))
                .toList();
    }

    private static All all(Artifact artifact, RuleContext context) {
        return new All(context.documents(artifact).stream()
                .flatMap(document -> document(document, context))
                .map(WordFindings::finding)
                .toList());
    }

    private static Stream<Wording> document(Document document, RuleContext context) {
        if (isDraft(document.path(), context)) {
            return Pair.all(context).stream()
                    .flatMap(pair -> pair.wordings().stream())
                    .filter(wording -> isOf(document, wording.place().path()))
                    .distinct();
        }
        return TaiwanText.own(document, Words.check(context).check(document)).stream();
    }

    private static boolean isOf(Document document, String path) {
        return document.path().equals(path) || document.included().contains(path);
    }

    private static boolean isDraft(String path, RuleContext context) {
        return Pair.all(context).stream().anyMatch(pair -> pair.has(path));
    }

    private static Finding finding(Wording wording) {
        return new Finding(
                wording.rule(),
                wording.level(),
                wording.place(),
                wording.message(),
                help(wording),
                List.of(),
                Bound.to(wording.passage().text(), wording.quote() + " → " + wording.right()));
    }

    private static Text help(Wording wording) {
        return wording.from() == wording.to()
                ? Text.of(
                        "寫出正式名稱「" + wording.right() + "」，或使兩份文稿一致",
                        "give the official name \"" + wording.right() + "\", or make both drafts agree")
                : Text.of("改寫為「" + wording.right() + "」", "write \"" + wording.right() + "\"");
    }
}
