package io.github.taipei1.bilingual.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of persons in Chinese text, by the title before or behind them: 主任駱以謙, 鐘雅筑教授, 簡瑞廷說. */
final class Persons {
    private static final String SURNAMES =
            "陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾鐘彭游詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓馬阮董温溫唐藍石蔣田康鄒白涂尤巫韓龔嚴袁黎金阿歐陸倪姚童邵柳駱管";
    private static final String TITLE =
            "計畫主持人|共同主持人|主持人|專案經理|產品經理|總經理|執行長|創辦人|負責人|聯絡人|發言人|召集人|承辦人|總工程師|工程師|研究員|副教授|教授|博士|主任|院長|校長|所長|處長|署長|部長|局長|組長|科長|醫師|護理師|老師|學長|學姊|學姐|學弟|學妹|同學|館長|理事長|董事長";
    private static final Pattern BEFORE =
            Pattern.compile("(?:" + TITLE + ")[：:]? ?([" + SURNAMES + "]\\p{IsHan}{2})(?=[，。；、（(說表指認也在於與和為，：:\\s]|$)");
    private static final Pattern BEHIND = Pattern.compile(
            "(?<!\\p{IsHan}[" + SURNAMES + "])([" + SURNAMES + "]\\p{IsHan}{2})(?:" + TITLE + "|說[：:，]|表示|指出)");

    private Persons() {}

    /** A name found and where it stands. */
    record Person(String text, int from) {}

    static List<Person> in(String text) {
        List<Person> persons = new ArrayList<>();
        for (Pattern pattern : List.of(BEFORE, BEHIND)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                persons.add(new Person(matcher.group(1), matcher.start(1)));
            }
        }
        return persons;
    }
}
