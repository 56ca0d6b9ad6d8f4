package io.github.taipei1.bilingual.romanise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ways in which Taiwan spells a syllable: Hanyu Pinyin, Wade-Giles without its marks, Tongyong. People mix them, so each
 * syllable of a name may be spelt in any.
 */
final class Syllables {
    private static final List<String> INITIALS = List.of(
            "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s",
            "y", "w");
    private static final Map<String, List<String>> WADE_INITIALS = Map.ofEntries(
            Map.entry("b", List.of("p")),
            Map.entry("d", List.of("t")),
            Map.entry("g", List.of("k")),
            Map.entry("j", List.of("ch")),
            Map.entry("q", List.of("ch")),
            Map.entry("x", List.of("hs")),
            Map.entry("zh", List.of("ch")),
            Map.entry("r", List.of("j")),
            Map.entry("z", List.of("ts", "tz")),
            Map.entry("c", List.of("ts", "tz")),
            Map.entry("s", List.of("s", "ss")));
    private static final Map<String, List<String>> WADE_FINALS = Map.of(
            "ian", List.of("ien"),
            "ie", List.of("ieh"),
            "ue", List.of("ueh"),
            "ve", List.of("ueh"),
            "ong", List.of("ung"),
            "iong", List.of("iung"),
            "uo", List.of("o", "uo"),
            "ui", List.of("ui", "uei"),
            "v", List.of("u", "yu"));
    private static final Map<String, List<String>> WADE_WHOLE = Map.of(
            "yan", List.of("yen"),
            "ye", List.of("yeh"),
            "yue", List.of("yueh"),
            "you", List.of("yu"),
            "yong", List.of("yung"),
            "yi", List.of("i", "yih"),
            "ri", List.of("jih"),
            "er", List.of("erh"),
            "e", List.of("o"));
    private static final Set<String> RETROFLEX = Set.of("zh", "ch", "sh", "r");
    private static final Set<String> DENTAL = Set.of("z", "c", "s");
    private static final Map<String, String> TONGYONG = Map.of("q", "c", "x", "s", "zh", "jh");

    private Syllables() {}

    /** @param pinyin without tone, {@code v} for ü */
    static Set<String> spellings(String pinyin) {
        String initial =
                INITIALS.stream().filter(pinyin::startsWith).findFirst().orElse("");
        String end = pinyin.substring(initial.length());
        Set<String> all = new LinkedHashSet<>();
        if (pinyin.indexOf('v') < 0) {
            all.add(pinyin);
        } else {
            all.add(pinyin.replace("v", "u"));
            all.add(pinyin.replace("v", "yu"));
        }
        for (String wade : WADE_INITIALS.getOrDefault(initial, List.of(initial))) {
            wadeFinals(initial, end).forEach(last -> all.add(wade + last));
        }
        all.addAll(WADE_WHOLE.getOrDefault(pinyin, List.of()));
        all.add(TONGYONG.getOrDefault(initial, initial) + tongyongFinal(pinyin, initial, end));
        return all;
    }

    private static List<String> wadeFinals(String initial, String end) {
        if (end.equals("i") && RETROFLEX.contains(initial)) {
            return List.of("ih");
        }
        if (end.equals("i") && DENTAL.contains(initial)) {
            return List.of("u", "zu", "e", "ze");
        }
        if (end.equals("e") && Set.of("g", "k", "h").contains(initial)) {
            return List.of("o", "e");
        }
        return WADE_FINALS.getOrDefault(end, List.of(end));
    }

    private static String tongyongFinal(String pinyin, String initial, String end) {
        if (end.equals("i") && (RETROFLEX.contains(initial) || DENTAL.contains(initial))) {
            return "ih";
        }
        if (Set.of("j", "q", "x").contains(initial) && end.startsWith("u")) {
            return "y" + end;
        }
        if (end.equals("eng") && (initial.equals("f") || initial.equals("w"))) {
            return "ong";
        }
        if (pinyin.equals("wen")) {
            return "un";
        }
        return switch (end) {
            case "iu" -> "iou";
            case "ui" -> "uei";
            case "v" -> "yu";
            default -> end;
        };
    }
}
