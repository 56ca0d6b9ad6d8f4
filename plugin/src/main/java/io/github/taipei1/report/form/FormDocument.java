package io.github.taipei1.report.form;

import io.github.taipei1.report.write.Ooxml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A form, taken apart into what a map can name: its text with the boxes in it first, then its headers and footers.
 *
 * @param part its text
 * @param margins headers and footers by the names of their parts
 * @param cells of all tables, also of those in tables, in the order of the text
 * @param cellOf each cell by its element
 */
record FormDocument(
        Part part,
        Map<String, Part> margins,
        List<FormTable.Cell> cells,
        Map<Element, FormTable.Cell> cellOf,
        List<FormParagraph> paragraphs,
        List<Control> controls) {
    private static final List<String> MARGINS = List.of("header", "footer");
    private static final Set<String> FROM_ELSEWHERE = Set.of("w:altChunk", "w:subDoc");

    /** @throws UnusableForm if it draws in content from elsewhere, or is of a kind that we do not write */
    static FormDocument read(FormPackage form) throws UnusableForm {
        Part part = form.part(form.main()).orElseThrow();
        Element root = part.root();
        boolean usual = root.is("w:document")
                && root.attribute("xmlns:w").filter(Ooxml.WORD_MAIN::equals).isPresent();
        if (!usual) {
            throw new UnusableForm(
                    "檔案不是一般的 Word 文件（可能是「Strict Open XML」格式）",
                    "the file is no ordinary Word document (perhaps of the kind \"Strict Open XML\")");
        }
        List<FormTable.Cell> cells = new ArrayList<>();
        List<FormParagraph> paragraphs = new ArrayList<>();
        List<Control> controls = new ArrayList<>();
        List<Element> elsewhere = new ArrayList<>();
        Map<String, Part> margins = margins(form);
        for (Element whole : Stream.concat(
                        Stream.of(root), margins.values().stream().map(Part::root))
                .toList()) {
            whole.walk(one -> !one.is("mc:Fallback"), one -> {
                switch (one.name()) {
                    case "w:tbl" -> cells.addAll(new FormTable(one).cells());
                    case "w:p" -> paragraphs.add(new FormParagraph(one));
                    case "w:sdt" -> controls.add(new Control(one));
                    default -> {
                        if (FROM_ELSEWHERE.contains(one.name())) {
                            elsewhere.add(one);
                        }
                    }
                }
            });
        }
        if (!elsewhere.isEmpty()) {
            throw new UnusableForm(
                    "檔案引入其他文件的內容（" + elsewhere.get(0).name() + "），不予處理",
                    "the file draws in content of other documents ("
                            + elsewhere.get(0).name() + "), which is refused");
        }
        Map<Element, FormTable.Cell> cellOf = new HashMap<>();
        cells.forEach(cell -> cellOf.put(cell.element(), cell));
        return new FormDocument(
                part, margins, List.copyOf(cells), cellOf, List.copyOf(paragraphs), List.copyOf(controls));
    }

    private static Map<String, Part> margins(FormPackage form) throws UnusableForm {
        Map<String, Part> margins = new LinkedHashMap<>();
        for (String kind : MARGINS) {
            for (String name : form.allRelated(kind)) {
                margins.put(name, form.part(name).orElseThrow());
            }
        }
        return margins;
    }

    /** Whether an element stands in a header or a footer. */
    boolean isInMargin(Element element) {
        return !element.isOf(part);
    }

    /** The words that belong to a box: beside it, or in the cell beside where it has a cell of its own. */
    String words(FormParagraph paragraph, int box) {
        String beside = Boxes.words(paragraph.text(), box);
        Optional<FormTable.Cell> cell = beside.isEmpty() ? cellOf(paragraph) : Optional.empty();
        boolean alone = cell.filter(one -> one.text().strip().length() == 1).isPresent();
        return alone
                ? cell.flatMap(FormTable.Cell::right)
                        .map(FormTable.Cell::text)
                        .orElse("")
                        .strip()
                : beside;
    }

    private Optional<FormTable.Cell> cellOf(FormParagraph paragraph) {
        return paragraph.element().above("w:tc").map(cellOf::get);
    }

    /** The cell that a control stands in, or around. */
    Optional<FormTable.Cell> cellAround(Control control) {
        return control.cell().or(() -> control.element().above("w:tc")).map(cellOf::get);
    }

    /** The only control of a cell, where it still shows what to write there. */
    Optional<Control> waiting(FormTable.Cell cell) {
        List<Control> inside = cell.element()
                .descendants()
                .filter(one -> one.is("w:sdt"))
                .map(Control::new)
                .toList();
        boolean only = inside.size() == 1
                && inside.get(0).showsPlaceholder()
                && inside.get(0).kind() != Control.Kind.CHECKBOX
                && inside.get(0).content().stream()
                        .flatMap(Element::descendants)
                        .filter(one -> one.is("w:t"))
                        .map(Element::text)
                        .reduce("", String::concat)
                        .strip()
                        .equals(cell.text().strip());
        return only ? Optional.of(inside.get(0)) : Optional.empty();
    }
}
