package io.github.taipei1.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a part of a mail is.
 *
 * @param name in lower case, such as {@code text/plain}
 */
record ContentType(String name, Map<String, String> parameters) {
    private static final int LONGEST = 4_000;
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*+([a-zA-Z-]++)\\s*+=\\s*+(?:\"([^\"]*+)\"|([^;\\s]++))");

    /** @param header its value; a part without one is plain text */
    static ContentType of(Optional<String> header) {
        String value = header.map(text -> text.substring(0, Math.min(text.length(), LONGEST)))
                .orElse("text/plain")
                .replace("\r\n", "");
        int end = value.indexOf(';');
        Map<String, String> parameters = new TreeMap<>();
        Matcher matcher = PARAMETER.matcher(value);
        while (matcher.find()) {
            String given = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            parameters.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), given);
        }
        return new ContentType(
                value.substring(0, end < 0 ? value.length() : end).strip().toLowerCase(Locale.ROOT), parameters);
    }

    boolean isMultipart() {
        return name.startsWith("multipart/");
    }

    Optional<String> parameter(String key) {
        return Optional.ofNullable(parameters.get(key));
    }
}
