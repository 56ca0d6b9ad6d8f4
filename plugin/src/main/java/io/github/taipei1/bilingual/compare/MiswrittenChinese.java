package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.romanise.Romanisation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** BIL-06: 林書遙 once where it is 林書堯 elsewhere: both are spelt as the one "Lin Shu-yao" that the English has. */
final class MiswrittenChinese {
    private static final Pattern SURNAME_FIRST =
            Pattern.compile("\\b([A-Z][a-z]{0,6}) ([A-Z][a-z]{0,6}-[A-Za-z][a-z]{0,6})\\b");
    private static final Pattern SURNAME_LAST =
            Pattern.compile("\\b([A-Z][a-z]{0,6}-[A-Za-z][a-z]{0,6}) ([A-Z][a-z]{0,6})\\b");
    /** Of the names looked for, and of a draft they are looked for in. */
    private static final int MOST = 60;

    private static final int LONGEST = 60_000;
    /** Forms of one character. */
    private static final List<String> VARIANTS =
            List.of("台臺", "温溫", "峰峯", "群羣", "啟啓", "裡裏", "凃涂", "衛衞", "眾衆", "為爲", "真眞", "慎愼");

    private final List<Bead> beads;
    private final List<String> chinese = new ArrayList<>();
    private final List<String> english = new ArrayList<>();

    private MiswrittenChinese(List<Bead> beads) {
        this.beads = beads;
        beads.forEach(bead -> {
            chinese.add(Miswritten.text(bead.zh()));
            english.add(Miswritten.text(bead.en()));
        });
    }

    static List<Difference> of(List<Bead> beads) {
        MiswrittenChinese names = new MiswrittenChinese(beads);
        List<Difference> found = new ArrayList<>();
        if (names.chinese.stream().mapToInt(String::length).sum() <= LONGEST) {
            names.persons().forEach((letters, surname) -> names.look(letters, surname, found));
        }
        return found;
    }

    /** Whole names in Latin letters, each with its surname. */
    private Map<String, String> persons() {
        Map<String, String> persons = new LinkedHashMap<>();
        for (String text : english) {
            Matcher first = SURNAME_FIRST.matcher(text);
            while (first.find() && persons.size() < MOST) {
                persons.putIfAbsent(first.group(1) + first.group(2), first.group(1));
            }
            Matcher last = SURNAME_LAST.matcher(text);
            while (last.find() && persons.size() < MOST) {
                persons.putIfAbsent(last.group(2) + last.group(1), last.group(2));
            }
        }
        return persons;
    }

    /** What the Chinese has for one name: the same characters everywhere, or others once. */
    private void look(String letters, String surname, List<Difference> found) {
        Map<String, List<Integer>> forms = new TreeMap<>();
        for (int i = 0; i < beads.size(); i++) {
            int at = i;
            if (beads.get(i).isPaired() && english.get(i).contains(surname)) {
                Romanisation.standard().in(chinese.get(i), letters).stream()
                        .filter(form -> form.length() >= 3)
                        .forEach(form -> forms.computeIfAbsent(form, key -> new ArrayList<>())
                                .add(at));
            }
        }
        forms.forEach((odd, places) -> forms.forEach((usual, others) -> {
            boolean rarer = places.size() <= others.size();
            if (places.size() == 1 && rarer && isSlip(odd, usual) && !isBeside(others, odd)) {
                Miswritten.difference(beads.get(places.get(0)), beads.get(others.get(0)), odd, usual, true)
                        .ifPresent(found::add);
            }
        }));
    }

    /** Both in one passage are two persons. */
    private boolean isBeside(List<Integer> places, String odd) {
        return places.stream().anyMatch(at -> chinese.get(at).contains(odd));
    }

    /** Whether one character of two names is another one. */
    private static boolean isSlip(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int differing = 0;
        for (int i = 0; i < a.length(); i++) {
            char one = a.charAt(i);
            char other = b.charAt(i);
            boolean variant = VARIANTS.stream().anyMatch(forms -> forms.indexOf(one) >= 0 && forms.indexOf(other) >= 0);
            differing += one == other ? 0 : variant ? 2 : 1;
        }
        return differing == 1;
    }
}
