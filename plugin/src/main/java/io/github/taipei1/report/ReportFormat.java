package io.github.taipei1.report;

import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.finding.Text;
import io.github.taipei1.report.write.DocxWriter;
import io.github.taipei1.report.write.HtmlWriter;
import io.github.taipei1.report.write.PdfFonts;
import io.github.taipei1.report.write.PdfWriter;
import io.github.taipei1.report.write.Sheet;
import io.github.taipei1.report.write.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file formats of a closing report; a writer's classes load only when its format is asked for. */
public enum ReportFormat {
    /** The office's own form where the team gave it, else our own layout. */
    DOCX {
        @Override
        public void write(Finished report, OutputStream out) throws IOException {
            if (report.form().isPresent()) {
                out.write(report.form().get().bytes());
            } else {
                new DocxWriter(report.fonts(), report.style()).write(report.report(), out);
            }
        }
    },
    HTML {
        @Override
        public void write(Finished report, OutputStream out) throws IOException {
            new HtmlWriter(report.fonts()).write(report.report(), out);
        }
    },
    PDF {
        @Override
        public void write(Finished report, OutputStream out) throws IOException {
            new PdfWriter(report.pdfFonts().orElseThrow()).write(report.report(), out);
        }

        @Override
        public Optional<Text> leftOut(Finished report) {
            return report.pdfFonts().isPresent()
                    ? Optional.empty()
                    : Optional.of(
                            Text.of(
                                    "未產生 PDF：本機沒有可用的中文 TrueType 字型；可安裝標楷體（kaiu.ttf）或 fonts-cns11643-kai，或以 report.fonts.directory 指定資料夾",
                                    "no PDF: this machine has no TrueType font with Chinese; install one, such as fonts-cns11643-kai, or name a folder in report.fonts.directory"));
        }

        @Override
        public List<Text> remarks(Finished report) {
            PdfFonts fonts = report.pdfFonts().orElseThrow();
            Path used = fonts.chinese().toAbsolutePath().getParent();
            Optional<Text> other = report.config()
                    .reportSettings()
                    .fonts()
                    .flatMap(ReportSettings.Fonts::directory)
                    .filter(folder -> !used.endsWith(Path.of(folder).normalize()))
                    .map(folder -> otherFont(folder, fonts));
            return Stream.concat(other.stream(), lacking(fonts, report).stream())
                    .toList();
        }

        private static Text otherFont(String folder, PdfFonts fonts) {
            String used = fonts.chinese().getFileName().toString();
            return Text.of(
                    "report.fonts.directory 的 " + folder + " 沒有可嵌入且含中文的 TrueType 字型（.ttf；OTF、TTC 與禁止嵌入者不能用），PDF 改用本機的 "
                            + used,
                    folder
                            + " of report.fonts.directory holds no TrueType font with Chinese that may be embedded (.ttf; no OTF, TTC or"
                            + " restricted font), so the PDF uses " + used + " of this machine");
        }

        private static Optional<Text> lacking(PdfFonts fonts, Finished report) {
            List<Integer> lacking = fonts.lacking(report.report());
            String shown =
                    lacking.stream().limit(SHOWN).map(Character::toString).collect(Collectors.joining(" "));
            return lacking.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Text.of(
                            "PDF 的字型沒有 " + lacking.size() + " 個字，印為 #（Word 與 HTML 不受影響）：" + shown
                                    + "；可在 report.fonts.directory 的資料夾放入含有這些字的 TrueType 字型",
                            "the fonts of the PDF lack " + lacking.size()
                                    + " characters, which show as # (not in Word and HTML): " + shown
                                    + "; put a TrueType font that has them into the folder of report.fonts.directory"));
        }
    },
    /** The annex of measurements, and each chart of the report with its figures. */
    XLSX {
        @Override
        public void write(Finished report, OutputStream out) throws IOException {
            MetricsAnnex annex = new MetricsAnnex(report.kpis(), report.config(), report.language());
            List<Sheet> sheets = new ArrayList<>(annex.sheets());
            sheets.addAll(ChartSheets.of(report.report()));
            new XlsxWriter(report.fonts()).write(sheets, report.report().metadata(), out);
        }
    };

    private static final int SHOWN = 12;

    /** Writes a report. */
    public abstract void write(Finished report, OutputStream out) throws IOException;

    /** What is to be said about the file, once it is written. */
    public List<Text> remarks(Finished report) {
        return List.of();
    }

    /** Why this format cannot be written here, if so. */
    public Optional<Text> leftOut(Finished report) {
        return Optional.empty();
    }

    /** The word of {@code -Dtaipei1.formats}, which is also the file's ending. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(ReportFormat::word).toList();
    }
}
