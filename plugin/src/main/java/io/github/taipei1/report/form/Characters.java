package io.github.taipei1.report.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of XML: from markup to text, of well-formed XML without a document type. */
final class Characters {
    private static final Pattern REFERENCE = Pattern.compile("&(#x[0-9A-Fa-f]+|#[0-9]+|[a-z]+);");
    private static final String CDATA = "<![CDATA[";

    private Characters() {}

    static String decoded(String markup) {
        if (markup.indexOf('<') >= 0) {
            return withoutMarkup(markup);
        }
        if (markup.indexOf('&') < 0) {
            return markup;
        }
        return REFERENCE.matcher(markup).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String character(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> {
                boolean hex = name.startsWith("#x");
                yield Character.toString(Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10));
            }
        };
    }

    /** Comments and instructions say nothing, CDATA says what it holds. */
    private static String withoutMarkup(String markup) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < markup.length()) {
            int tag = markup.indexOf('<', at);
            int to = tag < 0 ? markup.length() : tag;
            text.append(decoded(markup.substring(at, to)));
            at = to;
            if (markup.startsWith(CDATA, at)) {
                int end = markup.indexOf("]]>", at);
                text.append(markup, at + CDATA.length(), end);
                at = end + 3;
            } else if (at < markup.length()) {
                at = markup.startsWith("<!--", at) ? markup.indexOf("-->", at) + 3 : markup.indexOf('>', at) + 1;
            }
        }
        return text.toString();
    }

    /** An attribute of a start tag, by its name as written. */
    static Optional<String> attribute(String tag, String name) {
        for (int at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
            int equals = blanks(tag, at + name.length());
            boolean whole = Character.isWhitespace(tag.charAt(at - 1)) && tag.charAt(equals) == '=';
            if (whole && outsideOfQuotes(tag, at)) {
                int quote = blanks(tag, equals + 1);
                return Optional.of(decoded(tag.substring(quote + 1, tag.indexOf(tag.charAt(quote), quote + 1))));
            }
        }
        return Optional.empty();
    }

    private static boolean outsideOfQuotes(String tag, int at) {
        char quote = 0;
        for (int i = 0; i < at; i++) {
            char c = tag.charAt(i);
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return quote == 0;
    }

    private static int blanks(String tag, int from) {
        int at = from;
        while (at < tag.length() && Character.isWhitespace(tag.charAt(at))) {
            at++;
        }
        return at;
    }
}
