package io.github.taipei1.output;

/** A line for the console, without colour codes. */
public record ConsoleLine(Tone tone, String text) {

    /** How loud a line is; Maven puts its own word before it. */
    public enum Tone {
        ERROR,
        WARNING,
        INFO
    }

    static ConsoleLine info(String text) {
        return new ConsoleLine(Tone.INFO, text);
    }
}
