package io.github.taipei1.report;

import io.github.taipei1.check.Project;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.report.write.TeamStyle;
import io.github.taipei1.report.write.UnusableStyle;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The document that {@code report.style} names: its style, or what keeps it from being used. Neither if none is named. */
record StyleFile(Optional<TeamStyle> style, Optional<Problem> problem) {
    private static final int LARGEST = 64 << 20;

    static StyleFile of(Workspace workspace, Project project) {
        Optional<String> path = project.config().reportSettings().style();
        if (path.isEmpty()) {
            return new StyleFile(Optional.empty(), Optional.empty());
        }
        if (!workspace.library().exists(path.get())) {
            return unusable(project, path.get(), Text.of("沒有這個檔案", "there is no such file"));
        }
        try (InputStream in = workspace.library().open(path.get())) {
            return new StyleFile(Optional.of(TeamStyle.read(in.readNBytes(LARGEST))), Optional.empty());
        } catch (UnusableStyle e) {
            return unusable(project, path.get(), e.reason());
        } catch (IOException e) {
            return unusable(project, path.get(), Text.of("檔案無法讀取", "the file cannot be read"));
        }
    }

    private static StyleFile unusable(Project project, String path, Text reason) {
        Problem problem = new Problem(
                project.places().of("report.style"),
                Text.of(
                        "report.style 的 " + path + " 無法作為報告樣式：" + reason.zhTw(),
                        path + " of report.style cannot lend its style: " + reason.en()),
                Text.of(
                        "請改用一份以 Word 或 LibreOffice 另存、不含巨集與外部連結的 .docx，或刪去 report.style 以使用本工具的樣式",
                        "name a .docx saved by Word or LibreOffice without macros and outside links, or leave report.style out"
                                + " to use our own style"));
        return new StyleFile(Optional.empty(), Optional.of(problem));
    }
}
