package io.github.taipei1.bundle.slip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.bundle.Sealed;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page that goes with a bundle. */
class SlipTest {
    private static final Sealed SEALED =
            new Sealed("T1-call-4-dgx-b2-lead-co-1.zip", "T1B-65WG-ASTT-J313-GYH3", 1234, "ab".repeat(32), 12);

    private static Slip slip(boolean draft) {
        return new Slip(
                Text.of("範例<b>公司", "Example <b> & Co."),
                Text.of("專案", "Project"),
                Text.of("第四次徵案", "call 4"),
                LocalDate.of(2025, 12, 20),
                Optional.of(LocalDate.of(2025, 12, 26)),
                "https://forms.example/x",
                draft,
                SEALED);
    }

    private static byte[] docx(Slip slip, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SlipDocx.write(slip, language, out);
        return out.toByteArray();
    }

    private static String html(Slip slip, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SlipHtml.write(slip, language, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void bothFormsBearCodeFileAndDueDay(Language language) throws IOException {
        String page = html(slip(false), language);
        String text;
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx(slip(false), language)));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            text = words.getText();
            assertThat(document.getAllPictures()).hasSize(1);
        }

        for (String wanted : new String[] {SEALED.seal(), SEALED.fileName(), "2025-12-26", "114-12-26", "1,234"}) {
            assertThat(page).contains(wanted);
            assertThat(text).contains(wanted);
        }
    }

    @Test
    void textsOfTheTeamAreNoMarkup() throws IOException {
        assertThat(html(slip(false), Language.EN))
                .contains("Example &lt;b&gt; &amp; Co.")
                .doesNotContain("<b> &");
    }

    @Test
    void aDraftSaysSo() throws IOException {
        assertThat(html(slip(true), Language.ZH_TW)).contains("草稿");
        assertThat(html(slip(false), Language.ZH_TW)).doesNotContain("草稿");
    }

    @Test
    void theSameSlipHasTheSameBytes() throws IOException {
        assertThat(docx(slip(false), Language.ZH_TW)).isEqualTo(docx(slip(false), Language.ZH_TW));
    }
}
