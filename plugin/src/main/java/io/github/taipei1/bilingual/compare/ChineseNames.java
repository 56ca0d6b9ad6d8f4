package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.document.LanguageRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names that Chinese texts write in Chinese, after {@code language/chinese-names.tsv}: Sendai is 仙臺, MediaTek is 聯發科. */
final class ChineseNames {
    private static final String FILE = "chinese-names.tsv";
    private static final Map<String, List<String>> ALL = load();
    private static final List<Known> UNIVERSITIES = loadUniversities();

    private ChineseNames() {}

    private static Map<String, List<String>> load() {
        Map<String, List<String>> all = new HashMap<>();
        for (String line : LanguageRows.of(FILE)) {
            String[] cells = line.split("\t");
            for (String word : cells[0].toLowerCase(Locale.ROOT).split("[ -]")) {
                all.computeIfAbsent(word, key -> new ArrayList<>()).addAll(List.of(cells[1].split("\\|")));
            }
        }
        return all;
    }

    /** A name in both languages. */
    record Known(String english, List<String> forms) {}

    /** Universities by the name that stands before "University", no acronyms. */
    static List<Known> universities() {
        return UNIVERSITIES;
    }

    private static List<Known> loadUniversities() {
        return LanguageRows.of(FILE).stream()
                .map(line -> line.split("\t"))
                .filter(cells ->
                        cells[2].startsWith("university") && cells[0].chars().anyMatch(Character::isLowerCase))
                .map(cells -> new Known(cells[0], List.of(cells[1].split("\\|"))))
                .toList();
    }

    /** The Chinese forms of names that have a word in lower case. */
    static List<String> forms(String word) {
        return ALL.getOrDefault(word, List.of());
    }

    /** Whether some Chinese passages have a word of a name in its Chinese form. */
    static boolean in(List<Piece> zh, String name) {
        String word = name.toLowerCase(Locale.ROOT).replaceFirst("['’]s$", "");
        List<String> forms = ALL.getOrDefault(word, List.of());
        return forms.stream()
                .anyMatch(form -> zh.stream().anyMatch(piece -> piece.text().contains(form)));
    }
}
