package io.github.taipei1.document.read.office;

import io.github.taipei1.document.Unseen;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the text out of a PDF and notes what of it nobody sees on the page: drawn invisibly, as small as a speck, beside the page, in
 * the colour of what is behind it, or under what was painted later; and which digits are
 * drawn as others than they are read. The text under a scan is drawn invisibly, too; whoever reads the note can tell.
 */
final class PdfText extends BoundedText {
    /** Letters of which less than this share of their colour is left can't be seen. */
    private static final double FAINTEST_SEEN = 0.1;
    /** Of an em, from where a letter begins on its base line to a place within it. */
    private static final float INSIDE_X = 0.15f;

    private static final float INSIDE_Y = 0.3f;
    private static final float SPECK = 1.5f;
    private static final int LONGEST = 80;
    /** Parts of the larger letter between the base lines of a word and of a raised number behind it. */
    private static final float SAME_LINE = 0.5f;

    private final List<Unseen> hidden = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private final PdfGlyphs glyphs = new PdfGlyphs();
    private final StringBuilder read = new StringBuilder();
    private final StringBuilder drawn = new StringBuilder();
    private final PdfGround ground = new PdfGround();
    private final PdfPainting painting = new PdfPainting(this, ground);

    PdfText() {
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    @Override
    void picture(COSStream picture) {
        painting.picture(!picture.containsKey(COSName.SMASK)
                && !picture.containsKey(COSName.MASK)
                && !picture.getBoolean(COSName.IMAGE_MASK, false));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        super.processOperator(operator, operands);
        tellCovered();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        int outside = painting.depth();
        painting.save();
        super.showForm(form);
        painting.restoreTo(outside);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        int outside = painting.depth();
        painting.save();
        super.showTransparencyGroup(group);
        painting.restoreTo(outside);
    }

    @Override
    public void saveGraphicsState() {
        painting.save();
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        painting.restore();
        super.restoreGraphicsState();
    }

    List<Unseen> hidden() {
        return hidden;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        painting.clear();
        super.startPage(page);
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
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
            ground.letter(middle(text), letters);
        }
        super.processTextPosition(text);
    }

    /** What was painted over later was there to be seen by nobody but programs. */
    private void tellCovered() {
        List<String> covered = painting.covered();
        if (!covered.isEmpty()) {
            String all = String.join("", covered);
            hidden.add(new Unseen(Unseen.Kind.HIDDEN_TEXT, where(), all.substring(0, Math.min(LONGEST, all.length()))));
        }
    }

    private String where() {
        return "p. " + getCurrentPageNo();
    }

    private Point2D middle(TextPosition text) {
        PDRectangle crop = getCurrentPage().getCropBox();
        Point2D inside = text.getTextMatrix().transformPoint(INSIDE_X, INSIDE_Y);
        return new Point2D.Double(inside.getX() + crop.getLowerLeftX(), inside.getY() + crop.getLowerLeftY());
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
            hidden.add(new Unseen(Unseen.Kind.SHOWN_OTHERWISE, where(), drawn + " ← " + read));
            read.setLength(0);
            drawn.setLength(0);
        }
    }

    private void end() {
        if (run.length() > 0) {
            hidden.add(new Unseen(Unseen.Kind.HIDDEN_TEXT, where(), run.toString()));
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
        boolean faint = getGraphicsState().getNonStrokeAlphaConstant() < FAINTEST_SEEN;
        return !drawn
                || size > 0 && size < SPECK
                || outside
                || mode.isFill() && !mode.isStroke() && (faint || isLost(middle(text)));
    }

    private boolean isLost(Point2D at) {
        return painting.ink()
                .filter(ink -> ground.at(at).filter(ink::isLostOn).isPresent())
                .isPresent();
    }
}
