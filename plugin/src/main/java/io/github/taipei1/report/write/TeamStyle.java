package io.github.taipei1.report.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a team's own document lends to the report: styles, fonts, paper and margins, head and foot of the pages. Its text stays behind. */
public final class TeamStyle {
    private final TeamStyles styles;
    private final Fonts fonts;
    private final Optional<byte[]> theme;
    private final Paper paper;
    private final String grid;
    private final List<TeamStory> stories;
    private final boolean evenPages;

    private TeamStyle(
            TeamStyles styles,
            Fonts fonts,
            Optional<byte[]> theme,
            Section section,
            List<TeamStory> stories,
            boolean evenPages) {
        this.styles = styles;
        this.fonts = fonts;
        this.theme = theme;
        this.paper = section.paper();
        this.grid = section.grid();
        this.stories = List.copyOf(stories);
        this.evenPages = evenPages;
    }

    /** What the last section of the document says, with the heads and feet that it inherits. */
    private record Section(Paper paper, String grid, Map<String, String> stories) {}

    /** Reads a document. */
    public static TeamStyle read(byte[] docx) throws UnusableStyle {
        TeamPackage file = TeamPackage.of(docx);
        String document = file.target("", "officeDocument")
                .filter(part -> part.endsWith(".xml"))
                .orElseThrow(() -> new UnusableStyle("它不是 Word 文件", "it is no Word document"));
        file.refuseReachingOut();
        Document styles = file.xml(
                file.target(document, "styles").orElseThrow(() -> new UnusableStyle("它沒有樣式", "it has no styles")));
        Document body = file.xml(document);
        if (!WordXml.is(body.getDocumentElement(), "document") || !WordXml.is(styles.getDocumentElement(), "styles")) {
            throw new UnusableStyle("它不是 Word 文件", "it is no Word document");
        }
        TeamStyles renamed = TeamStyles.of(styles, ours(DocxParts.plainStyles()));
        Optional<String> theme = file.target(document, "theme");
        Optional<Document> themeXml = theme.isPresent() ? Optional.of(file.xml(theme.get())) : Optional.empty();
        boolean plainTheme = theme.isPresent() && file.relations(theme.get()).isEmpty();
        Section section = section(body);
        return new TeamStyle(
                renamed,
                TeamFonts.of(styles, themeXml),
                plainTheme ? themeXml.map(WordXml::bytes) : Optional.empty(),
                section,
                stories(file, document, section, renamed),
                evenPages(file, document));
    }

    private static Document ours(byte[] styles) {
        try {
            return WordXml.parse(styles);
        } catch (UnusableStyle e) {
            throw new IllegalStateException("our own styles are broken", e);
        }
    }

    private static Section section(Document body) {
        Map<String, String> stories = new LinkedHashMap<>();
        Paper paper = Paper.A4;
        String grid = "";
        for (Element section : WordXml.all(body, "sectPr")) {
            for (String kind : List.of("header", "footer")) {
                for (Element reference : WordXml.children(section, kind + "Reference")) {
                    stories.put(
                            kind + " " + reference.getAttributeNS(WordXml.W, "type"),
                            reference.getAttributeNS(Ooxml.OFFICE_RELATIONS, "id"));
                }
            }
            paper = paper(section, paper);
            grid = WordXml.child(section, "docGrid").map(TeamStyle::grid).orElse("");
        }
        return new Section(paper, grid, stories);
    }

    private static Paper paper(Element section, Paper before) {
        Optional<Element> size = WordXml.child(section, "pgSz");
        Optional<Element> margins = WordXml.child(section, "pgMar");
        Paper paper = new Paper(
                number(size, "w", before.width()),
                number(size, "h", before.height()),
                number(margins, "top", before.top()),
                number(margins, "right", before.right()),
                number(margins, "bottom", before.bottom()),
                number(margins, "left", before.left()),
                number(margins, "header", before.header()),
                number(margins, "footer", before.footer()),
                number(margins, "gutter", before.gutter()));
        boolean usable = paper.textWidth() >= 4_000 && paper.textHeight() >= 4_000;
        return usable ? paper : before;
    }

    private static int number(Optional<Element> element, String attribute, int otherwise) {
        String value =
                element.map(one -> one.getAttributeNS(WordXml.W, attribute)).orElse("");
        return value.matches("-?\\d{1,5}") ? Integer.parseInt(value) : otherwise;
    }

    private static String grid(Element grid) {
        String type = grid.getAttributeNS(WordXml.W, "type");
        int pitch = number(Optional.of(grid), "linePitch", 0);
        boolean known = List.of("lines", "default", "").contains(type) && pitch > 0;
        return known
                ? "<w:docGrid" + (type.isEmpty() ? "" : " w:type=\"" + type + "\"") + " w:linePitch=\"" + pitch + "\"/>"
                : "";
    }

    private static List<TeamStory> stories(TeamPackage file, String document, Section section, TeamStyles styles)
            throws UnusableStyle {
        List<TeamStory> stories = new ArrayList<>();
        for (Map.Entry<String, String> wanted : section.stories().entrySet()) {
            String[] kind = wanted.getKey().split(" ");
            for (TeamPackage.Relation relation : file.relations(document)) {
                boolean usable =
                        kind.length == 2 && file.part(relation.target()).isPresent();
                if (usable && relation.id().equals(wanted.getValue())) {
                    stories.add(TeamStory.of(file, kind[0], kind[1], relation.target(), styles));
                }
            }
        }
        return stories;
    }

    private static boolean evenPages(TeamPackage file, String document) throws UnusableStyle {
        Optional<String> settings = file.target(document, "settings");
        return settings.isPresent()
                && !WordXml.all(file.xml(settings.get()), "evenAndOddHeaders").isEmpty();
    }

    /** Fonts of its normal paragraph. */
    public Fonts fonts() {
        return fonts;
    }

    byte[] styles(byte[] ours, Optional<String> chinese, Optional<String> latin) {
        return styles.with(ours(ours), chinese, latin);
    }

    Optional<byte[]> theme() {
        return theme;
    }

    Paper paper() {
        return paper;
    }

    /** The lines that its pages are ruled with, as an element; may be empty. */
    String grid() {
        return grid;
    }

    List<TeamStory> stories() {
        return stories;
    }

    /** Whether even pages have a head and foot of their own. */
    boolean evenPages() {
        return evenPages;
    }
}
