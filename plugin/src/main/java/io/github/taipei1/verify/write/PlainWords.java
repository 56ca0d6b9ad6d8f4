package io.github.taipei1.verify.write;

import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.finding.Language;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Advice that shows a team what to write in YAML, as a letter says it: the fields and what goes into them, without braces. */
final class PlainWords {
    private static final Pattern BRACES =
            Pattern.compile("(?:(?<![\\w.-])([A-Za-z][\\w.-]{0,60}+): )?\\{([\\w.-]++: [^{}]{1,200}+)}");
    private static final Pattern FIELD = Pattern.compile("([\\w.-]++): (.*)");

    private PlainWords() {}

    static String of(String advice, Language language) {
        boolean english = language == Language.EN;
        StringBuilder plain = new StringBuilder();
        Matcher braces = BRACES.matcher(advice);
        while (braces.find()) {
            String under = braces.group(1) == null ? "" : braces.group(1) + (english ? " with " : " 之 ");
            String fields = Arrays.stream(braces.group(2).split(", ?"))
                    .map(field -> field(field, english))
                    .collect(Collectors.joining(english ? ", " : "、"));
            braces.appendReplacement(plain, Matcher.quoteReplacement(under + fields));
        }
        return visible(braces.appendTail(plain).toString().replace("） ", "）"));
    }

    private static String field(String text, boolean english) {
        Matcher field = FIELD.matcher(text);
        if (!field.matches()) {
            return text;
        }
        return english ? field.group(1) + " (" + field.group(2) + ")" : field.group(1) + "（" + field.group(2) + "）";
    }

    /** What a team wrote may hold characters that turn a line around or break it. */
    private static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> shown.appendCodePoint(Shown.isPlain(c) ? c : ' '));
        return shown.toString().strip();
    }
}
