package io.github.taipei1.bilingual.wording;

import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Region;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A team's own words beside the product's: {@code taipei1-terms.tsv} in the form of {@code mainland-terms.tsv}. A row whose
 * second column is {@code =} lets a word of the product's list stand.
 *
 * @param terms words that the team does not want, with what to write
 * @param allowed words of the product's list that are right in this project
 * @param problems rows that are none; they do not count
 */
public record OwnTerms(Map<String, Lexicon.Term> terms, Set<String> allowed, List<Problem> problems) {
    /** Name of the file, at the repository's root. */
    public static final String FILE = "taipei1-terms.tsv";

    private static final int COLUMNS = 4;
    private static final String RIGHT = "=";
    private static final String NONE = "-";

    public static OwnTerms read(Source source) {
        OwnTerms own = new OwnTerms(new LinkedHashMap<>(), new LinkedHashSet<>(), new ArrayList<>());
        for (int line = 1; line <= source.lines(); line++) {
            String text = source.line(line);
            if (!text.isBlank() && !text.startsWith("#")) {
                own.add(text.split("\t", -1), source.path(), line);
            }
        }
        return own;
    }

    private void add(String[] cells, String path, int line) {
        boolean whole =
                cells.length == COLUMNS && !cells[0].isBlank() && !cells[1].isBlank() && !cells[COLUMNS - 1].isBlank();
        if (!whole) {
            problems.add(
                    new Problem(
                            new Place(path, Region.at(line, 1)),
                            Text.of(
                                    "此列不是用語：應為以 Tab 分隔的四欄，理由不可空白",
                                    "this row is no term: four columns parted by tabs are wanted, with a reason"),
                            Text.of(
                                    "寫成「用語 Tab 應寫成 Tab 例外（沒有寫 -） Tab 理由」；要容許清單中的用語，第二欄寫 =",
                                    "write word, tab, what to write, tab, exceptions (- for none), tab, reason; to let a listed word stand, write = in the second column")));
        } else if (cells[1].equals(RIGHT)) {
            allowed.add(cells[0]);
        } else {
            List<String> except = cells[2].equals(NONE) ? List.of() : List.of(cells[2].split("\\|"));
            terms.put(cells[0], new Lexicon.Term(cells[0], cells[1], except, cells[COLUMNS - 1]));
        }
    }

    /** A lexicon with these words added and those that may stand taken out. */
    public Lexicon on(Lexicon standard) {
        Map<String, Lexicon.Term> all = new LinkedHashMap<>(standard.terms());
        all.putAll(terms);
        all.keySet().removeAll(allowed);
        Map<String, Lexicon.PairedTerm> paired = new LinkedHashMap<>(standard.pairedTerms());
        paired.keySet().removeAll(allowed);
        return new Lexicon(standard.simplified(), standard.scriptNames(), all, paired, standard.names());
    }
}
