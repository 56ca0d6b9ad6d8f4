package io.github.taipei1.bilingual.wording;

import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** BIL-08: words of mainland China that need no English to be judged. */
final class TermCheck {
    private static final Pattern COMPANY = Pattern.compile("\\p{IsHan}{0,6}?(?:股份)?有限公司");

    private final Lexicon lexicon;
    private final Phrases words;

    TermCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = new Phrases(lexicon.terms().keySet());
    }

    List<Wording> check(Passage passage) {
        String text = Prose.text(passage);
        List<Wording> found = new ArrayList<>();
        for (Phrases.Hit hit : words.in(text)) {
            Lexicon.Term term = lexicon.terms().get(hit.phrase());
            if (!isInside(text, hit, term.except()) && !isCompany(text, hit)) {
                found.add(wording(Level.WARNING, passage, hit, term.right(), term.reason()));
            }
        }
        return found;
    }

    /** Whether the hit is only a part of a longer string. */
    static boolean isInside(String text, Phrases.Hit hit, List<String> longer) {
        return longer.stream().anyMatch(string -> isInside(text, hit, string));
    }

    private static boolean isInside(String text, Phrases.Hit hit, String string) {
        int offset = string.indexOf(hit.phrase());
        for (int from = Math.max(0, hit.from() - string.length() + 1); from < hit.to(); from++) {
            boolean covers = offset < 0 || from + offset == hit.from() || from <= hit.from();
            if (covers && text.startsWith(string, from)) {
                return true;
            }
        }
        return false;
    }

    /** 雲杉智能股份有限公司: what a company calls itself is not ours to mend. */
    static boolean isCompany(String text, Phrases.Hit hit) {
        return COMPANY.matcher(text).region(hit.to(), text.length()).lookingAt();
    }

    static Wording wording(Level level, Passage passage, Phrases.Hit hit, String right, String reason) {
        int slash = reason.indexOf(" / ");
        String zh = slash < 0 ? reason : reason.substring(0, slash);
        String en = slash < 0 ? reason : reason.substring(slash + 3);
        return new Wording(
                "BIL-08",
                level,
                passage,
                hit.from(),
                hit.to(),
                right,
                Text.of(
                        "「" + hit.phrase() + "」宜改為「" + right + "」（" + zh + "）。",
                        "\"" + hit.phrase() + "\": write \"" + right + "\" (" + en + ")."));
    }
}
