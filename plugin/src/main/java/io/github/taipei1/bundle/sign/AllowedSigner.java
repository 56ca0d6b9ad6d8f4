package io.github.taipei1.bundle.sign;

import io.github.taipei1.calendar.TaiwanDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of the list of keys: principals, options, key.
 *
 * @param principals who it is, as the line says
 * @param namespaces what it may sign, with wildcards; anything if empty
 */
public record AllowedSigner(
        String principals, PublicKey key, List<String> namespaces, Optional<Instant> from, Optional<Instant> until) {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

    public AllowedSigner {
        namespaces = List.copyOf(namespaces);
    }

    static Optional<AllowedSigner> read(String line) {
        List<String> fields = fields(line);
        for (int i = 1; i + 1 < fields.size() && i <= 2; i++) {
            if (fields.get(i).equals(PublicKey.TYPE)) {
                Optional<PublicKey> key = key(fields.get(i + 1));
                String options = i == 2 ? fields.get(1) : "";
                return key.flatMap(one -> withOptions(fields.get(0).replace("\"", ""), one, options));
            }
        }
        return Optional.empty();
    }

    private static Optional<PublicKey> key(String base64) {
        try {
            return PublicKey.read(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An option that we do not know could forbid the very thing: such a line is not used. */
    private static Optional<AllowedSigner> withOptions(String principals, PublicKey key, String options) {
        List<String> namespaces = new ArrayList<>();
        Optional<Instant> from = Optional.empty();
        Optional<Instant> until = Optional.empty();
        for (String option : options.isEmpty() ? List.<String>of() : split(options, ',')) {
            int equals = option.indexOf('=');
            String name = option.substring(0, Math.max(0, equals)).toLowerCase(Locale.ROOT);
            String value = option.substring(equals + 1).replace("\"", "");
            Optional<Instant> time = time(value);
            switch (name) {
                case "namespaces" -> namespaces.addAll(Arrays.asList(value.split(",")));
                case "valid-after" -> from = time;
                case "valid-before" -> until = time;
                default -> {
                    return Optional.empty();
                }
            }
            if (name.startsWith("valid-") && time.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(new AllowedSigner(principals, key, namespaces, from, until));
    }

    /** {@code YYYYMMDD[Z]} or {@code YYYYMMDDHHMM[SS][Z]}; local time without the Z. */
    private static Optional<Instant> time(String value) {
        boolean utc = value.endsWith("Z");
        String digits = utc ? value.substring(0, value.length() - 1) : value;
        if (digits.length() != 8 && digits.length() != 12 && digits.length() != 14) {
            return Optional.empty();
        }
        ZoneId zone = utc ? ZoneOffset.UTC : TaiwanDate.ZONE;
        try {
            String full = digits + "0".repeat(14 - digits.length());
            return Optional.of(LocalDateTime.parse(full, SECONDS).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<String> fields(String line) {
        return split(line.replace('\t', ' '), ' ').stream()
                .filter(field -> !field.isEmpty())
                .toList();
    }

    /** Splits outside of double quotes. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (text.charAt(i) == separator && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    boolean allows(String namespace, Instant at) {
        boolean named = namespaces.isEmpty() || namespaces.stream().anyMatch(one -> fits(one, namespace));
        return named
                && from.filter(at::isBefore).isEmpty()
                && until.filter(end -> !at.isBefore(end)).isEmpty();
    }

    /** A pattern that ends in a star fits all that begins like it. */
    private static boolean fits(String pattern, String namespace) {
        return pattern.endsWith("*")
                ? namespace.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(namespace);
    }
}
