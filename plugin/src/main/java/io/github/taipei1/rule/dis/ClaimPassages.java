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
import io.github.taipei1.rule.passage.Stretch;
import io.github.taipei1.rule.passage.Stretches;
import io.github.taipei1.rule.words.Utterances;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    /** The same where the words say that it is somebody else's, a plan, or did not run there. */
    private static final double SAID_OTHERWISE = -1.3;
    /** The same where what stands around it says so, which a passage alone does not show. */
    private static final double DISMISSED = -3;

    private final List<Spoken> texts;
    private final List<Claims.Claim> told;
    private final Map<Statement, Claims.Doubt> doubted;
    private final Reader reader;

    private ClaimPassages(List<Spoken> texts, boolean ofItself, Reader reader) {
        this.texts = texts;
        Claims grammar = Claims.of(texts, ofItself);
        this.told = grammar.found();
        this.doubted = grammar.doubted();
        this.reader = reader;
    }

    /**
     * The claims of a document. What is no passage, such as a quotation, the grammar alone judges.
     *
     * @param ofItself whether in such a text a team speaks of itself, as in a press release, unlike in a post
     */
    static List<Claims.Claim> in(Document document, Artifact artifact, List<Spoken> texts, boolean ofItself) {
        ClaimPassages passages =
                new ClaimPassages(texts, ofItself, Reader.of(artifact.kind().word()));
        List<Stretch> stretches = Stretches.of(Utterances.of(document));
        List<Claims.Claim> claims = new ArrayList<>();
        passages.told.stream()
                .filter(claim -> stretches.stream().noneMatch(stretch -> holds(stretch, claim)))
                .forEach(claims::add);
        MODEL.judged(stretches, passages.reader)
                .forEach(judged -> passages.add(judged, before(stretches, judged.stretch()), claims));
        return claims;
    }

    private static Optional<Stretch> before(List<Stretch> stretches, Stretch stretch) {
        for (int i = 1; i < stretches.size(); i++) {
            // The very same: to compare what they hold would take longer, and for nothing.
            if (stretches.get(i) == stretch) {
                return Optional.of(stretches.get(i - 1));
            }
        }
        return Optional.empty();
    }

    private void add(Judged judged, Optional<Stretch> before, List<Claims.Claim> claims) {
        List<Claims.Claim> here =
                told.stream().filter(claim -> holds(judged.stretch(), claim)).toList();
        double support = !here.isEmpty() ? FOUND : against(judged.stretch(), before);
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

    /** What speaks against a claim in a stretch, or in what stands before it where it does not name the machine itself. */
    private double against(Stretch stretch, Optional<Stretch> before) {
        boolean names = texts.stream()
                .flatMap(spoken -> spoken.statements().stream())
                .anyMatch(statement -> !statement.names().isEmpty() && stretch.holds(statement.place()));
        Optional<Stretch> naming = names ? Optional.of(stretch) : before;
        return naming.stream()
                .flatMap(one -> doubted.entrySet().stream()
                        .filter(doubt -> one.holds(doubt.getKey().place())))
                .mapToDouble(doubt -> doubt.getValue() == Claims.Doubt.SAID ? SAID_OTHERWISE : DISMISSED)
                .min()
                .orElse(0);
    }

    private static boolean holds(Stretch stretch, Claims.Claim claim) {
        return claim.statements().stream().anyMatch(statement -> stretch.holds(statement.place()));
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
        return statement.place().region().start().compareTo(place.region().start()) <= 0;
    }
}
