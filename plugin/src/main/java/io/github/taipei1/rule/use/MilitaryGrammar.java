package io.github.taipei1.rule.use;

import static io.github.taipei1.rule.use.UseWording.in;

import io.github.taipei1.rule.words.Clauses;
import io.github.taipei1.rule.words.Span;
import io.github.taipei1.rule.words.Utterance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A military or intelligence use: a soldier, a weapon or a spy (never a figure of speech), and what the work does for them. */
final class MilitaryGrammar implements Reading.Grammar {

    /** A word by itself, as in a list of words, says nothing of a use. */
    private static final int FEWEST_BESIDE = 3;

    /** The soldier, the weapon or the spy that a frame is about. */
    private static final char NAMED = 'A';

    /** Of Latin script: marks of Chinese are set about names of those who are meant, too. */
    private static final String QUOTES = "\"'`\u201c\u201d\u2018\u2019";

    @Override
    public Optional<Span> told(Discourse discourse, int index) {
        Utterance here = discourse.at(index);
        Tagged tagged = Tagged.of(here.words()).with(UseWording.all("civil-name", here.words()), '|');
        String text = tagged.text();
        if (in("market-talk", text)
                || discourse.under(index, MilitaryGrammar::isOfSomethingElse)
                || discourse.before(index, MilitaryGrammar::isOfPlay)) {
            return Optional.empty();
        }
        for (String row : new String[] {"arms", "actor"}) {
            for (Span word : UseWording.all(row, text)) {
                if (isPlain(text, word)
                        && !isMentioned(here, tagged.origin(word))
                        && isMeant(text, word, row)
                        && (isBound(text, word) || discourse.justBehind(index, MilitaryGrammar::isForThem))) {
                    return Optional.of(tagged.origin(word));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether it is a word of soldiers by itself, or stands beside one: a listener and a launcher are parts of programs, too. */
    private static boolean isPlain(String text, Span word) {
        boolean alone = text.length() - (word.to() - word.from()) < FEWEST_BESIDE;
        return !alone && !isWeak(text, word)
                || !alone
                        && Stream.of("arms", "actor")
                                .flatMap(row -> UseWording.all(row, text).stream())
                                .anyMatch(other -> !isWeak(text, other));
    }

    /** Whether it stands in quotation marks by itself, as the name of a variant or an option does. */
    private static boolean isMentioned(Utterance sentence, Span word) {
        Span original = sentence.folded().original(word);
        String text = sentence.text();
        return original.from() > 0
                && original.to() < text.length()
                && QUOTES.indexOf(text.charAt(original.from() - 1)) >= 0
                && QUOTES.indexOf(text.charAt(original.to())) >= 0;
    }

    private static boolean isWeak(String text, Span word) {
        return in("weak", text.substring(word.from(), word.to()));
    }

    private static boolean isMeant(String text, Span word, String row) {
        Span clause = Clauses.around(text, word);
        return Mood.isTold(text, word)
                && !in("play", text)
                && !in(
                        "bygone",
                        row.equals("arms") || in("delivered", text) ? text.substring(clause.from(), clause.to()) : text)
                && !(in("rescue", text) && (row.equals("arms") || !in("arms", text)));
    }

    /** Whether what is said gives it to them, or tells what is done to it or with it: that it is named is not enough. */
    private static boolean isBound(String text, Span word) {
        Tagged tagged = Tagged.of(text).with(List.of(word), NAMED);
        return Parts.of(tagged.text()).stream()
                .map(part -> tagged.text().substring(part.from(), part.to()))
                .filter(part -> part.indexOf(NAMED) >= 0)
                .anyMatch(part -> in("military-frame", part) && !in("military-topic", part));
    }

    private static boolean isForThem(String words) {
        return in("for-them", words) && in("own-thing", words);
    }

    private static boolean isOfPlay(String words) {
        return in("play-work", words) || in("past-age", words);
    }

    private static boolean isOfSomethingElse(String heading) {
        return in("bygone-heading", heading) && !in("use-heading", heading);
    }
}
