package io.github.taipei1.bundle.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The looks of a workbook's cells (ECMA-376 part 1, 18.8).
 *
 * @param cells in the order in which cells refer to them
 * @param conditional in the order in which conditions refer to them; each says only what it changes
 */
record CellLooks(List<CellLook> cells, List<CellLook> conditional) {
    CellLooks {
        cells = List.copyOf(cells);
        conditional = List.copyOf(conditional);
    }

    CellLook cell(int style) {
        return style >= 0 && style < cells.size() ? cells.get(style) : CellLook.PLAIN;
    }

    CellLook conditional(int look) {
        return look >= 0 && look < conditional.size() ? conditional.get(look) : CellLook.PLAIN;
    }

    static CellLooks read(OfficePackage document, String part, Theme theme) throws IOException {
        Reader reader = new Reader(theme);
        document.read(part, reader);
        return new CellLooks(reader.cells, reader.conditional);
    }

    /** Fonts, fills and formats are listed apart; a cell's look names one of each by its number. */
    private static final class Reader implements SafeXml.Handler {
        private final Map<String, CellFormat> formats = new TreeMap<>();
        private final List<CellLook> fonts = new ArrayList<>();
        private final List<Colour> fills = new ArrayList<>();
        private final List<CellLook> cells = new ArrayList<>();
        private final List<CellLook> conditional = new ArrayList<>();
        private final CellLookReader one;
        private String list = "";

        Reader(Theme theme) {
            one = new CellLookReader(theme);
        }

        @Override
        public void start(String name, SafeXml.Attributes attributes) {
            switch (name) {
                case "fonts", "fills", "numFmts", "cellXfs", "cellStyleXfs", "cellStyles", "dxfs", "borders" ->
                    list = name;
                case "numFmt" -> {
                    if (list.equals("numFmts")) {
                        formats.put(attributes.get("numFmtId"), CellFormat.of(attributes.get("formatCode")));
                    }
                    one.start(name, attributes);
                }
                case "xf" -> {
                    if (list.equals("cellXfs")) {
                        cells.add(look(attributes));
                    }
                }
                default -> one.start(name, attributes);
            }
        }

        private CellLook look(SafeXml.Attributes attributes) {
            String id = attributes.get("numFmtId");
            CellLook font = at(fonts, attributes.get("fontId"), CellLook.PLAIN);
            return new CellLook(
                    formats.getOrDefault(id, CellFormat.builtIn(id)),
                    font.text(),
                    at(fills, attributes.get("fillId"), Colour.AUTO),
                    font.isSpeck());
        }

        private static <T> T at(List<T> all, String number, T otherwise) {
            int index = CellLookReader.number(number, -1);
            return index >= 0 && index < all.size() ? all.get(index) : otherwise;
        }

        @Override
        public void end(String name) {
            one.end(name);
            switch (list + "/" + name) {
                case "fonts/font" -> fonts.add(one.take());
                case "fills/fill" -> fills.add(one.take().ground());
                case "dxfs/dxf" -> conditional.add(one.take());
                default -> {
                    return;
                }
            }
        }

        @Override
        public void text(String text) {}
    }
}
