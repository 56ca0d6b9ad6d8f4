package io.github.taipei1.bundle.office;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a run of text looks, as far as that hides what it says (ECMA-376 part 1, 17.3.2).
 *
 * @param hidden whether it is not shown, too small or too narrow to be read; empty if nothing says so
 * @param text its colour; empty if nothing says so
 * @param ground what is behind it; that of the program's choice where that of what is around shows through
 */
record RunLook(Optional<Boolean> hidden, Optional<Colour> text, Colour ground) {
    static final RunLook UNSAID = new RunLook(Optional.empty(), Optional.empty(), Colour.AUTO);

    /** In half points. */
    private static final int SMALLEST_SEEN = 4;
    /** In percent of a character's width. */
    private static final int NARROWEST_SEEN = 20;

    private static final double WHOLE = 255;

    private static final Map<String, Integer> MARKERS = Map.ofEntries(
            Map.entry("black", 0),
            Map.entry("blue", 0x0000FF),
            Map.entry("cyan", 0x00FFFF),
            Map.entry("green", 0x00FF00),
            Map.entry("magenta", 0xFF00FF),
            Map.entry("red", 0xFF0000),
            Map.entry("yellow", 0xFFFF00),
            Map.entry("white", 0xFFFFFF),
            Map.entry("darkBlue", 0x000080),
            Map.entry("darkCyan", 0x008080),
            Map.entry("darkGreen", 0x008000),
            Map.entry("darkMagenta", 0x800080),
            Map.entry("darkRed", 0x800000),
            Map.entry("darkYellow", 0x808000),
            Map.entry("darkGray", 0x808080),
            Map.entry("lightGray", 0xC0C0C0));

    /** The same with one more property of a run. */
    RunLook with(String property, SafeXml.Attributes attributes, Theme theme) {
        String value = attributes.get("val");
        return switch (property) {
            // What is hidden on web pages only, as Word's own tables of contents have it, is there on paper.
            case "vanish", "specVanish" -> hidden(isOn(value));
            case "sz" -> isAtMost(value, SMALLEST_SEEN) ? hidden(true) : this;
            case "w" -> isAtMost(value, NARROWEST_SEEN) ? hidden(true) : this;
            case "color" ->
                new RunLook(hidden, Optional.of(colour(value, attributes, "themeColor", "theme", theme)), ground);
            case "shd" -> on(shading(attributes, theme));
            case "highlight" -> on(MARKERS.containsKey(value) ? Colour.of(MARKERS.get(value)) : Colour.AUTO);
            default -> this;
        };
    }

    private RunLook hidden(boolean now) {
        return new RunLook(Optional.of(now), text, ground);
    }

    /** The same on another ground; on none where that shows through. */
    RunLook on(Colour other) {
        return new RunLook(hidden, text, other.or(ground));
    }

    /** What this does not say the other one does. */
    RunLook over(RunLook base) {
        return new RunLook(hidden.or(base::hidden), text.or(base::text), ground.or(base.ground));
    }

    /** Whether nobody reads it: not shown at all, or in the colour of its ground, which is paper where nothing else is said. */
    boolean isUnseen() {
        return hidden.orElse(false) || text.orElse(Colour.AUTO).isLostOn(ground.or(Colour.WHITE));
    }

    private static Colour shading(SafeXml.Attributes shading, Theme theme) {
        boolean solid = shading.get("val").equals("solid");
        return solid
                ? colour(shading.get("color"), shading, "themeColor", "theme", theme)
                        .or(Colour.BLACK)
                : colour(shading.get("fill"), shading, "themeFill", "themeFill", theme);
    }

    /** @param prefix of the attributes that make a colour of the theme darker or lighter, in parts of 255 */
    private static Colour colour(String hex, SafeXml.Attributes attributes, String named, String prefix, Theme theme) {
        Colour colour = theme.named(attributes.get(named));
        if (!colour.isOwn()) {
            return Colour.ofHex(hex);
        }
        double shade = part(attributes.get(prefix + "Shade"));
        double tint = part(attributes.get(prefix + "Tint"));
        return colour.tinted(shade - 1).tinted(1 - tint);
    }

    private static double part(String hex) {
        boolean plain = hex.length() == 2 && hex.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return plain ? Integer.parseInt(hex, 16) / WHOLE : 1;
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
