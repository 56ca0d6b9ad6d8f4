package io.github.taipei1.bilingual.quantity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Years of reigns and days that events are called after: 道光 12 年, 昭和十年, 八七水災, 九二一大地震. */
final class Reigns implements Recognizer {
    /** The first year of each. */
    private static final Map<String, Integer> FIRST = Map.ofEntries(
            Map.entry("康熙", 1662),
            Map.entry("雍正", 1723),
            Map.entry("乾隆", 1736),
            Map.entry("嘉慶", 1796),
            Map.entry("道光", 1821),
            Map.entry("咸豐", 1851),
            Map.entry("同治", 1862),
            Map.entry("光緒", 1875),
            Map.entry("宣統", 1909),
            Map.entry("明治", 1868),
            Map.entry("大正", 1912),
            Map.entry("昭和", 1926),
            Map.entry("平成", 1989),
            Map.entry("令和", 2019));

    private static final List<String> EVENTS =
            List.of("大地震", "地震", "震災", "水災", "風災", "水患", "事件", "氣爆", "空難", "公投", "運動", "災後");

    @Override
    public Optional<Draft> at(ScanText text, int at) {
        String reign = text.substring(at, at + 2);
        return FIRST.containsKey(reign) ? reign(text, at, FIRST.get(reign)) : event(text, at);
    }

    /** The year by our count too, unless that stands in brackets behind it. */
    private static Optional<Draft> reign(ScanText text, int from, int first) {
        int start = text.skipSpaces(from + 2);
        boolean opening = text.startsWith("元年", start);
        Optional<Numeral> year = opening
                ? Optional.of(Numeral.digits(java.math.BigDecimal.ONE, start + 1))
                : ChineseNumerals.at(text, start);
        return year.filter(n -> n.small() > 0 && n.small() < 65 && text.at(text.skipSpaces(n.end())) == '年')
                .map(n -> {
                    int to = text.skipSpaces(n.end()) + 1;
                    Reading ordinal = EnglishOrdinals.reading(n.value());
                    Reading ad = Years.calendar(first + n.small() - 1);
                    boolean told = text.at(text.skipSpaces(to)) == '(';
                    return Draft.of(from, to, Strength.HARD, n.value(), told ? List.of(ordinal) : List.of(ad, ordinal));
                });
    }

    /** The day in the name of an event: 八七水災, 九二一大地震. */
    static Optional<Draft> event(ScanText text, int at) {
        if (ChineseNumerals.digit(text.at(at)) <= 0 || ChineseNumerals.digit(text.at(at - 1)) >= 0) {
            return Optional.empty();
        }
        return ChineseNumerals.at(text, at)
                .filter(n -> n.form() == Numeral.Form.POSITIONAL && n.end() - at <= 3)
                .filter(n -> EVENTS.stream().anyMatch(event -> text.startsWith(event, n.end())))
                .flatMap(n -> PartialDate.of(
                                0,
                                ChineseNumerals.digit(text.at(at)),
                                n.value().intValue() % (n.end() - at == 2 ? 10 : 100))
                        .map(date -> Draft.of(
                                at,
                                n.end(),
                                Strength.SOFT,
                                n.value(),
                                List.of(new Reading.Calendar(date, false), Reading.count(n.value())))));
    }
}
