package io.github.taipei1.rule.sec;

import io.github.taipei1.rule.words.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What people write where a secret would stand, from {@code stand-ins.tsv}. */
final class StandIns {
    private static final Wording WORDS = Wording.load("stand-ins.tsv");
    private static final List<String> ANYWHERE = WORDS.alternatives("anywhere");
    private static final Set<String> WHOLE = Set.copyOf(WORDS.alternatives("whole"));
    private static final List<String> IN_LETTERS = WORDS.alternatives("in-letters");
    private static final List<String> IN_KEYS = WORDS.alternatives("in-keys");
    private static final Set<String> ENDINGS = Set.copyOf(WORDS.alternatives("endings"));

    private static final String RESERVED_LABEL = "example";
    private static final Set<String> RESERVED = Set.copyOf(WORDS.alternatives("reserved-domains"));
    private static final List<String> HASHES = WORDS.alternatives("hashes");
    private static final Set<String> OFFICES = Set.copyOf(WORDS.alternatives("offices"));

    private StandIns() {}

    static boolean isIn(String lower) {
        return ANYWHERE.stream().anyMatch(lower::contains);
    }

    /** In long secrets a short word stands by chance. */
    static boolean isIn(String lower, int longEnough) {
        return ANYWHERE.stream().filter(word -> word.length() >= longEnough).anyMatch(lower::contains);
    }

    static boolean isWhole(String lower) {
        return WHOLE.contains(lower);
    }

    /** Whether a field is said to hold a hash, from which no secret is got back. */
    static boolean namesHash(String label) {
        return HASHES.stream().anyMatch(label::contains);
    }

    /** Words that nobody would have in a password made of letters alone. */
    static boolean inLetters(String lower) {
        return IN_LETTERS.stream().anyMatch(lower::contains);
    }

    static boolean inKey(String secret) {
        return IN_KEYS.stream().anyMatch(secret.toLowerCase(Locale.ROOT)::contains);
    }

    /** Whether what looks like an address of mail ends as a file or a host of one's own does. */
    static boolean endsAsFile(String lower) {
        return ENDINGS.contains(lower.substring(lower.lastIndexOf('.') + 1));
    }

    /** Whether an address of mail lies in a domain that is reserved for examples, which nobody has. */
    static boolean isReserved(String lower) {
        List<String> labels = List.of(lower.substring(lower.indexOf('@') + 1).split("\\."));
        String last = labels.get(labels.size() - 1);
        return RESERVED.contains(last) || labels.stream().anyMatch(RESERVED_LABEL::equals);
    }

    /** Whether an address of mail is a role's, such as {@code info@}, and no person's. */
    static boolean isOffice(String lower) {
        String name = lower.substring(0, lower.indexOf('@'));
        int end = 0;
        while (end < name.length() && "._+-0123456789".indexOf(name.charAt(end)) < 0) {
            end++;
        }
        return OFFICES.contains(name) || OFFICES.contains(name.substring(0, end));
    }
}
