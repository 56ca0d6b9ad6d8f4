package io.github.taipei1.document.read.office;

import io.github.taipei1.document.Unseen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the text out of a PDF and notes what of it nobody sees on the page: drawn invisibly, as small as a speck, beside the page, or white
 * where nothing but paper is behind it; and which digits are drawn as others than they are read. The text under a scan is drawn invisibly, too; whoever reads the note can tell.
 */
final class PdfText extends PDFTextStripper {
    private static final int WHITE = 0xF8;
    private static final float SPECK = 1.5f;
    private static final int LONGEST = 80;
    /** Parts of the larger letter between the base lines of a word and of a raised number behind it. */
    private static final float SAME_LINE = 0.5f;

    private static final List<String> FILLS = List.of("f", "F", "f*", "B", "B*", "b", "b*", "sh", "BI");

    private final List<Unseen> hidden = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private final PdfGlyphs glyphs = new PdfGlyphs();
    private final StringBuilder read = new StringBuilder();
    private final StringBuilder drawn = new StringBuilder();
    private boolean coloured;

    PdfText() {
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        FILLS.forEach(name -> addOperator(new Fill(name)));
    }

    /** Something is painted that white text may stand on. */
    private final class Fill extends OperatorProcessor {
        private final String name;

        Fill(String name) {
            super(PdfText.this);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            coloured |= name.equals("sh") || name.equals("BI") || !isWhite();
        }

        @Override
        public String getName() {
            return name;
        }
    }

    List<Unseen> hidden() {
        return hidden;
    }

    @Override
    protected void startPage(org.apache.pdfbox.pdmodel.PDPage page) throws IOException {
        coloured = false;
        super.startPage(page);
    }

    @Override
    protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) throws IOException {
        end();
        endOtherwise();
        super.endPage(page);
    }

    /** What stands in one line may be drawn in another order, such as all words of one font first. */
    @Override
    protected void writePage() throws IOException {
        charactersByArticle.forEach(PdfText::sortLines);
        super.writePage();
    }

    private static void sortLines(List<TextPosition> drawn) {
        int from = 0;
        for (int i = 1; i <= drawn.size(); i++) {
            if (i == drawn.size() || !areInLine(drawn.get(i - 1), drawn.get(i))) {
                drawn.subList(from, i).sort(Comparator.comparing(TextPosition::getXDirAdj));
                from = i;
            }
        }
    }

    private static boolean areInLine(TextPosition one, TextPosition other) {
        float apart = Math.abs(one.getYDirAdj() - other.getYDirAdj());
        return one.getDir() == other.getDir()
                && apart < SAME_LINE * Math.max(one.getFontSizeInPt(), other.getFontSizeInPt());
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        String letters = text.getUnicode();
        if (letters == null || letters.isBlank()) {
            super.processTextPosition(text);
            return;
        }
        otherwise(letters, glyphs.drawnOtherwise(text));
        if (isHidden(text)) {
            if (run.length() < LONGEST) {
                run.append(letters);
            }
        } else {
            end();
        }
        super.processTextPosition(text);
    }

    /** Gathers what is drawn and read otherwise, as far as it goes on. */
    private void otherwise(String letters, Optional<String> seen) {
        if (seen.isEmpty()) {
            endOtherwise();
        } else if (read.length() < LONGEST) {
            read.append(letters);
            drawn.append(seen.get());
        }
    }

    private void endOtherwise() {
        if (read.length() > 0) {
            hidden.add(new Unseen(Unseen.Kind.SHOWN_OTHERWISE, "p. " + getCurrentPageNo(), drawn + " ← " + read));
            read.setLength(0);
            drawn.setLength(0);
        }
    }

    private void end() {
        if (run.length() > 0) {
            hidden.add(new Unseen(Unseen.Kind.HIDDEN_TEXT, "p. " + getCurrentPageNo(), run.toString()));
            run.setLength(0);
        }
    }

    private boolean isHidden(TextPosition text) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean drawn = mode.isFill() || mode.isStroke();
        float size = Math.min(Math.abs(text.getXScale()), Math.abs(text.getYScale()));
        PDRectangle page = getCurrentPage().getCropBox();
        boolean outside = text.getX() + text.getWidth() < 0
                || text.getX() > text.getPageWidth()
                || text.getY() < 0
                || text.getY() - text.getHeight() > Math.max(text.getPageHeight(), page.getHeight());
        return !drawn || size > 0 && size < SPECK || outside || mode.isFill() && !coloured && isWhite();
    }

    private boolean isWhite() {
        try {
            PDColor colour = getGraphicsState().getNonStrokingColor();
            if (colour.isPattern()) {
                return false;
            }
            int rgb = colour.toRGB();
            return (rgb >> 16 & 0xFF) >= WHITE && (rgb >> 8 & 0xFF) >= WHITE && (rgb & 0xFF) >= WHITE;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
