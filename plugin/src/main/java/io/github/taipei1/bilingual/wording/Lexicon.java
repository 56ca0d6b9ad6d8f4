package io.github.taipei1.bilingual.wording;

import io.github.taipei1.document.LanguageRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that the checks know: the project's own lists, and any further files of the same form. A later entry for the
 * same word replaces an earlier one.
 *
 * @param simplified each Simplified character or word with its traditional forms
 * @param scriptNames phrases in which Simplified characters are right
 */
public record Lexicon(
        Map<String, String> simplified,
        Set<String> scriptNames,
        Map<String, Term> terms,
        Map<String, PairedTerm> pairedTerms,
        Map<String, OfficialName> names) {
    private static final String FOLDER = "/taipei1/language/";
    private static final int WRONG_NAMES = 2;

    /** A word with the one that Taiwan uses, and longer strings in which it only seems to stand. */
    public record Term(String word, String right, List<String> except, String reason) {}

    /** A word that is wrong only where the English shows one sense and not another. */
    public record PairedTerm(
            String word,
            String right,
            Set<String> sense,
            Set<String> allowed,
            List<String> except,
            boolean mixed,
            String reason) {}

    /** A body, company or product with its right and wrong names. */
    public record OfficialName(
            String zh,
            List<String> zhAccepted,
            List<String> zhWrong,
            String en,
            List<String> enAccepted,
            List<String> enWrong,
            String reason) {}

    /** Which list a stream holds. */
    public enum Part {
        SIMPLIFIED("simplified-only.txt", 2),
        TERMS("mainland-terms.tsv", 4),
        PAIRED_TERMS("paired-terms.tsv", 7),
        NAMES("official-names.tsv", 7);

        private final String file;
        private final int columns;

        Part(String file, int columns) {
            this.file = file;
            this.columns = columns;
        }

        /** The name of its list, such as {@code mainland-terms}. */
        String list() {
            return file.substring(0, file.indexOf('.'));
        }

        int columns() {
            return columns;
        }
    }

    /** The lists that come with the product. */
    public static Lexicon standard() {
        Lexicon lexicon = empty();
        for (Part part : Part.values()) {
            try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + part.file)) {
                lexicon.read(part, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lexicon;
    }

    /** Lists to which entries may be added. */
    static Lexicon empty() {
        return new Lexicon(
                new LinkedHashMap<>(),
                new LinkedHashSet<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
    }

    /** These lists and others', which replace entries for the same word. */
    Lexicon plus(Lexicon other) {
        Lexicon both = empty();
        for (Lexicon one : List.of(this, other)) {
            both.simplified.putAll(one.simplified);
            both.scriptNames.addAll(one.scriptNames);
            both.terms.putAll(one.terms);
            both.pairedTerms.putAll(one.pairedTerms);
            both.names.putAll(one.names);
        }
        return both;
    }

    /** These lists without the entries for some words. */
    Lexicon without(Set<String> words) {
        Lexicon rest = plus(empty());
        rest.simplified.keySet().removeAll(words);
        rest.terms.keySet().removeAll(words);
        rest.pairedTerms.keySet().removeAll(words);
        rest.names.keySet().removeAll(words);
        return rest;
    }

    /** All words one of which stands in any text that shows something by itself, without the other language. */
    public Set<String> wrong() {
        Set<String> wrong = new LinkedHashSet<>(simplified.keySet());
        wrong.addAll(terms.keySet());
        names.values().forEach(name -> wrong.addAll(name.zhWrong()));
        return wrong;
    }

    /** The same words of the lists that come with the product, read off them without the rest, which few texts need. */
    public static Set<String> standardWrong() {
        Set<String> wrong = new LinkedHashSet<>();
        for (Part part : List.of(Part.SIMPLIFIED, Part.TERMS, Part.NAMES)) {
            String text = LanguageRows.text(part.file);
            int start = 0;
            while (start < text.length()) {
                int next = text.indexOf('\n', start);
                int end = next < 0 ? text.length() : next;
                addWrong(part, text.substring(start, end), wrong);
                start = end + 1;
            }
        }
        return wrong;
    }

    private static void addWrong(Part part, String line, Set<String> into) {
        boolean row = !line.isBlank() && !line.startsWith("#") && !(part == Part.SIMPLIFIED && line.startsWith("="));
        if (row && part == Part.NAMES) {
            into.addAll(list(line.split("\t", -1)[WRONG_NAMES]));
        } else if (row) {
            into.add(line.substring(0, line.indexOf('\t')));
        }
    }

    /**
     * This lexicon with the entries of a further file.
     *
     * @throws IllegalArgumentException with the line, if a line has not the columns of its list
     */
    public Lexicon with(Part part, InputStream in) {
        Lexicon copy = plus(empty());
        try {
            copy.read(part, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    private void read(Part part, InputStream in) throws IOException {
        int number = 0;
        for (String line :
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
            number++;
            String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!text.isBlank() && !text.startsWith("#")) {
                add(part, number, text);
            }
        }
    }

    /** @throws IllegalArgumentException if a line has not the columns of its list */
    void add(Part part, int number, String line) {
        if (part == Part.SIMPLIFIED && line.startsWith("=")) {
            scriptNames.add(line.substring(1).strip());
            return;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != part.columns) {
            throw new IllegalArgumentException("line " + number + ": " + part.columns + " columns wanted: " + line);
        }
        switch (part) {
            case SIMPLIFIED -> simplified.put(cells[0], cells[1]);
            case TERMS -> terms.put(cells[0], new Term(cells[0], cells[1], list(cells[2]), cells[3]));
            case PAIRED_TERMS ->
                pairedTerms.put(
                        cells[0],
                        new PairedTerm(
                                cells[0],
                                cells[1],
                                Set.copyOf(list(cells[2])),
                                Set.copyOf(list(cells[3])),
                                list(cells[4]),
                                cells[5].equals("mixed"),
                                cells[6]));
            case NAMES ->
                names.put(
                        cells[0],
                        new OfficialName(
                                cells[0],
                                list(cells[1]),
                                list(cells[2]),
                                cells[3],
                                list(cells[4]),
                                list(cells[5]),
                                cells[6]));
        }
    }

    private static List<String> list(String cell) {
        return cell.equals("-") ? List.of() : new ArrayList<>(Arrays.asList(cell.split("\\|")));
    }
}
