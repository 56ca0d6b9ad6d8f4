package io.github.taipei1.bilingual.compare;

import io.github.taipei1.document.LanguageRows;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that one language denies and the other affirms, after {@code language/denied-words.tsv}: 未影響 beside "was affected". A
 * sentence with a negation elsewhere may say it in another way, so only one that has none at all affirms.
 */
final class DeniedWords {
    private static final String FILE = "denied-words.tsv";
    private static final Pattern ZH_NOT = Pattern.compile(
            "(?:(?<!不得|要)不(?:會|能|得|曾|予|再|可|宜|應|必|太|致|准)?|未(?:經|曾|予|獲|能|必|再)?|沒有?|並無|無法|無|尚未|並未|並非|並不|從未|從不|毫無|非|難以|[無毋][須需庸]|不[必用須需]|免)(?:比[^，。]{1,8})?(?:對外|向外|對|被|有|受|任何|明顯|因此|隨之|直接|完全|提出|另行|事先|再)?$");
    private static final Pattern EN_NOT = Pattern.compile(
            "(?:\\b(?:not(?! only| just| merely)|no|never|cannot|nor|neither|without|unable to|fail(?:s|ed|ing)? to)|n['’]t)(?: \\w+){0,2} $|\\b(?:nothing|nobody|none|no one|neither|not a single)(?: \\w+){0,6} $");
    /** What denies a word from behind: "advise against". */
    private static final Pattern EN_BEHIND = Pattern.compile("\\w*(?: \\w+)? (?:against|not)\\b");

    /** Chinese ways to deny that have no word of negation. */
    private static final Pattern ZH_HINT = Pattern.compile("未[經達]|不[要會能計]|難以|很難|停止|拒|避免|防止|除|零|缺|免|才|為止|以外|之外");

    /** A denial of a denial affirms: 並非不可行. */
    private static final Pattern ZH_TWICE =
            Pattern.compile("(?:並非|不是|絕非)(?:不(?=可|能|會|得|行)|沒有?|無(?!關|線|人))|(?<=[，。；])非不(?=可|能)");
    /** What forbids and allows without doubt, beside whatever else the sentence says. */
    private static final Pattern ZH_FORBIDDEN = Pattern.compile("(?:絕不|不得|不可|不准|嚴禁|禁止)$");

    private static final Pattern EN_ALLOWED = Pattern.compile("\\b(?:may|can) $");
    private static final Pattern EN_NOTHING = Pattern.compile(
            "\\b(?:no|not|never|none|neither|nor|nobody|nothing|cannot|only|unless|without|except)\\b|n['’]t\\b");

    private static final Pattern ZH_CLAUSE = Pattern.compile("[，；。：！？、]");
    private static final Pattern EN_CLAUSE = Pattern.compile(
            "[,;:.!?] | but | and (?=(?:that|nobody|nothing|none|no one|the|it|this|we|they|was|is|are|were|must|may|will|did|does) )");
    private static final Rows<DeniedWords> ALL = new Rows<>(load(), row -> row.zh);

    private final Sought zh;
    private final Sought en;

    private DeniedWords(String zh, String en) {
        this.zh = Sought.of("()(?:" + zh + ")");
        this.en = Sought.words("(un|in|non-?|dis|im|ir)?(?:" + en + ")");
    }

    private static List<DeniedWords> load() {
        return LanguageRows.of(FILE).stream()
                .map(line -> line.split("\t"))
                .map(cells -> new DeniedWords(cells[0], cells[1]))
                .toList();
    }

    /** A Chinese sentence with its double negations taken out. */
    static String affirmed(String zh) {
        return ZH_TWICE.matcher(zh).replaceAll("");
    }

    /** @param en in lower case */
    static boolean oppose(String zh, String en) {
        return ALL.of(zh).stream().anyMatch(words -> words.opposes(zh, en));
    }

    private boolean opposes(String chinese, String english) {
        Optional<String> here = clause(zh, chinese, ZH_CLAUSE);
        Optional<String> there = here.isEmpty() ? Optional.empty() : clause(en, english, EN_CLAUSE);
        if (there.isEmpty()) {
            return false;
        }
        boolean denied = isDenied(zh, here.get(), ZH_NOT);
        boolean deniedToo = isDenied(en, there.get(), EN_NOT)
                || en.find(there.get(), 0)
                        .filter(match -> EN_BEHIND
                                .matcher(there.get().substring(match.end()))
                                .lookingAt())
                        .isPresent();
        return denied && !deniedToo && isAllowed(here.get(), there.get())
                || denied && !deniedToo && !Permission.deniesInEnglish(en.replaced(there.get(), " "))
                || deniedToo
                        && !denied
                        && !Negation.standard().deniesInChinese(chinese)
                        && !ZH_HINT.matcher(here.get()).find();
    }

    private boolean isAllowed(String chinese, String english) {
        return zh.find(chinese, 0)
                        .filter(match -> ZH_FORBIDDEN
                                .matcher(chinese.substring(0, match.start()))
                                .find())
                        .isPresent()
                && en.find(english, 0)
                        .filter(match -> EN_ALLOWED
                                .matcher(english.substring(0, match.start()))
                                .find())
                        .isPresent()
                && !EN_NOTHING.matcher(english).find();
    }

    /** The clause that has the word, if the whole sentence has it once. */
    private static Optional<String> clause(Sought word, String text, Pattern marks) {
        Optional<MatchResult> only = word.only(text);
        if (only.isEmpty()) {
            return Optional.empty();
        }
        int at = only.get().start();
        int from = 0;
        int to = text.length();
        Matcher mark = marks.matcher(text);
        while (mark.find()) {
            if (mark.end() <= at) {
                from = mark.end();
            } else if (to == text.length() && mark.start() > at) {
                to = mark.start();
            }
        }
        return Optional.of(text.substring(from, to));
    }

    private static boolean isDenied(Sought word, String clause, Pattern before) {
        return word.find(clause, 0)
                .filter(match -> match.end(1) > match.start(1)
                        || before.matcher(clause.substring(0, match.start())).find())
                .isPresent();
    }
}
