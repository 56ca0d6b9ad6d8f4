package io.github.taipei1.rule.mention;

import io.github.taipei1.document.Block;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What speaks for and against a statement that names the machine being a claim: kinds of words by where they stand to the name, the
 * tense, figures, what stands around it and in the document. None of it decides; {@link TestimonyWeights} says what all of it
 * together weighs.
 */
final class Testimony {
    /** Statements before and behind that are looked at. */
    private static final int AROUND = 2;

    /** Blocks before and behind that make out what the text is about. */
    private static final int VICINITY = 8;

    private static final int BARE = 12;
    private static final int SHORT = 40;

    private static final List<String> LEADING = List.of(
            "thanks to",
            "up to",
            "due to",
            "such as",
            "on",
            "with",
            "using",
            "at",
            "via",
            "through",
            "by",
            "in",
            "from",
            "of",
            "for",
            "to",
            "like",
            "as",
            "and",
            "or",
            "is",
            "was",
            "about",
            "into",
            "inside",
            "onto",
            "than",
            "our",
            "use",
            "used");
    private static final List<String> LEADING_ZH = List.of(
            "使用", "運用", "利用", "透過", "藉由", "支援", "提供", "申請", "於", "在", "以", "用", "由", "經", "靠", "拜", "上", "到", "往", "從",
            "自", "對", "給", "為", "是", "與", "和", "或", "、", "至", "虧", "了", "到", "至", "等", "如", "的", "之");

    private static final List<String> FOLLOWING = List.of(
            "is",
            "was",
            "has",
            "had",
            "can",
            "will",
            "and",
            "or",
            "to",
            "for",
            "in",
            "with",
            "cluster",
            "supercomputer",
            "account",
            "的",
            "之",
            "上",
            "是",
            "有",
            "位",
            "為",
            "與",
            "和",
            "、",
            "叢集",
            "超級",
            "算力",
            "將",
            "可",
            "跑",
            "訓",
            "算",
            "計",
            "徵",
            "使");

    private final List<Spoken> texts;
    private final int index;
    private final int at;
    private final Spoken spoken;
    private final Statement statement;
    private final Name name;
    private final Set<String> found = new HashSet<>();

    private Testimony(List<Spoken> texts, int index, int at) {
        this.texts = texts;
        this.index = index;
        this.at = at;
        this.spoken = texts.get(index);
        this.statement = spoken.statements().get(at);
        this.name = statement.names().get(0);
    }

    /**
     * The evidence around a statement that names the machine.
     *
     * @param document what is known of the whole document
     */
    static Set<String> of(List<Spoken> texts, int index, int at) {
        Testimony testimony = new Testimony(texts, index, at);
        testimony.place();
        testimony.words();
        testimony.form(testimony.statement, "");
        testimony.touch();
        testimony.title();
        testimony.around();
        testimony.table();
        testimony.found.add("M:" + Mood.of(testimony.statement, testimony.name.from(), testimony.name.from()));
        return testimony.found;
    }

    private void addIf(String evidence, boolean holds) {
        if (holds) {
            found.add(evidence);
        }
    }

    private void place() {
        found.add("K:" + spoken.block().getClass().getSimpleName());
        found.add("S:" + spoken.section());
        int letters =
                (int) statement.text().chars().filter(Character::isLetter).count() - (name.to() - name.from()) + 1;
        found.add(letters <= BARE ? "L:bare" : letters <= SHORT ? "L:short" : "L:long");
        addIf("L:first", statement.before(name.from()).isBlank());
        addIf("L:last", statement.after(name.to()).chars().noneMatch(Character::isLetterOrDigit));
        addIf("Q:asked", statement.text().matches("(?s).*[?？].*"));
        addIf("Q:cry", statement.text().matches("(?s).*[!！].*"));
        addIf("Q:quoted", statement.before(name.from()).matches("(?s).*[「“\"][^」”\"]*"));
        String heading = Cues.plain(spoken.heading());
        Cues.in(heading, 0, heading.length()).forEach(hit -> found.add("H:" + hit.cue()));
        addIf("H:machine", heading.indexOf("taipei-1") >= 0);
        if (spoken.block() instanceof Block.Entry entry) {
            for (String word : Headings.keyWords(entry.key())) {
                String plain = Cues.plain(word);
                Cues.in(plain, 0, plain.length()).forEach(hit -> found.add("E:" + hit.cue()));
            }
        }
    }

    /** Kinds of words before and behind the name in its clause, in the clauses beside it, anywhere in the sentence. */
    private void words() {
        int clause = statement.clause(name.from());
        for (Hit hit : statement.hits()) {
            boolean here = statement.clause(hit.from()) == clause;
            boolean before = hit.from() < name.from();
            found.add((here ? before ? "b:" : "a:" : before ? "B:" : "A:") + hit.cue());
        }
        String before = statement.before(name.from());
        int colon = Math.max(before.lastIndexOf(':'), before.lastIndexOf('：'));
        if (colon > 0) {
            statement.hits().stream()
                    .filter(hit -> hit.to() <= statement.from() + colon)
                    .forEach(hit -> found.add("l:" + hit.cue()));
            found.add("l:any");
        }
    }

    /** Tense and figures, in words that are forms rather than meanings. */
    private void form(Statement one, String where) {
        String text = one.plain().substring(one.from(), one.to());
        boolean ed = false;
        for (String word : text.split("[^a-z0-9'\\-]+")) {
            ed |= word.length() > 4 && word.endsWith("ed") && !word.equals("need") && !word.equals("speed");
        }
        boolean past = ed || one.has(Cue.PAST_FORM) || one.has(Cue.DONE_FORM);
        addIf(where + "T:ed", ed);
        addIf(where + "T:past", past);
        addIf(where + "T:open", one.has(Cue.OPEN_FORM));
        addIf(where + "T:only-past", past && !one.has(Cue.OPEN_FORM) && !one.has(Cue.PLANNED));
        addIf(where + "F:any", Quantities.any(one));
        addIf(where + "F:lasts", Quantities.lasts(one));
        addIf(where + "F:gpus", Quantities.countsGpus(one));
        addIf(where + "F:work", Quantities.countsWork(one));
        addIf(where + "F:size", Quantities.hasModelSize(one, one.clause(one.from())));
        addIf(where + "F:change", Quantities.change(one).isPresent());
        addIf(where + "F:counts", Quantities.counts(one));
        addIf(where + "F:rate", text.matches("(?s).*(\\d\\s?%|\\d\\.\\d|個百分點|percent|成\\b|倍|times).*"));
        addIf(where + "F:arrow", text.matches("(?s).*(→|->|=>|instead of|降至|增至|縮).*"));
        addIf(where + "F:gpu", !one.gpus().isEmpty());
    }

    private void touch() {
        String before = statement.before(name.from()).stripTrailing();
        for (String article : List.of(" the", " nvidia's", " nvidia", "nvidia", "輝達", "「", "#", "\"")) {
            if (before.endsWith(article)) {
                before = before.substring(0, before.length() - article.length()).stripTrailing();
            }
        }
        String last = before.isEmpty() ? "none" : lead(before);
        found.add("P:" + last);
        String behind = statement.after(name.to()).stripLeading();
        found.add("N:" + follow(behind));
    }

    private void title() {
        texts.stream()
                .filter(each -> each.isVisible() && each.isHeading())
                .limit(1)
                .forEach(each ->
                        each.statements().forEach(one -> one.hits().forEach(hit -> found.add("t:" + hit.cue()))));
    }

    private static String lead(String before) {
        for (String word : LEADING) {
            int start = before.length() - word.length();
            if (before.endsWith(word) && (start == 0 || !Plain.isWordChar(before.charAt(start - 1)))) {
                return word.replace(' ', '-');
            }
        }
        for (String word : LEADING_ZH) {
            if (before.endsWith(word)) {
                return word;
            }
        }
        char c = before.charAt(before.length() - 1);
        return Plain.isDigit(c)
                ? "digit"
                : Plain.isWordChar(c) ? "word" : c > 0x2E7F && Character.isLetter(c) ? "han" : mark(c);
    }

    private static String mark(char c) {
        return switch (c) {
            case ',', '，', '、' -> "comma";
            case ':', '：' -> "colon";
            case '(', '（', '[' -> "open";
            case ')', '）', ']' -> "close";
            case '.', '。', ';', '；', '!', '！', '?', '？' -> "stop";
            case '-', '—', '–', '→', '|', '｜', '/', '\t' -> "dash";
            case '+', '=', 'x', '×', '*' -> "sign";
            default -> "mark";
        };
    }

    private static String follow(String behind) {
        if (behind.isEmpty()) {
            return "none";
        }
        for (String word : FOLLOWING) {
            boolean latin = Plain.isWordChar(word.charAt(0));
            if (behind.startsWith(word) && (!latin || !Plain.isWordChar(Plain.at(behind, word.length())))) {
                return word;
            }
        }
        char c = behind.charAt(0);
        int end = 0;
        while (end < behind.length() && Plain.isWordChar(behind.charAt(end))) {
            end++;
        }
        String word = behind.substring(0, end).toLowerCase(Locale.ROOT);
        return behind.startsWith("'s")
                ? "'s"
                : Plain.isDigit(c)
                        ? "digit"
                        : word.length() > 4 && word.endsWith("ed")
                                ? "ed"
                                : Plain.isWordChar(c) ? "word" : c > 0x2E7F && Character.isLetter(c) ? "han" : mark(c);
    }

    /** What stands beside it: in its block, else in the blocks around it up to a heading; and in the whole document. */
    private void around() {
        List<Statement> before = new ArrayList<>();
        List<Statement> behind = new ArrayList<>();
        collect(before, -1);
        collect(behind, 1);
        before.forEach(one -> beside(one, "p"));
        behind.forEach(one -> beside(one, "n"));
        Set<Cue> all = EnumSet.noneOf(Cue.class);
        for (Spoken each : texts.subList(Math.max(0, index - VICINITY), Math.min(texts.size(), index + VICINITY))) {
            if (each.isVisible()) {
                each.statements().forEach(one -> one.hits().forEach(hit -> all.add(hit.cue())));
            }
        }
        all.forEach(cue -> found.add("D:" + cue));
        addIf("p:none", before.isEmpty());
        addIf("n:none", behind.isEmpty());
    }

    private void beside(Statement one, String where) {
        one.hits().forEach(hit -> found.add(where + ":" + hit.cue()));
        addIf(where + ":machine", !one.names().isEmpty());
        form(one, where);
    }

    private void collect(List<Statement> into, int step) {
        int block = index;
        int i = at + step;
        while (into.size() < AROUND) {
            List<Statement> here = texts.get(block).statements();
            if (i >= 0 && i < here.size()) {
                into.add(here.get(i));
                i += step;
                continue;
            }
            block += step;
            if (block < 0
                    || block >= texts.size()
                    || texts.get(block).isHeading()
                    || !texts.get(block).isVisible()) {
                return;
            }
            i = step > 0 ? 0 : texts.get(block).statements().size() - 1;
        }
    }

    /** The head of the name's column, and of its row. */
    private void table() {
        if (!(spoken.block() instanceof Block.TableRow row)) {
            return;
        }
        addIf("R:header", row.header());
        int column = Labels.column(row, name.from());
        found.add(column == 0 ? "R:first" : "R:later");
        Block.TableRow header = Labels.header(texts, index);
        if (header != row && column < header.cells().size()) {
            String head = Cues.plain(header.cells().get(column).text());
            Cues.in(head, 0, head.length()).forEach(hit -> found.add("R:" + hit.cue()));
        }
        String heads = Cues.plain(header.passage().text());
        Cues.in(heads, 0, heads.length()).forEach(hit -> found.add("RH:" + hit.cue()));
        String first = Cues.plain(row.cells().get(0).text());
        Cues.in(first, 0, first.length()).forEach(hit -> found.add("RF:" + hit.cue()));
    }
}
