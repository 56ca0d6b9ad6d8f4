package io.github.taipei1.bilingual.compare;

import java.util.regex.Pattern;

/** Words of the two directions in both languages. */
record Direction(Pattern zhUp, Pattern zhDown, Pattern enUp, Pattern enDown) {
    Direction(String zhUp, String zhDown, String enUp, String enDown) {
        this(Pattern.compile(zhUp), Pattern.compile(zhDown), english(enUp), english(enDown));
    }

    private static Pattern english(String words) {
        return Pattern.compile("\\b(?:" + words + ")");
    }

    /** Whether either sentence has one such word only. */
    boolean onlyOnce(String zh, String en) {
        return count(zhUp, zh) + count(zhDown, zh) == 1 && count(enUp, en) + count(enDown, en) == 1;
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    /** Whether the words around a figure that both have point in opposite directions. */
    boolean opposesAround(String zh, String en) {
        boolean up = zhUp.matcher(zh).find();
        boolean down = enDown.matcher(en).find();
        return up != zhDown.matcher(zh).find() && down != enUp.matcher(en).find() && up == down;
    }

    boolean opposes(String zh, String en) {
        boolean rises = zhUp.matcher(zh).find();
        if (rises == zhDown.matcher(zh).find()) {
            return false;
        }
        boolean down = enDown.matcher(en).find();
        return rises == down && down != enUp.matcher(en).find();
    }
}
