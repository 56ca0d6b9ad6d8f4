package io.github.taipei1.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts passages into sentences, Chinese and English. A line end in a passage is a real one (soft ones were joined by the
 * reader), so it ends a sentence too. Terms in code, formulas and addresses are never cut.
 */
public final class Sentences {
    private static final String CHINESE_ENDS = "。！？；…";
    private static final String NUMERALS = "一二三四五六七八九十壹貳參肆伍陸柒捌玖拾甲乙丙丁戊己庚辛";
    private static final String CLOSING = "」』）】〕》〉”’\")]}*_";
    private static final Set<String> ABBREVIATIONS = Set.of(
            ("e.g i.e etc cf al vs fig figs eq eqs sec secs ch no nos vol pp p dr mr mrs ms prof st co corp inc ltd dept univ approx resp"
                            + " jan feb mar apr jun jul aug sep sept oct nov dec ref refs tab ed eds ph.d u.s u.k a.m p.m jr sr ca est"
                            + " min max avg tel ext viz seq app thm def lem prop")
                    .split(" "));
    /** Abbreviations that often end a sentence: what follows decides. */
    private static final Set<String> MAY_END =
            Set.of("etc", "al", "inc", "ltd", "co", "corp", "p.m", "a.m", "u.s", "u.k", "ph.d", "jr", "sr");

    private static final Set<String> BEFORE_NAMES = Set.of("by", "and", "with", "from", "see", "thank", "thanks");

    /** Characters of a field with its value that fill no line. */
    private static final int SHORT_FIELD = 28;

    private final Passage passage;
    private final String text;
    private final boolean severalLines;
    private final List<Sentence> found = new ArrayList<>();
    private int start;
    private int guarded;
    private int guard;

    private Sentences(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
        this.severalLines = reachesOverLines(passage);
    }

    /** The sentences of a passage in order, without the white space around them; none if it is blank. */
    public static List<Sentence> split(Passage passage) {
        return new Sentences(passage).split();
    }

    private static boolean reachesOverLines(Passage passage) {
        int length = passage.text().length();
        int lineEnd = length < 2 ? -1 : passage.source().text().indexOf('\n', passage.offset(0));
        return lineEnd >= 0 && lineEnd < passage.offset(length - 1);
    }

    private List<Sentence> split() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                end(i);
                i++;
            } else if (severalLines && startsNewLine(i)) {
                end(i);
                i++;
            } else if (CHINESE_ENDS.indexOf(c) >= 0 && !isGuarded(i)) {
                i = chineseEnd(i);
            } else if ((c == '.' || c == '!' || c == '?') && !isGuarded(i)) {
                i = latinEnd(i);
            } else {
                i++;
            }
        }
        end(text.length());
        return found;
    }

    /**
     * Whether a line begins here that was joined to the one before and yet says something of its own, as in posts: behind a
     * pictograph or a wave, before one, or with a label or a hashtag.
     */
    private boolean startsNewLine(int at) {
        if (at == start || Character.isWhitespace(text.charAt(at))) {
            return false;
        }
        String source = passage.source().text();
        int before = passage.offset(at) - 1;
        while (before >= 0 && " \t\r*_".indexOf(source.charAt(before)) >= 0) {
            before--;
        }
        if (before < 0 || source.charAt(before) != '\n') {
            return false;
        }
        int last = at;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last > start
                && (endsLine(text.codePointBefore(last))
                        || isPictograph(text.codePointAt(at))
                        || isLabel(at)
                        || isMarkedLabel(at)
                        || isField(last)
                        || isHashtag(at)
                        || isNumbered(at));
    }

    private static boolean endsLine(int character) {
        return isPictograph(character) || character == '～' || character == '~';
    }

    private static boolean isPictograph(int character) {
        return character >= 0x1F000 && character <= 0x1FAFF || character >= 0x2600 && character <= 0x27BF;
    }

    /** {@code 一、}, {@code （二）}, {@code 甲、}, {@code 第三條}. */
    private boolean isNumbered(int at) {
        int i = "（(第".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
        int numeral = i;
        while (i < Math.min(text.length(), numeral + 3) && NUMERALS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i > numeral && i < text.length() && "、）)條點".indexOf(text.charAt(i)) >= 0;
    }

    private boolean isHashtag(int at) {
        return text.charAt(at) == '#' && at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
    }

    /** {@code **Generative AI used in preparing this form:**}, however long. */
    private boolean isMarkedLabel(int at) {
        return passage.inlines().stream()
                .filter(inline -> inline.kind() == Inline.Kind.STRONG && inline.from() == at)
                .anyMatch(strong -> isColon(strong.to() - 1) || isColon(strong.to()));
    }

    private boolean isColon(int at) {
        return at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '：');
    }

    /** Whether what is open so far is a short field with its value, as in a list of credits, which the next line does not go on with. */
    private boolean isField(int to) {
        int from = start;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return to - from <= SHORT_FIELD && isLabel(from) && "，、；：,;:".indexOf(text.charAt(to - 1)) < 0;
    }

    /** A few words before a colon, such as {@code Fun fact:}. */
    private boolean isLabel(int at) {
        if (!Character.isUpperCase(text.charAt(at)) && !Script.isChinese(text.codePointAt(at))) {
            return false;
        }
        int longest = Script.isChinese(text.codePointAt(at)) ? 8 : 24;
        for (int i = at; i < Math.min(text.length() - 1, at + longest); i++) {
            char c = text.charAt(i);
            if (c == '：' || c == ':' && text.charAt(i + 1) == ' ') {
                return i > at + 1;
            }
            if (!Character.isLetter(c) && c != ' ') {
                return false;
            }
        }
        return false;
    }

    private void end(int to) {
        int from = start;
        int until = to;
        while (from < until && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (until > from && Character.isWhitespace(text.charAt(until - 1))) {
            until--;
        }
        if (until > from) {
            found.add(new Sentence(passage, from, until));
        }
        start = to;
    }

    private int chineseEnd(int at) {
        int behind = at + 1;
        while (behind < text.length() && (CHINESE_ENDS + "!?").indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        boolean ellipsis = text.charAt(at) == '…' && !endsWithStop(at, behind);
        behind = closing(behind);
        boolean goesOn = ellipsis || behind < text.length() && "，、：,".indexOf(text.charAt(behind)) >= 0;
        if (!goesOn) {
            end(behind);
        }
        return behind;
    }

    private boolean endsWithStop(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '…') {
                return true;
            }
        }
        return to == text.length();
    }

    private int closing(int from) {
        int i = from;
        while (i < text.length() && CLOSING.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private int latinEnd(int at) {
        int behind = at + 1;
        while (behind < text.length() && ".!?".indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        int closed = closing(behind);
        if (closed < text.length() && !isBoundary(at, behind, closed)) {
            return behind;
        }
        end(closed);
        return closed;
    }

    private boolean isBoundary(int at, int behind, int closed) {
        char next = text.charAt(closed);
        boolean chineseNext = Script.isChinese(text.codePointAt(closed));
        if (!Character.isWhitespace(next)) {
            boolean mark = text.charAt(at) != '.';
            return chineseNext
                    && CHINESE_ENDS.indexOf(next) < 0
                    && "，、：）」".indexOf(next) < 0
                    && (mark || !isNumberOrName(at));
        }
        int word = closed;
        while (word < text.length() && Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        if (word == text.length()) {
            return true;
        }
        int first = text.codePointAt(word);
        boolean startsSentence = !Character.isLowerCase(first) && ",;:)".indexOf(first) < 0;
        if (!startsSentence) {
            return false;
        }
        return text.charAt(at) != '.' || behind > at + 1 || closed > behind || !isAbbreviation(at, first);
    }

    /** A full stop between a digit or letter and Chinese, as in {@code 圖1.架構}. */
    private boolean isNumberOrName(int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1)) && at - start <= 4;
    }

    private boolean isAbbreviation(int at, int next) {
        int from = at;
        while (from > start
                && from > at - 12
                && (isAsciiLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, at);
        String lower = word.toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return isListNumber(at);
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        if (MAY_END.contains(lower)) {
            return !Character.isUpperCase(next) && !Script.isChinese(next);
        }
        return initial && Character.isUpperCase(next) && isNamePart(from) || ABBREVIATIONS.contains(lower);
    }

    /** Whether a single capital stands where the initial of a name would: at the start or behind another name. */
    private boolean isNamePart(int from) {
        int i = from - 1;
        while (i > start && text.charAt(i) == ' ') {
            i--;
        }
        int to = i + 1;
        while (i >= start && isAsciiLetter(text.charAt(i))) {
            i--;
        }
        return to <= start + 1
                || BEFORE_NAMES.contains(text.substring(i + 1, to))
                || i + 1 < to && Character.isUpperCase(text.charAt(i + 1))
                || text.charAt(Math.max(0, to - 1)) == '.';
    }

    /** {@code 1.} at the start of a sentence. */
    private boolean isListNumber(int at) {
        int i = at;
        while (i > start && Character.isDigit(text.charAt(i - 1))) {
            i--;
        }
        return i < at && text.substring(start, i).isBlank();
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether a unit is inside code, a formula or a link whose text is an address. */
    private boolean isGuarded(int at) {
        List<Inline> inlines = passage.inlines();
        while (guard < inlines.size() && inlines.get(guard).from() <= at) {
            Inline inline = inlines.get(guard++);
            boolean guards = switch (inline.kind()) {
                case CODE, MATH -> true;
                case LINK -> text.substring(inline.from(), inline.to()).contains("://");
                default -> false;
            };
            guarded = guards ? Math.max(guarded, inline.to()) : guarded;
        }
        return at < guarded;
    }
}
