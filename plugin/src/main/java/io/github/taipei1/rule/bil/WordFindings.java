package io.github.taipei1.rule.bil;

import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.bilingual.wording.Wording;
import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Related;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.words.Keywords;
import io.github.taipei1.rule.words.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings about words: of drafts with the other draft in view, of other public texts by themselves. */
final class WordFindings {
    private WordFindings() {}

    /** What was found in one artifact, by all rules about words. */
    private record All(List<Finding> findings) {}

    /** Whether an artifact is a draft, a text that owes something before its readers see it, or a declaration. */
    static boolean looksAt(Artifact artifact, RuleContext context) {
        boolean owes = !artifact.owes().isEmpty() || artifact.kind() == ArtifactKind.DECLARATION;
        return owes && !TaiwanText.isOtherEdition(artifact.path()) || hasDraft(artifact, context);
    }

    /** The wrong words, one of which stands in each text that shows anything by itself. */
    static List<Keywords> words(RuleContext context) {
        return List.of(Words.of(context).wrong());
    }

    /** Whether a raw text may hold a wrong word; a draft always may, as its words are judged by the other draft. */
    static boolean mayConcern(Source source, Vocabulary.Found found, RuleContext context) {
        return found.has(Words.of(context).wrong()) || isDraft(source.path(), context);
    }

    static List<Finding> of(RuleInfo info, Artifact artifact, RuleContext context) {
        return context.shared(All.class, artifact.path(), () -> all(artifact, context)).findings().stream()
                .filter(finding -> finding.rule().equals(info.id()))
                .toList();
    }

    private static All all(Artifact artifact, RuleContext context) {
        boolean forTaiwan = artifact.isOneOf(ArtifactKind.REPORT, ArtifactKind.DECLARATION);
        return new All(context.documents(artifact).stream()
                .flatMap(document -> isDraft(document.path(), context)
                        ? draft(document, context)
                        : TaiwanText.own(document, forTaiwan, Words.of(context).check()).stream()
                                .map(wording -> finding(wording, List.of())))
                .distinct()
                .toList());
    }

    private static Stream<Finding> draft(Document document, RuleContext context) {
        return Pair.all(context).stream()
                .flatMap(pair -> pair.wordings().stream()
                        .filter(wording -> isOf(document, wording.place().path()))
                        .map(wording -> finding(wording, pair.counterparts().of(wording.passage()))));
    }

    private static boolean isOf(Document document, String path) {
        return document.path().equals(path) || document.included().contains(path);
    }

    private static boolean hasDraft(Artifact artifact, RuleContext context) {
        for (String part : artifact.parts()) {
            if (isDraft(part, context)) {
                return true;
            }
        }
        return false;
    }

    /** Asked of every file by every rule about words, so that a team without disclosures is answered at once. */
    private static boolean isDraft(String path, RuleContext context) {
        if (context.config().disclosures().isEmpty()) {
            return false;
        }
        for (Pair pair : Pair.all(context)) {
            if (pair.has(path)) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(Wording wording, List<Piece> counterparts) {
        String other = counterparts.stream().map(Piece::text).collect(Collectors.joining("\n"));
        List<Related> related = counterparts.stream()
                .limit(1)
                .map(piece -> new Related(piece.passage().place(), counterpart(other)))
                .toList();
        return new Finding(
                wording.rule(),
                wording.level(),
                wording.place(),
                wording.message(),
                help(wording),
                related,
                Bound.to(wording.passage().text(), other, wording.quote() + " → " + wording.right()));
    }

    private static Text counterpart(String text) {
        String shown = DraftFindings.cut(text);
        return Text.of("另一份文稿的對應段落：" + shown, "its passage in the other draft: " + shown);
    }

    private static Text help(Wording wording) {
        return wording.from() == wording.to()
                ? Text.of(
                        "寫出正式名稱「" + wording.right() + "」，或使兩份文稿一致",
                        "give the official name \"" + wording.right() + "\", or make both drafts agree")
                : Text.of("改寫為「" + wording.right() + "」", "write \"" + wording.right() + "\"");
    }
}
