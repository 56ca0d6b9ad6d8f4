package io.github.taipei1.output;

import io.github.taipei1.finding.Language;

/**
 * How results are shown.
 *
 * @param language of texts for people; files for programs carry both
 * @param version of the plugin
 * @param goal that the result is of, such as {@code check}
 */
public record Presentation(Language language, String version, String goal) {

    /** The product's name in outputs. */
    public static final String TOOL = "taipei1-maven-plugin";

    boolean english() {
        return language == Language.EN;
    }
}
