package io.github.taipei1.bilingual.compare;

import io.github.taipei1.document.LanguageRows;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of opposite meaning, after {@code language/opposites.tsv}: 成功 beside "failed". */
final class Opposites {
    private static final String FILE = "opposites.tsv";
    private static final Pattern TURNS = Pattern.compile(
            "\\b(?:not|no|never|none|nor|neither|cannot|without|less|least|hardly|rarely|un\\w+|in\\w+able|fail\\w*|prevent\\w*|avoid\\w*|than|instead|rather)\\b|n['’]t\\b");
    private static final Pattern TURNS_TOO = Pattern.compile("[不未無沒非勿難]|避免|防止|而是|反而|相較|較[^，。]{0,6}為");
    private static final List<Opposites> ALL = load();

    private final Pattern zh;
    private final Pattern en;

    /** The first group is the one direction, the second the other. */
    private Opposites(String[] cells) {
        zh = Pattern.compile("(" + cells[0] + ")|(" + cells[1] + ")");
        en = Pattern.compile("\\b(?:(" + cells[2] + ")|(" + cells[3] + "))");
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
                && !TURNS.matcher(en.matcher(english).replaceAll(" ")).find()
                && !TURNS_TOO.matcher(zh.matcher(chinese).replaceAll(" ")).find();
    }

    /** 1 or -1 for the direction of the only word of this row in a sentence, 0 if there is none or another. */
    private static int direction(Pattern words, String text) {
        Matcher matcher = words.matcher(text);
        if (!matcher.find()) {
            return 0;
        }
        int direction = matcher.group(1) != null ? 1 : -1;
        return matcher.find() ? 0 : direction;
    }
}
