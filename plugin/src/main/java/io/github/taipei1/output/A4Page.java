package io.github.taipei1.output;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The paper and the date of a short Word document, which has neither headers nor footers. */
public final class A4Page {
    private static final int WIDTH = 11_906;
    private static final int HEIGHT = 16_838;

    private A4Page() {}

    /** @param margin of all four sides, in twentieths of a point */
    public static void set(XWPFDocument document, int margin) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(WIDTH));
        section.getPgSz().setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger side = BigInteger.valueOf(margin);
        margins.setTop(side);
        margins.setBottom(side);
        margins.setLeft(side);
        margins.setRight(side);
        margins.setHeader(BigInteger.ZERO);
        margins.setFooter(BigInteger.ZERO);
        margins.setGutter(BigInteger.ZERO);
    }

    /** @param day of the content, not of the writing: the same content has the same bytes */
    public static void date(XWPFDocument document, LocalDate day) {
        Optional<Date> made =
                Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        document.getProperties().getCoreProperties().setCreated(made);
        document.getProperties().getCoreProperties().setModified(made);
    }
}
