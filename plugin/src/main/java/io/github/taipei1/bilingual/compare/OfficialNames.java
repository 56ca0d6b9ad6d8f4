package io.github.taipei1.bilingual.compare;

import io.github.taipei1.document.LanguageRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bodies whose names are known in both languages, {@code language/official-names.tsv}: whether a text speaks of them, by whatever name. */
final class OfficialNames {
    private static final String FILE = "official-names.tsv";
    /** Names of bodies; programmes and products are no organisations. */
    private static final Pattern BODY = Pattern.compile(".*(?:部|司|署|局|處|院|會|中心|所)$");

    private static final Pattern SPECIAL = Pattern.compile("[^\\p{L}\\p{N} ]");

    private static final OfficialNames STANDARD = load();

    private final Map<String, Body> byChinese = new HashMap<>();
    private final Map<String, Body> byEnglish = new HashMap<>();
    private Sought chinese = Sought.of("(?!)");
    private Sought english = Sought.of("(?!)");

    private OfficialNames() {}

    /** All that a body is called, rightly or wrongly, with what Chinese drafts keep in Latin letters. */
    record Body(List<String> chinese, List<String> english) {}

    /** A body by one of its official names. */
    record Mention(Body body, String text) {}

    static OfficialNames standard() {
        return STANDARD;
    }

    private static OfficialNames load() {
        OfficialNames names = new OfficialNames();
        LanguageRows.of(FILE).stream()
                .map(line -> line.split("\t"))
                .filter(cells -> BODY.matcher(cells[0]).matches())
                .forEach(names::add);
        names.chinese = Sought.of(alternatives(names.byChinese));
        names.english = Sought.words("(?:" + alternatives(names.byEnglish) + ")\\b");
        return names;
    }

    private static String alternatives(Map<String, Body> names) {
        return names.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(name -> SPECIAL.matcher(name).replaceAll("\\\\$0"))
                .collect(Collectors.joining("|"));
    }

    private void add(String[] cells) {
        List<String> rightEnglish = words(cells[3], cells[4]);
        List<String> rightChinese = words(cells[0], cells[1]);
        List<String> latin =
                Stream.concat(rightEnglish.stream(), words(cells[5]).stream()).toList();
        Body body = new Body(
                Stream.of(rightChinese, words(cells[2]), latin)
                        .flatMap(List::stream)
                        .toList(),
                latin);
        rightChinese.forEach(name -> byChinese.put(name, body));
        rightEnglish.stream().filter(name -> name.length() > 4).forEach(name -> byEnglish.put(name, body));
    }

    private static List<String> words(String... cells) {
        return Stream.of(cells)
                .filter(cell -> !cell.equals("-"))
                .flatMap(cell -> Stream.of(cell.split("\\|")))
                .map(word -> word.startsWith("?") ? word.substring(1) : word)
                .toList();
    }

    /** Whether an English name holds an official one, or is a part of one. */
    boolean covers(String name) {
        return english.isIn(name) || byEnglish.keySet().stream().anyMatch(official -> official.contains(name));
    }

    List<Mention> chinese(String text) {
        return in(text, chinese, byChinese);
    }

    List<Mention> english(String text) {
        return in(text, english, byEnglish);
    }

    private static List<Mention> in(String text, Sought pattern, Map<String, Body> bodies) {
        List<Mention> mentions = new ArrayList<>();
        Optional<MatchResult> match = pattern.find(text, 0);
        while (match.isPresent()) {
            String name = match.get().group();
            mentions.add(new Mention(bodies.get(name), name));
            match = pattern.find(text, match.get().end());
        }
        return mentions;
    }
}
