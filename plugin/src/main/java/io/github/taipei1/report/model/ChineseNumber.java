package io.github.taipei1.report.model;

/** Whole numbers from 1 to 9,999 in Chinese figures, as official papers in Taiwan number their parts. */
public enum ChineseNumber {
    /** 一 二 三 … 十 十一. */
    PLAIN("〇一二三四五六七八九", "十百千"),
    /** 壹 貳 參 … 壹拾 壹拾壹, as Word counts when it numbers headings by itself. */
    FORMAL("零壹貳參肆伍陸柒捌玖", "拾佰仟");

    private final String digits;
    private final String units;

    ChineseNumber(String digits, String units) {
        this.digits = digits;
        this.units = units;
    }

    /** The number in words; outside 1 to 9,999 in Arabic figures. */
    public String of(int number) {
        if (number < 1 || number > 9_999) {
            return Integer.toString(number);
        }
        String figures = Integer.toString(number);
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < figures.length(); i++) {
            int digit = figures.charAt(i) - '0';
            int power = figures.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                words.append(digits.charAt(0));
                gap = false;
            }
            boolean bareTen = this == PLAIN && digit == 1 && power == 1 && words.length() == 0;
            words.append(bareTen ? "" : digits.substring(digit, digit + 1));
            words.append(power == 0 ? "" : units.substring(power - 1, power));
        }
        return words.toString();
    }
}
