package io.github.taipei1.bilingual.compare;

import io.github.taipei1.document.LanguageRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of organisations in Chinese text, by what they end in, after {@code language/organisations.tsv}. */
final class Organisations {
    private static final String FILE = "organisations.tsv";
    private static final Organisations STANDARD = load();
    /** What stands before a name: the beginning, a mark, or a word that leads to one. */
    private static final String BEFORE = "(?<=^|[與和及由、跟向給謝獲請經託在於為是，。；：「（(《〈\\s])";
    /** What says of what sort a body is, before its own name. */
    private static final Pattern SORT = Pattern.compile("^(?:國立|市立|縣立|私立|公立|財團法人|社團法人|行政法人)+");
    /** Characters that no name has: what stands before the ending is a description then. */
    private static final Pattern DESCRIPTION = Pattern.compile(
            "[的之各本該其這那某些每多數兩幾所有為是在於等並可已將用以從到且或但而把讓被以及與由一二三四五六七八九十裡出進來\\d]|國內|國外|國際|國立|國家|私立|公立|公私|教學|合作|地方|地區|民間|先進|資訊|生物|數位|綠色|再生|跨校|校內|校外|研發|發展|產業|科學|人文|社會|醫學|工程|管理|中心|學術|全國|全臺|全台|我國|在地|大型|小型|中小|新創|外部|企業|半導體|人工|智慧|核心|關鍵|前瞻|新興|創新|運用|應用|潔淨|太陽|風力|整合|主流|上市|傳統|特色|美術|音樂|行銷|社群|新聞|專業|法律|財務|系統|開源|套裝|防毒|伺服|記憶|資料|運算|計算|服務|訓練|活動|離開|參加|不再|顯示|來自|加入|受理|購物|客服|市中心|通報|物流|維運");

    private static final Pattern COMPANY = Pattern.compile("公司|集團|企業");

    /** What bodies of many names work at: it stands between a name and the ending, as in 赤崁法律扶助協會. */
    private static final Pattern FIELD = Pattern.compile(
            "(?:附設|聯合|綜合|紀念|法律|扶助|文教|農業|林業|漁業|畜產|科技|教育|社會|福利|醫學|醫療|科學|技術|產業|語音|語言|研究|發展|工程|資訊|文化|藝術|環境|環保|能源|海洋|生物|數位|應用|慈善|公益|衛生|國際|管理|設計|音樂|美術|歷史|自然|計算|創新|永續|青年|婦女|兒童|動物|保育|保護|促進|服務|學術|人文|電機|機械|資源|水利|觀光|體育|運動|電影|影像|媒體|食品|藥物|健康|照護|總)+$");

    private final Map<String, Kind> kinds = new HashMap<>();
    private final List<Kind> all = new ArrayList<>();
    private Pattern pattern = Pattern.compile("");
    /** Most passages have no ending at all, which is sooner seen than that no name ends so. */
    private Sought ending = Sought.of("(?!)");

    /**
     * A kind of organisation.
     *
     * @param endings in Chinese
     * @param english beginnings of words that English names of this kind have
     * @param certain whether hardly anything but a name ends so
     * @param shorts what short forms of Chinese names have
     * @param heads English words that make capitalised words a name of this kind
     */
    record Kind(List<String> endings, List<String> english, boolean certain, List<String> shorts, List<String> heads) {

        /** Whether a Chinese text has an ending or a short form of this kind. */
        boolean isIn(String chinese) {
            return Stream.concat(endings.stream(), shorts.stream()).anyMatch(chinese::contains);
        }
    }

    /**
     * A name found.
     *
     * @param stem what stands before the ending, without what says of what sort the body is
     * @param kinds of the ending and of the endings inside the stem, as in 海石大學附設醫院
     * @param certain whether hardly anything but a name ends so
     */
    record Name(String text, String stem, int from, boolean certain, Set<Kind> kinds) {
        /** Whether an English text has a word for the ending, so that the name may have been translated. */
        boolean isRendered(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            return words().anyMatch(word -> starts(lower, word));
        }

        /** Whether such a word has a capital letter, as in a name and not in "two hospitals". */
        boolean isRenderedAsName(String text) {
            return words().map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                    .anyMatch(word -> starts(text, word) || starts(text, word.toUpperCase(Locale.ROOT)));
        }

        /** Whether the text speaks of just any such body: "a university". */
        boolean isAny(String text) {
            String heads = words().map(Pattern::quote).collect(Collectors.joining("|"));
            return Pattern.compile("\\b(?:a|an|one|another|some) (?:[a-z]+ ){0,2}(?:" + heads + ")")
                    .matcher(text)
                    .find();
        }

        private Stream<String> words() {
            return kinds.stream().flatMap(kind -> kind.english().stream());
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
        organisations.ending = Sought.of(organisations.endings(true) + "|" + organisations.endings(false));
        organisations.pattern = Pattern.compile(BEFORE + "([\\p{IsHan}&&[^與和及由跟的之各本該其]]{2,12}?)(?:"
                + organisations.endings(true) + "(?![\\p{IsHan}&&[^與和及由的之在於是為共合組等]]{0,4}" + organisations.endings(true)
                + ")|"
                + organisations.endings(false) + "(?=[^\\p{IsHan}]|[與和及由跟共合所之的開提於在主協]|$))");
        return organisations;
    }

    private String endings(boolean certain) {
        return kinds.entrySet().stream()
                .filter(ending -> ending.getValue().certain() == certain)
                .map(Map.Entry::getKey)
                .sorted((a, b) -> b.length() - a.length())
                .collect(Collectors.joining("|", "(", ")"));
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        Kind kind =
                new Kind(words(cells[0]), words(cells[1]), cells[2].equals("name"), words(cells[3]), words(cells[4]));
        all.add(kind);
        kind.endings().forEach(word -> kinds.put(word, kind));
    }

    private static List<String> words(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split("\\|"));
    }

    /** The kinds of all the endings that some characters have. */
    Set<Kind> endingsIn(String run) {
        Set<Kind> found = new HashSet<>();
        kinds.forEach((word, kind) -> {
            if (run.contains(word)) {
                found.add(kind);
            }
        });
        if (COMPANY.matcher(run).find()) {
            found.add(kinds.get("有限公司"));
        }
        return found;
    }

    /** How far the last ending reaches. */
    int lengthToEnding(String run) {
        int end = 0;
        for (String word : kinds.keySet()) {
            int at = run.lastIndexOf(word);
            end = Math.max(end, at < 0 ? 0 : at + word.length());
        }
        Matcher company = COMPANY.matcher(run);
        return company.find() ? Math.max(end, company.end()) : end;
    }

    /** The kinds of which an English word in lower case makes names. */
    Set<Kind> kinds(String word) {
        return all.stream().filter(kind -> kind.heads().contains(word)).collect(Collectors.toSet());
    }

    List<Name> in(String text) {
        List<Name> names = new ArrayList<>();
        if (!ending.isIn(text)) {
            return names;
        }
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String stem = SORT.matcher(matcher.group(1)).replaceFirst("");
            String own = own(stem);
            if (own.length() >= 2 && !DESCRIPTION.matcher(own).find()) {
                String ending = matcher.group(2) != null ? matcher.group(2) : matcher.group(4);
                names.add(new Name(
                        matcher.group(),
                        stem,
                        matcher.start(),
                        kinds.get(ending).certain(),
                        kinds(stem, ending)));
            }
        }
        return names;
    }

    /** What is the body's own of a stem: 海石 of 海石大學附設. */
    private String own(String stem) {
        int end = stem.length();
        for (Map.Entry<String, Kind> ending : kinds.entrySet()) {
            int at = ending.getValue().certain() ? stem.indexOf(ending.getKey()) : -1;
            end = at >= 2 ? Math.min(end, at) : end;
        }
        return FIELD.matcher(stem.substring(0, end)).replaceFirst("");
    }

    private Set<Kind> kinds(String stem, String ending) {
        Set<Kind> found = new HashSet<>();
        found.add(kinds.get(ending));
        kinds.forEach((word, kind) -> {
            if (stem.contains(word)) {
                found.add(kind);
            }
        });
        return found;
    }
}
