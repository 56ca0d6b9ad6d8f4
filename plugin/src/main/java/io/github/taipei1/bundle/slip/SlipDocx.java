package io.github.taipei1.bundle.slip;

import io.github.taipei1.finding.Language;
import io.github.taipei1.output.A4Page;
import io.github.taipei1.output.SteadyZip;
import io.github.taipei1.report.write.Fonts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The slip as a Word document of one A4 page. */
public final class SlipDocx {
    private static final int MARGIN = 1_134;
    private static final int CODE_SIZE = 110;
    private static final int BODY = 11;
    private static final int HEADING = 20;
    private static final int SEAL = 18;
    private static final String RED = "B00020";
    private static final int LABEL_WIDTH = 2_200;
    private static final int VALUE_WIDTH = 7_400;

    private final XWPFDocument document = new XWPFDocument();
    private final Slip slip;
    private final Language language;

    private SlipDocx(Slip slip, Language language) {
        this.slip = slip;
        this.language = language;
    }

    public static void write(Slip slip, Language language, OutputStream out) throws IOException {
        SlipDocx writer = new SlipDocx(slip, language);
        try (writer.document) {
            A4Page.set(writer.document, MARGIN);
            writer.head();
            writer.seal();
            writer.table();
            writer.steps();
            A4Page.date(writer.document, slip.asOf());
            writer.document.getProperties().getCoreProperties().setTitle(Slip.TITLE.in(language));
            SteadyZip.write(writer.document::write, out);
        }
    }

    private void head() {
        run(document.createParagraph(), both(Slip.TITLE.zhTw(), Slip.TITLE.en()), HEADING)
                .setBold(true);
        if (slip.draft()) {
            XWPFRun draft = run(document.createParagraph(), both(Slip.DRAFT.zhTw(), Slip.DRAFT.en()), BODY + 1);
            draft.setBold(true);
            draft.setColor(RED);
        }
    }

    private void seal() throws IOException {
        run(document.createParagraph(), both(Slip.SEAL_LABEL.zhTw(), Slip.SEAL_LABEL.en()), BODY);
        run(document.createParagraph(), slip.bundle().seal(), SEAL).setBold(true);
        XWPFParagraph picture = document.createParagraph();
        picture.setAlignment(ParagraphAlignment.LEFT);
        try {
            picture.createRun()
                    .addPicture(
                            new ByteArrayInputStream(SquareCode.of(slip.code()).png()),
                            PictureType.PNG,
                            "seal.png",
                            Units.toEMU(CODE_SIZE),
                            Units.toEMU(CODE_SIZE))
                    .getCTPicture()
                    .getNvPicPr()
                    .getCNvPr()
                    .setDescr(slip.code());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private void table() {
        List<Slip.Row> rows = slip.rows(language);
        XWPFTable table = document.createTable(rows.size(), 2);
        for (int i = 0; i < rows.size(); i++) {
            table.getRow(i).getCell(0).setWidth(Integer.toString(LABEL_WIDTH));
            table.getRow(i).getCell(1).setWidth(Integer.toString(VALUE_WIDTH));
            run(
                            table.getRow(i).getCell(0).getParagraphs().get(0),
                            rows.get(i).label().in(language),
                            BODY)
                    .setBold(true);
            run(table.getRow(i).getCell(1).getParagraphs().get(0), rows.get(i).value(), BODY);
        }
    }

    private void steps() {
        int number = 1;
        for (var step : slip.steps()) {
            run(document.createParagraph(), number++ + ". " + step.in(language), BODY);
        }
    }

    private String both(String zh, String en) {
        return language == Language.EN ? en + "　" + zh : zh + "　" + en;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
        paragraph.setSpacingAfter(60);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        run.setFontFamily(Fonts.DEFAULT.latin());
        run.setFontFamily(Fonts.DEFAULT.chinese(), XWPFRun.FontCharRange.eastAsia);
        return run;
    }
}
