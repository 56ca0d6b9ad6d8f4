package io.github.taipei1.bilingual.wording;

import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** BIL-07: Simplified characters, near ones in one finding. A quotation that is said to be in Simplified is left alone. */
final class SimplifiedCheck {
    private static final int NEAR = 3;
    private static final Pattern QUOTED = Pattern.compile("「[^「」]{1,200}+」|『[^『』]{1,200}+』|“[^“”]{1,200}+”");
    private static final Pattern SAID = Pattern.compile("簡體|简体|簡化字|简化字");
    private final Lexicon lexicon;
    private final Phrases simplified;
    private final Phrases allowed;

    SimplifiedCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.simplified = new Phrases(lexicon.simplified().keySet());
        this.allowed = new Phrases(lexicon.scriptNames());
    }

    List<Wording> check(Passage passage) {
        String text = masked(Prose.text(passage));
        List<Wording> found = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (Phrases.Hit hit : simplified.in(text)) {
            if (from >= 0 && hit.from() - to > NEAR) {
                found.add(wording(passage, from, to));
                from = -1;
            }
            from = from < 0 ? hit.from() : from;
            to = hit.to();
        }
        if (from >= 0) {
            found.add(wording(passage, from, to));
        }
        return found;
    }

    private String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        allowed.in(text).forEach(hit -> blank(masked, hit.from(), hit.to()));
        if (SAID.matcher(text).find()) {
            Matcher quoted = QUOTED.matcher(text);
            while (quoted.find()) {
                blank(masked, quoted.start(), quoted.end());
            }
        }
        return masked.toString();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }

    private Wording wording(Passage passage, int from, int to) {
        String wrong = passage.text().substring(from, to);
        String right = traditional(wrong);
        return new Wording(
                "BIL-07",
                Level.ERROR,
                passage,
                from,
                to,
                right,
                Text.of(
                        "「" + wrong + "」含有簡體字，應為「" + right + "」。",
                        "\"" + wrong + "\" has Simplified characters; write \"" + right + "\"."));
    }

    private String traditional(String text) {
        StringBuilder right = new StringBuilder();
        int done = 0;
        for (Phrases.Hit hit : simplified.in(text)) {
            String forms = lexicon.simplified().get(hit.phrase());
            right.append(text, done, hit.from());
            right.append(forms.contains(" ") ? forms.substring(0, forms.indexOf(' ')) : forms);
            done = hit.to();
        }
        return right.append(text.substring(done)).toString();
    }
}
