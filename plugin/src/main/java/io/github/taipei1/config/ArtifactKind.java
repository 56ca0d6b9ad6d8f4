package io.github.taipei1.config;

import java.util.Locale;

/** What a file of the repository is to its readers; duties hang on it. */
public enum ArtifactKind {
    PAPER,
    REPORT,
    README,
    MODEL_CARD,
    WEB_PAGE,
    POST,
    PRESS_RELEASE,
    SLIDES,
    VIDEO_SCRIPT,
    DECLARATION,
    JOB_SCRIPT,
    SOURCE,
    DATA,
    OTHER;

    /** The word of {@code taipei1.yaml} and of results, such as {@code model-card}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
