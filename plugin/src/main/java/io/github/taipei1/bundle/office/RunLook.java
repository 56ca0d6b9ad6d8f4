package io.github.taipei1.bundle.office;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a run of text looks, as far as that hides what it says (ECMA-376 part 1, 17.3.2).
 *
 * @param hidden whether it is not shown, too small or too narrow to be read; empty if nothing says so
 * @param white whether it is drawn in white or nearly so; empty if nothing says so
 */
record RunLook(Optional<Boolean> hidden, Optional<Boolean> white) {
    static final RunLook UNSAID = new RunLook(Optional.empty(), Optional.empty());

    /** In half points. */
    private static final int SMALLEST_SEEN = 4;
    /** In percent of a character's width. */
    private static final int NARROWEST_SEEN = 20;

    private static final int NEARLY_WHITE = 0xF0;
    private static final Set<String> PAPER = Set.of("background1", "light1", "bg1", "lt1");

    /** The same with one more property of a run. */
    RunLook with(String property, SafeXml.Attributes attributes) {
        String value = attributes.get("val");
        return switch (property) {
            case "vanish", "webHidden", "specVanish" -> new RunLook(Optional.of(isOn(value)), white);
            case "sz" -> isAtMost(value, SMALLEST_SEEN) ? new RunLook(Optional.of(true), white) : this;
            case "w" -> isAtMost(value, NARROWEST_SEEN) ? new RunLook(Optional.of(true), white) : this;
            case "color" -> new RunLook(hidden, Optional.of(isPaper(value, attributes, "theme")));
            default -> this;
        };
    }

    /** What this does not say the other one does. */
    RunLook over(RunLook base) {
        return new RunLook(hidden.or(base::hidden), white.or(base::white));
    }

    boolean isHidden() {
        return hidden.orElse(false);
    }

    boolean isWhite() {
        return white.orElse(false);
    }

    /** Whether a shading is one that white text can be read on. */
    static boolean isDark(SafeXml.Attributes shading) {
        String fill = shading.get("fill");
        boolean none = fill.isEmpty() || fill.equals("auto");
        return shading.get("themeFill").isEmpty() ? !none && !isWhite(fill) : !isPaper(fill, shading, "themeFill");
    }

    private static boolean isPaper(String value, SafeXml.Attributes attributes, String kind) {
        String theme = attributes.get(kind.equals("theme") ? "themeColor" : kind);
        boolean shade = !attributes
                .get(kind.equals("theme") ? "themeShade" : "themeFillShade")
                .isEmpty();
        return theme.isEmpty() ? isWhite(value) : PAPER.contains(theme) && !shade;
    }

    private static boolean isWhite(String hex) {
        if (hex.length() != 6 || !hex.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            return false;
        }
        int colour = Integer.parseInt(hex, 16);
        return (colour >> 16) >= NEARLY_WHITE
                && (colour >> 8 & 0xFF) >= NEARLY_WHITE
                && (colour & 0xFF) >= NEARLY_WHITE;
    }

    private static boolean isOn(String value) {
        return !Set.of("0", "false", "off").contains(value.toLowerCase(Locale.ROOT));
    }

    private static boolean isAtMost(String value, int most) {
        String digits = value.endsWith("%") ? value.substring(0, value.length() - 1) : value;
        boolean number =
                !digits.isEmpty() && digits.length() < 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && Integer.parseInt(digits) <= most;
    }
}
