package io.github.taipei1.output;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the addresses that a clause gives. */
final class Links {
    private static final Pattern ADDRESS = Pattern.compile("https://[\\x21-\\x7e]++");

    private Links() {}

    /** The addresses in a text, each behind a blank; empty if there is none. */
    static String in(String words) {
        StringBuilder found = new StringBuilder();
        Matcher address = ADDRESS.matcher(words);
        while (address.find()) {
            found.append(' ').append(address.group());
        }
        return found.toString();
    }
}
