package io.github.taipei1.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taipei1.approval.TextForm;
import io.github.taipei1.check.Outcome;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.disclosure.write.PackageFile;
import io.github.taipei1.finding.Level;
import io.github.taipei1.testing.ExampleProject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewPackageTest {
    private static final String PRESS =
            "disclosures: [{id: press, kind: press-release, zh-TW: p/zh.md, en: p/en.md, publish-on: 2026-01-15}]\n";
    private static final String ZH =
            "# 訓練成果\n\n團隊使用 128 張 H100 GPU 訓練模型。成果[在此](https://example.org/a)公開。\n\n- 第一項\n- 第二項\n";
    private static final String EN =
            "# Results of training\n\nThe team trained the model on 120 H100 GPUs. Results are published [here](https://example.org/a).\n\n- The first\n- The second\n";

    @TempDir
    private Path root;

    @BeforeEach
    void drafts() throws IOException {
        file("taipei1.yaml", ExampleProject.config(PRESS));
        file("p/zh.md", ZH);
        file("p/en.md", EN);
        file("secret-plan.md", "# 內部計畫\n\n不得外流的內容。\n");
    }

    private void file(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Records an approval of these texts, with copies. */
    private void approve(String zh, String en) throws IOException {
        TextForm.Hashes hashes = TextForm.Hashes.of(zh, en);
        file("p/press.sent.zh-TW.md", zh);
        file("p/press.sent.en.md", en);
        file("evidence/mail.txt", "approved");
        file("p/press.approval.json", """
                {"schema": 1, "disclosure": "press", "decision": "approved", "on": "2025-11-10",
                 "approver": {"name": "reviewer", "organisation": "NVIDIA"}, "code": "%s",
                 "zhSha256": "%s", "enSha256": "%s", "textSha256": "%s", "evidence": {"file": "evidence/mail.txt"},
                 "sent": {"zh-TW": "p/press.sent.zh-TW.md", "en": "p/press.sent.en.md"}}
                """.formatted(
                        hashes.code(), hashes.zhSha256(), hashes.enSha256(), hashes.textSha256()));
    }

    private Reviews reviews(String id) throws IOException {
        return Reviews.of(Workspace.open(root, Optional.empty()), ExampleProject.DAY, Optional.ofNullable(id));
    }

    private Review review() throws IOException {
        Reviews reviews = reviews("press");
        assertThat(reviews.result().outcome()).isNotIn(Outcome.INTERNAL, Outcome.MISCONFIGURED);
        return reviews.reviews().get(0);
    }

    private static byte[] bytes(PackageFile file, Review review) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(review, out);
        return out.toByteArray();
    }

    private static String text(PackageFile file, Review review) throws IOException {
        return new String(bytes(file, review), StandardCharsets.UTF_8);
    }

    private static TreeMap<String, String> parts(byte[] docx) throws IOException {
        TreeMap<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static List<String> all(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void writesFourFilesAndNothingElseOfTheRepository() throws IOException {
        List<Path> written = PackageFile.writeAll(List.of(review()), root.resolve("target/taipei1"));
        Path folder = root.resolve("target/taipei1/disclosure/press");
        assertThat(written).allSatisfy(path -> assertThat(path).hasParent(folder));
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("review.docx", "review.html", "letter.docx", "request.eml");
        }
        for (PackageFile file : PackageFile.values()) {
            String all = file.fileName().endsWith(".docx")
                    ? String.join("", parts(bytes(file, review())).values())
                    : text(file, review());
            assertThat(all).doesNotContain("內部計畫").doesNotContain("secret-plan").doesNotContain(root.toString());
        }
    }

    @Test
    void makesTheSameBytesAnywhere() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<byte[]> here = new ArrayList<>();
        for (PackageFile file : PackageFile.values()) {
            here.add(bytes(file, review()));
        }
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            for (PackageFile file : PackageFile.values()) {
                assertThat(bytes(file, review())).as(file.fileName()).isEqualTo(here.get(file.ordinal()));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void showsFindingsAsWordCommentsOnTheirWords() throws IOException {
        Review review = review();
        assertThat(review.notes()).hasSize(1);
        TreeMap<String, String> parts = parts(bytes(PackageFile.REVIEW_DOCX, review));
        String body = parts.get("word/document.xml");
        assertThat(all("<w:commentRangeStart w:id=\"(\\d+)\"", body)).containsExactly("1");
        assertThat(all("<w:commentRangeEnd w:id=\"(\\d+)\"", body)).containsExactly("1");
        assertThat(all("<w:commentReference w:id=\"(\\d+)\"", body)).containsExactly("1");
        String marked = body.substring(body.indexOf("<w:commentRangeStart"), body.indexOf("<w:commentRangeEnd"));
        assertThat(all("<w:t xml:space=\"preserve\">([^<]*)</w:t>", marked)).containsExactly("120");
        assertThat(parts.get("word/comments.xml")).contains("BIL-01", "128", "數值不一致");
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(bytes(PackageFile.REVIEW_DOCX, review)))) {
            assertThat(document.getDocComments().getComments()).hasSize(1);
            assertThat(document.getTables().get(0).getRows())
                    .hasSize(review.rows().size() + 1);
        }
    }

    @Test
    void showsNotesBesideThePassageInHtml() throws IOException {
        String html = text(PackageFile.REVIEW_HTML, review());
        assertThat(html).contains("<mark><span>120</span><sup> 1</sup></mark>");
        assertThat(html)
                .contains("class=\"note error\"")
                .contains("lang=\"zh-TW\"")
                .contains("lang=\"en\"");
        assertThat(html).contains("https://example.org/a").doesNotContain("<a ").doesNotContain("<script");
    }

    @Test
    void isADraftUntilApproved() throws IOException {
        assertThat(text(PackageFile.REVIEW_HTML, review())).contains("DRAFT");
        assertThat(parts(bytes(PackageFile.REVIEW_DOCX, review())).get("word/header1.xml"))
                .contains("DRAFT", review().code(), "press");
        approve(ZH, EN);
        Review approved = review();
        assertThat(approved.isApproved()).isTrue();
        assertThat(text(PackageFile.REVIEW_HTML, approved))
                .doesNotContain("DRAFT")
                .contains("Approved 2025-11-10");
        assertThat(parts(bytes(PackageFile.REVIEW_DOCX, approved)).get("word/header1.xml"))
                .doesNotContain("DRAFT");
    }

    @Test
    void tracksChangesSoThatRejectingThemGivesTheApprovedText() throws IOException {
        approve(ZH, EN);
        file(
                "p/zh.md",
                ZH.replace("訓練模型", "訓練大型模型").replace("- 第二項\n", "").replace("# 訓練成果\n", "# 訓練成果\n\n全新的前言段落。\n"));
        file("p/en.md", EN.replace("120 H100", "128 H100").replace("- The first\n", "- The very first\n"));
        String body = parts(bytes(PackageFile.REVIEW_DOCX, review())).get("word/document.xml");
        String table = body.substring(body.indexOf("<w:tbl>"));
        assertThat(words(table, "ins"))
                .contains("訓練成果", "團隊使用 128 張 H100 GPU 訓練模型。成果在此", "第二項", "on 120 H100 GPUs", "The first");
        assertThat(words(table, "ins")).doesNotContain("前言", "大型", "128 H100", "very");
        assertThat(words(table, "del")).contains("全新的前言段落。", "訓練大型模型。", "on 128 H100 GPUs", "The very first");
        assertThat(words(table, "del")).doesNotContain("第二項", "120 H100");
        assertThat(all("w:id=\"(1\\d{5})\"", body)).doesNotHaveDuplicates().isNotEmpty();
        String html = text(PackageFile.REVIEW_HTML, review());
        assertThat(html).contains("<del>120</del>").contains("<ins>128</ins>").contains("<ins>全新的前言段落。</ins>");
    }

    /** All words but those of one kind of change: without {@code ins} what was, without {@code del} what is. */
    private static String words(String xml, String without) {
        String kept = xml.replaceAll("<w:" + without + " [^>]*[^/]>.*?</w:" + without + ">", "");
        return String.join("", all("<w:(?:t|delText) xml:space=\"preserve\">([^<]*)</w:", kept));
    }

    @Test
    void carriesAcceptedDifferencesWithTheirReasonsToTheReviewers() throws IOException {
        String passage = review().notes()
                .get(0)
                .reported()
                .finding()
                .passage()
                .replaceAll("[\\s\\u3000\\u00a0]+", " ")
                .strip();
        file(
                "taipei1-decisions.yaml",
                "version: 1\ndecisions:\n  - {rule: BIL-01, path: p/en.md, decision: accepted, by: project lead, on: 2025-11-19, reason: the final run used fewer, passage: "
                        + sha256(passage) + "}\n");
        Review review = review();
        assertThat(review.notes()).isEmpty();
        assertThat(review.accepted()).hasSize(1);
        TreeMap<String, String> parts = parts(bytes(PackageFile.REVIEW_DOCX, review));
        assertThat(parts).doesNotContainKey("word/comments.xml");
        assertThat(parts.get("word/document.xml")).contains("the final run used fewer", "project lead");
        assertThat(text(PackageFile.REVIEW_HTML, review)).contains("the final run used fewer");
        assertThat(parts(bytes(PackageFile.LETTER, review)).get("word/document.xml"))
                .contains("the final run used fewer");
        assertThat(mailPart(text(PackageFile.REQUEST, review), 0)).contains("Reason: the final run used fewer");
    }

    private static String sha256(String text) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theMailAttachesExactlyTheDraftsAndKeepsToTheRules() throws IOException {
        String mail = text(PackageFile.REQUEST, review());
        assertThat(mail.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(mail.lines()).allMatch(line -> line.length() <= 78);
        String code = TextForm.Hashes.of(ZH, EN).code();
        assertThat(mail).contains("Subject: [" + code + "]").contains("Date: Thu, 20 Nov 2025 09:00:00 +0800");
        assertThat(all("(?m)^(?:From|To): .*?<(.*?)>", mail)).allMatch(address -> address.endsWith("@example.invalid"));
        assertThat(mailPart(mail, 0)).contains(code).contains("To the reviewers");
        assertThat(mailPart(mail, 1)).isEqualTo(ZH);
        assertThat(mailPart(mail, 2)).isEqualTo(EN);
        assertThat(partBytes(mail, 3)).isEqualTo(bytes(PackageFile.REVIEW_DOCX, review()));
        assertThat(mail).contains("filename=\"press.review.docx\"");
    }

    @Test
    void aWordDraftIsSentAsItIs() throws IOException {
        file("taipei1.yaml", ExampleProject.config(PRESS.replace("p/en.md", "p/en.docx")));
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("The team trained the model on 120 H100 GPUs.");
            document.write(word);
        }
        Files.write(root.resolve("p/en.docx"), word.toByteArray());
        Review review = review();
        assertThat(text(PackageFile.REVIEW_HTML, review)).contains("<span>120</span>", "BIL-01");
        String mail = text(PackageFile.REQUEST, review);
        assertThat(mail).contains("filename=\"press.en.docx\"", " application/vnd.openxmlformats");
        assertThat(partBytes(mail, 2)).isEqualTo(word.toByteArray());
    }

    @Test
    void whatATeamHasNotDoneYetIsNoReviewersBusiness() throws IOException {
        approve(ZH + "更多。\n", EN);
        file(
                "p/press.approval.json",
                Files.readString(root.resolve("p/press.approval.json")).replace("\"on\": \"2025-11-10\",", ""));
        file("taipei1.yaml", ExampleProject.config(PRESS.replace("2026-01-15", "2025-11-19")));
        Reviews reviews = reviews("press");
        assertThat(reviews.result().findings())
                .extracting(one -> one.finding().rule())
                .contains("DIS-04", "DIS-05");
        Review review = reviews.reviews().get(0);
        assertThat(review.general())
                .extracting(note -> note.reported().finding().rule())
                .containsOnly("DIS-04");
        for (PackageFile file : PackageFile.values()) {
            String all = file.fileName().endsWith(".docx")
                    ? String.join("", parts(bytes(file, review)).values())
                    : text(file, review);
            assertThat(all)
                    .doesNotContain("evidence/")
                    .doesNotContain("p/press")
                    .doesNotContain("taipei1.yaml");
        }
    }

    @Test
    void aLinkThatLeadsElsewhereIsATrackedChange() throws IOException {
        approve(ZH, EN);
        file("p/en.md", EN.replace("example.org/a", "example.org/b"));
        assertThat(text(PackageFile.REVIEW_HTML, review()))
                .contains("<ins> ⟨https://example.org/b⟩</ins>", "<del> ⟨https://example.org/a⟩</del>");
    }

    @Test
    void whatWasTakenOutStandsBeforeWhatWasPutInInstead() throws IOException {
        approve(ZH, EN);
        file("p/en.md", EN.replace("- The first\n- The second\n", "## Outlook\n\nSchools get it for nothing.\n"));
        String html = text(PackageFile.REVIEW_HTML, review());
        assertThat(html.indexOf("<del>The first")).isPositive().isLessThan(html.indexOf("<ins>Outlook"));
        assertThat(html.indexOf("<del>The second")).isPositive().isLessThan(html.indexOf("<ins>Outlook"));
    }

    private static String mailPart(String mail, int index) {
        return new String(partBytes(mail, index), StandardCharsets.UTF_8);
    }

    private static byte[] partBytes(String mail, int index) {
        String boundary = all("boundary=\"([^\"]+)\"", mail).get(0);
        String part = mail.split(Pattern.quote("--" + boundary))[index + 1];
        String body = part.substring(part.indexOf("\r\n\r\n") + 4);
        return Base64.getMimeDecoder().decode(body);
    }

    @Test
    void theLetterSaysWhoAsksForWhat() throws IOException {
        String letter = parts(bytes(PackageFile.LETTER, review())).get("word/document.xml");
        assertThat(letter)
                .contains("Subject: [" + review().code() + "]", "Example Tech Co.", "press release", "2026-01-15");
        assertThat(letter).contains("reply to this message and keep its subject");
        assertThat(letter).doesNotContain("{{").doesNotContain("p/zh.md");
    }

    @Test
    void anUnknownDisclosureOrNoneIsAMisconfiguration() throws IOException {
        Reviews unknown = reviews("pres");
        assertThat(unknown.reviews()).isEmpty();
        assertThat(unknown.result().outcome()).isEqualTo(Outcome.MISCONFIGURED);
        assertThat(unknown.result().findings().get(0).finding().message().en()).contains("did you mean \"press\"");
        file("taipei1.yaml", ExampleProject.config("disclosures: []\n"));
        assertThat(reviews(null).result().outcome()).isEqualTo(Outcome.MISCONFIGURED);
    }

    @Test
    void tellsOfFindingsAboutTheseDraftsOnly() throws IOException {
        file(
                "taipei1.yaml",
                ExampleProject.config(
                        "disclosures: [{id: press, kind: press-release, zh-TW: p/zh.md, en: p/en.md}, {id: other, kind: post, zh-TW: o.md}]\n"));
        file("o.md", "貼文\n");
        Reviews one = reviews("press");
        assertThat(one.result().findings())
                .extracting(found -> found.finding().rule())
                .containsExactly("BIL-01");
        assertThat(one.result().rules()).allMatch(rule -> rule.info().id().matches("(BIL|DIS)-\\d\\d"));
        Reviews all = reviews(null);
        assertThat(all.reviews()).extracting(Review::id).containsExactly("press");
        assertThat(all.result().findings())
                .extracting(found -> found.finding().rule())
                .contains("DIS-02");
    }

    @Test
    void aMissingPassageHasItsNoteInTheEmptyColumn() throws IOException {
        file("p/zh.md", "# 成果\n\n本研究訓練影像辨識模型，用於檢測電路板的焊接瑕疵，並公開其評估結果。\n\n模型在產線上以三種光源測試，誤判的影像均由檢驗人員複查並重新標記。\n");
        file(
                "p/en.md",
                "# Results\n\nWe trained an image recognition model that finds soldering defects on circuit boards, and publish its evaluation.\n");
        Review review = review();
        Row last = review.rows().get(review.rows().size() - 1);
        assertThat(last.en()).extracting(Paragraph::shape).containsExactly(Paragraph.Shape.NOTHING);
        assertThat(last.en().get(0).stretches().get(0).notes()).isNotEmpty();
        assertThat(text(PackageFile.REVIEW_HTML, review)).contains("<mark><span class=\"aside\">—</span>");
    }

    @Test
    void hostileDraftsStayHarmlessAndVisible() throws Exception {
        file(
                "p/zh.md",
                "# <script>alert(1)</script>\n\n看不見的\u202E控制字元\u200B與\u0007鈴聲。&#xD800; &#0; ]]> `{{code}}`\n\n| a | b |\n|---|---|\n| <img src=x onerror=alert(1)> | \uD83D\uDE80 |\n\n[x](javascript:alert(1))\n");
        file(
                "p/en.md",
                "# <script>alert(1)</script>\n\nA hidden\u202E control\u200B and a bell\u0007. &#xD800; ]]> `{{code}}`\n\n<details><style>*{display:none}</style></details>\n\n![](data:text/html,x)\n");
        approve("其他文字。\n", "Other words.\n");
        Review review = review();
        String html = text(PackageFile.REVIEW_HTML, review);
        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("\u202E")
                .doesNotContain("\u200B")
                .doesNotContain("\u0007");
        assertThat(html).contains("[U+202E]");
        for (PackageFile file : List.of(PackageFile.REVIEW_DOCX, PackageFile.LETTER)) {
            for (String part : parts(bytes(file, review)).values()) {
                javax.xml.parsers.DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
            }
        }
        assertThat(mailPart(text(PackageFile.REQUEST, review), 2)).contains("bell\u0007");
    }

    @Test
    void anIdThatIsAPathStaysOneFolder() throws IOException {
        file(
                "taipei1.yaml",
                ExampleProject.config(
                        "disclosures: [{id: \"../../新 聞\\r\\nBcc: x\", kind: post, zh-TW: p/zh.md, en: p/en.md}]\n"));
        Review review = reviews(null).reviews().get(0);
        List<Path> written = PackageFile.writeAll(List.of(review), root.resolve("out"));
        assertThat(written).allMatch(path -> path.normalize().startsWith(root.resolve("out/disclosure")));
        String mail = text(PackageFile.REQUEST, review);
        assertThat(mail.lines()).noneMatch(line -> line.startsWith("Bcc:"));
        assertThat(mail).contains("=?UTF-8?B?");
    }

    @Test
    void longDraftsTakeABoundedTime() throws IOException {
        StringBuilder zh = new StringBuilder("# 大稿\n\n");
        StringBuilder en = new StringBuilder("# A large draft\n\n");
        for (int i = 0; i < 200; i++) {
            zh.append("第 ").append(i).append(" 段說明模型使用 ").append(i + 3).append(" 張 GPU 訓練的情形。\n\n");
            en.append("Paragraph ")
                    .append(i)
                    .append(" tells how the model was trained on ")
                    .append(i + 4)
                    .append(" GPUs.\n\n");
        }
        file("p/zh.md", zh.toString());
        file("p/en.md", en.toString());
        approve(zh.toString().replace("情形", "狀況"), en.toString().replace("tells how", "describes how"));
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            Review review = review();
            assertThat(review.notes()).hasSizeGreaterThan(150);
            assertThat(bytes(PackageFile.REVIEW_DOCX, review)).isNotEmpty();
            assertThat(bytes(PackageFile.REVIEW_HTML, review)).isNotEmpty();
        });
    }

    @Test
    void aDraftThatIsNotFinishedIsNeitherSentNorApproved() throws IOException {
        file("p/en.md", "# TODO title\n\nTODO: say what was achieved.\n");
        file("mail.eml", "Subject: agreed\n\nagreed\n");
        Reviews reviews = reviews("press");
        assertThat(reviews.reviews()).isEmpty();
        assertThat(reviews.result().judged(Optional.of(Level.ERROR)).outcome()).isEqualTo(Outcome.VIOLATIONS);
        assertThat(reviews.result().findings())
                .filteredOn(one -> one.finding().rule().equals("REP-02"))
                .extracting(one -> one.finding().place().path() + ":"
                        + one.finding().place().region().startLine())
                .containsExactly("p/en.md:1", "p/en.md:3");
        Recording recording = new Recording(
                root, Workspace.open(root, Optional.empty()).loaded().project().orElseThrow());
        assertThatThrownBy(() -> recording.record(statement("approved"), ExampleProject.DAY))
                .isInstanceOfSatisfying(
                        Recording.Refused.class,
                        refused -> assertThat(refused.text().zhTw()).contains("p/en.md 第 1 行", "TODO title"));
        assertThat(root.resolve("p/press.approval.json")).doesNotExist();
    }

    private static Recording.Statement statement(String decision) {
        LocalDate day = ExampleProject.DAY;
        return new Recording.Statement(
                "press", decision, "a reviewer", "NVIDIA", day, Optional.empty(), "mail.eml", Optional.empty());
    }
}
