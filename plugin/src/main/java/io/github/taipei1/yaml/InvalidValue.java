package io.github.taipei1.yaml;

import io.github.taipei1.finding.Text;

/** Thrown by a record's constructor for values that do not go together; the binder adds the place. */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final transient Text text;

    public InvalidValue(Text text) {
        super(text.en());
        this.text = text;
    }

    public Text text() {
        return text;
    }
}
