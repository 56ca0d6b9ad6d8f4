package io.github.taipei1.rule.mention;

import io.github.taipei1.document.LanguageRows;
import java.util.List;

/** What stands right before and right behind the machine's name: a word of {@code claim-neighbours.tsv}, or a kind of mark. */
final class Adjacent {
    private static final String FILE = "claim-neighbours.tsv";
    private static final List<String> BEFORE = words("before\t");
    private static final List<String> BEHIND = words("behind\t");
    /** What belongs to the name rather than to the words before it. */
    private static final List<String> ARTICLES =
            List.of(" the", " nvidia's", " nvidia", "nvidia", "輝達", "「", "#", "\"");

    private static final String NONE = "none";
    private static final int HAN = 0x2E80;

    private Adjacent() {}

    private static List<String> words(String side) {
        return LanguageRows.of(FILE).stream()
                .filter(row -> row.startsWith(side))
                .map(row -> row.substring(side.length()))
                .toList();
    }

    static String before(Statement statement, Name name) {
        String before = statement.before(name.from()).stripTrailing();
        for (String article : ARTICLES) {
            if (before.endsWith(article)) {
                before = before.substring(0, before.length() - article.length()).stripTrailing();
            }
        }
        String text = before;
        return BEFORE.stream()
                .filter(word -> endsWith(text, word))
                .findFirst()
                .map(word -> word.replace(' ', '-'))
                .orElseGet(() -> text.isEmpty() ? NONE : kind(text.charAt(text.length() - 1)));
    }

    private static boolean endsWith(String text, String word) {
        int start = text.length() - word.length();
        boolean latin = Plain.isWordChar(word.charAt(0));
        return text.endsWith(word) && (!latin || start == 0 || !Plain.isWordChar(text.charAt(start - 1)));
    }

    static String behind(Statement statement, Name name) {
        String behind = statement.after(name.to()).stripLeading();
        return BEHIND.stream()
                .filter(word -> startsWith(behind, word))
                .findFirst()
                .orElseGet(() -> behind.isEmpty() ? NONE : opening(behind));
    }

    private static boolean startsWith(String text, String word) {
        boolean latin = Plain.isWordChar(word.charAt(0));
        return text.startsWith(word) && (!latin || !Plain.isWordChar(Plain.at(text, word.length())));
    }

    private static String opening(String behind) {
        int end = 0;
        while (end < behind.length() && Plain.isWordChar(behind.charAt(end))) {
            end++;
        }
        boolean participle = !Plain.isDigit(behind.charAt(0)) && Forms.isParticiple(behind.substring(0, end));
        return behind.startsWith("'s") ? "'s" : participle ? "ed" : kind(behind.charAt(0));
    }

    private static String kind(char c) {
        boolean han = c >= HAN && Character.isLetter(c);
        return Plain.isDigit(c) ? "digit" : Plain.isWordChar(c) ? "word" : han ? "han" : mark(c);
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
}
