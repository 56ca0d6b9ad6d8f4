package io.github.taipei1.rule.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The words that the rows of a language file require, as {@link RequiredWords} reads them off the patterns. That takes longer than all else
 * a short run does, so the build does it once and puts its result beside the classes: a line for each row, a tab behind each word and one
 * more behind each set. Where there is none, or one that was made of other rows, the words are read off the patterns as ever.
 */
final class RequiredTable {
    static final RequiredTable NONE = new RequiredTable("", new int[0]);

    /** Those with so many rows that it is worth while. */
    static final List<String> FILES = List.of(
            "use.tsv", "ai-use.tsv", "ai-evidence.tsv", "declaration.tsv", "platform.tsv", "report-figures.tsv");

    private static final String FOLDER = "taipei1/required/";

    private final String text;
    /** Where each line begins, and at last where the text ends. */
    private final int[] starts;

    private RequiredTable(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** Writes the tables: {@code RequiredTable <folder of the compiled classes>}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).resolve(FOLDER);
        Files.createDirectories(folder);
        for (String file : FILES) {
            Files.writeString(folder.resolve(file), written(file, Wording.bytes(file)));
        }
    }

    static String written(String file, byte[] source) {
        Wording wording = Wording.parse(file, new String(source, StandardCharsets.UTF_8));
        StringBuilder text = new StringBuilder(sum(source)).append('\n');
        for (String pattern : wording.patterns()) {
            for (Set<String> words : RequiredWords.marked(pattern)) {
                words.forEach(word -> text.append(word).append('\t'));
                text.append('\t');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String sum(byte[] source) {
        CRC32 sum = new CRC32();
        sum.update(source);
        return Long.toHexString(sum.getValue()) + " " + source.length;
    }

    /** The table of a file, if it was made of the rows that the file has now. */
    static RequiredTable of(String file) {
        try (InputStream in = RequiredTable.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            return in == null ? NONE : read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Wording.bytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param source the bytes of the language file as it is now */
    static RequiredTable read(String text, byte[] source) {
        String sum = sum(source);
        int first = text.indexOf('\n') + 1;
        if (!text.startsWith(sum) || first != sum.length() + 1) {
            return NONE;
        }
        int[] starts = new int[64];
        int count = 0;
        for (int at = first; at > 0; at = text.indexOf('\n', at) + 1) {
            starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
            starts[count++] = at;
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
