package io.github.taipei1.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Resolver;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** A PDF with every kind of node lasts (PDF/A-2a) and can be read aloud (PDF/UA-1): veraPDF finds nothing against it. */
class PdfConformanceTest {

    @Test
    void theReportIsArchivableAndAccessible() throws Exception {
        byte[] chinese = PdfWriterTest.pdf(Resolver.resolve(SampleReports.full(Language.ZH_TW)));
        byte[] english = PdfWriterTest.pdf(Resolver.resolve(SampleReports.full(Language.EN)));
        VeraGreenfieldFoundryProvider.initialise();
        assertConforms(chinese, PDFAFlavour.PDFA_2_A);
        assertConforms(chinese, PDFAFlavour.PDFUA_1);
        assertConforms(english, PDFAFlavour.PDFUA_1);
    }

    private static void assertConforms(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(1_000);
            assertThat(result.getFailedChecks().keySet()).as(flavour.getId()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
