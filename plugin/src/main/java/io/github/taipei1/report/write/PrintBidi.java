package io.github.taipei1.report.write;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.List;

/** Tells the printer which stretches of a paragraph run from right to left; it sets stretches side by side in the order of the text. */
final class PrintBidi implements BidiSplitter {
    private List<BidiTextRun> runs = List.of();

    @Override
    public void setParagraph(String text, byte direction) {
        boolean right = direction == RTL || direction == NEUTRAL && getBaseDirection(text) == RTL;
        runs = Directions.of(text, right).stream()
                .map(one -> new BidiTextRun(one.from(), one.to() - one.from(), one.rightToLeft() ? RTL : LTR))
                .toList();
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return runs.get(run);
    }

    @Override
    public byte getBaseDirection(String text) {
        return Directions.isRightToLeft(text) ? RTL : LTR;
    }

    /** Turns stretches around as they stand on paper, their letters in the forms that they have beside their neighbours. */
    static final class Reorderer implements BidiReorderer {
        private final boolean shapes;

        /** @param shapes whether the fonts have the forms of Arabic letters */
        Reorderer(boolean shapes) {
            this.shapes = shapes;
        }

        @Override
        public String reorderRTLTextToLTR(String text) {
            Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
            StringBuilder visual = new StringBuilder(text.length());
            for (int i = bidi.getRunCount() - 1; i >= 0; i--) {
                String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
                visual.append(bidi.getRunLevel(i) % 2 == 1 ? ArabicForms.reversed(run) : run);
            }
            return visual.toString();
        }

        @Override
        public String shapeText(String text) {
            return shapes ? ArabicForms.shaped(text) : text;
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
