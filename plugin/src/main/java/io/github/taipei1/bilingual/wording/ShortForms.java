package io.github.taipei1.bilingual.wording;

import io.github.taipei1.bilingual.align.Bead;
import java.util.List;
import java.util.regex.Pattern;

/** Words that stand for a body whose official name was told before: "the Ministry", 該部. */
final class ShortForms {
    private static final List<String> HEADS = List.of(
            "Ministry",
            "Council",
            "Agency",
            "Administration",
            "Institute",
            "Center",
            "Commission",
            "Bureau",
            "Department",
            "Office",
            "Yuan",
            "Board");
    private static final Pattern CHINESE = Pattern.compile("[該本][部署局處會院所中館]");

    private ShortForms() {}

    static boolean stand(Lexicon.OfficialName name, Bead bead) {
        boolean english = HEADS.stream()
                .filter(name.en()::contains)
                .map(head -> Pattern.compile("(?i)\\bthe (?:\\w+ )?" + head + "\\b"))
                .anyMatch(head -> bead.en().stream()
                        .anyMatch(piece -> head.matcher(piece.text()).find()));
        return english
                || bead.zh().stream()
                        .anyMatch(piece -> CHINESE.matcher(piece.text()).find());
    }
}
