package io.github.taipei1.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.form.FilledForms;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Resolver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What the writers write is valid against the whole schema of ECMA-376. Needs poi-ooxml-full, which holds every type. */
@EnabledIfSystemProperty(named = "ooxml.schema", matches = "full")
class OoxmlSchemaTest {

    @Test
    void everyPartOfADocumentIsValid() throws Exception {
        for (Language language : Language.values()) {
            byte[] docx = WritersTest.docx(Resolver.resolve(SampleReports.full(language)));
            assertThat(validParts(docx))
                    .contains("word/document.xml", "word/styles.xml", "word/numbering.xml", "word/settings.xml")
                    .contains("word/footnotes.xml", "word/header1.xml", "word/footer1.xml")
                    .contains("word/charts/chart1.xml", "word/charts/chart2.xml", "docProps/app.xml");
        }
    }

    @Test
    void wordsFromRightToLeftAreValid() throws Exception {
        Block list = new Block.ListBlock(
                true,
                1,
                List.of(new Block.Item(List.of(Block.Paragraph.of("שלום עולם"), Block.Paragraph.of("نص **2** GPU")))));
        assertThat(validParts(WritersTest.docx(SampleReports.of(Block.Paragraph.of("نص عربي、引文 שלום 2025"), list))))
                .contains("word/document.xml");
    }

    @Test
    void everyPartOfADocumentInATeamsStyleIsValid() throws Exception {
        TeamDocument team = new TeamDocument();
        team.parts.remove("word/theme/theme1.xml");
        assertThat(validParts(TeamStyleTest.report(team, Optional.of(Fonts.DEFAULT))))
                .contains("word/document.xml", "word/styles.xml", "word/settings.xml", "word/team1.xml");
    }

    @Test
    void everyPartOfAWorkbookIsValid() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sheet rows = new Sheet("甲", List.of(new Sheet.Column("乙", 9)), List.of(List.of(Sheet.Cell.of(1))));
        Sheet bars = Sheet.of("圖 1", SampleReports.bars(), "圖 1");
        Sheet lines = Sheet.of("圖 2", SampleReports.lines(), "");
        new XlsxWriter(Fonts.DEFAULT).write(List.of(rows, bars, lines), SampleReports.metadata(Language.ZH_TW), out);
        assertThat(validParts(out.toByteArray()))
                .contains("xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet3.xml")
                .contains("xl/drawings/drawing1.xml", "xl/charts/chart1.xml", "xl/charts/chart2.xml");
    }

    /** The parts whose root element the schema knows; all of them are valid, those of packages inside too. */
    static List<String> validParts(byte[] file) throws Exception {
        List<String> valid = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : WritersTest.parts(file).entrySet()) {
            if (part.getKey().endsWith(".xlsx")) {
                assertThat(validParts(part.getValue())).contains("xl/worksheets/sheet1.xml");
            } else if (part.getKey().endsWith(".xml")) {
                XmlObject root = TypeSystemHolder.typeSystem.parse(
                        new ByteArrayInputStream(part.getValue()), null, new XmlOptions());
                if (!root.schemaType().isNoType()) {
                    assertValid(part.getKey(), root);
                    valid.add(part.getKey());
                }
            }
        }
        return valid;
    }

    @Test
    void aFilledFormIsValid() throws Exception {
        for (Language language : Language.values()) {
            assertThat(validParts(FilledForms.ofStandard(Resolver.resolve(SampleReports.full(language)))))
                    .contains("word/document.xml", "word/numbering.xml", "word/styles.xml", "word/charts/chart1.xml");
        }
    }

    private static void assertValid(String name, XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).as(name).isEmpty();
    }
}
