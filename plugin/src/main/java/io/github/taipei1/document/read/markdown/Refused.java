package io.github.taipei1.document.read.markdown;

import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;

/** A text that is not given to the Markdown parser, or that the parser gave up on. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Text message;
    private final transient Text help;

    Refused(Text message, Text help) {
        super(message.en(), null, false, false);
        this.message = message;
        this.help = help;
    }

    /** The refusal as something to tell about a file. */
    public Problem problem(String path) {
        return new Problem(Place.of(path), message, help);
    }
}
