package io.github.taipei1.disclosure.write;

import io.github.taipei1.check.Suppression;
import io.github.taipei1.disclosure.Note;
import io.github.taipei1.disclosure.Paragraph;
import io.github.taipei1.disclosure.Review;
import io.github.taipei1.disclosure.Row;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Text;
import io.github.taipei1.report.write.Markup;
import io.github.taipei1.report.write.OpenPackage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * {@code review.docx}: both drafts side by side, findings as comments, changes against the approved text as tracked changes,
 * so that a reviewer works in Word as usual.
 */
public final class ReviewDocx {
    private static final int LONGEST_WHOLE = 600;
    private static final int[] SIDES = {1_500, 6_669, 6_669};
    private static final int[] ACCEPTED = {1_500, 7_000, 4_000, 2_338};

    private final Review review;
    private final WordFile file;
    private final Markup out = WordFile.part("document").raw("<w:body>");
    private final WordText text = new WordText(out);
    private final WordParagraphs paragraphs;

    private ReviewDocx(Review review) {
        this.review = review;
        this.file = new WordFile("Review of " + review.id(), review.asOf(), true);
        this.paragraphs = new WordParagraphs(text, review.asOf());
    }

    /** Writes the document; the stream stays open. */
    public static void write(Review review, OutputStream out) throws IOException {
        ReviewDocx docx = new ReviewDocx(review);
        docx.file.write(docx.body(), docx.header(), docx.footer(), docx.comments(), out);
    }

    private byte[] body() {
        head();
        text.paragraph("Heading1", "Side by side · 中英對照");
        text.table(SIDES, "Passage", "中文 (zh-TW)", "English (en)");
        review.rows().forEach(this::row);
        text.raw("</w:tbl>");
        if (!review.accepted().isEmpty()) {
            accepted();
        }
        return out.raw(file.section()).raw("</w:body></w:document>").toBytes();
    }

    private void head() {
        text.paragraph("Title", "Review of a disclosure · 揭露審閱文件");
        text.paragraph("Subtitle", Wording.title(review, Language.EN) + "\n" + Wording.title(review, Language.ZH_TW));
        Text standing = Wording.standing(review);
        text.paragraph(review.isApproved() ? "ApprovedMark" : "DraftMark", standing.en() + " · " + standing.zhTw());
        fact("Disclosure", Wording.disclosed(review));
        fact("Units", Wording.units(review, Language.EN));
        fact(
                "Approval code",
                review.code() + " (of exactly these two texts; please keep it in the subject of your reply)");
        fact("Notes", counts());
        Wording.compared(review).ifPresent(compared -> fact("Changes", compared.en() + " " + compared.zhTw()));
        for (Note note : review.general()) {
            Text message = note.reported().finding().message();
            fact(note.reported().finding().rule(), message.en() + " · " + message.zhTw());
        }
    }

    private String counts() {
        return review.notes().size() + " open, as comments; "
                + review.accepted().size() + " accepted by the authors, listed at the end";
    }

    private void fact(String label, String words) {
        text.raw("<w:p><w:pPr><w:spacing w:after=\"40\"/></w:pPr>")
                .run("<w:b/><w:bCs/>", label + ": ")
                .run("", words)
                .raw("</w:p>");
    }

    private void row(Row row) {
        text.raw(isShort(row) ? "<w:tr><w:trPr><w:cantSplit/></w:trPr>" : "<w:tr>")
                .cell(SIDES[0])
                .paragraph("CellId", row.id() + marks(row))
                .raw("</w:tc>");
        text.cell(SIDES[1]);
        paragraphs.column(row.zh(), Language.ZH_TW);
        text.raw("</w:tc>").cell(SIDES[2]);
        paragraphs.column(row.en(), Language.EN);
        text.raw("</w:tc></w:tr>");
    }

    /** Whether a row fits on a page for sure, so that it need not be torn apart. */
    private static boolean isShort(Row row) {
        int longest = Math.max(length(row.zh()), length(row.en()));
        return longest < LONGEST_WHOLE;
    }

    private static int length(List<Paragraph> column) {
        return column.stream()
                .flatMap(paragraph -> paragraph.stretches().stream())
                .mapToInt(stretch -> stretch.text().length())
                .sum();
    }

    private String marks(Row row) {
        long notes = review.notes().stream()
                .filter(note -> note.row().equals(row.id()))
                .count();
        return notes == 0 ? "" : "\n" + notes + (notes == 1 ? " note" : " notes");
    }

    private void accepted() {
        text.paragraph("Heading1", "Differences accepted by the authors · 作者已決定保留的差異");
        text.table(ACCEPTED, "Passage", "Difference", "Reason", "Decided by");
        for (Note note : review.accepted()) {
            Suppression why = note.reported().suppressed().orElseThrow();
            Text message = note.reported().finding().message();
            text.row(
                    ACCEPTED,
                    "CellId",
                    note.row() + "\n" + note.reported().finding().rule(),
                    message.en() + "\n" + message.zhTw(),
                    why.reason(),
                    Wording.by(why));
        }
        text.raw("</w:tbl>");
        text.paragraph("Normal", "");
    }

    private byte[] header() {
        Text standing = Wording.standing(review);
        Markup part = WordFile.part("hdr");
        new WordText(part)
                .raw("<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>")
                .run("", review.id() + " · ")
                .run("<w:rStyle w:val=\"Code\"/>", review.code())
                .raw("<w:r><w:tab/></w:r>")
                .run(
                        "<w:b/><w:bCs/><w:color w:val=\"" + (review.isApproved() ? "1D6B3C" : "B3261E") + "\"/>",
                        standing.en())
                .raw("</w:p></w:hdr>");
        return part.toBytes();
    }

    private byte[] footer() {
        Markup part = WordFile.part("ftr");
        new WordText(part)
                .raw("<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>")
                .run("", Wording.call(review) + " · " + review.asOf())
                .raw("<w:r><w:tab/></w:r>")
                .run("", "Page ")
                .raw("<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
                .raw("</w:p></w:ftr>");
        return part.toBytes();
    }

    private byte[] comments() {
        if (review.notes().isEmpty()) {
            return new byte[0];
        }
        Markup part = new Markup()
                .raw(OpenPackage.HEAD)
                .raw("<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
        WordText words = new WordText(part);
        for (Note note : review.notes()) {
            part.raw("<w:comment w:id=\"" + note.number() + "\" w:author=\"" + WordFile.AUTHOR + "\" w:date=\""
                    + WordFile.stamp(review.asOf()) + "\" w:initials=\"T1\">");
            words.raw(
                            "<w:p><w:pPr><w:pStyle w:val=\"CommentText\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr><w:annotationRef/></w:r>")
                    .run(
                            "<w:b/><w:bCs/>",
                            note.reported().finding().rule() + " · " + Wording.level(note.reported()) + " ")
                    .run("", note.reported().finding().message().en())
                    .raw("</w:p>")
                    .paragraph(
                            "CommentText", note.reported().finding().message().zhTw())
                    .raw("</w:comment>");
        }
        return part.raw("</w:comments>").toBytes();
    }
}
