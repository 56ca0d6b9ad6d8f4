package io.github.taipei1.report.model;

import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers a report once for all writers: headings, captions, footnotes, cross references, contents, languages of runs. */
public final class Resolver {
    private final Report report;
    private final Map<String, String> targets;
    private final Language language;
    private final Numbering numbering;
    private final Map<String, Label> labels = new LinkedHashMap<>();
    private final Set<String> authorIds = new HashSet<>();
    private final List<Resolved.Entry> contents = new ArrayList<>();
    private final Map<String, Integer> noteNumbers = new LinkedHashMap<>();
    private final List<Inline.CrossRef> references = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int tables;
    private int figures;
    private int generated;

    private Resolver(Report report, Map<String, String> targets) {
        this.report = report;
        this.targets = targets;
        this.language = report.metadata().language();
        this.numbering = new Numbering(language);
    }

    public static Resolved resolve(Report report) {
        Resolver resolver = new Resolver(report, Map.of());
        Resolved resolved = resolver.run();
        Set<String> unknown = new HashSet<>();
        resolver.references.stream()
                .map(Inline.CrossRef::target)
                .filter(target -> !resolver.labels.containsKey(target))
                .forEach(unknown::add);
        HeadingNames names = HeadingNames.of(report, unknown);
        return names.targets().isEmpty() ? resolved : new Resolver(names.report(), names.targets()).run();
    }

    private Resolved run() {
        report.blocks().forEach(this::collectIds);
        List<Block> blocks = rewriteAll(report.blocks());
        List<Resolved.Note> notes = notes();
        references.forEach(this::checkReference);
        return new Resolved(report.metadata(), blocks, labels, contents, notes, noteNumbers, problems);
    }

    private void collectIds(Block block) {
        block.accept(new IdCollector(this::claim));
    }

    private void claim(String id) {
        if (!authorIds.add(id)) {
            problems.add(new Problem(
                    Place.of("taipei1.yaml"),
                    Text.of(
                            "識別碼「" + id + "」在報告中使用了兩次，交互參照無法判斷所指為何。",
                            "The id “" + id + "” is used twice in the report, so a reference to it is ambiguous."),
                    Text.of("請將其中一個改為不同的識別碼。", "Give one of the two another id.")));
        }
    }

    private List<Block> rewriteAll(List<Block> blocks) {
        Rewriter rewriter = new Rewriter();
        return blocks.stream().map(block -> block.accept(rewriter)).toList();
    }

    /** A note may hold further marks, so the list grows while it is walked. */
    private List<Resolved.Note> notes() {
        List<Resolved.Note> notes = new ArrayList<>();
        while (notes.size() < noteNumbers.size()) {
            String key = List.copyOf(noteNumbers.keySet()).get(notes.size());
            List<Inline> content = report.notes().getOrDefault(key, List.of());
            notes.add(new Resolved.Note(notes.size() + 1, key, inlines(content)));
        }
        return notes;
    }

    private void checkReference(Inline.CrossRef reference) {
        if (!labels.containsKey(reference.target())) {
            problems.add(missing(
                    reference.place(),
                    "交互參照所指的「#" + reference.target() + "」不在報告中。",
                    "Nothing in the report has the id “#" + reference.target() + "”.",
                    "請在標題、表或圖的標題列末端加上 {#" + reference.target() + "}，或更正參照。",
                    "Put {#" + reference.target()
                            + "} behind the heading or caption meant, or correct the reference."));
        }
    }

    private static Problem missing(Optional<Place> place, String zh, String en, String zhHelp, String enHelp) {
        return new Problem(place.orElse(Place.of("taipei1.yaml")), Text.of(zh, en), Text.of(zhHelp, enHelp));
    }

    private String freeId(String stem, String wanted) {
        if (!wanted.isEmpty() && !labels.containsKey(wanted)) {
            return wanted;
        }
        String id;
        do {
            id = stem + "-" + ++generated;
        } while (authorIds.contains(id) || labels.containsKey(id));
        return id;
    }

    private List<Inline> inlines(List<Inline> content) {
        InlineResolver resolver = new InlineResolver(language, targets, this::note, references::add);
        return resolver.all(content);
    }

    private void note(Inline.FootnoteRef reference) {
        if (!report.notes().containsKey(reference.key())) {
            problems.add(missing(
                    reference.place(),
                    "註腳「" + reference.key() + "」沒有內容。",
                    "The footnote “" + reference.key() + "” has no text.",
                    "請加上一行 [^" + reference.key() + "]: 註腳內容。",
                    "Add a line [^" + reference.key() + "]: with its text."));
        }
        noteNumbers.putIfAbsent(reference.key(), noteNumbers.size() + 1);
    }

    private String caption(Label.Kind kind, String wanted) {
        boolean table = kind == Label.Kind.TABLE;
        int number = table ? ++tables : ++figures;
        String word = language == Language.EN ? (table ? "Table" : "Figure") : table ? "表" : "圖";
        String id = freeId(table ? "table" : "figure", wanted);
        String marker = word + " " + number;
        labels.put(id, new Label(kind, Integer.toString(number), marker, marker));
        return id;
    }

    /** Rebuilds blocks with ids and resolved inlines. */
    private final class Rewriter implements BlockVisitor<Block> {

        @Override
        public Block cover(Block.Cover cover) {
            return cover;
        }

        @Override
        public Block contents(Block.Contents block) {
            return block;
        }

        @Override
        public Block heading(Block.Heading heading) {
            String id = freeId("section", heading.id());
            List<Inline> content = inlines(heading.content());
            String marker = "";
            String number = "";
            if (heading.numbered()) {
                numbering.advance(heading.level());
                marker = numbering.marker(heading.level());
                number = numbering.number(heading.level());
            }
            String gap = marker.isEmpty() || language == Language.ZH_TW && heading.level() < 4 ? "" : " ";
            String reference = marker + gap + PlainText.of(content);
            labels.put(id, new Label(Label.Kind.HEADING, number, marker, reference));
            contents.add(new Resolved.Entry(heading.level(), id, marker, content));
            return new Block.Heading(heading.level(), id, heading.numbered(), content);
        }

        @Override
        public Block paragraph(Block.Paragraph paragraph) {
            return new Block.Paragraph(inlines(paragraph.content()));
        }

        @Override
        public Block list(Block.ListBlock list) {
            return new Block.ListBlock(
                    list.ordered(),
                    list.start(),
                    list.items().stream()
                            .map(item -> new Block.Item(rewriteAll(item.blocks()), item.task()))
                            .toList());
        }

        @Override
        public Block table(Block.Table table) {
            String id = table.caption().isEmpty() ? freeId("plain", table.id()) : caption(Label.Kind.TABLE, table.id());
            return new Block.Table(
                    id, inlines(table.caption()), table.alignments(), rows(table.header()), rows(table.rows()));
        }

        private List<Block.Row> rows(List<Block.Row> rows) {
            return rows.stream()
                    .map(row -> new Block.Row(row.cells().stream()
                            .map(cell -> new Block.Cell(inlines(cell.content()), cell.span()))
                            .toList()))
                    .toList();
        }

        @Override
        public Block figure(Block.Figure figure) {
            String id =
                    figure.caption().isEmpty() ? freeId("plain", figure.id()) : caption(Label.Kind.FIGURE, figure.id());
            return new Block.Figure(id, inlines(figure.caption()), figure.picture(), figure.alt());
        }

        @Override
        public Block chart(Block.Chart chart) {
            String id =
                    chart.caption().isEmpty() ? freeId("plain", chart.id()) : caption(Label.Kind.FIGURE, chart.id());
            return new Block.Chart(
                    id,
                    inlines(chart.caption()),
                    chart.kind(),
                    chart.categoryTitle(),
                    chart.valueTitle(),
                    chart.categories(),
                    chart.series(),
                    chart.alt(),
                    chart.dataTable());
        }

        @Override
        public Block code(Block.CodeBlock code) {
            return code;
        }

        @Override
        public Block quote(Block.Quote quote) {
            return new Block.Quote(rewriteAll(quote.blocks()));
        }

        @Override
        public Block math(Block.MathBlock math) {
            return math;
        }

        @Override
        public Block callout(Block.Callout callout) {
            return new Block.Callout(callout.kind(), inlines(callout.title()), rewriteAll(callout.blocks()));
        }

        @Override
        public Block divider(Block.Divider divider) {
            return divider;
        }

        @Override
        public Block pageBreak(Block.PageBreak pageBreak) {
            return pageBreak;
        }
    }
}
