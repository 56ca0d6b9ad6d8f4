package io.github.taipei1.rule.mention;

/**
 * A GPU model of the machine named in a text.
 *
 * @param from its first UTF-16 unit in the passage
 * @param to behind its last one
 * @param model as the call spells it
 * @param written as the author wrote it
 */
public record Gpu(int from, int to, String model, String written) {

    /** Whether the author spelt it otherwise, apart from case and width. */
    public boolean misspelt() {
        return !Cues.plain(written).equals(Cues.plain(model));
    }
}
