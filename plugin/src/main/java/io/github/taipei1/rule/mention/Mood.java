package io.github.taipei1.rule.mention;

import java.util.List;

/** Reads how a statement is meant. A denial or plan counts in its own clause only, a condition or a question in the whole sentence. */
final class Mood {
    private static final int FARTHEST_WITHOUT = 50;
    /** Farthest from who says something to the verb, over when and how. */
    private static final int ADVERBS = 12;

    private static final List<String> ONLY_NOUN_BEFORE_PLAN = List.of("本", "該", "此", "研究", "專案");

    private final Statement statement;
    private final int focus;

    /** @param focus offset of the name, or of what stands for it */
    private Mood(Statement statement, int focus) {
        this.statement = statement;
        this.focus = focus;
    }

    /** How the statement means what it says at an offset, about something done at another one. */
    static Said of(Statement statement, int focus, int deed) {
        return new Mood(statement, focus).read(deed);
    }

    private Said read(int deed) {
        int clause = statement.clause(focus);
        int other = statement.clause(deed);
        if (isPlaceholder(clause)) {
            return Said.PLACEHOLDER;
        }
        if (isAffirmed()) {
            return Said.AS_FACT;
        }
        if (isQuestion(clause)) {
            return Said.ASKED;
        }
        if (isDenied(clause, deed) || isDenied(other, deed)) {
            return Said.DENIED;
        }
        if (isSupposed(clause) || isRule()) {
            return Said.SUPPOSED;
        }
        if (isPlanned(clause, deed) || isPlanned(other, deed)) {
            return Said.PLANNED;
        }
        if (isOfOthers(clause, other)) {
            return Said.OF_OTHERS;
        }
        if (statement.has(Cue.EXAMPLE, clause)) {
            return Said.AS_EXAMPLE;
        }
        return isDescription(clause, deed) ? Said.DESCRIBED : Said.AS_FACT;
    }

    private boolean isPlaceholder(int clause) {
        boolean bracketed = Plain.at(statement.plain(), statement.clauseStart(clause) - 1) == '['
                && Plain.at(statement.plain(), statement.clauseEnd(clause) - 1) == ']';
        return statement.has(Cue.PLACEHOLDER, clause) || bracketed && statement.has(Cue.PLACEHOLDER);
    }

    /** A doubled denial such as {@code without it … never}, or a denial that is none such as {@code not only}. */
    private boolean isAffirmed() {
        boolean opens = statement.hits(Cue.AFFIRMED).stream().anyMatch(hit -> hit.from() < focus);
        return opens || isDoublyDenied(statement, focus);
    }

    /** {@code Without it … never}, {@code … could not … without it}, {@code 沒有它，就沒有 …}. */
    static boolean isDoublyDenied(Statement statement, int focus) {
        int without = new Mood(statement, focus).without();
        return without >= 0
                && statement.hits().stream()
                        .anyMatch(hit -> (hit.cue() == Cue.IMPOSSIBLE || hit.cue() == Cue.DENIED)
                                && (hit.from() > focus || hit.to() <= without)
                                && !statement.plain().startsWith("without", hit.from()));
    }

    /** Where the clause says before the focus that it might be missing; -1 if it does not. */
    private int without() {
        int start = statement.clauseStart(statement.clause(focus));
        String before = statement.plain().substring(start, Math.max(start, focus));
        int last = List.of("without", "沒有", "無", "缺", "少了", "absent", "lacking").stream()
                .mapToInt(before::lastIndexOf)
                .max()
                .orElse(-1);
        return last < 0 || before.length() - last > FARTHEST_WITHOUT ? -1 : start + last;
    }

    private boolean isQuestion(int clause) {
        String text = statement.plain();
        boolean marked = false;
        for (int i = focus; i < statement.to(); i++) {
            char c = text.charAt(i);
            marked |= c == '?' || c == '？';
            if (marked || c == '」' || c == '"' || c == '”') {
                break;
            }
        }
        return marked
                || statement.hits(Cue.ASKED).stream()
                        .anyMatch(hit -> statement.clause(hit.from()) == clause && isAsking(hit));
    }

    private boolean isAsking(Hit hit) {
        String word = statement.plain().substring(hit.from(), hit.to());
        boolean latin = Plain.isWordChar(word.charAt(0));
        return !latin || statement.before(hit.from()).isBlank() || word.equals("whether");
    }

    private boolean isDenied(int clause, int deed) {
        return statement.hits(Cue.DENIED).stream()
                .filter(hit -> statement.clause(hit.from()) == clause)
                .anyMatch(hit -> !isPartOf(hit, Cue.AFFIRMED)
                        && !isPartOf(hit, Cue.NO_DENIAL)
                        && (hit.from() < lastRelevant(clause) || isObject(hit, deed)));
    }

    /** {@code we measured nothing}: what is done to nothing is not done. */
    private boolean isObject(Hit denial, int done) {
        String word = statement.plain().substring(denial.from(), denial.to());
        return (word.equals("nothing") || word.equals("none"))
                && statement.hits(Cue.PRODUCED).stream()
                        .anyMatch(deed ->
                                deed.from() == done && Plain.skipSpace(statement.plain(), deed.to()) == denial.from());
    }

    /** A denial behind everything that matters denies something else. */
    private int lastRelevant(int clause) {
        int last = statement.clause(focus) == clause ? focus : statement.clauseStart(clause);
        for (Hit hit : statement.hits()) {
            boolean deed = hit.cue() == Cue.PRODUCED || hit.cue() == Cue.COMPUTING || hit.cue() == Cue.USE;
            if (deed && statement.clause(hit.from()) == clause) {
                last = Math.max(last, hit.from());
            }
        }
        return last + 1;
    }

    private boolean isPartOf(Hit part, Cue cue) {
        return statement.hits(cue).stream().anyMatch(whole -> whole.from() <= part.from() && part.to() <= whole.to());
    }

    /** {@code the authors trained}: whoever they are, the words that tell it share one. */
    private boolean overlaps(Hit part, Cue cue) {
        return statement.hits(cue).stream().anyMatch(whole -> whole.from() < part.to() && part.from() < whole.to());
    }

    private boolean isSupposed(int clause) {
        return statement.hits(Cue.SUPPOSED).stream()
                .filter(hit -> !isPartOf(hit, Cue.AFFIRMED) && !isPartOf(hit, Cue.NO_DENIAL))
                .anyMatch(hit -> statement.clause(hit.from()) == clause
                        || isLabelOf(hit, clause)
                        || isCondition(hit) && statement.before(hit.from()).isBlank());
    }

    /** {@code 如提及「…」，須…}: a case, the name in it, and what is demanded then. */
    private boolean isRule() {
        return statement.hits(Cue.RULE_CASE).stream().anyMatch(hit -> hit.from() < focus)
                && statement.hits(Cue.RULE_DUTY).stream().anyMatch(hit -> hit.from() > focus);
    }

    private boolean isCondition(Hit hit) {
        String word = statement.plain().substring(hit.from(), hit.to());
        return List.of("if", "if only", "had §", "had we had", "若", "如果", "假如", "要是")
                .contains(word.replace(String.valueOf(Plain.UNSEEN), ""));
    }

    private boolean isPlanned(int clause, int deed) {
        return statement.hits(Cue.PLANNED).stream()
                .filter(hit -> statement.clause(hit.from()) == clause
                        || isLabelOf(hit, clause)
                        || leadsTo(hit, clause)
                        || isRemarkOn(hit, clause))
                .filter(hit -> !isNoun(hit) && !isCutFromWord(hit))
                .anyMatch(hit -> hit.from() < Math.max(focus, deed) + 40);
    }

    /** {@code … 訓練模型（預定）}: a word in brackets behind speaks of what is before them. */
    private boolean isRemarkOn(Hit hit, int clause) {
        int behind = clause + 1;
        if (behind >= statement.clauseCount() || statement.clause(hit.from()) != behind) {
            return false;
        }
        int start = statement.clauseStart(behind);
        return "(（".indexOf(Plain.at(statement.plain(), start - 1)) >= 0
                && statement.plain().substring(start, hit.from()).isBlank();
    }

    /** {@code 預計自一月起，於 … 訓練}: the clause before only says when, and nothing says that it happened. */
    private boolean leadsTo(Hit hit, int clause) {
        int before = clause - 1;
        return before >= 0
                && statement.clause(hit.from()) == before
                && !Plain.isWordChar(statement.plain().charAt(hit.from()))
                && !statement.has(Cue.PRODUCED, before)
                && !statement.has(Cue.COMPUTING, before)
                && !statement.has(Cue.PRODUCED, clause);
    }

    /** {@code Planned: …}: a short clause before a colon speaks for the one behind it. */
    private boolean isLabelOf(Hit hit, int clause) {
        int before = clause - 1;
        if (before < 0 || statement.clause(hit.from()) != before) {
            return false;
        }
        int end = statement.clauseEnd(before);
        boolean colon = ":：".indexOf(Plain.at(statement.plain(), end - 1)) >= 0;
        return colon && end - statement.clauseStart(before) <= 24;
    }

    /** {@code 擬使用} in {@code 模擬使用}: it begins inside another word. */
    private boolean isCutFromWord(Hit hit) {
        return statement.hits(Cue.COMPUTING).stream()
                .anyMatch(word -> word.from() < hit.from() && hit.from() < word.to());
    }

    private boolean isNoun(Hit hit) {
        String before = statement.before(hit.from());
        String word = statement.plain().substring(hit.from(), hit.to());
        return word.startsWith("計畫") && ONLY_NOUN_BEFORE_PLAN.stream().anyMatch(before::endsWith);
    }

    private boolean isOfOthers(int clause, int other) {
        if (statement.has(Cue.QUOTED) || isQuotedFromOthers()) {
            return true;
        }
        boolean ours = statement.hits(Cue.OURS).stream()
                .anyMatch(hit -> !overlaps(hit, Cue.THEIR)
                        && (statement.clause(hit.from()) == clause || statement.clause(hit.from()) == other));
        boolean theirs = statement.hits(Cue.THEIR).stream()
                .anyMatch(hit -> hit.from() < focus
                        || statement.clause(hit.from()) == clause
                        || statement.clause(hit.from()) == other);
        return theirs && !ours
                || statement.has(Cue.SPEAKER) && !ours && !isOwnSpeaker()
                || isAnnounced() && !ours
                || isSetAgainstOurs(clause);
    }

    /** {@code 經濟部昨天宣布 …}, {@code …, the ministry wrote}. */
    private boolean isAnnounced() {
        return statement.hits(Cue.AUTHORITY).stream()
                .anyMatch(who -> statement.hits(Cue.ANNOUNCED).stream()
                        .anyMatch(said -> said.from() >= who.to() && said.from() - who.to() <= ADVERBS));
    }

    /** {@code According to … of our laboratory}. */
    private boolean isOwnSpeaker() {
        return statement.hits(Cue.SPEAKER).stream()
                .allMatch(hit -> statement.has(Cue.OURS, statement.clause(hit.from())));
    }

    /** {@code …; ours ran on a laptop}: what stands before is not ours. */
    private boolean isSetAgainstOurs(int clause) {
        return statement.hits(Cue.OURS).stream()
                .filter(hit -> statement.clause(hit.from()) > clause)
                .anyMatch(hit -> statement.plain().startsWith("ours", hit.from())
                        && statement.has(Cue.ANOTHER_MACHINE, statement.clause(hit.from())));
    }

    /** Whether somebody else is named in front of the quotation marks that the focus stands in. */
    private boolean isQuotedFromOthers() {
        String before = statement.before(focus);
        int quote = Math.max(before.lastIndexOf('「'), Math.max(before.lastIndexOf('“'), before.lastIndexOf('"')));
        if (quote < 0 || before.indexOf('」', quote) >= 0 || before.indexOf('”', quote) >= 0) {
            return false;
        }
        int open = statement.from() + quote;
        return statement.hits().stream()
                        .anyMatch(hit -> (hit.cue() == Cue.THEIR || hit.cue() == Cue.SPEAKER || isAnotherTeam(hit))
                                && hit.to() <= open)
                && statement.hits(Cue.OURS).stream().noneMatch(hit -> hit.to() <= open);
    }

    private boolean isAnotherTeam(Hit hit) {
        return hit.cue() == Cue.ANOTHER_MACHINE
                && statement.plain().substring(hit.from(), hit.to()).endsWith("隊");
    }

    /** The machine is what the clause is about, and no deed of ours follows. */
    private boolean isDescription(int clause, int deed) {
        String before = statement
                .plain()
                .substring(statement.clauseStart(clause), Math.max(statement.clauseStart(clause), focus))
                .strip();
        boolean subject = before.isEmpty()
                || List.of("the", "nvidia's", "nvidia", "輝達", "「", "輝達的", "nvidia 的")
                        .contains(before);
        boolean described = statement.hits(Cue.DESCRIBED).stream()
                .anyMatch(hit ->
                        hit.from() > focus && hit.from() - focus < 60 && hit.from() <= Math.max(deed, focus + 60));
        return subject && described && !statement.has(Cue.OURS);
    }
}
