package io.github.taipei1.rule.dis;

import io.github.taipei1.document.Document;
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
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    private final StatementPlaces places;
    private final List<Claims.Claim> told;
    /** Which of the claims told each statement belongs to. */
    private final Map<Statement, Integer> claimed = new IdentityHashMap<>();

    private final Map<Statement, Claims.Doubt> doubted;
    private final Reader reader;

    private ClaimPassages(List<Spoken> texts, boolean ofItself, Reader reader) {
        this.places = new StatementPlaces(texts);
        Claims grammar = Claims.of(texts, ofItself);
        this.told = grammar.found();
        for (int i = 0; i < told.size(); i++) {
            for (Statement statement : told.get(i).statements()) {
                claimed.put(statement, i);
            }
        }
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
        Set<Integer> inPassages = new HashSet<>();
        Map<Stretch, Stretch> before = new IdentityHashMap<>();
        for (int i = 0; i < stretches.size(); i++) {
            inPassages.addAll(passages.claimsIn(stretches.get(i)));
            if (i > 0) {
                before.put(stretches.get(i), stretches.get(i - 1));
            }
        }
        Set<Claims.Claim> claims = new LinkedHashSet<>();
        for (int i = 0; i < passages.told.size(); i++) {
            if (!inPassages.contains(i)) {
                claims.add(passages.told.get(i));
            }
        }
        MODEL.judged(stretches, passages.reader)
                .forEach(judged -> passages.add(judged, Optional.ofNullable(before.get(judged.stretch())), claims));
        return List.copyOf(claims);
    }

    /** Numbers of the claims told of which a statement begins in a stretch, in their order. */
    private Set<Integer> claimsIn(Stretch stretch) {
        return places.in(stretch).stream()
                .map(at -> claimed.get(at.statement()))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(Judged judged, Optional<Stretch> before, Set<Claims.Claim> claims) {
        List<Claims.Claim> here =
                claimsIn(judged.stretch()).stream().map(told::get).toList();
        double support = !here.isEmpty() ? FOUND : against(judged.stretch(), before);
        if (!MODEL.hasEnough(judged, CLAIM, support)) {
            return;
        }
        if (here.isEmpty()) {
            places.before(MODEL.telling(judged.stretch(), CLAIM, reader).place())
                    .map(at -> new Claims.Claim(at.spoken(), List.of(at.statement())))
                    .filter(claim -> Claims.mayClaim(claim.spoken()))
                    .ifPresent(claims::add);
        } else {
            claims.addAll(here);
        }
    }

    /** What speaks against a claim in a stretch, or in what stands before it where it does not name the machine itself. */
    private double against(Stretch stretch, Optional<Stretch> before) {
        boolean names = places.in(stretch).stream()
                .anyMatch(at -> !at.statement().names().isEmpty());
        Optional<Stretch> naming = names ? Optional.of(stretch) : before;
        return naming.stream()
                .flatMap(one -> places.in(one).stream())
                .map(at -> doubted.get(at.statement()))
                .filter(Objects::nonNull)
                .mapToDouble(doubt -> doubt == Claims.Doubt.SAID ? SAID_OTHERWISE : DISMISSED)
                .min()
                .orElse(0);
    }
}
