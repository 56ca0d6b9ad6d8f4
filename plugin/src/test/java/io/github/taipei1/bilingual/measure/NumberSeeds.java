package io.github.taipei1.bilingual.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Errors in figures: digits, scales, dates, units, dropped and swapped numbers, number words. */
final class NumberSeeds {
    static final Pattern NUMBER = Pattern.compile(
            "(?<![A-Za-z0-9_./:#+-])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?![A-Za-z0-9_/:–-]|\\.\\d|,\\d)");
    private static final Pattern ZH_SCALE = Pattern.compile("(?<=\\d ?)[萬億兆]");
    private static final Pattern EN_SCALE = Pattern.compile("(?<=\\d )(?:thousand|million|billion|trillion)\\b");
    private static final List<String> ZH_SCALES = List.of("萬", "億", "兆");
    private static final List<String> EN_SCALES = List.of("thousand", "million", "billion", "trillion");
    private static final Pattern ZH_DATE =
            Pattern.compile("(?<=民國 ?)\\d{2,3}(?= ?年)|20\\d\\d(?= ?年)|\\d{1,2}(?= ?月)|(?<=月 ?)\\d{1,2}(?= ?日)");
    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final Pattern EN_DATE = Pattern.compile("(?<=\\b(?:" + MONTHS + ") )\\d{1,2}\\b|\\b(?:" + MONTHS
            + ")(?= \\d)|(?<=(?:" + MONTHS + ") (?:\\d{1,2}, )?)20\\d\\d\\b");
    private static final Map<String, String> ZH_UNITS = Map.ofEntries(
            Map.entry("小時", "分鐘"),
            Map.entry("分鐘", "小時"),
            Map.entry("天", "週"),
            Map.entry("週", "個月"),
            Map.entry("秒", "分鐘"),
            Map.entry("公里", "公尺"),
            Map.entry("公分", "公尺"),
            Map.entry("毫米", "公分"),
            Map.entry("個百分點", "%"),
            Map.entry("%", ""),
            Map.entry("TB", "GB"),
            Map.entry("GB", "MB"),
            Map.entry("MB", "GB"),
            Map.entry("MWh", "kWh"),
            Map.entry("毫秒", "秒"),
            Map.entry("奈秒", "毫秒"));
    private static final Map<String, String> EN_UNITS = Map.ofEntries(
            Map.entry("hours", "minutes"),
            Map.entry("minutes", "hours"),
            Map.entry("days", "weeks"),
            Map.entry("weeks", "months"),
            Map.entry("months", "weeks"),
            Map.entry("seconds", "minutes"),
            Map.entry("km", "m"),
            Map.entry("cm", "mm"),
            Map.entry("mm", "cm"),
            Map.entry("percentage points", "percent"),
            Map.entry("%", ""),
            Map.entry("TB", "GB"),
            Map.entry("GB", "MB"),
            Map.entry("MB", "GB"),
            Map.entry("MWh", "kWh"),
            Map.entry("milliseconds", "seconds"),
            Map.entry("nanoseconds", "milliseconds"));
    private static final Pattern MONEY = Pattern.compile("新臺幣|新台幣|美元|NT\\$|US\\$");
    private static final Map<String, String> MONEYS =
            Map.of("新臺幣", "美元", "新台幣", "美元", "美元", "新臺幣", "NT$", "US$", "US$", "NT$");
    private static final Pattern ZH_WORD = Pattern.compile("[兩三四五六七八九](?=[個台臺隊天週周家位次項種組輪人張份篇名道支所條座年月倍層間])");
    private static final Pattern EN_WORD = Pattern.compile(
            "\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b", Pattern.CASE_INSENSITIVE);
    private static final List<String> ZH_WORDS = List.of("兩", "三", "四", "五", "六", "七", "八", "九");
    private static final List<String> EN_WORDS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine");

    private NumberSeeds() {}

    static List<SeededError> of(DraftPair pair, boolean inZh) {
        SeedText text = SeedText.of(pair, inZh);
        List<SeededError> errors = new ArrayList<>();
        digits(text, errors);
        next(text, "N2-scale", inZh ? ZH_SCALE : EN_SCALE, inZh ? ZH_SCALES : EN_SCALES, errors);
        dates(text, errors);
        units(text, errors);
        swaps(text, errors);
        TableSeeds.swappedRows(text, errors);
        next(text, "N8-word", inZh ? ZH_WORD : EN_WORD, inZh ? ZH_WORDS : EN_WORDS, errors);
        return errors;
    }

    private static void digits(SeedText text, List<SeededError> errors) {
        for (SeedText.Hit hit : text.hits(NUMBER)) {
            int at = Math.floorMod(
                    hit.text().hashCode() + hit.start(), hit.text().length());
            while (!Character.isDigit(hit.text().charAt(at))) {
                at--;
            }
            char other = otherDigit(hit.text().charAt(at), hit.start());
            errors.add(text.replaced("N1-digit", hit.line(), hit.start() + at, hit.start() + at + 1, "" + other));
            String line = text.lines().get(hit.line());
            int end = hit.end() < line.length() && line.charAt(hit.end()) == ' ' ? hit.end() + 1 : hit.end();
            errors.add(text.replaced("N5-drop", hit.line(), hit.start(), end, ""));
        }
    }

    static char otherDigit(char digit, int salt) {
        return (char) ('1' + Math.floorMod(digit - '1' + 1 + Math.floorMod(salt, 7), 9));
    }

    private static void next(
            SeedText text, String kind, Pattern pattern, List<String> cycle, List<SeededError> errors) {
        for (SeedText.Hit hit : text.hits(pattern)) {
            String found = hit.text().toLowerCase(java.util.Locale.ROOT);
            int at = Math.max(0, cycle.indexOf(found));
            String other = cycle.get((at + 1 + Math.floorMod(hit.start(), cycle.size() - 1)) % cycle.size());
            String by = Character.isUpperCase(hit.text().charAt(0))
                    ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
                    : other;
            errors.add(text.replaced(kind, hit.line(), hit.start(), hit.end(), by));
        }
    }

    private static void dates(SeedText text, List<SeededError> errors) {
        for (SeedText.Hit hit : text.hits(text.inZh() ? ZH_DATE : EN_DATE)) {
            String by;
            if (Character.isDigit(hit.text().charAt(0))) {
                int value = Integer.parseInt(hit.text());
                by = Integer.toString(value > 31 ? value + 1 : value > 1 ? value - 1 : value + 1);
            } else {
                List<String> months = List.of(MONTHS.split("\\|"));
                by = months.get((months.indexOf(hit.text()) + 1 + hit.start() % 3) % 12);
            }
            errors.add(text.replaced("N3-date", hit.line(), hit.start(), hit.end(), by));
        }
    }

    private static void units(SeedText text, List<SeededError> errors) {
        Map<String, String> units = text.inZh() ? ZH_UNITS : EN_UNITS;
        units.forEach((unit, other) -> {
            boolean word = Character.isLetter(unit.codePointAt(0)) && unit.charAt(0) < 128;
            Pattern pattern = Pattern.compile("(?<=\\d ?)" + Pattern.quote(unit) + (word ? "\\b" : ""));
            for (SeedText.Hit hit : text.hits(pattern)) {
                errors.add(text.replaced("N4-unit", hit.line(), hit.start(), hit.end(), other));
            }
        });
        for (SeedText.Hit hit : text.hits(MONEY)) {
            errors.add(text.replaced("N4-unit", hit.line(), hit.start(), hit.end(), MONEYS.get(hit.text())));
        }
    }

    private static void swaps(SeedText text, List<SeededError> errors) {
        List<SeedText.Hit> hits = text.hits(NUMBER);
        for (int i = 0; i + 1 < hits.size(); i++) {
            SeedText.Hit one = hits.get(i);
            SeedText.Hit two = hits.get(i + 1);
            if (one.line() == two.line() && !one.text().equals(two.text())) {
                String line = text.lines().get(one.line());
                String swapped = two.text() + line.substring(one.end(), two.start()) + one.text();
                errors.add(text.replaced("N6-swap", one.line(), one.start(), two.end(), swapped));
            }
        }
    }

    static boolean isNumber(String cell) {
        Matcher matcher = NUMBER.matcher(cell);
        return matcher.find();
    }
}
