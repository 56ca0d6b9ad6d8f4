package io.github.taipei1.call;

import java.util.Locale;

/** What is left of a heading when numbers before it, blanks, punctuation and case are taken away: two headings are the same if this is. */
public final class HeadingKey {
    private static final String COUNTS = "壹貳參肆伍陸柒捌玖拾零一二三四五六七八九十百0123456789０１２３４５６７８９IVXivx（(第";
    private static final String ENDS = "、.．。)）:：章節 　";

    private HeadingKey() {}

    public static String of(String heading) {
        StringBuilder key = new StringBuilder();
        String text = withoutNumber(heading.strip());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** Numbers as in 壹、 （一） 1. 2.3 第三章, only where a mark ends them: 一般說明 begins with no number. */
    private static String withoutNumber(String heading) {
        int at = 0;
        while (at < heading.length() && (COUNTS.indexOf(heading.charAt(at)) >= 0 || heading.charAt(at) == '.')) {
            at++;
        }
        boolean ended = at > 0
                && at < heading.length()
                && (ENDS.indexOf(heading.charAt(at)) >= 0 || heading.charAt(at - 1) == '.');
        return ended ? heading.substring(at) : heading;
    }
}
