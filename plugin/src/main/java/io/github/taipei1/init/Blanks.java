package io.github.taipei1.init;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The templates of {@code init}, whose blanks look like {@code {{key}}}. */
final class Blanks {
    private static final String FOLDER = "taipei1/init/";

    private Blanks() {}

    /** A template of the folder; nothing if there is none of that name. */
    static Optional<String> template(String name) {
        return resource(FOLDER + name);
    }

    static Optional<String> resource(String path) {
        try (InputStream in = Blanks.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with its blanks filled in; a fact is never looked through for blanks itself. */
    static String filled(String template, Map<String, String> facts) {
        StringBuilder text = new StringBuilder(template.length() * 2);
        int from = 0;
        for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", from)) {
            int close = template.indexOf("}}", open);
            String key = close < 0 ? "" : template.substring(open + 2, close);
            String fact = facts.get(key);
            if (fact == null) {
                throw new IllegalStateException("a template of init has an unknown blank: {{" + key + "}}");
            }
            text.append(template, from, open).append(fact);
            from = close + 2;
        }
        return text.append(template, from, template.length()).toString();
    }
}
