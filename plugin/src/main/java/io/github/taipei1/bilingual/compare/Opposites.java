package io.github.taipei1.bilingual.compare;

import io.github.taipei1.document.LanguageRows;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words of opposite meaning, after {@code language/opposites.tsv}: 成功 beside "failed". */
final class Opposites {
    private static final String FILE = "opposites.tsv";
    private static final Sought TURNS = Sought.of(
            "\\b(?:not|no|never|none|nor|neither|cannot|without|less|least|hardly|rarely|un\\w+|in\\w+able|fail\\w*|prevent\\w*|avoid\\w*|than|instead|rather)\\b|(?<=n)['’]t\\b");
    private static final Sought TURNS_TOO = Sought.of("[不未無沒非勿難]|避免|防止|而是|反而|相較|較[^，。]{0,6}為");
    /** A clause that denies of another thing what the one before it says: "lunch is included, accommodation is not". */
    private static final Pattern BUT_NOT = Pattern.compile(
            "^[^,;.]{0,60}[,;] (?:but |and )?[a-z ]{2,40} (?:is|are|was|were|does|do|did|has|have|can|will|may) ?n(?:o|['’])t\\s*[.,;]");

    private static final int MOST = 3;
    private static final String EN_MARKS = ",;:.!?";
    private static final String ZH_MARKS = "，；：。！？";
    private static final Rows<Opposites> ALL = new Rows<>(load(), row -> row.zh);

    private final Sought zh;
    private final Sought en;

    /** The first group is the one direction, the second the other. */
    private Opposites(String[] cells) {
        zh = Sought.of("(" + cells[0] + ")|(" + cells[1] + ")");
        en = Sought.words("(" + cells[2] + ")|(" + cells[3] + ")");
    }

    private static List<Opposites> load() {
        return LanguageRows.of(FILE).stream()
                .map(line -> new Opposites(line.split("\t")))
                .toList();
    }

    /** @param en in lower case */
    static boolean oppose(String zh, String en) {
        return ALL.of(zh).stream().anyMatch(row -> row.opposes(zh, en));
    }

    /**
     * Whether two sentences have as many words of a row, two or three, but not as many of either direction.
     *
     * @param en in lower case
     */
    static boolean outnumber(String zh, String en) {
        return ALL.of(zh).stream().anyMatch(row -> row.outnumbers(zh, en));
    }

    private boolean outnumbers(String chinese, String english) {
        int[] here = count(zh, chinese);
        int[] there = count(en, english);
        int all = here[0] + here[1];
        return all >= 2
                && all <= MOST
                && all == there[0] + there[1]
                && here[0] != there[0]
                && !TURNS.isIn(en.replaced(english, " "))
                && !TURNS_TOO.isIn(zh.replaced(chinese, " "));
    }

    private static int[] count(Sought words, String text) {
        int[] counts = new int[2];
        Optional<MatchResult> match = words.find(text, 0);
        while (match.isPresent()) {
            counts[match.get().group(1) == null ? 1 : 0]++;
            match = words.find(text, Math.max(match.get().end(), match.get().start() + 1));
        }
        return counts;
    }

    private boolean opposes(String chinese, String english) {
        Optional<MatchResult> here = zh.only(chinese);
        Optional<MatchResult> there = here.isEmpty() ? Optional.empty() : en.only(english);
        return there.isPresent()
                && (here.get().group(1) == null) != (there.get().group(1) == null)
                && !TURNS.isIn(beside(there.get(), english, EN_MARKS))
                && !BUT_NOT.matcher(english.substring(there.get().end())).find()
                && !TURNS_TOO.isIn(beside(here.get(), chinese, ZH_MARKS));
    }

    /** The clause around a match, without it. */
    private static String beside(MatchResult match, String text, String marks) {
        int from = match.start();
        while (from > 0 && marks.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = match.end();
        while (to < text.length() && marks.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, match.start()) + " " + text.substring(match.end(), to);
    }
}
