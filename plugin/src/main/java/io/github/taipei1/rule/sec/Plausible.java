package io.github.taipei1.rule.sec;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Tells secrets from stand-ins: documentation examples, variables, masks, repeated or counting characters. */
final class Plausible {
    private static final List<String> STAND_INS = List.of(
            "example",
            "sample",
            "placeholder",
            "changeme",
            "change_me",
            "change-me",
            "your",
            "dummy",
            "fake",
            "redacted",
            "xxxx",
            "****",
            "....",
            "insert",
            "replace",
            "todo",
            "notreal",
            "not-real",
            "password",
            "passwd",
            "secret_here",
            "my_token",
            "mytoken",
            "my-token",
            "test",
            "demo",
            "foobar",
            "foo",
            "abcdef",
            "123456",
            "1234abcd",
            "qwerty",
            "hunter2",
            "deadbeef",
            "cafebabe",
            "00000000",
            "11111111",
            "aaaa",
            "none",
            "null",
            "undefined",
            "getenv",
            "environ",
            "process.env",
            "secretref",
            "vault",
            "keyring",
            "請",
            "填",
            "範例",
            "○○");
    private static final List<String> WEAK_WORDS = List.of(
            "pass",
            "pwd",
            "secret",
            "token",
            "admin",
            "root",
            "user",
            "guest",
            "postgres",
            "mysql",
            "key",
            "apikey",
            "login",
            "oauthtoken",
            "required",
            "optional",
            "string",
            "false",
            "true",
            "hidden",
            "prompt",
            "stdin");
    private static final List<String> KEY_STAND_INS = List.of(
            "example",
            "yourkey",
            "keyhere",
            "redacted",
            "placeholder",
            "....",
            "xxxx",
            "base64encoded",
            "content",
            "snip");
    private static final List<String> CLAIMS =
            List.of("\"exp\"", "\"iat\"", "\"sub\"", "\"iss\"", "\"aud\"", "\"jti\"", "\"sun\"");
    private static final String REFERENCE_MARKS = "${}<>%[]()\\";
    private static final double TOKEN_BITS = 3.0;
    private static final double HEX_BITS = 2.6;
    private static final double PASSWORD_BITS = 2.3;
    private static final int RUN = 5;
    private static final int LONG = 20;

    private Plausible() {}

    static boolean passes(SecretShape.Test test, String secret) {
        return switch (test) {
            case RANDOM -> isRandom(secret);
            case KEY ->
                bits(secret) >= TOKEN_BITS
                        && KEY_STAND_INS.stream().noneMatch(secret.toLowerCase(Locale.ROOT)::contains);
            case PASSWORD -> isPassword(secret);
            case LOGIN -> isLogin(secret);
            case JWT -> isRandom(secret) && !isTextbook(secret);
            case ASSIGNED -> isPassword(secret) && classes(secret) >= 2 && !looksLikeCode(secret) && mixes(secret);
            case ASSIGNED_TOKEN -> isRandom(secret) && hasDigit(secret) && hasLetter(secret) && !looksLikeCode(secret);
        };
    }

    private static boolean isRandom(String secret) {
        boolean hex = secret.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return bits(secret) >= (hex ? HEX_BITS : TOKEN_BITS)
                && longestRun(secret) < RUN
                && !holdsStandIn(secret)
                && (hasDigit(secret) || isMixedCase(secret));
    }

    private static boolean isPassword(String secret) {
        String lower = secret.toLowerCase(Locale.ROOT);
        boolean reference = secret.chars().anyMatch(c -> REFERENCE_MARKS.indexOf(c) >= 0) && isReference(secret);
        return !reference
                && bits(secret) >= PASSWORD_BITS
                && longestRun(secret) < RUN
                && !WEAK_WORDS.contains(lower)
                && STAND_INS.stream().noneMatch(lower::contains)
                && (hasDigit(secret) || classes(secret) >= 3);
    }

    /** A variable, a format or a call in place of the value. */
    private static boolean isReference(String secret) {
        return secret.startsWith("$")
                || secret.startsWith("ENC[")
                || secret.startsWith("<")
                || secret.startsWith("[")
                || secret.startsWith("%")
                || secret.startsWith("(")
                || secret.contains("${")
                || secret.contains("$(")
                || secret.contains("{")
                || secret.contains("(");
    }

    private static boolean isLogin(String secret) {
        try {
            String decoded = new String(Base64.getDecoder().decode(secret), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon > 0
                    && decoded.length() - colon > RUN
                    && decoded.chars().allMatch(c -> c >= ' ' && c < 0x7f)
                    && !holdsStandIn(decoded.substring(colon + 1))
                    && !WEAK_WORDS.contains(decoded.substring(colon + 1).toLowerCase(Locale.ROOT));
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
        return STAND_INS.stream().filter(word -> word.length() >= longEnough).anyMatch(lower::contains);
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
