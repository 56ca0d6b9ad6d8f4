package io.github.taipei1.disclosure.write;

import io.github.taipei1.disclosure.Review;
import io.github.taipei1.report.write.Markup;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** {@code letter.docx}: the cover letter of a request for review. */
public final class LetterDocx {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int[] FACTS = {2_400, 7_238};

    private LetterDocx() {}

    /** Writes the document; the stream stays open. */
    public static void write(Review review, OutputStream out) throws IOException {
        Letter letter = Letter.of(review);
        WordFile file = new WordFile(letter.subject(), review.asOf(), false);
        file.write(body(letter, review, file), header(review), footer(review), new byte[0], out);
    }

    private static byte[] body(Letter letter, Review review, WordFile file) {
        Markup out = WordFile.part("document").raw("<w:body>");
        WordText text = new WordText(out);
        text.paragraph("Normal", review.asOf().format(DAY));
        text.paragraph("Heading1", "Subject: " + letter.subject());
        for (Letter.Block block : letter.blocks()) {
            switch (block.kind()) {
                case WORDS -> text.paragraph("Normal", block.words());
                case FACTS -> facts(letter, text);
                case ACCEPTED -> letter.accepted().forEach(one -> text.paragraph("CellItem", "• " + one));
            }
        }
        return out.raw(file.section()).raw("</w:body></w:document>").toBytes();
    }

    private static void facts(Letter letter, WordText text) {
        text.table(FACTS);
        letter.facts().forEach((label, words) -> text.row(FACTS, "CellHead", label, words));
        text.raw("</w:tbl><w:p><w:pPr><w:spacing w:after=\"60\"/></w:pPr></w:p>");
    }

    private static byte[] header(Review review) {
        Markup part = WordFile.part("hdr");
        new WordText(part)
                .raw("<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>")
                .run("", review.id() + " · ")
                .run("<w:rStyle w:val=\"Code\"/>", review.code())
                .raw("</w:p></w:hdr>");
        return part.toBytes();
    }

    private static byte[] footer(Review review) {
        Markup part = WordFile.part("ftr");
        new WordText(part).paragraph("Footer", Wording.call(review)).raw("</w:ftr>");
        return part.toBytes();
    }
}
