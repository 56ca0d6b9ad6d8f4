package io.github.taipei1.bilingual.quantity;

import java.util.Optional;

/** Knows one way to write quantities. */
@FunctionalInterface
interface Recognizer {

    /** The quantity that starts exactly here, if any. */
    Optional<Draft> at(ScanText text, int at);
}
