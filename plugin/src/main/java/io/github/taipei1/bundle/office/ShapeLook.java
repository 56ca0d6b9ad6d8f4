package io.github.taipei1.bundle.office;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How text within one shape looks by what the shape says of itself: its fill, and the colour that its style gives to letters (ECMA-376
 * part 1, 20.1.8 and 20.1.4.2; of older documents part 4, 19.1). Told of the shape's elements up to its text.
 */
final class ShapeLook {
    /** Elements that hold text on a fill of their own; the last four are those of older documents. */
    static final Set<String> NAMES = Set.of("wsp", "shape", "rect", "roundrect", "oval");

    private static final Set<String> TEXT = Set.of("txbx", "textbox", "txbxContent");
    private static final Set<String> COLOURS = Set.of("srgbClr", "sysClr", "schemeClr", "prstClr");
    private static final Set<String> MIXED = Set.of("gradFill", "blipFill", "pattFill", "grpFill");
    /** Thousandths of a percent. */
    private static final double WHOLE = 100_000;

    private static final double HARDLY = 0.1;
    private static final Map<String, Colour> WORDS = Map.of(
            "black", Colour.BLACK,
            "white", Colour.WHITE,
            "red", Colour.of(0xFF0000),
            "lime", Colour.of(0x00FF00),
            "blue", Colour.of(0x0000FF),
            "yellow", Colour.of(0xFFFF00),
            "green", Colour.of(0x008000),
            "navy", Colour.of(0x000080),
            "window", Colour.WHITE,
            "windowText", Colour.BLACK);

    private final String element;
    private final Theme theme;
    private Optional<Colour> own = Optional.empty();
    private Colour styled = Colour.AUTO;
    private Colour letters = Colour.AUTO;
    private Colour colour = Colour.AUTO;
    /** The fill or reference whose colour comes now; empty where colours are of something else, such as a line. */
    private String within = "";

    private boolean inProperties;
    private boolean inLine;
    private boolean ended;

    /** @param element that begins with these attributes */
    ShapeLook(String element, SafeXml.Attributes attributes, Theme theme) {
        this.element = element;
        this.theme = theme;
        if (!element.equals("wsp")) {
            boolean none = Set.of("f", "false", "0").contains(attributes.get("filled"));
            own = Optional.of(none ? Colour.AUTO : named(attributes.get("fillcolor"), Colour.WHITE));
        }
    }

    String element() {
        return element;
    }

    /** A colour as old documents write it, {@code #4472c4 [3204]}, {@code #fff} or a word. */
    private static Colour named(String text, Colour otherwise) {
        String first = text.isBlank() ? "" : text.strip().split("\\s", 2)[0];
        String hex = first.length() == 4 && first.startsWith("#") ? first.replaceAll("([0-9a-fA-F])", "$1$1") : first;
        Colour known = WORDS.getOrDefault(first, Colour.ofHex(hex));
        return first.isEmpty() ? otherwise : known.or(Colour.GREY);
    }

    void start(String name, SafeXml.Attributes attributes) {
        ended |= TEXT.contains(name);
        if (ended) {
            return;
        }
        boolean fills = inProperties && !inLine;
        if (name.equals("spPr")) {
            inProperties = true;
        } else if (name.equals("ln")) {
            inLine = true;
        } else if (fills && (MIXED.contains(name) || name.equals("noFill"))) {
            own = Optional.of(name.equals("noFill") ? Colour.AUTO : Colour.GREY);
        } else if (fills && name.equals("solidFill") || name.equals("fillRef") || name.equals("fontRef")) {
            within = name.equals("fillRef") && attributes.get("idx").equals("0") ? "" : name;
            colour = Colour.AUTO;
        } else if (name.equals("fill") && !Set.of("", "solid").contains(attributes.get("type"))) {
            own = Optional.of(Colour.GREY);
        } else if (!within.isEmpty()) {
            colour(name, attributes);
        }
    }

    private void colour(String name, SafeXml.Attributes attributes) {
        String value = attributes.get("val");
        if (COLOURS.contains(name)) {
            colour = switch (name) {
                case "schemeClr" -> theme.named(value).or(Colour.GREY);
                case "sysClr" -> Colour.ofHex(attributes.get("lastClr")).or(WORDS.getOrDefault(value, Colour.GREY));
                case "prstClr" -> WORDS.getOrDefault(value, Colour.GREY);
                default -> Colour.ofHex(value);
            };
            return;
        }
        double part = CellLookReader.number(value, 0) / WHOLE;
        colour = switch (name) {
            case "lumMod", "shade" -> colour.tinted(part - 1);
            case "lumOff" -> colour.tinted(part);
            case "tint" -> colour.tinted(1 - part);
            case "alpha" -> part < HARDLY ? Colour.AUTO : part < 1 ? Colour.GREY : colour;
            default -> colour;
        };
    }

    void end(String name) {
        if (name.equals("spPr")) {
            inProperties = false;
        } else if (name.equals("ln")) {
            inLine = false;
        } else if (!within.isEmpty() && name.equals(within)) {
            switch (name) {
                case "solidFill" -> own = Optional.of(colour);
                case "fillRef" -> styled = colour;
                default -> letters = colour;
            }
            within = "";
        }
    }

    /** What is behind its text, and the colour of text that names none. */
    RunLook look() {
        Optional<Colour> text = letters.isOwn() ? Optional.of(letters) : Optional.empty();
        return new RunLook(Optional.empty(), text, own.orElse(styled));
    }
}
