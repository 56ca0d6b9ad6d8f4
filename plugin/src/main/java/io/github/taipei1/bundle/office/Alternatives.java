package io.github.taipei1.bundle.office;

import java.util.Optional;

/**
 * The two texts of an alternative: programs that know what a choice needs show that one, all others the fallback (ECMA-376 part 3). Honest
 * ones say the same twice.
 */
final class Alternatives {
    private final StringBuilder choice = new StringBuilder();
    private final StringBuilder fallback = new StringBuilder();
    private int depth;
    private boolean inFallbackText;

    void begin() {
        if (depth++ == 0) {
            choice.setLength(0);
            fallback.setLength(0);
        }
    }

    /** The fallback's text, if its figures are others than those of the choice. */
    Optional<String> end() {
        boolean differ = --depth == 0
                && !digits(fallback).equals(digits(choice))
                && !digits(fallback).isEmpty();
        return differ ? Optional.of(fallback.toString()) : Optional.empty();
    }

    void inFallbackText(boolean begins) {
        inFallbackText = begins;
    }

    void choice(String text) {
        if (depth > 0) {
            choice.append(text);
        }
    }

    void fallback(String text) {
        if (inFallbackText) {
            fallback.append(text);
        }
    }

    private static String digits(StringBuilder text) {
        return text.toString().replaceAll("\\P{Nd}", "");
    }
}
