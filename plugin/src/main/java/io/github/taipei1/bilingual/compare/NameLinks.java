package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.glossary.Term;
import io.github.taipei1.bilingual.glossary.Words;
import io.github.taipei1.bilingual.romanise.Romanisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of an English text with where a Chinese one has them: in Latin letters, in characters that are spelt so, or in its own form. */
final class NameLinks {
    private static final Pattern NAME =
            Pattern.compile("\\b[A-Z][A-Za-z]+(?:[-'’][A-Za-z]+)*(?: [A-Z][a-z]+(?:-[A-Za-z]+)?)?");
    private static final int[] NO_ROWS = {};
    private static final int LONGEST = 4_000;

    private NameLinks() {}

    /** A name and its places in the Chinese text. */
    record Name(int from, int to, List<Term> places) {}

    static List<Name> in(String zh, String en, Words words) {
        List<Name> names = new ArrayList<>();
        if (zh.length() > LONGEST || en.length() > LONGEST) {
            return names;
        }
        String lower = zh.toLowerCase(Locale.ROOT);
        Matcher matcher = NAME.matcher(en);
        int at = 0;
        while (matcher.find(at)) {
            String whole = matcher.group();
            int space = whole.indexOf(' ');
            List<Term> places =
                    space > 0 ? person(zh, whole.substring(0, space), whole.substring(space + 1)) : List.of();
            if (!places.isEmpty()) {
                names.add(new Name(matcher.start(), matcher.end(), places));
                at = matcher.end();
                continue;
            }
            String first = space > 0 ? whole.substring(0, space) : whole;
            List<Term> own = word(zh, lower, first.replaceFirst("['’]s$", ""));
            if (!own.isEmpty()) {
                names.add(new Name(matcher.start(), matcher.start() + first.length(), own));
            }
            at = matcher.start() + first.length();
        }
        return names;
    }

    /** Both words of a name in a row, in either order: Lin Yu-chen, Yu-chen Lin. */
    private static List<Term> person(String zh, String first, String second) {
        Romanisation romanisation = Romanisation.standard();
        boolean hyphen = first.indexOf('-') > 0 || second.indexOf('-') > 0;
        boolean spelt = hyphen || romanisation.isName(first) || romanisation.isName(second);
        if (!spelt) {
            return List.of();
        }
        List<Term> places = places(zh, romanisation.in(zh, first + second));
        return places.isEmpty() ? places(zh, romanisation.in(zh, second + first)) : places;
    }

    private static List<Term> word(String zh, String lower, String word) {
        List<Term> places = new ArrayList<>();
        String small = word.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(small); at >= 0; at = lower.indexOf(small, at + 1)) {
            places.add(new Term(at, at + small.length(), NO_ROWS));
        }
        if (places.isEmpty() && Romanisation.standard().isName(word)) {
            places.addAll(places(zh, Romanisation.standard().in(zh, word)));
        }
        if (places.isEmpty()) {
            places.addAll(places(zh, ChineseNames.forms(small)));
        }
        return places;
    }

    private static List<Term> places(String zh, List<String> forms) {
        List<Term> places = new ArrayList<>();
        for (String form : forms.stream().distinct().toList()) {
            for (int at = form.length() < 2 ? -1 : zh.indexOf(form); at >= 0; at = zh.indexOf(form, at + 1)) {
                places.add(new Term(at, at + form.length(), NO_ROWS));
            }
        }
        return places;
    }
}
