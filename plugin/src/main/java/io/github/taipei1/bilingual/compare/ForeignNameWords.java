package io.github.taipei1.bilingual.compare;

import io.github.taipei1.document.LanguageRows;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of {@code language/foreign-names.tsv}: what makes capitalised words a person's or a company's name, and what spells one in Chinese. */
final class ForeignNameWords {
    private static final String FILE = "foreign-names.tsv";
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final ForeignNameWords STANDARD = load();
    private static final int SPELLS = 3;
    private static final int SURELY_SPELLS = 2;
    /** What stands before a body that has no name: 一家國際創投, 德國公司. */
    private static final List<String> UNNAMED = List.of(
            "一家", "一間", "一所", "這家", "那家", "該家", "某家", "兩家", "多家", "各家", "國際", "國內", "國外", "海外", "外部", "外國", "本地", "知名",
            "民間", "合作", "相關", "其他", "美國", "英國", "德國", "法國", "日本", "歐洲", "亞洲", "大型", "小型", "專業", "顧問", "早期", "風險", "家族");

    private final Set<String> given = new HashSet<>();
    private final Set<String> forms = new HashSet<>();
    private final Set<String> noPersons = new HashSet<>();
    private final List<Fund> funds = new ArrayList<>();
    private String sounds = "";
    private String strong = "";

    /** Ends of names of companies, and what Chinese calls such a company. */
    private record Fund(List<String> endings, List<String> chinese) {}

    private ForeignNameWords() {}

    static ForeignNameWords standard() {
        return STANDARD;
    }

    private static ForeignNameWords load() {
        ForeignNameWords words = new ForeignNameWords();
        LanguageRows.of(FILE).forEach(words::add);
        return words;
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        List<String> all = List.of(cells[1].split("\\|"));
        switch (cells[0]) {
            case "given" -> all.forEach(name -> given.add(plain(name)));
            case "form" -> forms.addAll(all);
            case "no-person" -> noPersons.addAll(all);
            case "fund" -> funds.add(new Fund(all, List.of(cells[2].split("\\|"))));
            case "sound" -> sounds = cells[1];
            case "strong" -> strong = cells[1];
            default -> throw new IllegalStateException(FILE + ": no such kind: " + line);
        }
    }

    /** Without accents, which people leave out: Lucía, Lucia. */
    private static String plain(String word) {
        return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }

    boolean isGiven(String word) {
        return given.contains(plain(word));
    }

    /** GmbH; two capital letters only behind a name of two words, since they mean much else. */
    boolean isForm(String word, int before) {
        return forms.contains(word) && (word.length() > 2 || before >= 2);
    }

    boolean isFund(String word) {
        return funds.stream().anyMatch(fund -> fund.endings().contains(word));
    }

    /** Whether it makes a place or a work of what a given name begins. */
    boolean makesNoPerson(String word) {
        return noPersons.contains(word);
    }

    /** Whether a Chinese text has a run of characters that spell a foreign name. */
    boolean spells(String chinese) {
        int run = 0;
        int sure = 0;
        for (int i = 0; i < chinese.length(); i++) {
            char c = chinese.charAt(i);
            run = sounds.indexOf(c) >= 0 ? run + 1 : 0;
            sure = strong.indexOf(c) >= 0 ? sure + 1 : 0;
            if (run >= SPELLS || sure >= SURELY_SPELLS || c == '·' || c == '‧' || c == '・') {
                return true;
            }
        }
        return false;
    }

    /** Whether a Chinese text has a name that ends as those of investors do: 榕嶺創投, but not 一家國際創投. */
    boolean namesFund(String chinese) {
        return funds.stream().flatMap(fund -> fund.chinese().stream()).anyMatch(ending -> names(chinese, ending));
    }

    private static boolean names(String chinese, String ending) {
        for (int at = chinese.indexOf(ending); at >= 0; at = chinese.indexOf(ending, at + 1)) {
            int end = at;
            boolean named = end >= 2 && isHan(chinese.charAt(end - 1)) && isHan(chinese.charAt(end - 2));
            if (named && UNNAMED.stream().noneMatch(word -> chinese.startsWith(word, end - word.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF && "由的和與及是為在家".indexOf(c) < 0;
    }
}
