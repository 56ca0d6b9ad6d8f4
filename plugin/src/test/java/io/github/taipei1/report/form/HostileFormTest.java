package io.github.taipei1.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taipei1.finding.Problem;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Files that are no form to be filled are refused with a reason, whatever they are. */
class HostileFormTest {

    private static byte[] changed(UnaryOperator<String> document) {
        Map<String, String> parts = new LinkedHashMap<>(Forms.unzip(Forms.word(Forms.split("表"))));
        parts.computeIfPresent("word/document.xml", (name, xml) -> document.apply(xml));
        return Forms.zip(parts);
    }

    private static String refused(byte[] file) {
        try {
            FormDocument.read(FormPackage.read(file));
        } catch (UnusableForm e) {
            Problem problem = e.problem("forms/a.docx");
            assertThat(problem.message().zhTw()).isNotEqualTo(problem.message().en());
            assertThat(problem.help().en()).contains("Word");
            return problem.message().en();
        }
        throw new AssertionError("was taken");
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        assertThat(refused(changed(xml -> xml.replace(
                        "<w:document ",
                        "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document "))))
                .contains("document type");
        assertThat(refused(changed(xml -> xml.replace("表", "&nbsp;")))).contains("document.xml");
    }

    @Test
    void contentFromElsewhereIsRefused() {
        assertThat(refused(changed(xml -> xml.replace("<w:sectPr", "<w:altChunk r:id=\"rId9\"/><w:sectPr"))))
                .contains("w:altChunk");
        assertThat(refused(changed(xml -> xml.replace("<w:sectPr", "<w:p><w:subDoc r:id=\"rId9\"/></w:p><w:sectPr"))))
                .contains("w:subDoc");
    }

    @Test
    void macrosAreRefusedWhateverTheFileIsCalled() {
        Map<String, String> parts = new LinkedHashMap<>(Forms.unzip(Forms.word(Forms.BARE)));
        parts.put("word/vbaProject.bin", "x");
        assertThat(refused(Forms.zip(parts))).contains("macros");
        Map<String, String> typed = new LinkedHashMap<>(Forms.unzip(Forms.word(Forms.BARE)));
        typed.computeIfPresent(
                "[Content_Types].xml",
                (name, xml) -> xml.replace(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml"));
        assertThat(refused(Forms.zip(typed))).contains("macros");
    }

    @Test
    void whatIsNoWordDocumentIsRefused() {
        assertThat(refused(new byte[0])).contains("no Word document");
        assertThat(refused("計畫名稱".getBytes(StandardCharsets.UTF_8))).contains("no Word document");
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .contains("password");
        assertThat(refused(Forms.zip(Map.of("a.txt", "x")))).contains("no Word document");
        assertThat(refused(changed(xml -> xml.replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main"))))
                .contains("Strict");
        assertThat(refused(changed(xml -> xml.substring(0, xml.length() / 2)))).contains("damaged");
    }

    @Test
    void needlessDepthIsRefused() {
        String deep = "<w:sdt>".repeat(400) + "</w:sdt>".repeat(400);
        assertThat(refused(changed(xml -> xml.replace("<w:sectPr", deep + "<w:sectPr"))))
                .contains("nested too deep");
    }

    @Test
    void aPartThatUnpacksToMoreThanAnybodyWritesIsRefused() {
        Map<String, String> parts = new LinkedHashMap<>(Forms.unzip(Forms.word(Forms.BARE)));
        parts.put("word/media/image1.png", "0".repeat(40 << 20));
        assertThat(refused(Forms.zip(parts))).contains("too large");
    }

    @Test
    void noDamageOfTheFileBringsAnythingButARefusal() {
        byte[] sound = Forms.word(Forms.table(Forms.row(Forms.cell(1, Forms.split("標題")), Forms.cell(3, Forms.EMPTY))));
        Random random = new Random(20251220);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = sound.clone();
            for (int j = 0; j <= random.nextInt(6); j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            survives(damaged);
        }
    }

    @Test
    void noOddMarkupBringsAnythingButARefusal() {
        String[] odd = {
            "<w:tbl/>",
            "<w:tr/>",
            "<w:tc/>",
            "<w:p/>",
            "<w:sdt/>",
            "<w:sdtContent/>",
            "<w:gridSpan w:val=\"99999999999\"/>",
            "<w:vMerge/>",
            "<w:fldChar w:fldCharType=\"end\"/>",
            "<w:fldChar/>",
            "<w:sym/>",
            "<w:t/>",
            "<w:t><![CDATA[□x]]></w:t>",
            "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc><w:tc/></w:tr></w:tbl>",
            "<w:sdt><w:sdtPr><w:tag/></w:sdtPr></w:sdt>",
            "<w:sdt><w:sdtPr><w:tag w:val=\"t\"/><w14:checkbox/></w:sdtPr><w:sdtContent/></w:sdt>",
            "<!-- <w:p> -->",
            "<?x <w:p> ?>",
            "<w:t a='>' b=\"'>\">]]&gt;</w:t>"
        };
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            StringBuilder body = new StringBuilder();
            for (int j = 0; j < 1 + random.nextInt(5); j++) {
                body.append(odd[random.nextInt(odd.length)]);
            }
            survives(Forms.word(body.toString()));
        }
    }

    private static void survives(byte[] file) {
        try {
            FormDraft.of(file, FormDraftTest.vocabulary());
            FormFillerTest.fill(
                    file,
                    "fields: [{label: 標題, text: x}, {control: t, when: joint}, {checkbox: x, when: joint}, {label: 標題, nth: 2, at: below, section: outputs}]");
        } catch (UnusableForm | AssertionError e) {
            assertThat(e)
                    .satisfiesAnyOf(
                            one -> assertThat(one).isInstanceOf(UnusableForm.class),
                            one -> assertThat(one).hasCauseInstanceOf(UnusableForm.class));
        }
    }

    @Test
    void readingNeverEndsInAnotherException() {
        assertThatThrownBy(() -> FormPackage.read(new byte[(64 << 20) + 1])).isInstanceOf(UnusableForm.class);
    }
}
