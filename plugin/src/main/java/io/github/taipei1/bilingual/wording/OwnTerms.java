package io.github.taipei1.bilingual.wording;

import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Region;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words of a team or of the office beside the product's. Rows have the columns of {@code mainland-terms.tsv}, or below a line such as
 * {@code [official-names]} those of that list. A row whose second column is {@code =} lets a word of the product's lists stand.
 *
 * @param added entries beside the product's
 * @param allowed words of the product's lists that are right here
 * @param problems rows that are none; they do not count
 */
public record OwnTerms(Lexicon added, Set<String> allowed, List<Problem> problems) {
    /** Name of a team's file, at the repository's root. */
    public static final String FILE = "taipei1-terms.tsv";

    /** Name of the file that the office hands out, at the repository's root; what it says goes before the team's. */
    public static final String OFFICE_FILE = "taipei1-office-terms.tsv";

    /** Both, the one that counts more last. */
    public static final List<String> FILES = List.of(FILE, OFFICE_FILE);

    private static final String RIGHT = "=";
    private static final int LEAST = 3;

    public static OwnTerms read(Source source) {
        OwnTerms own = new OwnTerms(Lexicon.empty(), new LinkedHashSet<>(), new ArrayList<>());
        Optional<Lexicon.Part> part = Optional.of(Lexicon.Part.TERMS);
        for (int line = 1; line <= source.lines(); line++) {
            String text = source.line(line);
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            if (text.startsWith("[")) {
                part = part(text.strip());
                if (part.isEmpty()) {
                    own.problems.add(unknownList(text.strip(), source.path(), line));
                }
            } else if (part.isPresent()) {
                own.add(part.get(), text.split("\t", -1), source.path(), line);
            }
        }
        return own;
    }

    private static Optional<Lexicon.Part> part(String heading) {
        return Stream.of(Lexicon.Part.values())
                .filter(part -> heading.equals("[" + part.list() + "]"))
                .findFirst();
    }

    private void add(Lexicon.Part part, String[] cells, String path, int line) {
        int columns = columns(part);
        boolean reasoned = cells.length >= LEAST && !cells[0].isBlank() && !cells[cells.length - 1].isBlank();
        if (reasoned && cells[1].equals(RIGHT)) {
            allowed.add(cells[0]);
        } else if (reasoned && cells.length == columns && !cells[1].isBlank()) {
            added.add(part, line, String.join("\t", List.of(cells).subList(0, part.columns())));
        } else {
            problems.add(noEntry(part, columns, path, line));
        }
    }

    /** Each row gives its reason, also where the product's own list has one for all. */
    private static int columns(Lexicon.Part part) {
        return Math.max(part.columns(), LEAST);
    }

    private static Problem noEntry(Lexicon.Part part, int columns, String path, int line) {
        return new Problem(
                new Place(path, Region.at(line, 1)),
                Text.of(
                        "此列不是「" + part.list() + "」的詞條：應為以 Tab 分隔的 " + columns + " 欄，理由不可空白",
                        "this row is no entry of " + part.list() + ": " + columns
                                + " columns parted by tabs are wanted, with a reason"),
                Text.of(
                        "用語清單寫成「用語 Tab 應寫成 Tab 例外（沒有寫 -） Tab 理由」；要容許清單中的用語，第二欄寫 =",
                        "a term is written word, tab, what to write, tab, exceptions (- for none), tab, reason; to let a listed word stand, write = in the second column"));
    }

    private static Problem unknownList(String heading, String path, int line) {
        List<String> known = Stream.of(Lexicon.Part.values())
                .map(part -> "[" + part.list() + "]")
                .toList();
        return new Problem(
                new Place(path, Region.at(line, 1)),
                Text.of("沒有「" + heading + "」這份清單", "there is no list " + heading),
                Text.of("可用的清單：" + String.join("、", known), "lists: " + String.join(", ", known)));
    }

    /** A lexicon with these words added and those that may stand taken out. */
    public Lexicon on(Lexicon other) {
        return other.plus(added).without(allowed);
    }
}
