package io.github.taipei1.bundle.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.bundle.zip.RandomBytes;
import io.github.taipei1.bundle.zip.ZipForge;
import io.github.taipei1.document.Unseen.Kind;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document of LibreOffice could do, hides or shows otherwise. */
class OpenDocumentTest {
    private static final String NAMES =
            " xmlns:office='o' xmlns:text='t' xmlns:table='b' xmlns:draw='d' xmlns:script='s' xmlns:style='y' xmlns:xlink='x'"
                    + " xmlns:library='l' xmlns:form='f' xmlns:meta='m'";

    private static String xml(String content) {
        return "<office:document-content" + NAMES + ">" + content + "</office:document-content>";
    }

    private static OfficeText scan(Map<String, String> parts) throws IOException {
        ZipForge zip = new ZipForge();
        zip.add("mimetype", "application/vnd.oasis.opendocument.text");
        parts.forEach((name, text) -> zip.add(name, text).deflated());
        return OfficeScan.scan(RandomBytes.of(zip.bytes()));
    }

    private static OfficeText body(String content) throws IOException {
        return scan(Map.of("content.xml", xml(content)));
    }

    private static OfficeText with(String part, String text) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("content.xml", xml("<office:body/>"));
        parts.put(part, text);
        return scan(parts);
    }

    @Test
    void aPlainDocumentHasNothingToTellOf() throws IOException {
        OfficeText text = scan(Map.of(
                "content.xml",
                xml("<office:scripts/><office:automatic-styles><style:style style:name='P1'><style:text-properties"
                        + " text:display='true'/></style:style></office:automatic-styles><text:p text:style-name='P1'>48</text:p>"
                        + "<draw:image xlink:href='Pictures/a.png'/><draw:object xlink:href='./Object 1'/>"
                        + "<text:a xlink:href='#here'/>"),
                "meta.xml",
                xml("<meta:template xlink:href='file:///C:/templates/letter.ott'/>"),
                "Basic/script-lc.xml",
                xml(
                        "<library:libraries><library:library library:name='Standard' library:link='false'/></library:libraries>"),
                "Basic/Standard/script-lb.xml",
                xml("<library:library library:name='Standard'/>"),
                "Configurations2/accelerator/current.xml",
                "",
                "Object 1/content.xml",
                xml("<m:semantics xmlns:m='m'><m:annotation encoding='StarMath 5.0'>x</m:annotation></m:semantics>"),
                "ObjectReplacements/Object 1",
                "picture"));
        assertThat(text.paragraphs()).isEmpty();
        assertThat(text.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Basic/Standard/Module1.xml, MACRO",
        "Dialogs/Standard/Dialog1.xml, MACRO",
        "Scripts/python/run.py, MACRO",
        "scripts/beanshell/a/run.bsh, MACRO",
        "Object 2, EMBEDDED_OBJECT",
    })
    void aPartIsKnownByItsPlace(String part, Kind kind) throws IOException {
        assertThat(with(part, "x").remarks()).containsExactly(new OfficeRemark(kind, part, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MACRO|<script:event-listener xlink:href='vnd.sun.star.script:Standard.Module1.Main?language=Basic'/>",
                "MACRO|<text:execute-macro text:name='x'/>",
                "MACRO|<text:a xlink:href='vnd.sun.star.script:a.b?language=Python'/>",
                "MACRO|<library:library library:link='true' xlink:href='file:///x/script.xlb'/>",
                "SCRIPT|<text:script script:language='JavaScript'>x</text:script>",
                "ACTION|<text:a xlink:href='file:///c:/x.exe'/>",
                "ACTION|<text:a xlink:href='ms-msdt:/id x'/>",
                "LINK|<text:a xlink:href='https://example.org'/>",
                "REMOTE_CONTENT|<draw:image xlink:href='http://example.org/a.png'/>",
                "REMOTE_CONTENT|<draw:image xlink:href='//host/a.png'/>",
                "REMOTE_CONTENT|<text:section-source xlink:href='file:///x.odt'/>",
                "REMOTE_CONTENT|<table:table-source xlink:href='\\\\host\\x.ods'/>",
                "SENT_FORM|<form:form xlink:href='http://example.org/send'/>",
                "EMBEDDED_OBJECT|<draw:object-ole xlink:href='./Object 3'/>",
                "EMBEDDED_OBJECT|<draw:plugin xlink:href='a.swf'/>",
                "ACTIVE_FIELD|<office:dde-source office:dde-application='soffice'/>",
                "DATA_CONNECTION|<table:database-source-sql table:database-name='x'/>",
                "HIDDEN_TEXT|<text:hidden-paragraph>48</text:hidden-paragraph>",
                "SHOWN_OTHERWISE|<text:conditional-text text:string-value-if-true='58'/>",
                "TRACKED_CHANGE|<text:changed-region/>",
                "COMMENT|<office:annotation/>",
                "HIDDEN_SHEET|<table:table-row table:visibility='collapse'/>",
                "HIDDEN_SHEET|<style:style style:name='ta1'><style:table-properties table:display='false'/></style:style>",
            })
    void aKindIsKnownByItsElement(Kind kind, String content) throws IOException {
        assertThat(body(content).remarks()).extracting(OfficeRemark::kind).containsOnly(kind);
        assertThat(body(content).remarks()).isNotEmpty();
    }

    @Test
    void textOfAHiddenStyleIsNotSeenWhereverTheStyleStands() throws IOException {
        String style = "<style:style style:name='H'><style:text-properties text:display='none'/></style:style>";
        assertThat(body(style + "<text:span text:style-name='H'>48</text:span><text:span text:style-name='P'/>")
                        .remarks())
                .extracting(OfficeRemark::kind)
                .containsExactly(Kind.HIDDEN_TEXT);
        assertThat(body(style).remarks()).isEmpty();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("content.xml", xml("<text:p text:style-name='H'>48</text:p>"));
        parts.put("styles.xml", xml(style));
        assertThat(scan(parts).remarks()).extracting(OfficeRemark::kind).containsExactly(Kind.HIDDEN_TEXT);
    }

    @Test
    void aKeyOrADrawingWithinMayStartAProgram() throws IOException {
        String calls = xml("<text:a xlink:href='vnd.sun.star.script:a.b?language=Basic'/>");
        for (String part : new String[] {"Configurations2/accelerator/current.xml", "Object 1/content.xml"}) {
            assertThat(with(part, calls).remarks())
                    .as(part)
                    .extracting(OfficeRemark::kind)
                    .containsExactly(Kind.MACRO);
        }
    }

    @Test
    void aLockedDocumentIsSaidToBeOne() {
        assertThatThrownBy(() -> with("META-INF/manifest.xml", xml("<manifest><encryption-data/></manifest>")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().what().en()).contains("password"));
    }

    @Test
    void aFileThatIsAWordDocumentTooIsLookedThroughAsBoth() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id='r' Type='http://x/officeDocument' Target='word/document.xml'/></Relationships>");
        parts.put("word/document.xml", "<w:document xmlns:w='w'><w:p><w:r><w:t>48</w:t></w:r></w:p></w:document>");
        parts.put("content.xml", xml("<text:execute-macro/>"));
        OfficeText text = scan(parts);
        assertThat(text.paragraphs()).containsExactly("48");
        assertThat(text.remarks()).extracting(OfficeRemark::kind).containsExactly(Kind.MACRO);
    }
}
