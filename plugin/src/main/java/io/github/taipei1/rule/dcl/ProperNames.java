package io.github.taipei1.rule.dcl;

import io.github.taipei1.config.Localized;
import io.github.taipei1.config.Unit;
import io.github.taipei1.rule.words.Folded;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names within a declaration: those of units, in which words mean nothing else, and the project's title, which says whose project it is.
 *
 * @param units folded
 * @param titles folded
 */
record ProperNames(List<String> units, List<String> titles) {
    /** A word for the declaring unit that is none for others. */
    private static final String UNIT = "本單位";

    private static final String PROJECT_ZH = "本專案";
    private static final String PROJECT_EN = "our own project";
    /** What is shorter may be a word of any text. */
    private static final int SHORTEST = 4;

    ProperNames {
        units = List.copyOf(units);
        titles = List.copyOf(titles);
    }

    static ProperNames of(Unit unit, List<Unit> sharing, Localized project) {
        return new ProperNames(
                Stream.concat(Stream.of(unit), sharing.stream())
                        .flatMap(one -> folded(one.name()))
                        .toList(),
                folded(project).filter(title -> title.length() >= SHORTEST).toList());
    }

    private static Stream<String> folded(Localized name) {
        return name.all().stream().map(one -> Folded.of(one).text()).filter(one -> !one.isEmpty());
    }

    /** Folded words with general ones in place of the names. */
    String general(String words) {
        String general = words;
        for (String unit : units) {
            general = general.replace(unit, "|");
        }
        for (String title : titles) {
            boolean latin = title.chars().allMatch(c -> c < 0x2E80);
            String own = latin ? PROJECT_EN : PROJECT_ZH;
            general = latin ? general.replace("the " + title, own).replace(title, own) : general.replace(title, own);
        }
        return DeclarationWords.replaced("self", general, UNIT);
    }
}
