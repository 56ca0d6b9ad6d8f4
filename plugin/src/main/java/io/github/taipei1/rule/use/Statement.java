package io.github.taipei1.rule.use;

import io.github.taipei1.rule.words.Span;
import io.github.taipei1.rule.words.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One sentence and the words in it that are meant: neither denied nor only thought of, nor said of another machine. */
final class Statement {
    private static final String ALIKE = "not-";
    private static final String FIRM = "name-firm";
    private static final String FIRM_NAME = "firm-name";
    private static final String NAME = "name-any";
    private static final String GAINS = "party-gains";
    private static final String OWNS = "party-owns";
    private static final String OWN_TRAINING = "own-training";
    private static final List<String> MONEY = List.of("deal", "paying", "income", "sum", "customer");
    private static final List<String> PARTIES = List.of("outsider", FIRM_NAME, "firm", FIRM, NAME);
    /** Rows whose words may be said of any machine. */
    private static final List<String> ANYWHERE = List.of("forces", "arms", "for-forces", "does", "own-work");

    /** Of Latin script: marks of Chinese are set about names of those who are meant, too. */
    private static final String QUOTES = "\"'`\u201c\u201d\u2018\u2019";

    private static final String ELSEWHERE_ONLY = "elsewhere-only";

    private static final Set<String> WORKED_OUT =
            Set.of(FIRM, NAME, GAINS, OWNS, OWN_TRAINING, ELSEWHERE_ONLY);

    private final Utterance utterance;
    private final Speakers speakers;
    private final Map<String, List<Span>> meant = new ConcurrentHashMap<>();
    private final Map<String, List<Span>> found = new ConcurrentHashMap<>();

    Statement(Utterance utterance, Speakers speakers) {
        this.utterance = utterance;
        this.speakers = speakers;
    }

    /** Whether a name stands for words that no row lists: names, what stands beside them, and what is left of a clause. */
    static boolean isWorkedOut(String row) {
        return WORKED_OUT.contains(row);
    }

    Utterance utterance() {
        return utterance;
    }

    String words() {
        return utterance.words();
    }

    /** Where words of a row stand, whatever is said of them. */
    List<Span> found(String row) {
        List<Span> known = found.get(row);
        if (known == null) {
            known = find(row);
            found.put(row, known);
        }
        return known;
    }

    /** Where they stand and are meant. */
    List<Span> meant(String row) {
        List<Span> known = meant.get(row);
        if (known == null) {
            known = found(row).stream().filter(span -> isMeant(row, span)).toList();
            meant.put(row, known);
        }
        return known;
    }

    private List<Span> find(String row) {
        if (row.equals(FIRM) || row.equals(NAME)) {
            Names names = Names.in(utterance, speakers);
            return row.equals(FIRM) ? names.parties() : names.others();
        }
        switch (row) {
            case ELSEWHERE_ONLY:
                return isOnlyElsewhere() ? found("elsewhere") : List.of();
            case OWN_TRAINING:
                return isPaidHere() ? List.of() : found("train").stream().filter(this::isUnpaid).toList();
            case GAINS:
                return parties().stream().filter(this::gains).toList();
            case OWNS:
                return parties().stream().filter(this::owns).toList();
            default:
                break;
        }
        List<Span> all = row.equals(FIRM_NAME) ? notOwn(UseWording.all(row, words())) : UseWording.all(row, words());
        if (all.isEmpty() || !UseWording.has(ALIKE + row)) {
            return all;
        }
        List<Span> alike = UseWording.all(ALIKE + row, words());
        return all.stream()
                .filter(span -> alike.stream().noneMatch(other -> overlap(span, other)))
                .toList();
    }

    /** Whether a clause tells of no money. */
    private boolean isUnpaid(Span span) {
        Span clause = Parts.clause(words(), span);
        return MONEY.stream().flatMap(row -> meant(row).stream()).noneMatch(money -> overlap(clause, money));
    }

    /** Whether a clause tells of the machine and of money. */
    private boolean isPaidHere() {
        return own().stream().anyMatch(span -> !isUnpaid(span));
    }

    private List<Span> parties() {
        return PARTIES.stream().flatMap(row -> meant(row).stream()).toList();
    }

    private boolean gains(Span party) {
        return UseWording.in("before-gainer", words().substring(0, party.from()));
    }

    private boolean owns(Span party) {
        return UseWording.in("behind-owner", words().substring(party.to()));
    }

    private List<Span> notOwn(List<Span> firms) {
        List<Span> own = speakers.in(words());
        return firms.stream()
                .filter(firm -> own.stream().noneMatch(unit -> overlap(unit, firm)))
                .toList();
    }

    private boolean isMeant(String row, Span span) {
        if (UseWording.isOwn(row)) {
            return found("elsewhere").stream().noneMatch(other -> overlap(span, other))
                    && !isOutOfReach(span);
        }
        return Mood.isTold(words(), span) && !isMentioned(span) && (ANYWHERE.contains(row) || !isElsewhere(span));
    }

    /** Whether it is said that the machine was not used. */
    private boolean isOutOfReach(Span span) {
        return found("machine-denied").stream().anyMatch(other -> overlap(span, other));
    }

    /** Whether the clause names another machine and not this one: what is said there is said of that one. */
    private boolean isElsewhere(Span span) {
        if (found("elsewhere").isEmpty()) {
            return false;
        }
        Span clause = Parts.clause(words(), span);
        return found("elsewhere").stream().anyMatch(other -> overlap(clause, other))
                && own().stream().noneMatch(other -> overlap(clause, other));
    }

    /** Whether the team's own machine stands in no clause of its own. */
    private boolean isOnlyElsewhere() {
        return own().stream().allMatch(span -> {
            Span clause = Parts.clause(words(), span);
            return found("elsewhere").stream().anyMatch(other -> overlap(clause, other));
        });
    }

    private List<Span> own() {
        List<Span> own = new ArrayList<>(meant("machine"));
        own.addAll(meant("parts"));
        return own;
    }

    /** Whether it stands in quotation marks of Latin script by itself, as the name of a variant or an option does. */
    private boolean isMentioned(Span span) {
        Span original = utterance.folded().original(span);
        String text = utterance.text();
        return original.from() > 0
                && original.to() < text.length()
                && QUOTES.indexOf(text.charAt(original.from() - 1)) >= 0
                && QUOTES.indexOf(text.charAt(original.to())) >= 0;
    }

    /** The words of the text as they stand there. */
    String said(Span span) {
        Span original = utterance.folded().original(span);
        return utterance.text().substring(original.from(), original.to());
    }

    static boolean overlap(Span one, Span other) {
        return one.from() < other.to() && other.from() < one.to();
    }
}
