package io.github.taipei1.document.read.office;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the text out of a PDF and gives up one that would take too long. */
class BoundedText extends PDFTextStripper {
    private final PdfWork work = new PdfWork();

    BoundedText() {
        addOperator(new Drawn());
    }

    /** A form is gone through each time that it is drawn, a picture never. */
    private final class Drawn extends DrawObject {
        Drawn() {
            super(BoundedText.this);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            Optional<COSStream> drawn = drawn(operands);
            if (drawn.filter(BoundedText::isPicture).isPresent()) {
                picture(drawn.get());
                return;
            }
            if (drawn.isPresent()) {
                work.through(drawn.get());
            }
            super.process(operator, operands);
        }
    }

    private Optional<COSStream> drawn(List<COSBase> operands) {
        PDResources resources = getResources();
        if (resources == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return Optional.empty();
        }
        COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return all != null && all.getDictionaryObject(name) instanceof COSStream stream
                ? Optional.of(stream)
                : Optional.empty();
    }

    private static boolean isPicture(COSStream drawn) {
        return COSName.IMAGE.equals(drawn.getCOSName(COSName.SUBTYPE));
    }

    /** A picture is drawn. */
    void picture(COSStream picture) {
        // It has no text.
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            work.through(streams.next().getCOSObject());
        }
        super.processPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        work.operator();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        work.letter();
        super.processTextPosition(text);
    }
}
