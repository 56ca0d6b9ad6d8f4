package io.github.taipei1.bundle.refusal;

import java.io.IOException;

/** Thrown where a file is given up; carries the reason. */
public final class Refused extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.what().en());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
