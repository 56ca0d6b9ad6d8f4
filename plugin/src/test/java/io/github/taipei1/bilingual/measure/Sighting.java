package io.github.taipei1.bilingual.measure;

import io.github.taipei1.check.Reported;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.testing.ExampleProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A finding of the rules about bilingual drafts, with the lines it speaks of in either text. */
record Sighting(String rule, Level level, String message, List<Place> places) {
    private static final String CONFIG = "disclosures: [{id: press, kind: press-release, zh-TW: p/zh.md, en: p/en.md}]";
    private static final int REACH = 3;

    /** What a check of the pair reports, suppressed or not. */
    static List<Sighting> of(DraftPair pair) {
        return ExampleProject.check(CONFIG, Map.of("p/zh.md", pair.zh(), "p/en.md", pair.en()), ExampleProject.DAY)
                .findings()
                .stream()
                .filter(one -> one.finding().rule().startsWith("BIL-"))
                .map(Sighting::of)
                .toList();
    }

    private static Sighting of(Reported one) {
        List<Place> places = Stream.concat(
                        Stream.of(one.finding().place()),
                        one.finding().related().stream().map(related -> related.place()))
                .toList();
        String message = one.finding().message().en().replaceAll("\\b(zh|en):\\d+", "$1");
        return new Sighting(one.finding().rule(), one.level(), message, places);
    }

    /** Those that the untouched pair does not give. */
    static List<Sighting> fresh(List<Sighting> changed, List<Sighting> untouched) {
        List<Sighting> known = new ArrayList<>(untouched);
        List<Sighting> others =
                changed.stream().filter(one -> !known.remove(one)).toList();
        List<String> moved = new ArrayList<>(known.stream().map(Sighting::key).toList());
        return others.stream().filter(one -> !moved.remove(one.key())).toList();
    }

    private String key() {
        return rule + level + message;
    }

    /** Whether it speaks of lines near a seeded error, in the text that has the error. */
    boolean isNear(SeededError error) {
        String path = error.inZh() ? "p/zh.md" : "p/en.md";
        return places.stream()
                .filter(place -> place.path().equals(path))
                .anyMatch(place -> place.region().startLine() <= error.lastLine() + REACH
                        && place.region().endLine() >= error.line() - REACH);
    }
}
