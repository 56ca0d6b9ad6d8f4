package io.github.taipei1.rule.rep;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.check.CheckResult;
import io.github.taipei1.finding.Level;
import io.github.taipei1.testing.ExampleProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as still to be written in a section (REP-02), and what merely sounds like it. */
class PlaceholderLeftTest {
    private static final LocalDate OVER = LocalDate.of(2025, 12, 20);

    private static List<String> found(String section, LocalDate day) {
        return check(section, day).findings().stream()
                .filter(one -> one.finding().rule().equals("REP-02"))
                .map(one -> one.level() + " " + one.finding().place().region().startLine() + ":"
                        + one.finding().place().region().startColumn() + " "
                        + one.finding().passage())
                .toList();
    }

    private static CheckResult check(String section, LocalDate day) {
        return ExampleProject.check("", Map.of("report/30.md", section), day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "待補",
                "待補：數字",
                "模型一件（待補名稱）。",
                "（尚待補充）",
                "**TODO**：補上圖",
                "- TODO: add the figure",
                "The model reached [TBD] on the test.",
                "Accuracy: (todo: measure again)",
                "[insert name of the model]",
                "Lorem ipsum dolor sit amet.",
                "專案名稱為 {{title}}。",
                "共使用 ____ GPU 小時。",
                "與○○大學合作。",
                "正確率提升 XX%。",
                "【請填寫合作單位】",
                "請在此說明具體產出。",
                "按一下這裡以輸入文字。",
                "共 ${usage.gpu-houres} 小時。",
                "率為 ${usage.utilisation:0.0.0}。"
            })
    void isTold(String line) {
        assertThat(found("# 具體產出\n\n" + line + "\n", OVER))
                .as(line)
                .isNotEmpty()
                .allMatch(one -> one.startsWith(Level.ERROR + " 3:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "部分方言語料仍有待補充。",
                "專利申請一件（待補件）。",
                "期待補強後續應用。",
                "工具會列出程式碼中的 TODO 標記。",
                "The agent keeps a to-do list and clears TODO comments.",
                "We fixed 37 TODOs in the code base.",
                "例題如「請在此填入答案」，由模型作答。",
                "以 `TODO: x` 標示。",
                "以 `${SLURM_JOB_ID}` 命名。",
                "要照印請寫 \\${name}。",
                "```text\n待補：x\n{{title}}\n${a}\n```",
                "> TODO：引用他人之文字\n\n上為引文。",
                "感謝陳○○教授與林○○小姐。",
                "變數 __init__ 與 snake__case。",
                "Size: XXL and XX chromosomes; Super Bowl XXX.",
                "民國一〇〇年起，二〇〇八年之資料。",
                "請參見附錄。",
                "公式 $\\{\\{x\\}\\}$ 與 $a_{___}$ 不算。",
                "使用 ${capacity.gpu-hours} 小時。",
                "The tokens TBDX and FIXMEs are words of the corpus."
            })
    void isLeftAlone(String line) {
        assertThat(found("# 具體產出\n\n" + line + "\n", OVER)).as(line).isEmpty();
    }

    @Test
    void headingsWithNothingUnderThemAreToldOnce() {
        String section =
                "# 具體產出\n\n## 模型\n\n### 甲\n\n## 論文\n\n![圖](a.png)\n\n## 程式\n\n```sh\nrun\n```\n\n# 技術擴散\n\n<!-- 註 -->\n";
        assertThat(found(section, OVER)).containsExactly("ERROR 3:4 模型", "ERROR 17:3 技術擴散");
        assertThat(found("\n<!-- nothing -->\n", OVER)).hasSize(1);
    }

    @Test
    void beforeTheLastDayItIsInformation() {
        String section = "# 具體產出\n\n待補\n";
        assertThat(found(section, LocalDate.of(2025, 12, 11))).allMatch(one -> one.startsWith("INFO "));
        assertThat(found(section, LocalDate.of(2025, 12, 12))).containsExactly("ERROR 3:1 待補");
    }

    @Test
    void onlySectionsOfTheReportAreLookedAt() {
        CheckResult result = ExampleProject.check("", Map.of("report/notes/a.md", "待補\n", "docs/a.md", "待補\n"), OVER);
        assertThat(result.findings()).noneMatch(one -> one.finding().rule().equals("REP-02"));
    }

    @Test
    void namesInTheConfigurationThatAreStillToBeGivenAreToldAtTheirKeys() {
        String names = "project:\n  title: {zh-TW: 待補專案名稱, en: TODO title}\n  topic: TBD\n"
                + "units:\n  - {id: a, role: lead, kind: company, legal-entity: true, name: {zh-TW: 待填單位, en: A Co.}}\n";
        assertThat(told(names, OVER)).containsExactly("ERROR 待補專案名稱", "ERROR TODO title", "ERROR TBD", "ERROR 待填單位");
        assertThat(told(names, LocalDate.of(2025, 12, 11))).hasSize(4).allMatch(one -> one.startsWith("INFO "));
    }

    @Test
    void namesThatMerelySoundLikeItAreLeftAlone() {
        assertThat(told("project: {title: {zh-TW: 待補償系統之研究, en: Todoist agents}, topic: 待定係數法}", OVER))
                .isEmpty();
    }

    private static List<String> told(String config, LocalDate day) {
        return ExampleProject.check(config, Map.of(), day).findings().stream()
                .filter(one -> one.finding().rule().equals("REP-02"))
                .filter(one -> one.finding().place().path().equals("taipei1.yaml"))
                .map(one -> one.level() + " " + one.finding().passage())
                .toList();
    }
}
