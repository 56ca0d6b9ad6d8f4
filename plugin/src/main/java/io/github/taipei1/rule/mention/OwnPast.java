package io.github.taipei1.rule.mention;

import java.util.List;
import java.util.Optional;

/** {@code We mapped …}: whatever those who did the work say they did, apart from visits, requests and the like. */
final class OwnPast {
    private static final int FAR = 3;
    private static final List<String> SUBJECTS = List.of("we", "i", "team", "authors", "our");
    /** Words that make a team another one. */
    private static final List<String> OTHERS =
            List.of("her", "his", "their", "its", "another", "other", "a", "one", "whose");

    private static final List<String> IRREGULAR = List.of(
            "ran", "got", "made", "built", "did", "drew", "fit", "found", "saw", "hit", "wrote", "grew", "drove",
            "flew");

    private OwnPast() {}

    /** Where the verb stands, in front of an offset. */
    static Optional<Integer> before(Statement statement, int focus) {
        String before = statement.before(focus);
        int at = 0;
        int sinceSubject = FAR + 1;
        String determiner = "";
        for (String word : before.split(" ", -1)) {
            boolean past = word.length() > 4 && word.endsWith("ed") || IRREGULAR.contains(word);
            if (sinceSubject <= FAR && past) {
                int from = statement.from() + at;
                boolean other = statement.hits(Cue.NOT_DEED).stream().anyMatch(hit -> hit.from() == from);
                return other ? Optional.empty() : Optional.of(from);
            }
            boolean subject = SUBJECTS.contains(word) && !OTHERS.contains(determiner);
            sinceSubject = subject ? 1 : sinceSubject + 1;
            determiner = word;
            at += word.length() + 1;
        }
        return Optional.empty();
    }
}
