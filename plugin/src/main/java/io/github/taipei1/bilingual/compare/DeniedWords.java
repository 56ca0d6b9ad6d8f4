package io.github.taipei1.bilingual.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that one language denies and the other affirms, after {@code language/denied-words.tsv}: 未影響 beside "was affected". A
 * sentence with a negation elsewhere may say it in another way, so only one that has none at all affirms.
 */
final class DeniedWords {
    private static final String RESOURCE = "/taipei1/language/denied-words.tsv";
    private static final Pattern ZH_NOT = Pattern.compile("(?:不(?:會|能|得|曾|予|再)?|未(?:曾|予|獲|能)?|沒有?|並無|無法|無|尚未|並未)$");
    private static final Pattern EN_NOT =
            Pattern.compile("(?:\\b(?:not|no|never|cannot|nor|neither)|n['’]t)(?: \\w+){0,2} $");
    private static final List<DeniedWords> ALL = load();

    private final Pattern zh;
    private final Pattern en;

    private DeniedWords(String zh, String en) {
        this.zh = Pattern.compile(zh);
        this.en = Pattern.compile("\\b(?:" + en + ")");
    }

    private static List<DeniedWords> load() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(DeniedWords.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new DeniedWords(cells[0], cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param en in lower case */
    static boolean oppose(String zh, String en) {
        boolean affirmedZh = !Permission.deniesInChinese(zh);
        boolean affirmedEn = !Permission.deniesInEnglish(en);
        return affirmedZh != affirmedEn
                && ALL.stream()
                        .anyMatch(words -> affirmedEn
                                ? words.once(words.en, en, "") && words.once(words.zh, zh, ZH_NOT.pattern())
                                : words.once(words.zh, zh, "") && words.once(words.en, en, EN_NOT.pattern()));
    }

    /** Whether the word stands once, and behind what is asked for. */
    private boolean once(Pattern word, String text, String before) {
        Matcher matcher = word.matcher(text);
        if (!matcher.find()) {
            return false;
        }
        boolean led = Pattern.compile(before)
                .matcher(text.substring(0, matcher.start()))
                .find();
        return led && !matcher.find();
    }
}
