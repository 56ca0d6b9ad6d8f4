package io.github.taipei1.rule.words;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A pattern with the sets of words of each of which a match holds one. Words and pattern are worked out when a text first needs
 * them: of the hundreds there are, one run needs few.
 */
public final class Search {
    private final Supplier<String> source;
    private final Function<Supplier<String>, List<Keywords>> required;
    private volatile List<Keywords> words;
    private volatile Pattern pattern;

    public Search(String source) {
        this(() -> source, pattern -> Keywords.requiredBy(pattern.get()));
    }

    /**
     * A pattern that is put together when it is first needed.
     *
     * @param required tells the sets of words of each of which a match holds one
     */
    Search(Supplier<String> source, Function<Supplier<String>, List<Keywords>> required) {
        this.source = source;
        this.required = required;
    }

    /** Whether a text holds the words; cheap, and says no only where no match can be. */
    public boolean mayFind(String text) {
        return mayFind(text.toCharArray());
    }

    /** The same for the characters of a text, where several patterns are looked for in one. */
    boolean mayFind(char[] text) {
        for (Keywords set : words()) {
            if (!set.in(text)) {
                return false;
            }
        }
        return true;
    }

    public boolean in(String text) {
        return mayFind(text) && matcher(text).find();
    }

    public Matcher matcher(String text) {
        if (pattern == null) {
            pattern = Pattern.compile(source.get());
        }
        return pattern.matcher(text);
    }

    /** The sets of words, of each of which a match holds one; the very same at each call, from whatever thread. */
    List<Keywords> words() {
        List<Keywords> known = words;
        return known == null ? firstWords() : known;
    }

    private synchronized List<Keywords> firstWords() {
        if (words == null) {
            words = required.apply(source);
        }
        return words;
    }
}
