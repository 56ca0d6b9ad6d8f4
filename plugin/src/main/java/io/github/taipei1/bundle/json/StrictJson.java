package io.github.taipei1.bundle.json;

import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads JSON that has one meaning only: no name twice, nothing behind the end, no half surrogate pair, no number that a double would
 * change without a word, bounded depth.
 */
public final class StrictJson {
    private static final int DEEPEST = 64;

    private final String text;
    private int at;
    private int depth;

    private final boolean plain;

    private StrictJson(String text) {
        this.text = text;
        this.plain = isPlain(text);
    }

    /** Whether no text in it needs a closer look: then each ends at the next quotation mark. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '\\' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    /** JSON that is none, or has two meanings. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Text reason;

        Unreadable(Text reason) {
            super(reason.en());
            this.reason = reason;
        }

        public Text reason() {
            return reason;
        }
    }

    public static Json read(String text) throws Unreadable {
        StrictJson reader = new StrictJson(text);
        Json value = reader.value();
        reader.space();
        if (reader.at < text.length()) {
            throw reader.error("JSON 結尾之後還有內容", "there is something behind the end of the JSON");
        }
        return value;
    }

    private Json value() throws Unreadable {
        space();
        char c = peek();
        return switch (c) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> new Json.Str(string());
            case 't' -> word("true", new Json.Bool(true));
            case 'f' -> word("false", new Json.Bool(false));
            case 'n' -> word("null", new Json.Null());
            default -> number();
        };
    }

    private Json object() throws Unreadable {
        enter();
        SortedMap<String, Json> members = new TreeMap<>();
        space();
        if (peek() == '}') {
            return leave(new Json.Obj(members));
        }
        while (true) {
            space();
            if (peek() != '"') {
                throw syntax();
            }
            String name = string();
            space();
            expect(':');
            if (members.put(name, value()) != null) {
                throw error("JSON 的鍵「" + name + "」出現兩次", "the name \"" + name + "\" stands twice in one object");
            }
            space();
            if (peek() == '}') {
                return leave(new Json.Obj(members));
            }
            expect(',');
        }
    }

    private Json list() throws Unreadable {
        enter();
        List<Json> values = new ArrayList<>();
        space();
        if (peek() == ']') {
            return leave(new Json.Arr(values));
        }
        while (true) {
            values.add(value());
            space();
            if (peek() == ']') {
                return leave(new Json.Arr(values));
            }
            expect(',');
        }
    }

    private void enter() throws Unreadable {
        at++;
        if (++depth > DEEPEST) {
            throw error("JSON 巢狀超過 " + DEEPEST + " 層", "the JSON is nested more than " + DEEPEST + " deep");
        }
    }

    private Json leave(Json value) {
        at++;
        depth--;
        return value;
    }

    private String string() throws Unreadable {
        at++;
        int end = plainEnd();
        if (end >= 0) {
            String plain = text.substring(at, end);
            at = end + 1;
            return plain;
        }
        StringBuilder out = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw syntax();
            }
            out.append(c == '\\' ? escaped() : c);
        }
        at++;
        requirePairs(out);
        return out.toString();
    }

    /** Where a text of plain characters ends, as nearly all do; -1 if there is anything to look at more closely. */
    private int plainEnd() {
        if (plain) {
            return text.indexOf('"', at);
        }
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return i;
            }
            if (c < ' ' || c == '\\' || Character.isSurrogate(c)) {
                return -1;
            }
        }
        return -1;
    }

    private char escaped() throws Unreadable {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw syntax();
        };
    }

    private char unit() throws Unreadable {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            char c = peek();
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw syntax();
            }
            value = value << 4 | digit;
            at++;
        }
        return (char) value;
    }

    private void requirePairs(CharSequence out) throws Unreadable {
        for (int i = 0; i < out.length(); i++) {
            if (Character.isSurrogate(out.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(Character.codePointAt(out, i))) {
                    throw error("JSON 含有不完整的字元（單獨的代理碼位）", "there is half of a surrogate pair");
                }
                i++;
            }
        }
    }

    private Json word(String word, Json value) throws Unreadable {
        if (!text.startsWith(word, at)) {
            throw syntax();
        }
        at += word.length();
        return value;
    }

    private Json number() throws Unreadable {
        int start = at;
        skip('-');
        if (!skip('0')) {
            digits();
        }
        boolean whole = true;
        if (skip('.')) {
            digits();
            whole = false;
        }
        if (skip('e') || skip('E')) {
            if (!skip('+')) {
                skip('-');
            }
            digits();
            whole = false;
        }
        String literal = text.substring(start, at);
        double value = Double.parseDouble(literal);
        boolean exact = !whole
                || Math.abs(value) <= Json.Num.LARGEST_WHOLE
                || !Double.isInfinite(value) && CanonicalJson.number(value).equals(literal);
        if (Double.isInfinite(value) || !exact) {
            throw error("JSON 的數字過大", "a number is too large to be exact");
        }
        return new Json.Num(value);
    }

    private void digits() throws Unreadable {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw syntax();
        }
    }

    private boolean skip(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char c) throws Unreadable {
        if (!skip(c)) {
            throw syntax();
        }
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() throws Unreadable {
        if (at >= text.length()) {
            throw error("JSON 不完整", "the JSON ends too early");
        }
        return text.charAt(at);
    }

    private Unreadable syntax() {
        return error("JSON 語法錯誤", "this is not JSON");
    }

    private Unreadable error(String zhTw, String en) {
        return new Unreadable(Text.of(zhTw + "（第 " + (at + 1) + " 字元）", en + " (character " + (at + 1) + ")"));
    }
}
