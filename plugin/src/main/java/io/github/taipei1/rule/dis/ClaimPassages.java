package io.github.taipei1.rule.dis;

import io.github.taipei1.document.Document;
import io.github.taipei1.finding.Place;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.mention.Claims;
import io.github.taipei1.rule.mention.Spoken;
import io.github.taipei1.rule.mention.Statement;
import io.github.taipei1.rule.passage.ClassMarks;
import io.github.taipei1.rule.passage.Judged;
import io.github.taipei1.rule.passage.Marks;
import io.github.taipei1.rule.passage.PassageModel;
import io.github.taipei1.rule.passage.Reader;
import io.github.taipei1.rule.passage.Stretches;
import io.github.taipei1.rule.words.Utterances;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The claims of a document as all the words of its passages weigh them, together with what the grammar of sentences finds: each sees
 * what the other does not.
 */
final class ClaimPassages {
    /** Marks that its passages are looked through for. */
    static final Marks MARKS = ClassMarks.of("MACH");

    private static final PassageModel MODEL = PassageModel.load("passages-dis.tsv", MARKS);
    private static final String CLAIM = "DIS-01";
    /** What it counts for that the grammar finds a claim, fitted to passages held out. */
    private static final double FOUND = 1.4;
    /** The same where it finds that the work is somebody else's, planned, or did not run there. */
    private static final double REJECTED = -0.9;

    private final List<Spoken> texts;
    private final List<Claims.Claim> told;
    private final List<Statement> rejected;
    private final Reader reader;

    private ClaimPassages(List<Spoken> texts, boolean ofItself, Reader reader) {
        this.texts = texts;
        this.told = Claims.in(texts, ofItself);
        this.rejected = Claims.rejected(texts, ofItself);
        this.reader = reader;
    }

    /**
     * The claims of a document in its order.
     *
     * @param ofItself whether in such a text a team speaks of itself, as in a press release, unlike in a post
     */
    static List<Claims.Claim> in(Document document, Artifact artifact, List<Spoken> texts, boolean ofItself) {
        ClaimPassages passages =
                new ClaimPassages(texts, ofItself, Reader.of(artifact.kind().word()));
        List<Claims.Claim> claims = new ArrayList<>();
        MODEL.judged(Stretches.of(Utterances.of(document)), passages.reader)
                .forEach(judged -> passages.add(judged, claims));
        return claims;
    }

    private void add(Judged judged, List<Claims.Claim> claims) {
        List<Claims.Claim> here = told.stream()
                .filter(claim -> claim.statements().stream()
                        .anyMatch(statement -> judged.stretch().holds(statement.place())))
                .toList();
        boolean against = rejected.stream()
                .anyMatch(statement -> judged.stretch().holds(statement.place()));
        double support = !here.isEmpty() ? FOUND : against ? REJECTED : 0;
        if (!MODEL.hasEnough(judged, CLAIM, support)) {
            return;
        }
        if (here.isEmpty()) {
            said(MODEL.telling(judged.stretch(), CLAIM, reader).place())
                    .filter(claim -> Claims.mayClaim(claim.spoken()))
                    .ifPresent(claims::add);
        } else {
            here.stream().filter(claim -> !claims.contains(claim)).forEach(claims::add);
        }
    }

    /** The statement that begins at or just before a place. */
    private Optional<Claims.Claim> said(Place place) {
        Claims.Claim last = null;
        for (Spoken spoken : texts) {
            for (Statement statement : spoken.statements()) {
                if (spoken.isVisible() && statement.place().path().equals(place.path()) && begins(statement, place)) {
                    last = new Claims.Claim(spoken, List.of(statement));
                }
            }
        }
        return Optional.ofNullable(last);
    }

    private static boolean begins(Statement statement, Place place) {
        return statement.place().region().startLine() < place.region().startLine()
                || statement.place().region().startLine() == place.region().startLine()
                        && statement.place().region().startColumn() <= place.region().startColumn();
    }
}
