package io.github.taipei1.bilingual.compare;

import io.github.taipei1.document.LanguageRows;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Words of opposite meaning, after {@code language/opposites.tsv}: 成功 beside "failed". */
final class Opposites {
    private static final String FILE = "opposites.tsv";
    private static final Sought TURNS = Sought.of(
            "\\b(?:not|no|never|none|nor|neither|cannot|without|less|least|hardly|rarely|un\\w+|in\\w+able|fail\\w*|prevent\\w*|avoid\\w*|than|instead|rather)\\b|(?<=n)['’]t\\b");
    private static final Sought TURNS_TOO = Sought.of("[不未無沒非勿難]|避免|防止|而是|反而|相較|較[^，。]{0,6}為");
    private static final List<Opposites> ALL = load();

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
        return ALL.stream().anyMatch(row -> row.opposes(zh, en));
    }

    private boolean opposes(String chinese, String english) {
        int here = direction(zh, chinese);
        int there = here == 0 ? 0 : direction(en, english);
        return here * there < 0
                && !TURNS.isIn(en.replaced(english, " "))
                && !TURNS_TOO.isIn(zh.replaced(chinese, " "));
    }

    /** 1 or -1 for the direction of the only word of this row in a sentence, 0 if there is none or another. */
    private static int direction(Sought words, String text) {
        Optional<MatchResult> only = words.only(text);
        return only.isEmpty() ? 0 : only.get().group(1) != null ? 1 : -1;
    }
}
