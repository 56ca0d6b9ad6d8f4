package io.github.taipei1.rule.sec;

import com.google.re2j.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Tells secrets from stand-ins: documentation examples, variables, masks, repeated or counting characters. */
final class Plausible {
    private static final List<String> CLAIMS =
            List.of("\"exp\"", "\"iat\"", "\"nbf\"", "\"iss\"", "\"aud\"", "\"jti\"", "\"sun\"");
    private static final String REFERENCE_MARKS = "${}<>%[]()&";
    private static final Pattern REFERENCE = Pattern.compile(
            "^(?:[$<\\[(]|%[^0-9A-Fa-f]|%[0-9A-Fa-f][^0-9A-Fa-f]|ENC\\[)|\\$[({]|[{(]|^[A-Za-z_][\\w.]*\\[|&#?[A-Za-z0-9]{2,8};");
    /** A character of an address written by its number. */
    private static final Pattern CODED = Pattern.compile("%[0-9A-Fa-f]{2}");

    private static final int SHORT = 5;
    /** Shortest password of letters alone. */
    private static final int LETTERS = 8;

    private static final double TOKEN_BITS = 3.0;
    private static final double HEX_BITS = 2.6;
    private static final double PASSWORD_BITS = 2.3;
    private static final int RUN = 5;
    /** In a long token one character may stand in a row by chance, in a stand-in it fills much of it. */
    private static final int OF_RUN = 7;

    private static final int LONG = 20;

    private Plausible() {}

    static boolean passes(SecretShape.Test test, String secret) {
        return switch (test) {
            case RANDOM -> isRandom(secret);
            case KEY -> bits(secret) >= TOKEN_BITS && !StandIns.inKey(secret);
            case PASSWORD -> isPassword(secret);
            case COMMAND -> isOfLetters(secret);
            case LOGIN -> isLogin(secret);
            case JWT -> isRandom(secret) && !isTextbook(secret);
            case ASSIGNED -> isPassword(secret) && classes(secret) >= 2 && !looksLikeCode(secret) && mixes(secret);
            case ASSIGNED_TOKEN -> isRandom(secret) && hasDigit(secret) && hasLetter(secret) && !looksLikeCode(secret);
        };
    }

    private static boolean isRandom(String secret) {
        boolean hex = secret.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return bits(secret) >= (hex ? HEX_BITS : TOKEN_BITS)
                && longestRun(secret) < Math.max(RUN, secret.length() / OF_RUN)
                && !holdsStandIn(secret)
                && (hasDigit(secret) || isMixedCase(secret));
    }

    /** A password of letters alone, which only its place on a command line tells from a word. */
    private static boolean isOfLetters(String secret) {
        String lower = secret.toLowerCase(Locale.ROOT);
        return secret.chars().allMatch(c -> Character.toLowerCase(c) >= 'a' && Character.toLowerCase(c) <= 'z')
                && secret.length() >= LETTERS
                && !secret.equals(secret.toUpperCase(Locale.ROOT))
                && bits(secret) >= PASSWORD_BITS
                && longestRun(secret) < RUN
                && !StandIns.isIn(lower)
                && !StandIns.inLetters(lower);
    }

    private static boolean isPassword(String secret) {
        String lower = secret.toLowerCase(Locale.ROOT);
        return !isReference(secret)
                && CODED.matcher(secret).replaceAll("x").length() > SHORT
                && bits(secret) >= PASSWORD_BITS
                && longestRun(secret) < RUN
                && !StandIns.isWhole(lower)
                && !StandIns.isIn(lower)
                && (hasDigit(secret) || classes(secret) >= 3);
    }

    /** A variable, a format, a call, an element of a list or a character of HTML in place of the value. */
    private static boolean isReference(String secret) {
        return secret.chars().anyMatch(c -> REFERENCE_MARKS.indexOf(c) >= 0)
                && REFERENCE.matcher(secret).find();
    }

    private static boolean isLogin(String secret) {
        try {
            String decoded = new String(Base64.getDecoder().decode(secret), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon > 0
                    && decoded.length() - colon > RUN
                    && decoded.chars().allMatch(c -> c >= ' ' && c < 0x7f)
                    && !holdsStandIn(decoded.substring(colon + 1))
                    && !StandIns.isWhole(decoded.substring(colon + 1).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The token that manuals show: its subject counts to ten, its name is John Doe, or it says nothing an issuer would. */
    private static boolean isTextbook(String token) {
        try {
            String body = token.split("\\.")[1];
            String decoded = new String(Base64.getUrlDecoder().decode(body), StandardCharsets.UTF_8);
            boolean issued = CLAIMS.stream().anyMatch(decoded::contains);
            return !issued || decoded.contains("1234567890") || decoded.contains("John Doe");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean holdsStandIn(String secret) {
        String lower = secret.toLowerCase(Locale.ROOT);
        int longEnough = secret.length() > LONG * 2 ? RUN + 1 : 1;
        return StandIns.isIn(lower, longEnough);
    }

    /** A path, a dotted name, or words joined by underscores are no secret. */
    private static boolean looksLikeCode(String secret) {
        boolean call = secret.contains("(") || secret.contains("::") || secret.contains("->") || secret.contains("=>");
        boolean dotted =
                secret.indexOf('.') > 0 && secret.matches("[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)++");
        boolean path =
                secret.startsWith("/") || secret.startsWith("./") || secret.startsWith("~") || secret.contains("://");
        boolean words = secret.matches("[A-Za-z]++(?:[_-][A-Za-z]++)*+[0-9]?") || secret.matches("[A-Z][A-Z0-9_]*+");
        boolean identifier = secret.matches("[a-z]++(?:[A-Z][a-z]++)++[0-9]?");
        return call || dotted || path || words || identifier;
    }

    /** Digits among letters, or a sign among them: not a plain word with a full stop or comma behind. */
    private static boolean mixes(String secret) {
        String core = secret.replaceAll("[.,;:!?)]++$", "");
        return hasDigit(core) && hasLetter(core) || classes(core) >= 3;
    }

    private static double bits(String text) {
        int[] counts = new int[128];
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < counts.length) {
                counts[text.charAt(i)]++;
            } else {
                other++;
            }
        }
        double bits = other == 0 ? 0 : share(other, text.length());
        for (int count : counts) {
            bits += count == 0 ? 0 : share(count, text.length());
        }
        return bits;
    }

    private static double share(int count, int length) {
        double p = (double) count / length;
        return -p * Math.log(p) / Math.log(2);
    }

    /** The longest stretch of one character repeated or of characters that count up or down. */
    private static int longestRun(String text) {
        int longest = 1;
        int run = 1;
        int step = Integer.MIN_VALUE;
        for (int i = 1; i < text.length(); i++) {
            int now = text.charAt(i) - text.charAt(i - 1);
            boolean counts = Math.abs(now) <= 1;
            run = counts && (now == step || run == 1) ? run + 1 : counts ? 2 : 1;
            step = now;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static int classes(String text) {
        boolean lower = text.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        boolean upper = text.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
        boolean sign = text.chars().anyMatch(c -> "!@#$%^&*?~+=_-".indexOf(c) >= 0);
        return (lower ? 1 : 0) + (upper ? 1 : 0) + (hasDigit(text) ? 1 : 0) + (sign ? 1 : 0);
    }

    private static boolean isMixedCase(String text) {
        return text.chars().anyMatch(c -> c >= 'a' && c <= 'z') && text.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
    }
}
