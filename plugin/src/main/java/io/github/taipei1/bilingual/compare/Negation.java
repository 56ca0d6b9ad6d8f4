package io.github.taipei1.bilingual.compare;

import io.github.taipei1.document.LanguageRows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether sentences deny something, after {@code language/negation.tsv}. Both languages have many negations that the other says without
 * one, so a sentence opposes another only if it surely denies and the other has nothing that even hints at a denial.
 */
final class Negation {
    private static final String FILE = "negation.tsv";
    /** A pattern for a kind of words that a language has no rows of. */
    private static final String NOTHING = "(?!)";

    private static final Negation STANDARD = load();

    private final Words chinese;
    private final Words english;

    private Negation(Map<String, String> rows) {
        chinese = Words.of(rows, "zh", false);
        english = Words.of(rows, "en", true);
    }

    /**
     * One language's words.
     *
     * @param plain deny nothing
     * @param soft may say what the other language denies
     * @param denies surely deny
     * @param hints may stand for a denial
     * @param prefixes deny what they stand before
     */
    private record Words(Sought plain, Sought soft, Sought denies, Sought hints, Sought prefixes) {
        static Words of(Map<String, String> rows, String language, boolean latin) {
            List<Sought> patterns = Stream.of("-plain", "-soft", "-denies", "-hints", "-prefixes")
                    .map(kind -> rows.getOrDefault(language + kind, NOTHING))
                    .map(words -> latin ? Sought.words("(?:" + words + ")(?!\\w)") : Sought.of(words))
                    .toList();
            return new Words(patterns.get(0), patterns.get(1), patterns.get(2), patterns.get(3), patterns.get(4));
        }

        boolean deny(String text) {
            return denies.isIn(text) && denies.isIn(soft.replaced(without(text), " "));
        }

        /** Whether anything may deny, be it in other words. */
        boolean hint(String text) {
            String rest = without(text);
            return denies.isIn(rest) || hints.isIn(rest) || prefixes.isIn(rest) || soft.isIn(rest);
        }

        private String without(String text) {
            return plain.replaced(text, " ");
        }
    }

    static Negation standard() {
        return STANDARD;
    }

    private static Negation load() {
        Map<String, String> rows = new HashMap<>();
        LanguageRows.of(FILE).stream()
                .map(line -> line.split("\t"))
                .forEach(row -> rows.merge(row[0], row[1], (before, more) -> before + "|" + more));
        return new Negation(rows);
    }

    /** Whether a word of a Chinese clause surely denies something. */
    boolean deniesInChinese(String clause) {
        return chinese.deny(clause);
    }

    /** Whether a word of an English sentence in lower case denies itself: unnecessary, inconsistent. */
    boolean hasPrefixInEnglish(String sentence) {
        return english.prefixes().isIn(sentence);
    }

    /**
     * Whether one sentence denies and the other has nothing that may.
     *
     * @param zhAround the Chinese sentence with those beside it that have no counterpart
     * @param en in lower case
     * @param enAround so too
     */
    boolean opposes(String zh, String zhAround, String en, String enAround) {
        return chinese.deny(DeniedWords.affirmed(zh)) && !english.hint(enAround)
                || english.deny(en) && !chinese.hint(zhAround);
    }
}
