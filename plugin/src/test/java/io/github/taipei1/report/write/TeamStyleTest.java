package io.github.taipei1.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Resolver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamStyleTest {

    static byte[] report(TeamDocument team, Optional<Fonts> fonts) throws Exception {
        TeamStyle style = TeamStyle.read(team.bytes());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter(fonts.orElse(style.fonts()), Optional.of(style))
                .write(Resolver.resolve(SampleReports.full(Language.ZH_TW)), out);
        return out.toByteArray();
    }

    private static String part(byte[] docx, String name) {
        return new String(WritersTest.parts(docx).get(name), StandardCharsets.UTF_8);
    }

    @Test
    void stylesAreFoundByNameAndHeadingsKeepTheReportsNumbers() throws Exception {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(report(new TeamDocument(), Optional.empty())))) {
            XWPFStyle heading = document.getStyles().getStyle("Heading1");
            assertThat(heading.getName()).isEqualTo("heading 1");
            assertThat(heading.getBasisStyleID()).isEqualTo("Normal");
            assertThat(heading.getCTStyle().xmlText()).contains("C00000", "outlineLvl");
            assertThat(heading.getCTStyle()
                            .getPPr()
                            .getNumPr()
                            .getNumId()
                            .getVal()
                            .intValue())
                    .isEqualTo(1);
            XWPFStyle contents = document.getStyles().getStyle("TOCHeading");
            assertThat(contents.getBasisStyleID()).isEqualTo("Heading1");
            assertThat(contents.getCTStyle()
                            .getPPr()
                            .getNumPr()
                            .getNumId()
                            .getVal()
                            .intValue())
                    .isZero();
            assertThat(document.getStyles().getStyle("Title").getName()).isEqualTo("Title");
            assertThat(document.getStyles().getStyleWithName("隊名").getStyleId()).isEqualTo("TitleTeam1");
            assertThat(document.getStyles().getStyle("BodyText").getBasisStyleID())
                    .isEqualTo("Normal");
        }
    }

    @Test
    void paperHeadAndFootAreTheTeamsAndItsTextStaysBehind() throws Exception {
        byte[] docx = report(new TeamDocument(), Optional.empty());
        assertThat(WritersTest.docxWords(docx)).doesNotContain("團隊的內文不取用");
        assertThat(part(docx, "word/document.xml"))
                .contains("w:w=\"10319\"", "w:left=\"1319\"", "w:linePitch=\"360\"", "w:pos=\"8000\"");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            XWPFHeader header = document.getHeaderList().get(0);
            assertThat(header.getText()).contains("虛構團隊");
            assertThat(header.getAllPictures().get(0).getData()).isEqualTo(SampleReports.png(40, 20));
            assertThat(header.getParagraphs().get(0).getStyle()).isEqualTo("Header");
            assertThat(document.getFooterList().get(0).getText()).contains("機密等級");
        }
    }

    @Test
    void aDocumentWithoutHeadOrFootGetsOurs() throws Exception {
        TeamDocument team = new TeamDocument()
                .change("word/document.xml", "<w:headerReference w:type=\"default\" r:id=\"rId7\"/>", "");
        byte[] docx = report(team, Optional.empty());
        assertThat(part(docx, "word/header1.xml")).contains("結案報告");
        assertThat(WritersTest.parts(docx)).doesNotContainKey("word/footer1.xml");
    }

    @Test
    void fontsComeFromItsThemeUnlessOthersAreAskedFor() throws Exception {
        assertThat(TeamStyle.read(new TeamDocument().bytes()).fonts())
                .isEqualTo(new Fonts("微軟正黑體", "Arial", Fonts.DEFAULT.code()));
        String own = part(report(new TeamDocument(), Optional.empty()), "word/styles.xml");
        assertThat(own).contains("minorEastAsia").contains("w:eastAsia=\"zh-TW\"");
        Fonts asked = new Fonts("標楷體", "Arial", "Consolas");
        String other = part(report(new TeamDocument(), Optional.of(asked)), "word/styles.xml");
        assertThat(other).contains("w:eastAsia=\"標楷體\"", "minorHAnsi").doesNotContain("minorEastAsia");
    }

    @Test
    void theSameStyleGivesTheSameBytes() throws Exception {
        assertThat(report(new TeamDocument(), Optional.empty()))
                .isEqualTo(report(new TeamDocument(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "word/_rels/document.xml.rels,<Relationship Id=\"rId2\",<Relationship TargetMode=\"External\" Id=\"rId2\",links to outside",
        "word/_rels/header2.xml.rels,/image,/chart,not chart",
        "word/_rels/document.xml.rels,http://schemas.openxmlformats.org/officeDocument/,http://purl.oclc.org/ooxml/officeDocument/,Strict",
        "[Content_Types].xml,document.main+xml,document.macroEnabled.main+xml,macros",
        "word/styles.xml,</w:styles>,,broken",
        "word/header2.xml,<w:hdr ,<!DOCTYPE w:hdr SYSTEM \"file:/etc/passwd\"><w:hdr ,broken",
        "word/footer5.xml,' PAGE ',' INCLUDEPICTURE \\\\server\\x.png ',reads from outside",
    })
    void whatCouldRunOrReachOutIsRefused(String part, String from, String to, String reason) {
        TeamDocument team = new TeamDocument().change(part, from, to == null ? "" : to);
        assertThatThrownBy(() -> TeamStyle.read(team.bytes()))
                .isInstanceOf(UnusableStyle.class)
                .hasMessageContaining(reason);
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        for (byte[] bytes : new byte[][] {{}, {1, 2, 3}, "PK not a zip".getBytes(StandardCharsets.UTF_8)}) {
            assertThatThrownBy(() -> TeamStyle.read(bytes)).isInstanceOf(UnusableStyle.class);
        }
        TeamDocument withMacro = new TeamDocument().put("word/vbaProject.bin", "x");
        assertThatThrownBy(() -> TeamStyle.read(withMacro.bytes())).hasMessageContaining("macros");
    }

    /** A document that this tool wrote itself can lend its style, too. */
    @Test
    void ourOwnDocumentIsAStyle() throws IOException, UnusableStyle {
        byte[] docx = WritersTest.docx(Resolver.resolve(SampleReports.full(Language.ZH_TW)));
        TeamStyle style = TeamStyle.read(docx);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter(style.fonts(), Optional.of(style))
                .write(Resolver.resolve(SampleReports.full(Language.ZH_TW)), out);
        Map<String, byte[]> parts = WritersTest.parts(out.toByteArray());
        assertThat(style.fonts()).isEqualTo(Fonts.DEFAULT);
        assertThat(new String(parts.get("word/document.xml"), StandardCharsets.UTF_8)
                        .replaceAll("<w:(header|footer)Reference[^>]*>|rId\\d+", ""))
                .isEqualTo(new String(WritersTest.parts(docx).get("word/document.xml"), StandardCharsets.UTF_8)
                        .replaceAll("<w:(header|footer)Reference[^>]*>|rId\\d+", ""));
    }
}
