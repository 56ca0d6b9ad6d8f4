package io.github.taipei1.report;

import io.github.taipei1.call.ReportPlan;
import io.github.taipei1.call.WrittenText;
import io.github.taipei1.check.Reported;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.config.FormFile;
import io.github.taipei1.config.Unit;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.report.form.FilledForm;
import io.github.taipei1.report.form.FormContent;
import io.github.taipei1.report.form.FormFiller;
import io.github.taipei1.report.form.FormMap;
import io.github.taipei1.report.form.UnusableForm;
import io.github.taipei1.report.write.Fonts;
import io.github.taipei1.rule.rep.FormNotFilled;
import io.github.taipei1.yaml.Parsed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The office's own form in a report: filled where the team gave one, and what there is to say about it.
 *
 * @param filled nothing if there is no form, or none that can be filled
 * @param notes for the console
 */
record FormReport(Optional<FilledForm> filled, List<Reported> findings, List<Text> notes) {
    private static final int LARGEST = (64 << 20) + 1;

    static FormReport of(Workspace workspace, ReportInput input, Assembled assembled, Fonts fonts) {
        Optional<FormFile> form = input.project().config().reportSettings().form();
        return form.map(given -> new Filling(workspace, input, assembled, fonts, given).run())
                .orElseGet(() -> new FormReport(
                        Optional.empty(),
                        List.of(),
                        input.plan().ownForm().map(WrittenText::text).stream().toList()));
    }

    /** One form that is being filled. */
    private record Filling(Workspace workspace, ReportInput input, Assembled assembled, Fonts fonts, FormFile form) {

        FormReport run() {
            String map = form.mapFile();
            if (!exists(form.file()) || !exists(map)) {
                return new FormReport(Optional.empty(), List.of(), List.of());
            }
            String text = workspace.library().source(map).map(Source::text).orElse("");
            Parsed<FormMap> parsed = FormMap.read(map, text);
            if (parsed.value().isEmpty()) {
                return misconfigured(parsed.problems());
            }
            if (parsed.value().get().fields().isEmpty()) {
                return misconfigured(List.of(new Problem(
                        parsed.places().of("fields"),
                        Text.of("對照檔沒有任何項目，表格將全部空白", "the map has no entry, so the form would stay empty"),
                        Text.of("請填寫草稿中以 # 標示的各項", "complete the entries that the draft has behind #"))));
            }
            return fill(parsed);
        }

        private boolean exists(String path) {
            return workspace.library().exists(path);
        }

        private static FormReport misconfigured(List<Problem> problems) {
            return new FormReport(
                    Optional.empty(),
                    problems.stream().map(ReportFindings::misconfigured).toList(),
                    List.of());
        }

        private FormReport fill(Parsed<FormMap> map) {
            FormContent content = new FormContent(new FormValues(input), FormSections.of(assembled), lists(), fonts);
            try (InputStream in = workspace.library().open(form.file())) {
                byte[] bytes = in.readNBytes(LARGEST);
                FilledForm filled = FormFiller.fill(bytes, map.value().orElseThrow(), map.places(), content);
                return new FormReport(Optional.of(filled), findings(filled), notes());
            } catch (UnusableForm e) {
                return misconfigured(List.of(e.problem(form.file())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Map<String, List<String>> lists() {
            List<Unit> units = input.project().config().units();
            return Map.of(
                    "units",
                    units.stream().map(Unit::id).toList(),
                    "members",
                    units.stream()
                            .filter(unit -> unit.role() != Unit.Role.LEAD)
                            .map(Unit::id)
                            .toList());
        }

        private List<Reported> findings(FilledForm filled) {
            List<Reported> findings = new ArrayList<>();
            filled.problems().forEach(one -> findings.add(reported(one, Level.ERROR)));
            filled.blanks().forEach(one -> findings.add(reported(one, Level.WARNING)));
            List<ReportPlan.Section> homeless = assembled.sections().keySet().stream()
                    .filter(id -> !filled.sections().contains(id))
                    .flatMap(id -> input.plan().section(id).stream())
                    .toList();
            if (!homeless.isEmpty()) {
                boolean written = homeless.stream().anyMatch(ReportPlan.Section::teamMustWrite);
                findings.add(reported(homeless(homeless), written ? Level.WARNING : Level.INFO));
            }
            return findings;
        }

        private Reported reported(Problem problem, Level level) {
            return ReportFindings.reported(FormNotFilled.INFO, level, problem, input.project());
        }

        private Problem homeless(List<ReportPlan.Section> sections) {
            String zh = sections.stream().map(one -> one.title().zhTw()).collect(Collectors.joining("、"));
            String en = sections.stream().map(one -> one.title().en()).collect(Collectors.joining("; "));
            return new Problem(
                    input.project().places().of("report.form"),
                    Text.of("主辦單位的表格沒有安排下列內容：" + zh, "the office's form has no place for: " + en),
                    Text.of(
                            "這些內容仍在 HTML、PDF 與 XLSX；表格有相應欄位時，請於對照檔加上 section",
                            "they are in the HTML, the PDF and the XLSX; where the form has a place for one, add it to the map as section"));
        }

        private List<Text> notes() {
            return List.of(Text.of(
                    "closing-report.docx 為填妥之主辦單位表格 " + form.file() + "；HTML 與 PDF 仍依自有版面，內容完整",
                    "closing-report.docx is the office's form " + form.file()
                            + ", filled; HTML and PDF have our own layout and hold everything"));
        }
    }
}
