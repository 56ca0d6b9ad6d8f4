package io.github.taipei1.document.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.document.Unseen;
import io.github.taipei1.document.read.OfficeReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is behind letters on a page, and what is painted over them. Pages are written as operators (ISO 32000-1, annex A). */
class PdfGroundTest {
    private static final String WORDS = "BT /F 12 Tf 100 600 Td (48 hours) Tj ET ";
    private static final String NAVY = "0.12 0.31 0.47 rg ";
    private static final String WHITE = "1 g ";
    private static final String BOX = "90 590 200 30 re f ";

    private static byte[] pdf(byte[] content, boolean deflated, String... objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        text(
                out,
                "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                        + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                        + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>"
                        + "/ExtGState<</H<</ca 0.5>>/N<</ca 0>>/M<</BM/Multiply>>>>/XObject<</I 6 0 R/X 7 0 R/J 8 0 R>>>>>>\nendobj\n"
                        + "5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n"
                        + "6 0 obj\n<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Length 1>>\n"
                        + "stream\nx\nendstream\nendobj\n"
                        + "8 0 obj\n<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 1/ImageMask true/Length 1>>\n"
                        + "stream\nx\nendstream\nendobj\n");
        stream(out, "4 0 obj\n<<" + (deflated ? "/Filter/FlateDecode" : ""), content);
        int number = 7;
        for (String object : objects) {
            text(out, number + " 0 obj\n" + object + "\nendobj\n");
            number = Math.max(9, number + 1);
        }
        text(out, "trailer<</Root 1 0 R>>\n%%EOF");
        return out.toByteArray();
    }

    private static void stream(ByteArrayOutputStream out, String head, byte[] content) {
        text(out, head + "/Length " + content.length + ">>\nstream\n");
        out.writeBytes(content);
        text(out, "\nendstream\nendobj\n");
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String form(String content, String more) {
        return "<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>" + more + ">>/Length "
                + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    private static List<Unseen> look(String content, String... objects) {
        return OfficeReader.HERE
                .look("a.pdf", pdf(content.getBytes(StandardCharsets.ISO_8859_1), false, objects))
                .unseen();
    }

    private static Stream<DynamicTest> each(Map<String, String> pages, Function<List<Unseen>, Boolean> holds) {
        return pages.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> {
                    List<Unseen> found = look(page.getValue(), form(NAVY + BOX, ""));
                    assertThat(holds.apply(found)).as("%s", found).isTrue();
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatNobodySees() {
        return each(
                Map.ofEntries(
                        Map.entry("white on paper", WHITE + WORDS),
                        Map.entry("nearly white on paper", "0.93 g " + WORDS),
                        Map.entry("white on paper, a dark box elsewhere", NAVY + "90 100 200 30 re f " + WHITE + WORDS),
                        Map.entry("dark on a dark box", NAVY + BOX + WORDS),
                        Map.entry(
                                "in the colour of a box of four lines",
                                NAVY + "90 590 m 290 590 l 290 620 l 90 620 l h f* " + WORDS),
                        Map.entry(
                                "white on a white box in a dark one", NAVY + "0 0 595 842 re f " + WHITE + BOX + WORDS),
                        Map.entry(
                                "on the part of a box that is not cut off",
                                "q 80 580 300 50 re W n " + NAVY + "0 0 595 842 re f " + WORDS + "Q"),
                        Map.entry(
                                "white where the box is cut off",
                                "q 0 0 595 300 re W n " + NAVY + "0 0 595 842 re f Q " + WHITE + WORDS),
                        Map.entry(
                                "on a box that was moved there",
                                NAVY + "q 1 0 0 1 90 590 cm 0 0 200 30 re f Q " + WORDS),
                        Map.entry("dark on a dark box of a form", "/X Do " + NAVY + WORDS),
                        Map.entry("under a white box", "0 g " + WORDS + WHITE + BOX),
                        Map.entry("under a box in their own colour", NAVY + WORDS + BOX),
                        Map.entry("under a picture", "0 g " + WORDS + "q 200 0 0 30 90 590 cm /I Do Q"),
                        Map.entry("seen through", "/N gs 0 g " + WORDS)),
                found -> found.stream()
                        .anyMatch(one -> one.kind() == Unseen.Kind.HIDDEN_TEXT
                                && one.detail().replace(" ", "").equals("48hours")));
    }

    @TestFactory
    Stream<DynamicTest> whatCanBeRead() {
        return each(
                Map.ofEntries(
                        Map.entry("black on paper", "0 g " + WORDS),
                        Map.entry("grey on paper", "0.8 g " + WORDS),
                        Map.entry("white on a dark box", NAVY + BOX + WHITE + WORDS),
                        Map.entry("white on a dark box of a form", "/X Do " + WHITE + WORDS),
                        Map.entry("white on a picture", "q 200 0 0 30 90 590 cm /I Do Q " + WHITE + WORDS),
                        Map.entry(
                                "white on a round shape",
                                NAVY + "90 590 m 300 500 300 700 90 640 c f " + WHITE + WORDS),
                        Map.entry(
                                "white on a box that leans",
                                "q 0.9 0.1 -0.1 0.9 140 20 cm " + NAVY + "0 500 400 200 re f Q " + WHITE + WORDS),
                        Map.entry("on half a colour", "q /H gs " + NAVY + BOX + "Q " + NAVY + WORDS),
                        Map.entry("under a marker", "0 g " + WORDS + "q /M gs 1 1 0 rg " + BOX + "Q"),
                        Map.entry("under a box that is seen through", "0 g " + WORDS + "q /H gs " + WHITE + BOX + "Q"),
                        Map.entry("under a mask", "0 g " + WORDS + "q 200 0 0 30 90 590 cm /J Do Q"),
                        Map.entry("beside a box", "0 g " + WORDS + NAVY + "90 500 200 30 re f "),
                        Map.entry("above a frame", "0 g " + WORDS + "90 590 200 30 re S"),
                        Map.entry("white drawn around in black", "0 G " + WHITE + "2 Tr " + WORDS),
                        Map.entry(
                                "written once more on the box over them", "0 g (x) pop " + NAVY + BOX + WHITE + WORDS)),
                List::isEmpty);
    }

    /** Form after form, each drawn ten times by the next: ten thousand million operators in two kilobytes. */
    @Test
    void formsThatDrawFormsEnd() {
        String[] forms = new String[12];
        for (int i = 0; i < forms.length; i++) {
            int next = i == 0 ? 9 : 9 + i;
            forms[i] = form(i + 1 < forms.length ? "/X Do ".repeat(10) : WORDS, "/XObject<</X " + next + " 0 R>>");
        }
        ends(pdf("/X Do".getBytes(StandardCharsets.US_ASCII), false, forms));
    }

    @Test
    void aPageThatIsLongOnceUnpackedEnds() throws IOException {
        for (String filler : List.of(" ", "q Q ", "0 0 1 1 re f ", "% x\n", "BT /F 1 Tf (taipei) Tj ET ")) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
                byte[] block = filler.repeat((1 << 20) / filler.length()).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < 100; i++) {
                    out.write(block);
                }
            }
            ends(pdf(packed.toByteArray(), true));
        }
    }

    /** In time of computing: a machine that does much else at once takes longer for anything. */
    private static void ends(byte[] bomb) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        assertThat(OfficeReader.HERE.look("a.pdf", bomb).reading().content()).isEmpty();
        assertThat(OfficeReader.HERE.read("a.pdf", bomb).content()).isEmpty();
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(12));
    }
}
