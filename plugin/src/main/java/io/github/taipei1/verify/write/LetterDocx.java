package io.github.taipei1.verify.write;

import io.github.taipei1.output.A4Page;
import io.github.taipei1.output.SteadyZip;
import io.github.taipei1.report.write.Fonts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A letter as a Word document on A4; each language begins a page. */
final class LetterDocx {
    private static final int MARGIN = 1_418;
    private static final int BODY = 12;
    private static final int SMALL = 10;
    private static final int TITLE = 18;
    /** In twentieths of a point. */
    private static final int SPACE = 120;

    private static final int INDENT = 480;
    private static final int SENDER = 3_300;
    private static final Pattern NUMBER = Pattern.compile("\\d++\\.(?= )");

    private final XWPFDocument document = new XWPFDocument();

    private LetterDocx() {}

    static void write(List<List<LetterLine>> languages, LocalDate day, OutputStream out) throws IOException {
        LetterDocx letter = new LetterDocx();
        try (letter.document) {
            A4Page.set(letter.document, MARGIN);
            languages.forEach(letter::lines);
            A4Page.date(letter.document, day);
            SteadyZip.write(letter.document::write, out);
        }
    }

    private void lines(List<LetterLine> lines) {
        boolean later = !document.getParagraphs().isEmpty();
        for (LetterLine line : lines) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setPageBreak(later && line.kind() == LetterLine.Kind.TITLE);
            XWPFRun run = paragraph.createRun();
            text(run, line);
            run.setFontSize(BODY);
            run.setFontFamily(Fonts.DEFAULT.latin());
            run.setFontFamily(Fonts.DEFAULT.chinese(), XWPFRun.FontCharRange.eastAsia);
            shape(line.kind(), paragraph, run);
        }
    }

    /** What follows a number begins where the paragraph's other lines do. */
    private static void text(XWPFRun run, LetterLine line) {
        Matcher number = NUMBER.matcher(line.text());
        boolean hangs = line.kind() == LetterLine.Kind.BODY || line.kind() == LetterLine.Kind.ITEM;
        if (hangs && number.lookingAt()) {
            run.setText(number.group());
            run.addTab();
            run.setText(line.text().substring(number.end()).strip());
        } else {
            run.setText(line.text());
        }
    }

    private static void shape(LetterLine.Kind kind, XWPFParagraph paragraph, XWPFRun run) {
        paragraph.setSpacingAfter(SPACE);
        switch (kind) {
            case TITLE -> {
                paragraph.setAlignment(ParagraphAlignment.CENTER);
                paragraph.setSpacingAfter(3 * SPACE);
                run.setFontSize(TITLE);
                run.setBold(true);
            }
            case SALUTATION -> run.setBold(true);
            case FACT -> paragraph.setSpacingAfter(0);
            case BODY -> {
                paragraph.setSpacingBefore(SPACE);
                hang(paragraph, INDENT, INDENT);
                paragraph.setKeepNext(true);
            }
            case ITEM -> {
                hang(paragraph, 2 * INDENT, INDENT * 7 / 8);
                paragraph.setKeepNext(true);
                paragraph.setSpacingAfter(SPACE / 3);
            }
            case REASON -> {
                hang(paragraph, 2 * INDENT, 0);
                paragraph.setSpacingAfter(SPACE / 3);
                run.setFontSize(SMALL);
            }
            case CLOSING -> {
                paragraph.setSpacingBefore(SPACE);
                paragraph.setKeepNext(true);
            }
            case SENDER -> {
                paragraph.setIndentationLeft(SENDER);
                paragraph.setSpacingAfter(0);
                paragraph.setKeepNext(true);
            }
        }
    }

    private static void hang(XWPFParagraph paragraph, int left, int hanging) {
        paragraph.setIndentationLeft(left);
        if (hanging > 0) {
            paragraph.setIndentationHanging(hanging);
        }
    }
}
