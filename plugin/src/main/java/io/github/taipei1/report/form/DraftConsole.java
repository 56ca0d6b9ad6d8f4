package io.github.taipei1.report.form;

import io.github.taipei1.config.FormFile;
import io.github.taipei1.finding.Language;
import io.github.taipei1.output.ConsoleLine;
import io.github.taipei1.output.Wrapped;
import java.util.ArrayList;
import java.util.List;

/** What {@code form} says: the places it found, what it proposes, where the draft is and what to do with it. */
public final class DraftConsole {
    private static final int WIDTH = 72;
    private static final int MOST = 100;

    private DraftConsole() {}

    /**
     * All lines.
     *
     * @param form path of the form
     * @param written path of the draft
     */
    public static List<ConsoleLine> lines(Draft draft, String form, String written, Language language) {
        boolean english = language == Language.EN;
        int open = draft.places() - draft.proposed();
        List<String> lines = new ArrayList<>();
        lines.add(
                english
                        ? "taipei1:form  " + form + ": " + draft.places() + " places to fill, " + draft.proposed()
                                + " with a proposal"
                        : "taipei1:form  " + form + "：" + draft.places() + " 處待填，其中 " + draft.proposed() + " 處有建議內容");
        lines.addAll(draft.lines(language).stream().limit(MOST).toList());
        int more = draft.places() - MOST;
        if (more > 0) {
            lines.add(english ? "  … and " + more + " more in the draft" : "  ……另有 " + more + " 處，見草稿");
        }
        lines.add((english ? "written: " : "已寫入 ") + written);
        lines.add(
                english
                        ? "next: check each entry of the draft"
                                + (open > 0 ? ", complete the " + open + " behind #" : "")
                                + "; then name the form in taipei1.yaml:"
                        : "下一步：逐項確認草稿" + (open > 0 ? "，補上以 # 標示的 " + open + " 項" : "") + "；再於 taipei1.yaml 寫入：");
        String named = written.equals(FormFile.mapBeside(form)) ? form : "{file: " + form + ", map: " + written + "}";
        lines.add("  report: {form: " + named + "}");
        return lines.stream()
                .flatMap(line -> Wrapped.lines(line.strip(), WIDTH, line.startsWith("  ") ? "  " : "").stream())
                .map(line -> new ConsoleLine(ConsoleLine.Tone.INFO, line))
                .toList();
    }
}
