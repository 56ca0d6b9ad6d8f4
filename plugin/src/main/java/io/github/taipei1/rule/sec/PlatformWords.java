package io.github.taipei1.rule.sec;

import io.github.taipei1.rule.words.Span;
import io.github.taipei1.rule.words.Wording;
import java.util.Optional;

/** The words of {@code platform.tsv}. */
final class PlatformWords {
    private static final Wording WORDS = Wording.load("platform.tsv");

    private PlatformWords() {}

    static boolean in(String name, String line) {
        return WORDS.in(name, line);
    }

    static String without(String name, String line) {
        return WORDS.without(name, line);
    }

    static Optional<String> first(String name, String line) {
        return WORDS.first(name, line).map(span -> text(span, line));
    }

    private static String text(Span span, String line) {
        return line.substring(span.from(), span.to()).strip();
    }
}
