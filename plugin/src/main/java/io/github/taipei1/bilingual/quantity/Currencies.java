package io.github.taipei1.bilingual.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Currency marks that stand before the figure. */
final class Currencies {
    private static final Map<String, List<String>> PREFIXES = prefixes();
    private static final int LONGEST = 5;

    private Currencies() {}

    /** The currency marked at a place, and where the mark ends. */
    record Mark(List<Unit> units, int end) {}

    private static Map<String, List<String>> prefixes() {
        Map<String, List<String>> marks = new TreeMap<>();
        for (String mark : List.of("NT$", "NT", "NTD", "NTD$", "TWD", "TW$", "新台幣", "新臺幣", "台幣", "臺幣")) {
            marks.put(mark, List.of("TWD"));
        }
        for (String mark : List.of("US$", "USD", "USD$", "美金", "美元")) {
            marks.put(mark, List.of("USD"));
        }
        marks.put("$", List.of("dollar", "USD"));
        marks.put("HK$", List.of("HKD"));
        marks.put("HKD", List.of("HKD"));
        marks.put("港幣", List.of("HKD"));
        marks.put("S$", List.of("SGD"));
        marks.put("A$", List.of("AUD"));
        marks.put("€", List.of("EUR"));
        marks.put("EUR", List.of("EUR"));
        marks.put("歐元", List.of("EUR"));
        marks.put("£", List.of("GBP"));
        marks.put("GBP", List.of("GBP"));
        marks.put("英鎊", List.of("GBP"));
        marks.put("¥", List.of("JPY", "CNY"));
        marks.put("JPY", List.of("JPY"));
        marks.put("日圓", List.of("JPY"));
        marks.put("日幣", List.of("JPY"));
        marks.put("RMB", List.of("CNY"));
        marks.put("CNY", List.of("CNY"));
        marks.put("人民幣", List.of("CNY"));
        marks.put("₩", List.of("KRW"));
        return marks;
    }

    /** The longest mark here with a figure behind it. */
    static Optional<Mark> at(ScanText text, int at) {
        for (int length = LONGEST; length > 0; length--) {
            List<String> codes = at + length <= text.length() ? PREFIXES.get(text.substring(at, at + length)) : null;
            if (codes != null && !(text.isLetter(at) && text.isWord(at - 1))) {
                return Optional.of(new Mark(codes.stream().map(Currencies::unit).toList(), at + length));
            }
        }
        return Optional.empty();
    }

    static Unit unit(String code) {
        return new Unit(code, BigDecimal.ONE, Kind.MONEY, true);
    }
}
