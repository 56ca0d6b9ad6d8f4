package io.github.taipei1.document;

/**
 * A colour that something is written or painted in, told from others as eyes tell it: as far apart as in CIE 1976 L*a*b* (ISO/CIE
 * 11664-4), where 100 lies between black and white and 2 is the least that anybody sees.
 *
 * @param rgb red, green and blue in sRGB (IEC 61966-2-1), eight bits each
 */
public record Ink(int rgb) {
    public static final Ink WHITE = new Ink(0xFFFFFF);

    /** Letters nearer to their ground than this are read by nobody who does not look for them: white and #E3E3E3 are. */
    private static final double CLOSE = 10;

    private static final double LINEAR_BELOW = 0.04045;
    private static final double CUBE_ABOVE = 216.0 / 24_389;
    private static final double SLOPE = 24_389.0 / 27;
    /** D65, the white of sRGB. */
    private static final double WHITE_X = 0.95047;

    private static final double WHITE_Z = 1.08883;

    /** Whether text in this colour can't be told from the ground it stands on. */
    public boolean isLostOn(Ink ground) {
        if (rgb == ground.rgb) {
            return true;
        }
        Seen one = seen();
        Seen other = ground.seen();
        return Math.sqrt(square(one.light - other.light)
                        + square(one.red - other.red)
                        + square(one.yellow - other.yellow))
                < CLOSE;
    }

    private static double square(double number) {
        return number * number;
    }

    /** L*, a* and b*. */
    private record Seen(double light, double red, double yellow) {}

    private Seen seen() {
        double red = linear(rgb >> 16);
        double green = linear(rgb >> 8);
        double blue = linear(rgb);
        double x = cube((0.4124 * red + 0.3576 * green + 0.1805 * blue) / WHITE_X);
        double y = cube(0.2126 * red + 0.7152 * green + 0.0722 * blue);
        double z = cube((0.0193 * red + 0.1192 * green + 0.9505 * blue) / WHITE_Z);
        return new Seen(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double linear(int part) {
        double share = (part & 0xFF) / 255.0;
        return share <= LINEAR_BELOW ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double cube(double part) {
        return part > CUBE_ABOVE ? Math.cbrt(part) : (SLOPE * part + 16) / 116;
    }
}
