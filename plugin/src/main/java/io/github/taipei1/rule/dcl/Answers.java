package io.github.taipei1.rule.dcl;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;

/** Reads answers of forms: a ticked box, a mark in the column yes or no, a word behind a colon or a question mark. */
final class Answers {
    private static final String EMPTY_BOX = "[☐□◻▢○◯]";
    private static final String TICKED_BOX = "[☑■☒✓✔◼▣✅●◉√]";
    private static final String YES = "yes|y|true|agreed?|confirmed|correct|ok|是|有|會|同意|確認|屬實|遵守|符合|願意";
    private static final String NO = "none|nil|never|no|n/a|false|否|無|沒有|不會|不得|不涉及|不執行|不同意|不適用|皆無|均無|皆否|均否|不|未";
    private static final String MARK = "x|v|o|y|yes|是|[○◯●√✓✔☑☒■✅◼▣◉]";
    private static final Pattern OPTION =
            Pattern.compile("(" + EMPTY_BOX + "|" + TICKED_BOX + ") ?(?:(" + YES + ")|(" + NO + "))");
    private static final Pattern OPTION_BEFORE = Pattern.compile("(?:^|[:?;| ]|" + EMPTY_BOX + "|" + TICKED_BOX
            + ")(?:(" + YES + ")|(" + NO + ")) ?(" + EMPTY_BOX + "|" + TICKED_BOX + ")");
    private static final Pattern COLUMN = Pattern.compile(
            "; ?(?:(yes|是|有|同意|agree|confirm|符合|確認|遵守|勾選|已閱|承諾)|(no|否|無|不同意|disagree|不符))[^:;]{0,8}: ?(?:(" + MARK
                    + ")|(" + EMPTY_BOX + "|_+|-))(?:;|$)");
    private static final Pattern FIELD = Pattern.compile(
            "; ?[^;:]{0,14}(?:answer|reply|response|回答|答覆|填答|是否|勾選|yes ?/ ?no|y/n|聲明|結果|確認)[^;:]{0,10}: ?");
    private static final Pattern WORD = Pattern.compile("^(.*?)[:?|] ?(?:(" + YES + ")|(" + NO
            + "))(?:$|((?: only| our| civil)?[,.;(!|\\-].*| only.*| our own.*)$)");
    /** A cell behind a question, in a table that is no table to the reader of its format. */
    private static final Pattern CELL = Pattern.compile("^\\| ?([^|]{1,80}?) ?\\|[ |]*(.*)$");

    /** The row of a table, with or without a number in front: a thing to declare and, in the column behind it, the answer. */
    private static final Pattern ROW =
            Pattern.compile("^(?:[^;:]{0,12}: ?[^;:]{0,4}; ?)?[^;:]{1,24}: ?([^;:]{1,80}?)\\??; ?[^;:]{1,24}: ?((?:"
                    + YES + "|" + NO + ")(?:$|[ ,.;(!|\\-].*$))");
    /** An answer and the question that follows it on the same line. */
    private static final Pattern THEN_ASKS = Pattern.compile(
            "^(" + YES + "|" + NO
                    + ") ?[,.;]? ?((?:(?:是否|有無|有沒有|會不會|是不是|能否|可否|如何)|\\b(?:does|do|is|are|will|has|have|any|shall|can|would) ).{2,}\\?)$");
    /** An answer that stands for itself rather than opening a sentence. */
    private static final Pattern BARE = Pattern.compile("^(?:" + YES + "|" + NO + ")(?:$| ?[,.;(!].*$)");

    private static final Pattern RUN_ON = Pattern.compile(
            ": ?(?:(?:yes|no|none|nil|n/a|true|false) |有|無|是|否)(?:\\([^)]*\\))?([a-z][a-z /&-]{2,40}: |[一-鿿/、]{2,12}:)");
    private static final Pattern LABEL =
            Pattern.compile("^(?:a(?:nswer)?\\d{0,2} ?[:.)] ?|(?:答|答覆|回答|回覆)\\d{0,2} ?[:.]? ?)");
    private static final Pattern BOXES = Pattern.compile(
            "^(?:(?:" + EMPTY_BOX + "|" + TICKED_BOX + ") ?(?:" + YES + "|" + NO + ")(?:\\([^)]*\\))?[ ,/、]*)+");
    private static final Pattern ALONE = Pattern.compile("^(?:" + YES + "|" + NO + ")(?:$|[ ,.;(!\\-].*$)");

    private Answers() {}

    /**
     * A question with its answer.
     *
     * @param yes whether it is a yes
     * @param rest what the answer adds
     */
    record Answered(String question, boolean yes, String rest) {}

    /** The question without what only marks an answer's field: {@code …; answer: no} as {@code …? no}. */
    static String withFields(String words) {
        Matcher row = ROW.matcher(words);
        return row.find() && !isMarked(words)
                ? row.group(1) + ": " + row.group(2)
                : FIELD.matcher(words).replaceAll("? ");
    }

    /** Whether words are nothing but an answer, with what it adds behind a mark. */
    static boolean isBare(String words) {
        return BARE.matcher(words).find();
    }

    /** Lines of fields that run on in one sentence: {@code military use: no intelligence use: no}. */
    static String inParts(String words) {
        StringBuilder parts = new StringBuilder(words);
        Matcher matcher = RUN_ON.matcher(words);
        int from = 0;
        for (int added = 0; matcher.find(from); added++) {
            from = matcher.start(1);
            parts.insert(from + added, ';');
        }
        return parts.toString();
    }

    /** Whether a box or a mark in a column answers. */
    static boolean isMarked(String words) {
        return boxes(words).isPresent() || column(words).isPresent();
    }

    private static boolean hasBoxes(String words) {
        return OPTION.matcher(words).find() || OPTION_BEFORE.matcher(words).find();
    }

    /** Whether there are boxes for yes and no, and none is ticked. */
    static boolean isOpen(String words) {
        boolean column = false;
        Matcher matcher = COLUMN.matcher(words);
        while (matcher.find()) {
            if (matcher.group(3) != null) {
                return false;
            }
            column = true;
        }
        return column || hasBoxes(words) && boxes(words).isEmpty();
    }

    static Optional<Answered> of(String words) {
        return boxes(words).or(() -> column(words)).or(() -> word(words));
    }

    private static Optional<Answered> boxes(String words) {
        Matcher option = OPTION.matcher(words);
        int first = -1;
        while (option.find()) {
            first = first < 0 ? option.start() : first;
            if (option.group(1).matches(TICKED_BOX)) {
                String rest = words.substring(option.end());
                Matcher next = OPTION.matcher(rest);
                return Optional.of(new Answered(
                        words.substring(0, first),
                        option.group(2) != null,
                        next.find() ? rest.substring(0, next.start()) : rest));
            }
        }
        Matcher before = OPTION_BEFORE.matcher(words);
        while (first < 0 && before.find()) {
            if (before.group(3).matches(TICKED_BOX)) {
                return Optional.of(new Answered(words.substring(0, before.start()), before.group(1) != null, ""));
            }
        }
        return Optional.empty();
    }

    private static Optional<Answered> column(String words) {
        Matcher matcher = COLUMN.matcher(words);
        int from = 0;
        while (matcher.find(from)) {
            if (matcher.group(3) != null) {
                return Optional.of(new Answered(
                        words.substring(0, matcher.start()), matcher.group(1) != null, words.substring(matcher.end())));
            }
            from = Math.max(matcher.end() - 1, matcher.start() + 1);
        }
        return Optional.empty();
    }

    private static Optional<Answered> word(String words) {
        Matcher matcher = WORD.matcher(words);
        return matcher.find()
                ? Optional.of(new Answered(
                        asWords(matcher.group(1)),
                        matcher.group(2) != null,
                        matcher.group(4) == null ? "" : matcher.group(4)))
                : Optional.empty();
    }

    /** {@code own-project-only} as words. */
    private static String asWords(String key) {
        boolean one = key.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-' || c == '_' || c == ' ');
        return one ? key.replace('-', ' ').replace('_', ' ') : key;
    }

    /** An answer at the start of a sentence, without its label; behind a row of boxes the next question may stand. */
    static Optional<Alone> alone(String words) {
        Matcher boxes = BOXES.matcher(words);
        if (boxes.find()) {
            return Optional.of(
                    new Alone(boxes.group(), words.substring(boxes.end()).strip()));
        }
        Matcher cell = CELL.matcher(words);
        if (cell.find()) {
            return Optional.of(new Alone(cell.group(1), cell.group(2).strip()));
        }
        Matcher next = THEN_ASKS.matcher(words);
        if (next.find()) {
            return Optional.of(new Alone(next.group(1), next.group(2)));
        }
        String answer = LABEL.matcher(words).replaceFirst("");
        boolean labelled = answer.length() < words.length();
        return labelled || ALONE.matcher(answer).find() ? Optional.of(new Alone(answer, "")) : Optional.empty();
    }

    /**
     * An answer without its question.
     *
     * @param rest what stands behind it
     */
    record Alone(String answer, String rest) {}
}
