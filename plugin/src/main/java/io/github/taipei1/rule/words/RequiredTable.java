package io.github.taipei1.rule.words;

import io.github.taipei1.digest.Prepared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words that the rows of a language file require, as {@link RequiredWords} reads them off the patterns. That takes longer than all else
 * a short run does, so the build does it once ({@link Prepared}): a line for each row, a tab behind each word and one
 * more behind each set. Where there is none, the words are read off the patterns as ever.
 */
public final class RequiredTable {
    static final RequiredTable NONE = new RequiredTable("", new int[0]);

    /** Those with so many rows that it is worth while, or that each run asks. */
    static final List<String> FILES = List.of(
            "use.tsv",
            "ai-use.tsv",
            "ai-evidence.tsv",
            "declaration.tsv",
            "platform.tsv",
            "report-figures.tsv",
            "report-placeholders.tsv");

    private final String text;
    /** Where each line begins, and at last where the text ends. */
    private final int[] starts;

    private RequiredTable(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** Writes the tables below the folder of the compiled classes; for the build. */
    public static void prepare(Path classes) throws IOException {
        for (String file : FILES) {
            Prepared.write(classes, name(file), Wording.bytes(file), written(Wording.load(file)));
        }
    }

    private static String name(String file) {
        return "required/" + file;
    }

    static String written(Wording wording) {
        StringBuilder text = new StringBuilder();
        for (String pattern : wording.patterns()) {
            for (Set<String> words : RequiredWords.marked(pattern)) {
                words.forEach(word -> text.append(word).append('\t'));
                text.append('\t');
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** The table of a file, if it was made of the rows that the file has now. */
    static RequiredTable of(String file) {
        return Prepared.text(name(file), Wording.bytes(file))
                .map(RequiredTable::read)
                .orElse(NONE);
    }

    static RequiredTable read(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
            starts[count++] = end + 1;
        }
        return new RequiredTable(text, Arrays.copyOf(starts, count));
    }

    /** The sets that a row requires, counted from 0 in the order of {@link Wording#patterns}; nothing if they are not known. */
    Optional<List<Keywords>> row(int number) {
        if (number >= starts.length - 1) {
            return Optional.empty();
        }
        List<Keywords> sets = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int at = starts[number];
        int last = starts[number + 1] - 1;
        while (at < last) {
            int tab = text.indexOf('\t', at);
            if (tab > at) {
                words.add(text.substring(at, tab));
            } else {
                sets.add(Keywords.marked(words));
                words.clear();
            }
            at = tab + 1;
        }
        return Optional.of(sets);
    }
}
