package io.github.taipei1.bilingual.compare;

import io.github.taipei1.document.LanguageRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of organisations in Chinese text, by what they end in, after {@code language/organisations.tsv}. */
final class Organisations {
    private static final String FILE = "organisations.tsv";
    private static final Organisations STANDARD = load();
    /** What stands before a name: the beginning, a mark, or a word that leads to one. */
    private static final String BEFORE = "(?<=^|[與和及由、跟向給謝獲請經託在於，。；：「（(《〈\\s])";
    /** Characters that no name has: what stands before the ending is a description then. */
    private static final Pattern DESCRIPTION = Pattern.compile(
            "[的之各本該其這那某些每多數兩幾所有為是在於等並可已將用以從到且或但而把讓被以及與由一二三四五六七八九十\\d]|國內|國外|國際|國立|國家|私立|公立|公私|教學|合作|地方|民間|先進|資訊|生物|數位|綠色|再生|跨校|校內|校外|研發|發展|產業|科學|人文|社會|醫學|工程|管理|中心|學術|全國|全臺|全台|我國|在地|大型|小型|中小|新創|外部|企業|半導體|人工|智慧|核心|關鍵|前瞻|新興|創新|運用|應用|潔淨|太陽|風力|整合|主流|上市|傳統|特色|美術|音樂|行銷|社群|新聞|平面|專業|法律|財務|系統|開源|套裝|防毒|伺服|記憶");

    private final Map<String, Ending> endings = new LinkedHashMap<>();
    private Pattern pattern = Pattern.compile("");

    private record Ending(List<String> english, boolean name) {}

    /**
     * A name found.
     *
     * @param stem what stands before the ending
     * @param certain whether hardly anything but a name ends so
     */
    record Name(String text, String stem, int from, boolean certain, List<String> english) {
        /** Whether an English text has a word for the ending, so that the name may have been translated. */
        boolean isRendered(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            return english.stream().anyMatch(word -> starts(lower, word));
        }

        /** Whether such a word has a capital letter, as in a name and not in "two hospitals". */
        boolean isRenderedAsName(String text) {
            return english.stream()
                    .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                    .anyMatch(word -> starts(text, word) || starts(text, word.toUpperCase(Locale.ROOT)));
        }

        private static boolean starts(String text, String word) {
            for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
                if (i == 0 || !Character.isLetter(text.charAt(i - 1))) {
                    return true;
                }
            }
            return false;
        }
    }

    private Organisations() {}

    static Organisations standard() {
        return STANDARD;
    }

    private static Organisations load() {
        Organisations organisations = new Organisations();
        LanguageRows.of(FILE).forEach(organisations::add);
        organisations.pattern = Pattern.compile(BEFORE + "([\\p{IsHan}&&[^與和及由跟的之各本該其]]{2,8}?)(?:"
                + organisations.endings(true) + "|" + organisations.endings(false)
                + "(?=[^\\p{IsHan}]|[與和及由跟共合所之的開提於在主協]|$))");
        return organisations;
    }

    private String endings(boolean name) {
        return endings.entrySet().stream()
                .filter(ending -> ending.getValue().name() == name)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("|", "(", ")"));
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        Ending ending = new Ending(List.of(cells[1].split("\\|")), cells[2].equals("name"));
        for (String word : cells[0].split("\\|")) {
            endings.put(word, ending);
        }
    }

    List<Name> in(String text) {
        List<Name> names = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (!DESCRIPTION.matcher(matcher.group(1)).find()) {
                boolean sure = matcher.group(2) != null;
                Ending ending = endings.get(matcher.group(sure ? 2 : 3));
                names.add(
                        new Name(matcher.group(), matcher.group(1), matcher.start(), ending.name(), ending.english()));
            }
        }
        return names;
    }
}
