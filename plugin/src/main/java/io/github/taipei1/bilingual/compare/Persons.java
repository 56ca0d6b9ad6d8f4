package io.github.taipei1.bilingual.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of persons in Chinese text, by the title before or behind them: 主任駱以謙, 鐘雅筑教授, 簡瑞廷說. */
final class Persons {
    private static final String SURNAMES =
            "陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾鐘彭游詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓馬阮董温溫唐汪程連賀鄔陶孔喬秦甘藍石蔣田康鄒白涂尤巫韓龔嚴袁黎金阿歐陸倪姚童邵柳駱管";
    private static final String TITLE =
            "計畫主持人|共同主持人|主持人|專案經理|產品經理|總經理|執行長|創辦人|負責人|聯絡人|發言人|召集人|承辦人|總工程師|工程師|研究員|副教授|教授|博士|主任|院長|校長|所長|處長|署長|部長|局長|組長|科長|醫師|護理師|老師|學長|學姊|學姐|學弟|學妹|同學|館長|理事長|董事長";
    /** Words that begin like a name. */
    private static final String NO_NAME =
            "(?!高[品等興度中階級溫速效壓性層端低價雄齡]|方[法面式便案向位程]|溫[度室]|黃[金色豆]|白[色天]|金[屬額融管]|石[油化頭]|江[西蘇]|馬[上達]|田[間野]|游[泳戲]|何[時種]|曾[經任於獲]|沈默|許[多可久]|施[工行測]|周[邊年圍期]|洪水|葉片|林[業務地場系學]|陳[述列]|古蹟|程[式序度學師]|連[續結線]|管[理道]|簡[單介報稱短]|康復|歐[洲美盟]|陸[續上地]|龍頭|盧森|黎明|董事|張貼|孔[洞徑]|\\p{IsHan}{1,2}[系所]|陶[瓷土]|秦朝|甘[蔗願])";

    private static final String NAME = NO_NAME + "(?!(?<=師)傅)([" + SURNAMES + "]\\p{IsHan}{2})";
    private static final Pattern BEFORE = Pattern.compile(
            "(?<=(?:" + TITLE + ")[：:]? ?)" + NAME + "(?=[，。；、（(說表指認也在於與和及或為，：:的擔將曾率帶主負發則並亦已均共回受領補坦解強提笑談\\s]|$)");
    private static final Pattern BEHIND = Pattern.compile(
            "(?<!\\p{IsHan}[" + SURNAMES + "])" + NAME + "(?:" + TITLE + "|說[：:，]|表示|指出|認為|坦言|補充|強調|提到|笑說|談到)");
    /** Several in a row, 溫柏儒、潘可昀, and one with where he or she belongs, 石柏丞（鹿寮大學）. */
    private static final Pattern LISTED = Pattern.compile(
            "(?<=^|[、，。：:（(\\s與和及或由向找為是請邀])" + NAME + "(?=[、與和及或](?:[" + SURNAMES
                    + "]\\p{IsHan}{2})(?:[、與和及或，。；）)\\s通一]|$)|（\\p{IsHan}{2,12}(?:大學|公司|研究院|研究所|中心|醫院|學院|系|所|部|署|局|會|院)）)");

    private static final Pattern LAST = Pattern.compile(
            "(?<=(?:[" + SURNAMES + "]\\p{IsHan}{2})[、與和及或])" + NAME + "(?=[、與和及或，。；）)\\s]|通常|一同|共同|合作|$)");

    private Persons() {}

    /** A name found and where it stands; the patterns are tried only where a surname is. */
    record Person(String text, int from) {}

    static List<Person> in(String text) {
        List<Person> persons = new ArrayList<>();
        List<Matcher> matchers = List.of();
        for (int at = 0; at + 2 < text.length(); at++) {
            if (SURNAMES.indexOf(text.charAt(at)) < 0) {
                continue;
            }
            if (matchers.isEmpty()) {
                matchers = Stream.of(BEFORE, BEHIND, LISTED, LAST)
                        .map(pattern ->
                                pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false))
                        .toList();
            }
            for (Matcher matcher : matchers) {
                if (matcher.region(at, text.length()).lookingAt()) {
                    persons.add(new Person(matcher.group(1), at));
                    break;
                }
            }
        }
        return persons;
    }
}
