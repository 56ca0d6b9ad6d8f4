package io.github.taipei1.rule.passage;

import io.github.taipei1.rule.words.Span;
import io.github.taipei1.rule.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a passage as they are weighed: English ones without their endings, Chinese in groups of one to four characters,
 * pairs that stand near each other, and in place of names and figures the class that they belong to.
 */
final class Features {
    static final String BEFORE = "<";
    static final String HEADING = "^";
    static final String KIND = "kind=";
    static final String MARK = "*";

    private static final Wording CLASSES = ClassMarks.CLASSES;
    private static final String TOOL = "TOOL";
    private static final String NUMBER = "NUM";
    private static final List<String> ENDINGS = List.of("'s", "ing", "ed", "es", "s", "ly");
    private static final int SHORTEST_WITH_ENDING = 5;
    /** Shorter Latin words are articles and the like, which explain nothing. */
    private static final int SHORTEST_CLUE = 4;

    private static final int MOST_CHINESE = 4;
    private static final int MOST_AROUND = 3;
    /** So far apart two words may be that make a pair. */
    private static final int NEAR = 3;

    private final Set<String> all = new LinkedHashSet<>();

    private Features() {}

    /** A class of words that stands in the text in place of one of them. */
    private record Named(Span span, String name) {}

    /** All features of a stretch. */
    static Set<String> of(Stretch stretch, Reader reader, Marks marks) {
        Sighted sighted = new Sights(reader, marks).of(stretch);
        Set<String> features = ofWords(sighted, reader.kind());
        features.addAll(sighted.marks());
        return features;
    }

    /** The features of the words themselves, without marks. */
    static Set<String> ofWords(Sighted sighted, String kind) {
        Features features = new Features();
        features.add("", sighted.words().words(), MOST_CHINESE);
        features.add(BEFORE, sighted.before().words(), MOST_AROUND);
        features.add(HEADING, sighted.heading().words(), MOST_AROUND);
        features.all.add(KIND + kind);
        return features.all;
    }

    /** Whether a feature is a word, or characters that may be one, of the passage itself. */
    static boolean isWord(String feature) {
        boolean chinese = feature.chars().allMatch(c -> isChinese((char) c));
        return chinese && feature.length() > 1
                || feature.length() >= SHORTEST_CLUE && feature.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** How a word, which may have lost its ending, is written in a text; nothing if it is not found as it is. */
    static Optional<String> written(String word, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (isChinese(word.charAt(0)) || lower.length() != text.length()) {
            return text.contains(word) ? Optional.of(word) : Optional.empty();
        }
        for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
            int end = at + word.length();
            while (end < lower.length() && isLetter(lower.charAt(end))) {
                end++;
            }
            boolean begins = at == 0 || !isLetter(lower.charAt(at - 1));
            if (begins && stem(lower.substring(at, end)).equals(word)) {
                return Optional.of(text.substring(at, end));
            }
        }
        return Optional.empty();
    }

    /** Marks count in the passage itself only: around it they tell no more than how deep its headings lie. */
    private void add(String zone, String words, int most) {
        if (words.isEmpty()) {
            return;
        }
        boolean whole = most == MOST_CHINESE;
        List<String> tokens = tokens(words);
        List<String> row = new ArrayList<>();
        for (String token : tokens) {
            if (isChinese(token.charAt(0))) {
                groups(zone, token, most);
                row.add(token.substring(0, Math.min(2, token.length())));
                if (token.length() > 2) {
                    row.add(token.substring(token.length() - 2));
                }
            } else if (whole || Character.isLetter(token.charAt(0))) {
                all.add(zone + token);
                row.add(token);
            }
        }
        if (whole) {
            pairs(row);
        }
    }

    private void groups(String zone, String chinese, int most) {
        for (int from = 0; from < chinese.length(); from++) {
            for (int to = from + 1; to <= Math.min(chinese.length(), from + most); to++) {
                all.add(zone + chinese.substring(from, to));
            }
        }
    }

    private void pairs(List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            for (int apart = 1; apart <= NEAR && i + apart < row.size(); apart++) {
                all.add(row.get(i) + (apart == 1 ? "_" : "__") + row.get(i + apart));
            }
        }
    }

    private List<String> tokens(String words) {
        List<Named> named = named(words);
        List<String> tokens = new ArrayList<>();
        int next = 0;
        int at = 0;
        while (at < words.length()) {
            while (next < named.size() && named.get(next).span().from() < at) {
                next++;
            }
            if (next < named.size() && named.get(next).span().from() == at) {
                tokens.add(named.get(next).name());
                literal(named.get(next), words);
                at = named.get(next).span().to();
            } else {
                int stop = next < named.size() ? named.get(next).span().from() : words.length();
                at = token(words, at, stop, tokens);
            }
        }
        return tokens;
    }

    /** What a tool is called tells, too: some are called as things of everyday life are. */
    private void literal(Named one, String words) {
        if (one.name().equals(TOOL)) {
            all.add(TOOL + "=" + words.substring(one.span().from(), one.span().to()));
        }
    }

    /** Adds the token that begins at an offset, and answers where it ends. */
    private static int token(String words, int at, int stop, List<String> tokens) {
        char c = words.charAt(at);
        int end = at + 1;
        if (isChinese(c)) {
            while (end < stop && isChinese(words.charAt(end))) {
                end++;
            }
            tokens.add(words.substring(at, end));
        } else if (isLetter(c)) {
            while (end < stop && (isLetter(words.charAt(end)) || words.charAt(end) == '\'')) {
                end++;
            }
            tokens.add(stem(words.substring(at, end)));
        } else if (isDigit(c)) {
            while (end < stop && (isDigit(words.charAt(end)) || ".,:/".indexOf(words.charAt(end)) >= 0)) {
                end++;
            }
            tokens.add(NUMBER);
        } else if (c != ' ') {
            end = words.offsetByCodePoints(at, 1);
            if (end > at + 1 || !Character.isSurrogate(c)) {
                tokens.add(words.substring(at, end));
            }
        }
        return end;
    }

    /** The first of those that begin together, and none that begins within another. */
    private static List<Named> named(String words) {
        List<Named> all = new ArrayList<>();
        for (String name : CLASSES.names()) {
            for (Span span : CLASSES.all(name, words)) {
                all.add(new Named(span, name));
            }
        }
        all.sort(Comparator.comparingInt(one -> one.span().from()));
        List<Named> apart = new ArrayList<>();
        int done = 0;
        for (Named one : all) {
            if (one.span().from() >= done) {
                apart.add(one);
                done = one.span().to();
            }
        }
        return apart;
    }

    private static String stem(String word) {
        if (word.length() >= SHORTEST_WITH_ENDING) {
            for (String ending : ENDINGS) {
                if (word.endsWith(ending)) {
                    return word.substring(0, word.length() - ending.length());
                }
            }
        }
        return word;
    }

    private static boolean isChinese(char c) {
        return c >= '\u3400' && c <= '\u9fff';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c > 0x7f && c < 0x2e80 && Character.isLetter(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
