package io.github.taipei1.report.write;

/** Names that the parts of an Office document share (ECMA-376). */
public final class Ooxml {
    static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    static final String CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";
    static final String DRAWING_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String DRAWING_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    static final String DRAWING_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static final String WORD_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String SHEET_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** English Metric Units in a twentieth of a point, a pixel of 1/96 inch, a centimetre. */
    static final int EMU_PER_TWIP = 635;

    static final int EMU_PER_PIXEL = 9_525;
    static final int EMU_PER_CM = 360_000;

    /** Namespaces of a part of WordprocessingML with drawings and formulas. */
    public static final String WORD_NAMESPACES = " xmlns:w=\"" + WORD_MAIN + "\""
            + " xmlns:r=\"" + OFFICE_RELATIONS + "\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"" + DRAWING_MAIN + "\"";

    private Ooxml() {}
}
