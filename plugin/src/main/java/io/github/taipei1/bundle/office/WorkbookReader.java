package io.github.taipei1.bundle.office;

import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.document.Unseen;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads SpreadsheetML, ECMA-376 part 1, clause 18. */
final class WorkbookReader {
    static final int MOST_CELLS = 500_000;

    private final OfficePackage document;
    private final Remarks remarks;
    private int room = MOST_CELLS;

    WorkbookReader(OfficePackage document, Remarks remarks) {
        this.document = document;
        this.remarks = remarks;
    }

    /** A sheet as the workbook lists it. */
    private record Tab(String name, boolean hidden, String relation) {}

    static String mainPart(OfficePackage document) throws IOException {
        return document.mainPart()
                .filter(part -> part.startsWith("xl/"))
                .orElseThrow(() -> new Refused(
                        new Refusal.UnreadableText("XLSX", Text.of("這不是 Excel 活頁簿。", "it is no Excel workbook."))));
    }

    Workbook read(String main) throws IOException {
        List<Tab> tabs = new ArrayList<>();
        boolean[] from1904 = {false};
        document.read(main, new ElementHandler((name, attributes) -> {
            if (name.equals("sheet")) {
                String state = attributes.get("state");
                boolean hidden = !state.isEmpty() && !state.equals("visible");
                tabs.add(new Tab(attributes.get("name"), hidden, attributes.get("id")));
            }
            if (name.equals("workbookPr")) {
                from1904[0] = List.of("1", "true").contains(attributes.get("date1904"));
            }
        }));
        List<OfficePackage.Relation> relations = document.relations(main);
        Theme theme = Theme.read(document, main);
        SharedStrings strings = new SharedStrings(theme);
        document.read(target(relations, "sharedStrings"), strings);
        CellLooks looks = CellLooks.read(document, target(relations, "styles"), theme);
        List<Workbook.Sheet> sheets = new ArrayList<>();
        for (Tab tab : tabs) {
            sheets.add(sheet(tab, relations, strings, looks, theme));
        }
        return new Workbook(sheets, from1904[0]);
    }

    private Workbook.Sheet sheet(
            Tab tab, List<OfficePackage.Relation> relations, SharedStrings strings, CellLooks looks, Theme theme)
            throws IOException {
        if (tab.hidden()) {
            remarks.add(Unseen.Kind.HIDDEN_SHEET, tab.name(), "");
        }
        Optional<String> part = relations.stream()
                .filter(relation -> relation.id().equals(tab.relation()) && !relation.external())
                .map(OfficePackage.Relation::target)
                .findFirst();
        SheetReader reader = new SheetReader(tab.name(), strings, looks, theme, remarks, room);
        if (part.isPresent()) {
            document.read(part.get(), reader);
        }
        room -= reader.cells().size();
        return new Workbook.Sheet(tab.name(), tab.hidden(), reader.cells());
    }

    private static String target(List<OfficePackage.Relation> relations, String kind) {
        return relations.stream()
                .filter(relation -> relation.isA(kind) && !relation.external())
                .map(OfficePackage.Relation::target)
                .findFirst()
                .orElse("");
    }

    /** Told of beginnings only. */
    record ElementHandler(Start begins) implements SafeXml.Handler {
        /** An element that begins. */
        @FunctionalInterface
        interface Start {
            void of(String name, SafeXml.Attributes attributes);
        }

        @Override
        public void start(String name, SafeXml.Attributes attributes) {
            begins.of(name, attributes);
        }

        @Override
        public void end(String name) {}

        @Override
        public void text(String text) {}
    }
}
