package io.github.taipei1.rule.words;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.taipei1.rule.Once;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Named patterns of a language file, matched in linear time (RE2) on {@link Folded} text. A row holds a name, a pattern and
 * the reason for it, separated by tabs; rows of one name are alternatives; {@code <name>} stands for the rows of that name,
 * which must come before.
 */
public final class Wording {
    private static final String FOLDER = "taipei1/language/";

    private final WordingRows rows;
    private final Once<RequiredTable> required;
    private final Map<String, List<Search>> compiledRows = new ConcurrentHashMap<>();
    private final Map<String, Pattern> compiled = new ConcurrentHashMap<>();

    private final ThreadLocal<Lately> lately = ThreadLocal.withInitial(Lately::new);

    private Wording(WordingRows rows, Once<RequiredTable> required) {
        this.rows = rows;
        this.required = required;
    }

    /** Loads a file of the language folder. */
    public static Wording load(String file) {
        String text = new String(bytes(file), StandardCharsets.UTF_8);
        return new Wording(WordingRows.parse(file, text), new Once<>(() -> RequiredTable.of(file)));
    }

    static byte[] bytes(String file) {
        try (InputStream in = Wording.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("missing in the templates: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads rows.
     *
     * @throws IllegalStateException if a row lacks a part, names an unknown pattern, or comes behind one that names its own
     */
    public static Wording parse(String file, String text) {
        return new Wording(WordingRows.parse(file, text), new Once<>(() -> RequiredTable.NONE));
    }

    /** All patterns, in the order of names. */
    List<String> patterns() {
        List<String> patterns = new ArrayList<>();
        for (String name : names()) {
            patterns.addAll(rows.patterns(name));
        }
        return patterns;
    }

    /** The alternatives of a name whose rows are plain words, split at the bars. */
    public List<String> alternatives(String name) {
        return List.of(source(name).split("\\|"));
    }

    /**
     * Words of which any text that one of these patterns matches holds one, whatever their case: a cheap test before a file is read.
     *
     * @throws IllegalArgumentException if a row can match without any word
     */
    public Keywords required(String... names) {
        List<String> required = new ArrayList<>();
        for (String name : names) {
            for (Search row : searchRows(name)) {
                Keywords first = row.words().stream()
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no word is required by a row of " + name));
                first.words().forEach(word -> required.add(word.text()));
            }
        }
        return Keywords.of(required);
    }

    /** All patterns, to be looked for together. */
    public Glance glance() {
        Map<String, List<Search>> patterns = new LinkedHashMap<>();
        names().forEach(name -> patterns.put(name, searchRows(name)));
        return new Glance(patterns);
    }

    /** A pattern as it is compiled. */
    String source(String name) {
        return String.join("|", rows.patterns(name));
    }

    /** All names, in the order of the file. */
    public Set<String> names() {
        return rows.names();
    }

    /** Whether a pattern occurs in a folded text. */
    public boolean in(String name, String folded) {
        return lately.get().answer("in " + name, folded, () -> search(name, folded));
    }

    private boolean search(String name, String folded) {
        char[] units = folded.toCharArray();
        for (Search row : searchRows(name)) {
            if (row.mayFind(units) && row.matcher(folded).find()) {
                return true;
            }
        }
        return false;
    }

    public Optional<Span> first(String name, String folded) {
        return lately.get().answer("first " + name, folded, () -> searchFirst(name, folded));
    }

    private Optional<Span> searchFirst(String name, String folded) {
        if (!mayFind(name, folded)) {
            return Optional.empty();
        }
        Matcher matcher = whole(name).matcher(folded);
        return matcher.find() ? Optional.of(new Span(matcher.start(), matcher.end())) : Optional.empty();
    }

    /** All occurrences that do not overlap; of two that do, the first. */
    public List<Span> all(String name, String folded) {
        return lately.get().answer("all " + name, folded, () -> searchAll(name, folded));
    }

    private List<Span> searchAll(String name, String folded) {
        List<Span> spans = new ArrayList<>();
        char[] units = folded.toCharArray();
        for (Search row : searchRows(name)) {
            if (row.mayFind(units)) {
                Matcher matcher = row.matcher(folded);
                while (matcher.find()) {
                    if (matcher.end() > matcher.start()) {
                        spans.add(new Span(matcher.start(), matcher.end()));
                    }
                }
            }
        }
        return List.copyOf(apart(spans));
    }

    /** Spans in the order of the text; of those that begin together, the one of the first row. */
    private static List<Span> apart(List<Span> spans) {
        if (spans.size() < 2) {
            return spans;
        }
        spans.sort(Comparator.comparingInt(Span::from));
        List<Span> apart = new ArrayList<>();
        int done = 0;
        for (Span span : spans) {
            if (span.from() >= done) {
                apart.add(span);
                done = span.to();
            }
        }
        return apart;
    }

    /** A folded text with bars in place of what a pattern matches. */
    public String without(String name, String folded) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Span span : all(name, folded)) {
            rest.append(folded, from, span.from()).append('|');
            from = span.to();
        }
        return rest.append(folded.substring(from)).toString();
    }

    /** Whether a text has words without which no row matches it; cheap, and says no only where none does. */
    private boolean mayFind(String name, String folded) {
        char[] units = folded.toCharArray();
        for (Search row : searchRows(name)) {
            if (row.mayFind(units)) {
                return true;
            }
        }
        return false;
    }

    private List<Search> searchRows(String name) {
        return compiledRows.computeIfAbsent(
                name, wanted -> rows.of(wanted).stream().map(this::search).toList());
    }

    private Search search(WordingRows.Row row) {
        return new Search(
                () -> rows.pattern(row),
                pattern -> required.get().row(row.number()).orElseGet(() -> Keywords.requiredBy(pattern.get())));
    }

    private Pattern whole(String name) {
        return compiled.computeIfAbsent(name, wanted -> Pattern.compile(source(wanted)));
    }
}
