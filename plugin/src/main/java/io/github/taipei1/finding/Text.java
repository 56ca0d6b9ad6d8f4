package io.github.taipei1.finding;

/**
 * A sentence in both languages of the product.
 *
 * @param zhTw formal Traditional Chinese as written in Taiwan
 * @param en English
 */
public record Text(String zhTw, String en) {

    public Text {
        if (zhTw.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text needs both languages: «" + zhTw + "» «" + en + "»");
        }
    }

    public static Text of(String zhTw, String en) {
        return new Text(zhTw, en);
    }

    /** A text that reads the same in both languages, such as a name or a path. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    public String in(Language language) {
        return language == Language.EN ? en : zhTw;
    }
}
