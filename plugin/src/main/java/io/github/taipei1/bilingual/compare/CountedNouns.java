package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.document.LanguageRows;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a figure counts, as a noun that both languages share: lines of {@code language/counted-nouns.tsv}. */
final class CountedNouns {
    private static final String FILE = "counted-nouns.tsv";
    private static final int ZH_REACH = 9;
    private static final int EN_REACH = 4;
    private static final Pattern MODEL =
            Pattern.compile(" (?:NVIDIA )?[A-Z]{1,3}\\d{2,4}s?\\b(?! (?:GPU )?(?:hours?|server|node|system)s?\\b)");
    private static final CountedNouns STANDARD = load();

    private final Map<String, Set<Integer>> chinese = new HashMap<>();
    private final Map<String, Set<Integer>> english = new HashMap<>();

    private CountedNouns() {}

    static CountedNouns standard() {
        return STANDARD;
    }

    private static CountedNouns load() {
        CountedNouns nouns = new CountedNouns();
        List<String> rows = LanguageRows.of(FILE);
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = rows.get(i).split("\t", -1);
            nouns.add(cells[0], i, nouns.chinese);
            nouns.add(cells[1], i, nouns.english);
        }
        return nouns;
    }

    private void add(String words, int row, Map<String, Set<Integer>> rows) {
        for (String word : words.split("\\|")) {
            rows.computeIfAbsent(word, key -> new HashSet<>()).add(row);
        }
    }

    /** Of the words right behind a Chinese figure; its own last characters are a classifier. */
    Set<Integer> chinese(Quantity quantity, int end) {
        String text = quantity.passage().text();
        int to = Math.min(Math.min(text.length(), quantity.to() + ZH_REACH), end);
        Set<Integer> found = new HashSet<>();
        for (int i = Math.max(quantity.from(), quantity.to() - 3); i < to; i++) {
            if (i >= quantity.to() && "，。；、：（）".indexOf(text.charAt(i)) >= 0) {
                break;
            }
            for (int length = 1; length <= 5 && i + length <= to; length++) {
                found.addAll(chinese.getOrDefault(text.substring(i, i + length), Set.of()));
            }
        }
        return found;
    }

    /** Of the few words behind an English figure, a model's name ("8 H100s"), or the word before it ("Room 2"). */
    Set<Integer> english(Quantity quantity, int end) {
        String text = quantity.passage().text();
        int to = Math.min(text.length(), Math.max(end, quantity.to()));
        Set<Integer> found = new HashSet<>();
        int from = Math.max(quantity.from(), quantity.to() - 12);
        String[] words = text.substring(from, Math.min(to, quantity.to() + 60))
                .toLowerCase(Locale.ROOT)
                .split("[^a-z,.;:()]+|(?=[,.;:()])");
        if (MODEL.matcher(text).region(quantity.to(), to).lookingAt()) {
            return english.getOrDefault("gpu", Set.of());
        }
        int count = 0;
        for (String word : words) {
            if (count > EN_REACH || word.matches("[,.;:()]+")) {
                break;
            }
            count += word.isEmpty() ? 0 : 1;
            found.addAll(english.getOrDefault(word, Set.of()));
        }
        return found.isEmpty() ? before(text, quantity.from()) : found;
    }

    private Set<Integer> before(String text, int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return english.getOrDefault(text.substring(start, end).toLowerCase(Locale.ROOT), Set.of());
    }
}
