package io.github.taipei1.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taipei1.approval.ApprovalJson;
import io.github.taipei1.approval.TextForm;
import io.github.taipei1.check.Reported;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.digest.Sha256;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Text;
import io.github.taipei1.output.Console;
import io.github.taipei1.output.ConsoleLine;
import io.github.taipei1.output.Presentation;
import io.github.taipei1.testing.ExampleProject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is recorded as an approval, and what is refused. */
class RecordingTest {
    private static final String ZH = "# 新聞稿\n\n團隊使用 128 張 H100。\n";
    private static final String EN = "# Press release\n\nThe team used 128 H100 GPUs.\n";
    private static final String CODE = TextForm.Hashes.of(ZH, EN).code();
    private static final LocalDate DAY = ExampleProject.DAY;

    @TempDir
    private Path root;

    @BeforeEach
    void drafts() throws IOException {
        disclosure("p/zh.md", "p/en.md");
        file("p/zh.md", ZH);
        file("p/en.md", EN);
        mail("reply.eml", "Re: [" + CODE + "] Review request", "I agree.");
    }

    private void disclosure(String zh, String en) throws IOException {
        file(
                "taipei1.yaml",
                ExampleProject.config(
                        "disclosures: [{id: press, kind: press-release, zh-TW: %s, en: %s}]\n".formatted(zh, en)));
    }

    private void file(String path, String text) throws IOException {
        file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void file(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private void mail(String name, String subject, String body) throws IOException {
        file(
                "evidence/" + name,
                "From: reviewer@example.com\r\nDate: Wed, 19 Nov 2025 20:00:00 -0800\r\nMessage-ID: <b@example.com>\r\n"
                        + "In-Reply-To: <a@example.org>\r\nSubject: " + subject + "\r\n\r\n" + body + "\r\n");
    }

    private Recording.Recorded record(String decision, String organisation, String evidence)
            throws IOException, Recording.Refused {
        Recording recording = new Recording(
                root, Workspace.open(root, Optional.empty()).loaded().project().orElseThrow());
        return recording.record(
                new Recording.Statement(
                        "press",
                        decision,
                        "a reviewer",
                        organisation,
                        DAY,
                        Optional.empty(),
                        evidence,
                        Optional.empty()),
                DAY);
    }

    private Recording.Recorded approve(String evidence) throws IOException, Recording.Refused {
        return record("approved", "NVIDIA", evidence);
    }

    private List<String> remarks(String evidence) throws IOException, Recording.Refused {
        Files.deleteIfExists(root.resolve("p/press.approval.json"));
        return approve(evidence).remarks().stream().map(Text::en).toList();
    }

    private void assertRefused(String evidence, String why) {
        assertThatThrownBy(() -> approve(evidence)).isInstanceOfSatisfying(Recording.Refused.class, refused -> {
            assertThat(refused.text().en()).contains(why);
            assertThat(refused.text().zhTw()).isNotBlank();
        });
        assertThat(root.resolve("p/press.approval.json")).doesNotExist();
    }

    @Test
    void aReplyThatKeptItsSubjectIsRecordedWithoutRemarks() throws Exception {
        Recording.Recorded recorded = approve("evidence/reply.eml");
        assertThat(recorded.code()).isEqualTo(CODE);
        assertThat(recorded.remarks()).isEmpty();
        assertThat(Files.readString(root.resolve("p/press.sent.zh-TW.md"))).isEqualTo(ZH);
        assertThat(recorded.approval().evidenceSha256())
                .contains(Sha256.hex(Files.readAllBytes(root.resolve("evidence/reply.eml"))));
    }

    @Test
    void anAnswerAboutAnotherTextIsNoConsentToThisOne() throws Exception {
        String other = TextForm.Hashes.of(ZH, EN + "More.\n").code();
        mail("other.eml", "Re: [" + other + "]", "I agree.");
        assertRefused("evidence/other.eml", other);
        mail("both.eml", "Re: [" + CODE + "]", "I agree, as I did to " + other + ".");
        assertThat(remarks("evidence/both.eml")).isEmpty();
        assertThat(record("rejected", "NVIDIA", "evidence/other.eml").approval().isApproved())
                .isFalse();
    }

    @Test
    void aMistypedCodeIsToldByItsCheckCharacter() throws Exception {
        for (int i = 4; i < CODE.length(); i++) {
            char typed = CODE.charAt(i) == '7' ? '3' : '7';
            if (CODE.charAt(i) != '-') {
                String wrong = CODE.substring(0, i) + typed + CODE.substring(i + 1);
                mail("typo.eml", "Re: [" + wrong + "]", "I agree.");
                assertThat(remarks("evidence/typo.eml"))
                        .as(wrong)
                        .hasSize(1)
                        .first()
                        .asString()
                        .contains(wrong, "mistyped");
            }
        }
    }

    @Test
    void evidenceThatBindsNothingIsRecordedAndSaidToBe() throws Exception {
        mail("words.eml", "Re: review", "We agree to everything, approved!");
        file("evidence/scan.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        file("evidence/note.txt", "Reviewed under " + CODE + ".\n");
        assertThat(remarks("evidence/words.eml")).singleElement().asString().contains("does not bear the code");
        assertThat(remarks("evidence/scan.png")).singleElement().asString().contains("does not bear the code");
        assertThat(remarks("evidence/note.txt")).isEmpty();
    }

    @Test
    void theRequestItselfIsNoAnswer() throws Exception {
        file("evidence/request.eml", "X-Unsent: 1\r\nSubject: [" + CODE + "]\r\n\r\nplease review\r\n");
        assertRefused("evidence/request.eml", "our own request");
        file("evidence/sent.eml", "From: us@example.org\r\nSubject: [" + CODE + "]\r\n\r\nplease review\r\n");
        assertThat(remarks("evidence/sent.eml")).singleElement().asString().contains("In-Reply-To");
    }

    @Test
    void aMailOlderThanTheDecisionIsSaid() throws Exception {
        file(
                "evidence/old.eml",
                "From: a@example.com\r\nIn-Reply-To: <a>\r\nDate: Mon, 3 Nov 2025 10:00:00 +0800\r\nSubject: [" + CODE
                        + "]\r\n\r\nok\r\n");
        assertThat(remarks("evidence/old.eml")).singleElement().asString().contains("2025-11-03");
    }

    @Test
    void evidenceLiesInTheRepository() throws Exception {
        assertRefused(root.resolve("../outside.eml").toString(), "outside the repository");
        assertRefused("../outside.eml", "outside the repository");
        assertRefused("evidence", "not there or empty");
        assertThat(approve("evidence\\..\\evidence\\reply.eml").approval().evidence())
                .contains("evidence/reply.eml");
    }

    @Test
    void nobodyWithoutAnOrganisationDecides() {
        assertThatThrownBy(() -> record("approved", "\u3000 ", "evidence/reply.eml"))
                .isInstanceOf(Recording.Refused.class)
                .hasMessageContaining("organisation");
    }

    @Test
    void whatWasOnRecordIsSaidWhenItIsReplaced() throws Exception {
        approve("evidence/reply.eml");
        assertThat(record("withdrawn", "NVIDIA", "evidence/reply.eml").remarks())
                .extracting(Text::en)
                .containsExactly("this replaces what was on record: approved " + DAY + " " + CODE);
        file("p/press.approval.json", new byte[] {(byte) 0xFF, '{'});
        assertThat(approve("evidence/reply.eml").remarks()).hasSize(1);
    }

    @Test
    void aRejectedTextDoesNotMakeTheApprovedOneForgotten() throws Exception {
        approve("evidence/reply.eml");
        file("p/en.md", EN.replace("128", "64"));
        record("rejected", "NVIDIA", "evidence/reply.eml");
        file("p/en.md", EN.replace("128", "32"));
        record("rejected", "NVIDIA", "evidence/reply.eml");
        Review review = Reviews.of(Workspace.open(root, Optional.empty()), DAY, Optional.of("press"))
                .reviews()
                .get(0);
        assertThat(review.isApproved()).isFalse();
        assertThat(review.compared().orElseThrow().code()).contains(CODE);
        assertThat(review.rows().toString()).contains("text=128, change=REMOVED", "text=32, change=ADDED");
    }

    @Test
    void theConsoleSaysHowManyMoreSentencesThereAre() throws Exception {
        String longer = EN + "One. Two words. Three more words. Four words and more. Five words are enough.\n";
        file("p/en.md", longer);
        mail("reply.eml", "Re: review", "ok");
        approve("evidence/reply.eml");
        file("p/en.md", EN);
        Reviews reviews = Reviews.of(Workspace.open(root, Optional.empty()), DAY, Optional.of("press"));
        Presentation how = new Presentation(Language.EN, "1", "disclosure");
        assertThat(Console.lines(reviews.result(), how, List.of()))
                .extracting(ConsoleLine::text)
                .anyMatch(line -> line.contains("2 more, in disclosure.json"));
    }

    /** A Word document of these paragraphs. */
    private static byte[] word(String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (String words : paragraphs) {
                document.createParagraph().createRun().setText(words);
            }
            return bytes(document);
        }
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    @Test
    void aWordDraftIsBoundByteByByte() throws Exception {
        disclosure("p/zh.docx", "p/en.docx");
        byte[] zh = word("新聞稿", "團隊使用 128 張 H100。");
        byte[] en = word("Press release", "The team used 128 H100 GPUs.");
        file("p/zh.docx", zh);
        file("p/en.docx", en);
        String code = TextForm.Hashes.ofSha256(Sha256.hex(zh), Sha256.hex(en)).code();
        mail("reply.eml", "Re: [" + code + "]", "ok");
        assertThat(approve("evidence/reply.eml").code()).isEqualTo(code);
        assertThat(root.resolve("p/press.sent.en.docx")).hasBinaryContent(en);
        Review review = Reviews.of(Workspace.open(root, Optional.empty()), DAY, Optional.of("press"))
                .reviews()
                .get(0);
        assertThat(review.isApproved()).isTrue();
        file("p/en.docx", word("Press release", "The team used 64 H100 GPUs."));
        assertThat(stale()).containsExactly("changed: The team used 64 H100 GPUs. (was: The team used 128 H100 GPUs.)");
    }

    private List<String> stale() throws IOException {
        return findings("DIS-04").stream()
                .flatMap(finding -> finding.related().stream())
                .map(related -> related.message().en())
                .toList();
    }

    private List<Finding> findings(String rule) throws IOException {
        return Reviews.of(Workspace.open(root, Optional.empty()), DAY, Optional.of("press"))
                .result()
                .findings()
                .stream()
                .map(Reported::finding)
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    @Test
    void aDraftThatCannotBeApprovedIsToldBeforeItIsSent() throws Exception {
        file("p/zh.md", "# 新聞稿\n\n團隊使用\u200B 128 張 H100。\n");
        file("p/en.md", EN.getBytes(StandardCharsets.UTF_16));
        assertThat(findings("DIS-02"))
                .extracting(finding -> finding.message().en())
                .anyMatch(text -> text.contains("U+200B (line 3)"))
                .anyMatch(text -> text.contains("not UTF-8"))
                .hasSize(2);
        assertRefused("evidence/reply.eml", "U+200B (line 3)");
    }

    @Test
    void draftsInTheWrongLanguageAreToldOnceAndNotCompared() throws Exception {
        disclosure("p/en.md", "p/zh.md");
        assertThat(findings("DIS-02"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en()).contains("the wrong way round"));
        assertThat(findings("BIL-04")).isEmpty();
        disclosure("p/zh.md", "p/other.md");
        file("p/other.md", ZH.repeat(12));
        assertThat(findings("DIS-02"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en()).contains("written in Chinese"));
        file("p/other.md", EN.repeat(12));
        assertThat(findings("DIS-02")).isEmpty();
    }

    @Test
    void aDraftElsewhereIsNotRecorded() throws Exception {
        disclosure("../zh.md", "p/en.md");
        assertRefused("evidence/reply.eml", "outside the repository");
    }

    @Test
    void evidenceThatWasChangedAfterwardsIsTold() throws Exception {
        approve("evidence/reply.eml");
        assertThat(findings("DIS-05")).isEmpty();
        mail("reply.eml", "Re: [" + CODE + "]", "I do not agree.");
        assertThat(findings("DIS-05"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message().en()).contains("evidence/reply.eml does not have the SHA-256"));
    }

    @Test
    void aWordDraftThatShowsTwoTextsIsRefused() throws Exception {
        disclosure("p/zh.docx", "p/en.md");
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().getCTP().addNewIns().addNewR().addNewT().setStringValue("新聞稿");
            file("p/zh.docx", bytes(document));
        }
        assertThat(findings("DIS-02")).hasSize(1);
        assertRefused("evidence/reply.eml", "tracked changes");
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("新聞稿");
            XWPFRun hidden = document.createParagraph().createRun();
            hidden.setText("另有約定");
            hidden.setVanish(true);
            file("p/zh.docx", bytes(document));
        }
        assertRefused("evidence/reply.eml", "hidden words, \"另有約定\"");
        file("p/zh.docx", "no Word document".getBytes(StandardCharsets.UTF_8));
        assertRefused("evidence/reply.eml", "cannot be read");
    }

    @Test
    void anApprovedRecordCanBeReadBack() throws Exception {
        Recording.Recorded recorded = approve("evidence/reply.eml");
        assertThat(ApprovalJson.read("x", Files.readString(recorded.record())).approval())
                .contains(recorded.approval());
    }
}
