package io.github.taipei1.bilingual.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of organisations in English text: words with capital letters in a row, one of which says what kind of body it is. */
final class EnglishOrganisations {
    private static final Pattern RUN = Pattern.compile(
            "\\b[A-Z][A-Za-z'’-]*(?: (?:(?:of|for|and|&) (?:the )?)?[A-Z][A-Za-z'’-]*)*(?:,? (?:Inc|Ltd|Co)\\b\\.?(?:,? Ltd\\.?)?)?");
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Za-z'’-]*");
    /** Words with a capital letter at the beginning of a sentence that belong to no name. */
    private static final Pattern LEADING = Pattern.compile(
            "^(?:(?:The|A|An|In|At|On|For|From|With|By|To|Our|Its|This|That|These|Both|Each|When|While|As|If|And|But|Of|After|Before|Since|All|Today|Dr|Prof|Mr|Ms|Professor|Director|President|Chair)\\b\\.? ?)+");

    private EnglishOrganisations() {}

    /**
     * A name found.
     *
     * @param words with a capital letter, without those that say the kind
     */
    record Name(String text, int from, List<String> words, Set<Organisations.Kind> kinds) {}

    static List<Name> in(String text) {
        List<Name> names = new ArrayList<>();
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            Matcher leading = LEADING.matcher(run.group());
            int skipped = leading.find() ? leading.end() : 0;
            of(run.group().substring(skipped), run.start() + skipped).forEach(names::add);
        }
        return names;
    }

    private static Stream<Name> of(String text, int from) {
        Set<Organisations.Kind> kinds = new HashSet<>();
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            Set<Organisations.Kind> of =
                    Organisations.standard().kinds(word.group().toLowerCase(Locale.ROOT));
            if (of.isEmpty()) {
                words.add(word.group());
            }
            kinds.addAll(of);
        }
        return kinds.isEmpty() || words.isEmpty() ? Stream.of() : Stream.of(new Name(text, from, words, kinds));
    }
}
