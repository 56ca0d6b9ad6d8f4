package io.github.taipei1.bilingual.glossary;

import io.github.taipei1.document.LanguageRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What {@code language/glossary.tsv} and {@code language/plain-words.tsv} know of words in both languages. A row is a meaning; a word may have
 * several.
 */
public final class Glossary {
    private static final int[] NONE = {};
    private static final int LEAST_PREFIX = 3;

    private final Map<String, int[]> chinese = new HashMap<>();
    /** The longest word that begins with a character. */
    private final Map<Character, Integer> longest = new HashMap<>();

    private final Map<String, int[]> english = new HashMap<>();
    /** How many words the longest phrase has that begins with a word. */
    private final Map<String, Integer> phrases = new HashMap<>();

    private final Map<String, int[]> prefixes = new HashMap<>();
    private int longestPrefix;
    private int rows;
    private final Map<Integer, Integer> kindOf = new HashMap<>();
    private final Map<Integer, String> formsOf = new HashMap<>();

    private Glossary() {}

    /** Of this program, read when it is first asked for. */
    public static Glossary standard() {
        return Holder.STANDARD;
    }

    private static final class Holder {
        private static final Glossary STANDARD = load();
    }

    private static Glossary load() {
        Glossary glossary = new Glossary();
        for (String line : LanguageRows.of("glossary.tsv")) {
            int tab = line.indexOf('\t');
            glossary.addChinese(line.substring(tab + 1));
            glossary.addPhrase(line.substring(0, tab).toLowerCase(Locale.ROOT));
            glossary.rows++;
        }
        for (String line : LanguageRows.of("plain-words.tsv")) {
            String[] cells = line.split("\t");
            glossary.addChinese(cells[0]);
            for (String beginning : cells[1].split("\\|")) {
                glossary.addBeginning(beginning);
            }
            glossary.rows++;
        }
        glossary.kinds();
        return glossary;
    }

    /** Members of a kind, each with its words in both languages. */
    private void kinds() {
        int kind = 0;
        for (String line : LanguageRows.of("kinds.tsv")) {
            kind++;
            String[] cells = line.split("\t");
            for (int i = 1; i < cells.length; i++) {
                int sign = cells[i].indexOf('=');
                for (String phrase : cells[i].substring(0, sign).split("\\|")) {
                    addPhrase(phrase);
                }
                addChinese(cells[i].substring(sign + 1));
                kindOf.put(rows, kind);
                rows++;
            }
        }
    }

    /** The kinds that a term may be of. */
    public BitSet kinds(Term term) {
        BitSet kinds = new BitSet();
        for (int row : term.rows()) {
            int kind = kindOf.getOrDefault(row, 0);
            if (kind > 0) {
                kinds.set(kind);
            }
        }
        return kinds;
    }

    /** Whether a Chinese text has any character of the words that an English term may be. */
    public boolean mayBeIn(Term english, String zh) {
        for (int row : english.rows()) {
            if (formsOf.getOrDefault(row, "").chars().anyMatch(c -> c != '|' && zh.indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** The Chinese words that a term may be in the kinds it may be of. */
    public List<String> forms(Term term) {
        List<String> forms = new ArrayList<>();
        for (int row : term.rows()) {
            if (kindOf.containsKey(row)) {
                forms.addAll(List.of(formsOf.getOrDefault(row, "").split("\\|")));
            }
        }
        return forms;
    }

    private void addChinese(String forms) {
        formsOf.put(rows, forms);
        for (String form : forms.split("\\|")) {
            if (!form.isEmpty()) {
                add(chinese, form);
                longest.merge(form.charAt(0), form.length(), Math::max);
            }
        }
    }

    private void addPhrase(String phrase) {
        String plain = phrase.replace('-', ' ');
        add(english, plain);
        int space = plain.indexOf(' ');
        int words = (int) plain.chars().filter(c -> c == ' ').count() + 1;
        phrases.merge(space < 0 ? plain : plain.substring(0, space), words, Math::max);
    }

    /** Beginnings of English words; what ends with a border is a whole word. */
    private void addBeginning(String beginning) {
        boolean whole = beginning.endsWith("\\b");
        String word = whole ? beginning.substring(0, beginning.length() - 2) : beginning;
        if (!word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == ' ')) {
            return;
        }
        if (whole || word.indexOf(' ') > 0) {
            addPhrase(word);
        } else if (word.length() >= LEAST_PREFIX) {
            add(prefixes, word);
            longestPrefix = Math.max(longestPrefix, word.length());
        }
    }

    private void add(Map<String, int[]> words, String word) {
        words.merge(word, new int[] {rows}, Glossary::joined);
    }

    private static int[] joined(int[] before, int[] more) {
        if (more.length == 0 || before.length > 0 && before[before.length - 1] == more[0] && more.length == 1) {
            return before;
        }
        int[] all = Arrays.copyOf(before, before.length + more.length);
        System.arraycopy(more, 0, all, before.length, more.length);
        Arrays.sort(all);
        return all;
    }

    /** All words that a Chinese text may be made of, those inside longer ones, too; in order of where they begin, longer ones first. */
    public List<Term> chinese(String text) {
        List<Term> terms = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            int most = Math.min(longest.getOrDefault(text.charAt(at), 0), text.length() - at);
            for (int length = most; length > 0; length--) {
                int[] found = chinese.get(text.substring(at, at + length));
                if (found != null) {
                    terms.add(new Term(at, at + length, found));
                }
            }
        }
        return terms;
    }

    /** The phrases that may begin with the word at a place of an English text, longer ones first. */
    public List<Term> english(Words words, int at) {
        List<Term> terms = new ArrayList<>(2);
        for (String lemma : words.lemmas(at)) {
            int most = Math.min(phrases.getOrDefault(lemma, 0), words.size() - at);
            for (int count = most; count > 0; count--) {
                if (count > 1 && !words.isOne(at, at + count)) {
                    continue;
                }
                int[] found = count == 1 ? english.getOrDefault(lemma, NONE) : phrase(lemma, words, at, count);
                add(terms, words.from(at), words.to(at + count - 1), found);
            }
        }
        String word = words.word(at);
        for (int end = Math.min(longestPrefix, word.length()); end >= LEAST_PREFIX; end--) {
            int[] found = prefixes.get(word.substring(0, end));
            if (found != null) {
                add(terms, words.from(at), words.to(at), found);
                break;
            }
        }
        terms.sort((a, b) -> b.length() - a.length());
        return terms;
    }

    private int[] phrase(String first, Words words, int at, int count) {
        StringBuilder phrase = new StringBuilder(first);
        for (int i = at + 1; i < at + count - 1; i++) {
            phrase.append(' ').append(words.word(i));
        }
        phrase.append(' ');
        for (String last : words.lemmas(at + count - 1)) {
            int[] found = english.get(phrase + last);
            if (found != null) {
                return found;
            }
        }
        return NONE;
    }

    private static void add(List<Term> terms, int from, int to, int[] rows) {
        if (rows.length == 0) {
            return;
        }
        for (int i = 0; i < terms.size(); i++) {
            Term known = terms.get(i);
            if (known.from() == from && known.to() == to) {
                terms.set(i, new Term(from, to, joined(known.rows(), rows)));
                return;
            }
        }
        terms.add(new Term(from, to, rows));
    }
}
