package io.github.taipei1.approval;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code that people can type: 75 bits of a hash in Crockford's base 32 with its mod-37 check character, in groups of four, as
 * in {@code T1A-0123-4567-89AB-CDE*}. A mistyped character or two swapped neighbours are noticed.
 */
public final class Code {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String CHECKS = ALPHABET + "*~$=U";
    /** What people and their programs put between the groups; an office program makes dashes of hyphens. */
    private static final Pattern GAPS = Pattern.compile("[\\s\u2010-\u2015\u2212-]+");

    private static final int BITS = 75;
    private static final int SYMBOLS = 15;
    private static final int GROUP = 4;
    private static final Pattern SHAPE =
            Pattern.compile("(T1[A-Z])-?([0-9A-Z]{4})-?([0-9A-Z]{4})-?([0-9A-Z]{4})-?([0-9A-Z]{3}[0-9A-Z*~$=])");

    /** What somebody wrote for an approval code, with a character too many or too few in a group. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?i)(?<![0-9A-Z])T1A(?:(?:-[0-9A-Z]{3,5}){3}-[0-9A-Z]{2,4}[0-9A-Z*~$=]|[0-9A-Z]{15}[0-9A-Z*~$=])(?![0-9A-Z])");

    private static final Pattern DASHES = Pattern.compile("\\s*[\u2010-\u2015\u2212\uFF0D-]\\s*");

    private Code() {}

    /** All approval codes in a text, also mistyped ones: {@link #read} tells those. A line end behind a hyphen is none. */
    public static List<String> written(String text) {
        Matcher matcher = WRITTEN.matcher(DASHES.matcher(text).replaceAll("-"));
        return matcher.results().map(MatchResult::group).distinct().toList();
    }

    /** @param hash at least 10 bytes; its first 75 bits make the code */
    public static String of(String prefix, byte[] hash) {
        BigInteger value = new BigInteger(1, hash).shiftRight(hash.length * 8 - BITS);
        StringBuilder symbols = new StringBuilder();
        for (int i = SYMBOLS - 1; i >= 0; i--) {
            symbols.append(ALPHABET.charAt(value.shiftRight(i * 5).intValue() & 31));
        }
        symbols.append(check(value));
        StringBuilder code = new StringBuilder(prefix);
        for (int i = 0; i < symbols.length(); i += GROUP) {
            code.append('-').append(symbols, i, i + GROUP);
        }
        return code.toString();
    }

    private static char check(BigInteger value) {
        return CHECKS.charAt(value.mod(BigInteger.valueOf(CHECKS.length())).intValue());
    }

    /**
     * Reads a code as somebody typed it: any case, with hyphens, dashes, spaces or none, in letters of full width, O for 0, I or L for 1.
     *
     * @return the code in its own form; nothing if it is mistyped
     */
    public static Optional<String> read(String typed) {
        String upper = GAPS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        int start = upper.startsWith("T1") ? 3 : 0;
        String body = upper.substring(Math.min(start, upper.length()))
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        Matcher matcher = SHAPE.matcher(upper.substring(0, Math.min(start, upper.length())) + body);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String symbols = matcher.group(2) + matcher.group(3) + matcher.group(4) + matcher.group(5);
        BigInteger value = BigInteger.ZERO;
        for (int i = 0; i < SYMBOLS; i++) {
            int digit = ALPHABET.indexOf(symbols.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            value = value.shiftLeft(5).or(BigInteger.valueOf(digit));
        }
        return check(value) == symbols.charAt(SYMBOLS)
                ? Optional.of(String.join(
                        "-", matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4), matcher.group(5)))
                : Optional.empty();
    }
}
