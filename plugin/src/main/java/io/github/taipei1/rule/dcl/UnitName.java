package io.github.taipei1.rule.dcl;

import io.github.taipei1.config.Localized;
import io.github.taipei1.rule.words.Folded;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds a unit's name in a text, whatever the spaces, punctuation, width of letters, and abbreviation of its legal form. */
final class UnitName {
    private static final Map<String, String> LEGAL_FORMS = Map.of(
            "limited", "ltd",
            "company", "co",
            "corporation", "corp",
            "incorporated", "inc",
            "(股)公司", "股份有限公司",
            "department", "dept",
            "university", "univ",
            "institute", "inst");

    private static final Pattern PARTS = Pattern.compile(", |(?<=大學|學院|研究院|基金會|醫院|公司)");
    /** What is shorter may be part of any name. */
    private static final int SHORTEST = 4;

    private UnitName() {}

    static boolean isIn(Localized name, List<String> foldedTexts) {
        String text = squeeze(String.join(" | ", foldedTexts));
        return name.all().stream().map(written -> Folded.of(written).text()).anyMatch(written -> isIn(written, text));
    }

    private static boolean isIn(String written, String text) {
        String whole = squeeze(written);
        return !whole.isEmpty() && (text.contains(whole) || inParts(written, text));
    }

    /** The institution in the letterhead, its part in the text: 「本校海洋科技研究中心」. */
    private static boolean inParts(String written, String text) {
        List<String> parts = Arrays.stream(PARTS.split(written))
                .map(UnitName::squeeze)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() > 1 && parts.stream().allMatch(part -> part.length() >= SHORTEST && text.contains(part));
    }

    /** Only letters and digits, legal forms in one spelling. */
    private static String squeeze(String folded) {
        String text = folded;
        for (String form : LEGAL_FORMS.keySet().stream().sorted().toList()) {
            text = text.replace(form, LEGAL_FORMS.get(form));
        }
        StringBuilder squeezed = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }
}
