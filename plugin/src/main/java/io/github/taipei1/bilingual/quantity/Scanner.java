package io.github.taipei1.bilingual.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Goes through a text once; at each place the first recognizer that knows what stands there takes it. */
final class Scanner {
    private static final Scanner CHINESE = new Scanner(List.of(
            new ChineseCalendar(),
            new ClockTimes(true),
            new Weekdays(true),
            new ChineseShares(),
            new Articles(true),
            new ChineseOrdinals(),
            new Reigns(),
            new AdjacentNumerals(),
            new Approximations(),
            new ForeignWords(List.of(new EnglishCalendar(), new ClockTimes(false), new EnglishOrdinals())),
            new EnglishShares(),
            new Numbers(true)));
    private static final Scanner ENGLISH = new Scanner(List.of(
            new EnglishCalendar(),
            new ClockTimes(false),
            new Weekdays(false),
            new Articles(false),
            new EnglishShares(),
            new EnglishOrdinals(),
            new Approximations(),
            new Numbers(false)));
    private static final BitSet STARTS = starts();
    private final List<Recognizer> recognizers;

    private Scanner(List<Recognizer> recognizers) {
        this.recognizers = recognizers;
    }

    static Scanner of(boolean chinese) {
        return chinese ? CHINESE : ENGLISH;
    }

    List<Draft> scan(ScanText text) {
        List<Draft> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            at = isStart(text.at(at)) ? step(text, at, found) : at + 1;
        }
        if (!found.isEmpty() && isEnumerator(text, found.get(0))) {
            found.set(0, found.get(0).with(Strength.SOFT));
        }
        return found;
    }

    /** Whether a figure only numbers its passage, "2. Method" or "(3) Data": other languages number in other ways. */
    private static boolean isEnumerator(ScanText text, Draft first) {
        int before = text.skipSpacesBack(first.from());
        boolean bracket = before == 1 && text.at(0) == '(';
        char behind = text.at(first.to());
        boolean closed = bracket ? behind == ')' : behind == '.' || behind == ')' || behind == '、';
        boolean apart = text.at(first.to() + 1) == ' ' || behind == '、' || bracket;
        boolean numbers = before == 0 || bracket || behind == ':' && isLabel(text, before);
        boolean closes = closed || behind == ':';
        return first.bare() && first.to() - first.from() <= 2 && numbers && closes && apart;
    }

    /** Whether nothing but a word stands before a figure, as in "Result 2: what it costs". */
    private static boolean isLabel(ScanText text, int end) {
        int at = 0;
        while (at < end && text.isLetter(at)) {
            at++;
        }
        return at == end && end > 0;
    }

    private int step(ScanText text, int at, List<Draft> found) {
        Optional<Draft> draft = isInsideNumber(text, at) ? Optional.empty() : recognize(text, at);
        if (draft.isPresent()) {
            found.add(draft.get());
            return draft.get().to();
        }
        return Math.max(skip(text, at), at + 1);
    }

    private Optional<Draft> recognize(ScanText text, int at) {
        if (Identifiers.end(text, at) > at && Currencies.at(text, at).isEmpty()) {
            return Optional.empty();
        }
        for (Recognizer recognizer : recognizers) {
            Optional<Draft> draft = recognizer.at(text, at);
            if (draft.isPresent()) {
                return draft;
            }
        }
        return Optional.empty();
    }

    /** A figure glued to a letter or a point before it belongs to a name. */
    private static boolean isInsideNumber(ScanText text, int at) {
        return text.isDigitAt(at)
                && (text.isWord(at - 1) && !text.isDigitAt(at - 1) && text.at(at - 1) != 'x'
                        || text.at(at - 1) == '.' && text.isWord(at - 2));
    }

    /** Behind what no recognizer took: an identifier or a Latin word as a whole, a figure, a run of numerals. */
    private static int skip(ScanText text, int at) {
        int identifier = Identifiers.end(text, at);
        if (identifier > at) {
            return identifier;
        }
        if (text.isWord(at)) {
            return text.isDigitAt(at) ? digitsEnd(text, at) : lettersEnd(text, at);
        }
        if (ChineseNumerals.isFormal(text.at(at))) {
            return at + 1;
        }
        int end = at;
        while (ChineseNumerals.digit(text.at(end)) >= 0 || Approximations.power(text.at(end)) > 0) {
            end++;
        }
        return end;
    }

    private static int digitsEnd(ScanText text, int at) {
        int end = at;
        while (text.isDigitAt(end)) {
            end++;
        }
        return end;
    }

    private static int lettersEnd(ScanText text, int at) {
        int end = at;
        while (text.isLetter(end)) {
            end++;
        }
        return end;
    }

    /** Whether any quantity can begin with this character. */
    private static boolean isStart(char c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '$' || c == '\'';
        }
        return STARTS.get(c);
    }

    private static BitSet starts() {
        BitSet starts = new BitSet();
        "〇○零一二兩三四五六七八九十百千萬億廿卅壹貳參肆伍陸柒捌玖拾雙中民西公上早清凌下晚傍午夜半深元道光乾康嘉咸同宣明大昭平令雍日天星禮週周半過數幾第新台臺美港歐英人今昨明本去€£¥₩两万"
                .chars()
                .forEach(starts::set);
        return starts;
    }

    /** English recognizers inside a Chinese text, where Latin letters or digits stand. */
    private record ForeignWords(List<Recognizer> english) implements Recognizer {
        @Override
        public Optional<Draft> at(ScanText text, int at) {
            if (!text.isWord(at)) {
                return Optional.empty();
            }
            return english.stream()
                    .map(r -> r.at(text, at))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }
}
