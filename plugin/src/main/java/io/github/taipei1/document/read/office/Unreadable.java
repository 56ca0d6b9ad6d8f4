package io.github.taipei1.document.read.office;

import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;

/** A document of an office program that can't be opened, or that is too large to be. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Text message;
    private final transient Text help;

    Unreadable(Text message, Text help) {
        super(message.en(), null, false, false);
        this.message = message;
        this.help = help;
    }

    /** What to tell about the file. */
    public Problem problem(String path) {
        return new Problem(Place.of(path), message, help);
    }
}
