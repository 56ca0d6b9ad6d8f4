package io.github.taipei1.bundle.office;

import io.github.taipei1.document.Ink;
import java.util.OptionalInt;

/**
 * The colour of text, or of what is behind it.
 *
 * @param rgb red, green and blue, eight bits each; empty where the program chooses
 */
record Colour(OptionalInt rgb) {
    private static final int ALL = 0xFFFFFF;

    static final Colour AUTO = new Colour(OptionalInt.empty());
    static final Colour WHITE = of(ALL);
    static final Colour BLACK = of(0);
    /** For grounds of several colours: neither white nor black text is lost on it. */
    static final Colour GREY = of(0x808080);

    private static final int LARGEST = 0xFF;

    static Colour of(int rgb) {
        return new Colour(OptionalInt.of(rgb & ALL));
    }

    /** Of six hexadecimal digits, or of eight of which the first two tell how opaque it is. */
    static Colour ofHex(String hex) {
        String digits = hex.startsWith("#") ? hex.substring(1) : hex;
        boolean plain = (digits.length() == 6 || digits.length() == 8)
                && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return plain ? of(Integer.parseInt(digits.substring(digits.length() - 6), 16)) : AUTO;
    }

    boolean isOwn() {
        return rgb.isPresent();
    }

    Colour or(Colour other) {
        return isOwn() ? this : other;
    }

    /** @param part from -1, black, over 0, the same, to 1, white */
    Colour tinted(double part) {
        if (!isOwn() || Double.isNaN(part)) {
            return this;
        }
        double bounded = Math.max(-1, Math.min(1, part));
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int old = rgb.getAsInt() >> shift & LARGEST;
            double changed = bounded < 0 ? old * (1 + bounded) : old + (LARGEST - old) * bounded;
            mixed |= (int) Math.round(changed) << shift;
        }
        return of(mixed);
    }

    /** Whether text in this colour can't be told from the ground it stands on. */
    boolean isLostOn(Colour ground) {
        return isOwn() && ground.isOwn() && new Ink(rgb.getAsInt()).isLostOn(new Ink(ground.rgb.getAsInt()));
    }
}
