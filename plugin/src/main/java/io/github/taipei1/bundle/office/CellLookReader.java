package io.github.taipei1.bundle.office;

/** Puts a look together from a font, a fill and a format, as the styles of a workbook and its conditions have them. */
final class CellLookReader {
    private static final String[] INDEXED = ("000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF "
                    + "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF "
                    + "800000 008000 000080 808000 800080 008080 C0C0C0 808080 "
                    + "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF "
                    + "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF "
                    + "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 "
                    + "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 "
                    + "003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF")
            .split(" ");

    /** In points. */
    private static final double SMALLEST_SEEN = 2.5;

    private final Theme theme;
    private CellLook look = CellLook.PLAIN;
    private boolean inFont;
    private boolean inFill;
    /** A fill of a cell is solid only if it says so; one of a condition is unless it says otherwise. */
    private String pattern = "";

    private Colour front = Colour.AUTO;
    private Colour back = Colour.AUTO;

    CellLookReader(Theme theme) {
        this.theme = theme;
    }

    void start(String name, SafeXml.Attributes attributes) {
        switch (name) {
            case "font" -> inFont = true;
            case "fill" -> {
                inFill = true;
                pattern = "none";
                front = Colour.AUTO;
                back = Colour.AUTO;
            }
            case "patternFill" -> pattern = attributes.get("patternType");
            case "gradientFill" -> pattern = "gradient";
            case "fgColor" -> front = colour(attributes);
            case "bgColor" -> back = colour(attributes);
            case "color" -> {
                if (inFont) {
                    look = new CellLook(look.format(), colour(attributes), look.ground(), look.isSpeck());
                }
            }
            case "sz" -> {
                if (inFont) {
                    look = new CellLook(look.format(), look.text(), look.ground(), isSpeck(attributes.get("val")));
                }
            }
            case "numFmt" ->
                look = new CellLook(
                        CellFormat.of(attributes.get("formatCode")), look.text(), look.ground(), look.isSpeck());
            default -> {
                return;
            }
        }
    }

    void end(String name) {
        if (name.equals("font")) {
            inFont = false;
        } else if (name.equals("fill") && inFill) {
            inFill = false;
            look = new CellLook(look.format(), look.text(), ground(), look.isSpeck());
        }
    }

    private Colour ground() {
        return switch (pattern) {
            case "none" -> Colour.AUTO;
            // A condition has its colour at the back, a cell at the front.
            case "" -> back;
            case "solid" -> front.or(back);
            default -> Colour.GREY;
        };
    }

    /** What was put together since this was asked last. */
    CellLook take() {
        CellLook taken = look;
        look = CellLook.PLAIN;
        return taken;
    }

    private Colour colour(SafeXml.Attributes attributes) {
        Colour colour = Colour.ofHex(attributes.get("rgb"));
        int indexed = number(attributes.get("indexed"), -1);
        if (!colour.isOwn() && indexed >= 0 && indexed < INDEXED.length) {
            colour = Colour.ofHex(INDEXED[indexed]);
        }
        return colour.or(theme.numbered(number(attributes.get("theme"), -1))).tinted(tint(attributes.get("tint")));
    }

    private static double tint(String text) {
        return decimal(text, 0);
    }

    private static boolean isSpeck(String points) {
        return decimal(points, SMALLEST_SEEN) < SMALLEST_SEEN;
    }

    private static double decimal(String text, double otherwise) {
        try {
            return text.isEmpty() || text.length() > 30 ? otherwise : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    static int number(String text, int otherwise) {
        boolean number = !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(text) : otherwise;
    }
}
