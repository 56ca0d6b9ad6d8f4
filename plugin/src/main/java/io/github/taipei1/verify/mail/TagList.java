package io.github.taipei1.verify.mail;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A list of tags and values as DKIM writes it (RFC 6376, 3.2); a tag twice makes it none. */
record TagList(Map<String, String> tags) {
    private static final int LONGEST = 16_000;

    static Optional<TagList> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Map<String, String> tags = new TreeMap<>();
        for (String part : text.split(";")) {
            int equals = part.indexOf('=');
            if (part.isBlank()) {
                continue;
            }
            if (equals < 1
                    || tags.put(
                                    part.substring(0, equals).strip(),
                                    part.substring(equals + 1).strip())
                            != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new TagList(tags));
    }

    Optional<String> get(String tag) {
        return Optional.ofNullable(tags.get(tag));
    }

    /** A value whose white space means nothing. */
    Optional<String> compact(String tag) {
        return get(tag).map(value -> value.replaceAll("\\s++", ""));
    }
}
