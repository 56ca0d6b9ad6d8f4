package io.github.taipei1.verify.write;

/** A line of a letter and what it is in it; how that looks is for the format to say. */
record LetterLine(Kind kind, String text) {

    /** The parts of a letter. */
    enum Kind {
        TITLE,
        SALUTATION,
        /** A fact of the submission the letter is about. */
        FACT,
        /** A numbered paragraph. */
        BODY,
        /** A thing to do. */
        ITEM,
        /** Where and why. */
        REASON,
        CLOSING,
        SENDER
    }
}
