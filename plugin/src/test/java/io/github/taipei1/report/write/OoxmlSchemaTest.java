package io.github.taipei1.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Resolver;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What the writers write is valid against the whole schema of ECMA-376. Needs poi-ooxml-full, which holds every type. */
@EnabledIfSystemProperty(named = "ooxml.schema", matches = "full")
class OoxmlSchemaTest {

    @Test
    void everyPartOfADocumentIsValid() throws Exception {
        for (Language language : Language.values()) {
            byte[] docx = WritersTest.docx(Resolver.resolve(SampleReports.full(language)));
            List<String> checked = new ArrayList<>();
            for (Map.Entry<String, byte[]> part : WritersTest.parts(docx).entrySet()) {
                if (check(part.getKey(), part.getValue())) {
                    checked.add(part.getKey());
                }
            }
            assertThat(checked).hasSize(9);
        }
    }

    private static boolean check(String name, byte[] bytes) throws Exception {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        switch (name) {
            case "word/document.xml" -> assertValid(name, DocumentDocument.Factory.parse(in));
            case "word/styles.xml" -> assertValid(name, StylesDocument.Factory.parse(in));
            case "word/numbering.xml" -> assertValid(name, NumberingDocument.Factory.parse(in));
            case "word/settings.xml" -> assertValid(name, SettingsDocument.Factory.parse(in));
            case "word/footnotes.xml" -> assertValid(name, FootnotesDocument.Factory.parse(in));
            case "word/header1.xml" -> assertValid(name, HdrDocument.Factory.parse(in));
            case "word/footer1.xml" -> assertValid(name, FtrDocument.Factory.parse(in));
            default -> {
                return chart(name, bytes, in);
            }
        }
        return true;
    }

    private static boolean chart(String name, byte[] bytes, ByteArrayInputStream in) throws Exception {
        if (name.startsWith("word/charts/chart")) {
            assertValid(name, ChartSpaceDocument.Factory.parse(in));
            return true;
        }
        if (name.startsWith("word/embeddings/")) {
            byte[] sheet = WritersTest.parts(bytes).get("xl/worksheets/sheet1.xml");
            assertValid(name, WorksheetDocument.Factory.parse(new ByteArrayInputStream(sheet)));
        }
        return false;
    }

    private static void assertValid(String name, XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).as(name).isEmpty();
    }
}
