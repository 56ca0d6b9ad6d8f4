package io.github.taipei1.rule.sec;

import com.google.re2j.Matcher;
import io.github.taipei1.document.Source;
import io.github.taipei1.rule.Once;
import io.github.taipei1.rule.sec.Lines.Line;
import io.github.taipei1.rule.words.Search;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Where a text holds personal data: identification numbers, phone numbers, lists of e-mail addresses. */
final class Persons {
    // Compiled when a text first needs them: most hold neither numbers that may be somebody's nor addresses.
    private static final Search MOBILE = new Search(
            "(?:^|[^0-9A-Za-z.+-])((?:\\+?886[- ]?9|09)\\d{2}[- ]?\\d{3}[- ]?\\d{3})(?:[^0-9A-Za-z.-]|$|\\.$)");
    private static final Search LANDLINE = new Search(
            "(?:^|[^0-9A-Za-z.+-])((?:\\(0[2-8]\\d?\\) ?|0[2-8]\\d?-|\\+?886[- ]?[2-8][- ])\\d{3,4}[- ]?\\d{3,4})(?:[^0-9A-Za-z.]|$)");
    private static final Search MAIL = new Search(
            "(?:^|[^A-Za-z0-9._%+@/:-])([A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,24})");
    /** {@code package@1.2.3-rc.one}: a version behind the sign. */
    private static final Search VERSION = new Search("@v?\\d+\\.\\d");

    private static final Search OFFICE =
            new Search("窗口|辦公室|總機|客服|服務專線|諮詢|洽詢|聯絡我們|代表號|傳真|專線|hotline|office|contact us|support|helpdesk|fax");
    private static final Search PHONE_NAME = new Search("電話|手機|行動|聯絡|phone|mobile|cell|tel\\b|contact");
    private static final Search MAIL_NAME = new Search("e-?mail|\\bmails?\\b|電子郵件|電郵|信箱|郵件");
    private static final Search MAIL_HEADER = new Search("^(?:from|to|cc|bcc|reply-to|sender|寄件者|收件者|副本) ?[:：]");
    private static final String COUNTRY = "886";
    /** Digits of the shortest number. */
    private static final int SHORTEST = 8;

    private static final int CODES = 3;
    private static final int SAME_DIGITS = 6;

    private final Source source;
    private final int list;
    private final TreeMap<Integer, Kind> found = new TreeMap<>();

    private Persons(Source source, int list) {
        this.source = source;
        this.list = list;
    }

    /** What was found. */
    enum Kind {
        ID,
        PHONE,
        MAIL
    }

    /**
     * Line numbers with what stands there.
     *
     * @param list how many addresses of mail make a list
     */
    static TreeMap<Integer, Kind> in(Source source, boolean withContacts, int list) {
        Persons persons = new Persons(source, list);
        if (withContacts) {
            persons.mails();
            persons.phones();
        }
        persons.ids();
        return persons.found;
    }

    /** A column in which most numbers fail the check digit holds codes, of which one in ten passes by chance. */
    private void ids() {
        String text = source.text();
        List<Integer> valid = new ArrayList<>();
        int shaped = 0;
        int at = 0;
        while (at + RocId.LENGTH <= text.length()) {
            if (RocId.isShapedAt(text, at)) {
                shaped++;
                if (RocId.isValid(text.substring(at, at + RocId.LENGTH))) {
                    valid.add(at);
                }
            }
            at = RocId.next(text, at);
        }
        if (shaped < CODES || valid.size() * 2 >= shaped) {
            valid.forEach(one -> found.put(source.lineAt(one), Kind.ID));
        }
    }

    private void phones() {
        List<Integer> landlines = new ArrayList<>();
        Once<Boolean> named = new Once<>(() -> holds(PHONE_NAME, head()));
        for (Line line : linesWithCodes()) {
            if (isMobile(line, named)) {
                found.put(line.number(), Kind.PHONE);
            } else if (LANDLINE.matcher(line.text()).find() && !holds(OFFICE, line.lower())) {
                landlines.add(line.number());
            }
        }
        if (landlines.size() > 1) {
            landlines.forEach(number -> found.put(number, Kind.PHONE));
        }
    }

    /** Ten digits in a row are a phone number only where something says so. */
    private static boolean isMobile(Line line, Supplier<Boolean> named) {
        String text = line.text();
        Matcher matcher = MOBILE.matcher(text);
        while (matcher.find()) {
            String number = matcher.group(1);
            if (isStandIn(number)) {
                continue;
            }
            boolean labelled = matcher.start(1) > 0 && ":：".indexOf(text.charAt(matcher.start(1) - 1)) >= 0;
            boolean written = number.indexOf('-') > 0 || number.indexOf(' ') > 0 || number.startsWith("+");
            if (labelled || written || named.get() || holds(PHONE_NAME, line.lower())) {
                return true;
            }
        }
        return false;
    }

    /** Six zeros (or any other digit) in a row at its end: nobody has such a number. */
    private static boolean isStandIn(String number) {
        String digits = number.replaceAll("[^0-9]", "");
        String end = digits.substring(digits.length() - SAME_DIGITS);
        return end.chars().distinct().count() == 1;
    }

    /** The lines that may hold a number: those with the code of the country, or with one of an area or of mobile phones. */
    private List<Line> linesWithCodes() {
        List<Line> lines = new ArrayList<>();
        String text = source.text();
        int last = 0;
        for (int at = code(text, 0); at >= 0; at = code(text, at + 1)) {
            int number = source.lineAt(at);
            if (number != last) {
                lines.add(Lines.line(source, number));
                last = number;
            }
        }
        return lines;
    }

    /** Where from a place on the next code stands; below 0 if none does. */
    private static int code(String text, int from) {
        for (int at = from; at + SHORTEST <= text.length(); at++) {
            char c = text.charAt(at);
            boolean national = c == '0' && text.charAt(at + 1) >= '2' && (at == 0 || !isDigit(text.charAt(at - 1)));
            if (national && isDigit(text.charAt(at + 1)) || c == '8' && text.startsWith(COUNTRY, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void mails() {
        if (source.text().indexOf('@') < 0) {
            return;
        }
        TreeMap<Integer, Kind> lines = new TreeMap<>();
        Set<String> addresses = new HashSet<>();
        int headers = 0;
        for (int number = 1; number <= source.lines(); number++) {
            Line line = Lines.line(source, number);
            if (line.text().indexOf('@') >= 0 && addMails(line.text(), addresses)) {
                lines.put(number, Kind.MAIL);
                headers += holds(MAIL_HEADER, line.lower()) ? 1 : 0;
            }
        }
        boolean column = holds(MAIL_NAME, head()) && addresses.size() > 1;
        if (addresses.size() >= list || column || headers > 1) {
            found.putAll(lines);
        }
    }

    private static boolean addMails(String text, Set<String> addresses) {
        Matcher matcher = MAIL.matcher(text);
        boolean any = false;
        while (matcher.find()) {
            String address = matcher.group(1).toLowerCase(Locale.ROOT);
            boolean person = !address.startsWith("git@")
                    && !address.contains("noreply")
                    && !address.contains("no-reply")
                    && !StandIns.endsAsFile(address)
                    && !StandIns.isReserved(address)
                    && !StandIns.isOffice(address)
                    && !VERSION.matcher(address).find();
            any |= person;
            if (person) {
                addresses.add(address);
            }
        }
        return any;
    }

    /** The first line, which names the columns of a table. */
    private String head() {
        return Lines.line(source, 1).lower();
    }

    private static boolean holds(Search pattern, String text) {
        return pattern.matcher(text).find();
    }
}
