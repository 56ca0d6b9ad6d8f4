package io.github.taipei1.rule.dcl;

import io.github.taipei1.config.Localized;
import io.github.taipei1.rule.words.Folded;
import java.util.List;
import java.util.Map;

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

    private UnitName() {}

    static boolean isIn(Localized name, List<String> foldedTexts) {
        String text = squeeze(String.join(" | ", foldedTexts));
        return name.all().stream()
                .map(written -> squeeze(Folded.of(written).text()))
                .anyMatch(written -> !written.isEmpty() && text.contains(written));
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
