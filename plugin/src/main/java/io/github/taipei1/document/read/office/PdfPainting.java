package io.github.taipei1.document.read.office;

import io.github.taipei1.document.Ink;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * Follows what is painted on a page besides letters, as far as grounds of letters go (ISO 32000-1, 8.5): paths are only outlined by the
 * rectangles that they are or fill.
 */
final class PdfPainting {
    private static final Set<String> FILLED = Set.of("f", "F", "f*", "B", "B*", "b", "b*");
    private static final Set<String> ENDED = Set.of("n", "S", "s");
    private static final Set<String> POINTS = Set.of("m", "l", "c", "v", "y");
    private static final Set<String> CLIPS = Set.of("W", "W*");
    /** Points of a rectangle that is drawn side by side, the first once more at its end. */
    private static final int CORNERS = 4;

    private static final int MOST_OF_A_PATH = 10_000;

    private static final float OFF = 0.01f;
    private static final Rectangle2D EVERYWHERE = new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6);

    private final PDFStreamEngine engine;
    private final PdfGround ground;
    private final List<Rectangle2D> rectangles = new ArrayList<>();
    private final List<Point2D> points = new ArrayList<>();
    private final List<String> covered = new ArrayList<>();
    private final Deque<Clip> clips = new ArrayDeque<>();
    private Clip clip = new Clip(EVERYWHERE, true);
    private boolean clipNext;
    private PDColor lastColour;
    private Optional<Ink> lastInk = Optional.empty();

    /** @param exact whether it is this rectangle, and not only within it */
    private record Clip(Rectangle2D bounds, boolean exact) {}

    PdfPainting(PDFStreamEngine engine, PdfGround ground) {
        this.engine = engine;
        this.ground = ground;
        for (Set<String> names : List.of(FILLED, ENDED, POINTS, CLIPS, Set.of("re", "h", "sh", "BI"))) {
            names.forEach(name -> engine.addOperator(new Step(name)));
        }
    }

    /** One operator of a path. */
    private final class Step extends OperatorProcessor {
        private final String name;

        Step(String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            if (FILLED.contains(name)) {
                fill();
                endPath();
            } else if (ENDED.contains(name)) {
                endPath();
            } else if (CLIPS.contains(name)) {
                clipNext = true;
            } else if (name.equals("re")) {
                rectangle(operands);
            } else if (POINTS.contains(name)) {
                points(operands);
            } else if (name.equals("sh")) {
                ground.something(clip.bounds());
            } else if (name.equals("BI")) {
                picture(false);
            }
        }

        @Override
        public String getName() {
            return name;
        }
    }

    void clear() {
        ground.clear();
        clips.clear();
        clip = new Clip(EVERYWHERE, true);
        endPath();
    }

    /** What was painted over since this was asked last. */
    List<String> covered() {
        List<String> taken = List.copyOf(covered);
        covered.clear();
        return taken;
    }

    void save() {
        clips.push(clip);
    }

    void restore() {
        clip = Optional.ofNullable(clips.poll()).orElse(clip);
    }

    int depth() {
        return clips.size();
    }

    /** A form may leave more open than it found. */
    void restoreTo(int depth) {
        while (clips.size() > depth) {
            restore();
        }
    }

    /** @param opaque whether nothing shows through it */
    void picture(boolean opaque) {
        List<Point2D> corners = List.of(at(0, 0), at(1, 0), at(1, 1), at(0, 1));
        Rectangle2D bounds = clip.bounds().createIntersection(bounds(corners));
        boolean covers = opaque && clip.exact() && isRectangle(corners) && isOpaque();
        if (covers && !bounds.isEmpty()) {
            covered.addAll(ground.rectangle(bounds, Ink.WHITE));
        }
        ground.something(bounds);
    }

    /** The colour of fills and letters; none where it is of several. */
    Optional<Ink> ink() {
        PDColor colour = engine.getGraphicsState().getNonStrokingColor();
        if (colour != lastColour) {
            lastColour = colour;
            lastInk = ink(colour);
        }
        return lastInk;
    }

    private static Optional<Ink> ink(PDColor colour) {
        try {
            return colour.isPattern() ? Optional.empty() : Optional.of(new Ink(colour.toRGB() & 0xFFFFFF));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private boolean isOpaque() {
        PDGraphicsState state = engine.getGraphicsState();
        return state.getNonStrokeAlphaConstant() >= 1
                && state.getSoftMask() == null
                && (state.getBlendMode() == null || state.getBlendMode() == BlendMode.NORMAL);
    }

    private void rectangle(List<COSBase> operands) {
        Optional<float[]> numbers = numbers(operands);
        if (numbers.isEmpty() || numbers.get().length < CORNERS) {
            return;
        }
        float[] n = numbers.get();
        List<Point2D> corners =
                List.of(at(n[0], n[1]), at(n[0] + n[2], n[1]), at(n[0] + n[2], n[1] + n[3]), at(n[0], n[1] + n[3]));
        if (isRectangle(corners) && rectangles.size() < MOST_OF_A_PATH) {
            rectangles.add(bounds(corners));
        } else if (points.size() <= MOST_OF_A_PATH) {
            points.addAll(corners);
        }
    }

    private void points(List<COSBase> operands) {
        float[] n = numbers(operands).orElse(new float[0]);
        for (int i = 0; i + 1 < n.length; i += 2) {
            Point2D point = at(n[i], n[i + 1]);
            if (points.size() <= MOST_OF_A_PATH) {
                points.add(point);
            }
        }
    }

    private static Optional<float[]> numbers(List<COSBase> operands) {
        float[] numbers = new float[operands.size()];
        for (int i = 0; i < numbers.length; i++) {
            if (!(operands.get(i) instanceof COSNumber number)) {
                return Optional.empty();
            }
            numbers[i] = number.floatValue();
        }
        return Optional.of(numbers);
    }

    private Point2D at(float x, float y) {
        return engine.transformedPoint(x, y);
    }

    private static Rectangle2D bounds(List<Point2D> points) {
        Rectangle2D bounds =
                new Rectangle2D.Double(points.get(0).getX(), points.get(0).getY(), 0, 0);
        points.forEach(bounds::add);
        return bounds;
    }

    /** Whether points go around a rectangle that stands upright. */
    private static boolean isRectangle(List<Point2D> points) {
        boolean closed = points.size() == CORNERS + 1 && points.get(0).distance(points.get(CORNERS)) < OFF;
        if (points.size() != CORNERS && !closed) {
            return false;
        }
        for (int i = 0; i < CORNERS; i++) {
            Point2D one = points.get(i);
            Point2D next = points.get((i + 1) % CORNERS);
            Point2D opposite = points.get((i + 2) % CORNERS);
            boolean across = Math.abs(one.getY() - next.getY()) < OFF;
            boolean along = Math.abs(one.getX() - next.getX()) < OFF;
            boolean turns = Math.abs((across ? next.getX() - opposite.getX() : next.getY() - opposite.getY())) < OFF;
            if (across == along || !turns) {
                return false;
            }
        }
        return true;
    }

    private void fill() {
        List<Rectangle2D> exact = new ArrayList<>(rectangles);
        if (isRectangle(points)) {
            exact.add(bounds(points));
        } else if (!points.isEmpty()) {
            ground.something(clip.bounds().createIntersection(bounds(points)));
        }
        Optional<Ink> ink = clip.exact() && isOpaque() ? ink() : Optional.empty();
        for (Rectangle2D one : exact) {
            Rectangle2D seen = clip.bounds().createIntersection(one);
            if (!seen.isEmpty()) {
                ink.ifPresentOrElse(
                        colour -> covered.addAll(ground.rectangle(seen, colour)), () -> ground.something(seen));
            }
        }
    }

    private void endPath() {
        if (clipNext) {
            List<Rectangle2D> all = new ArrayList<>(rectangles);
            if (!points.isEmpty()) {
                all.add(bounds(points));
            }
            boolean one = all.size() == 1 && (points.isEmpty() || isRectangle(points));
            Rectangle2D within = all.stream().reduce(Rectangle2D::createUnion).orElseGet(Rectangle2D.Double::new);
            clip = new Clip(clip.bounds().createIntersection(within), clip.exact() && one);
        }
        clipNext = false;
        rectangles.clear();
        points.clear();
    }
}
