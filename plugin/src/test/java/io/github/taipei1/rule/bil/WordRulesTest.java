package io.github.taipei1.rule.bil;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.bilingual.wording.OwnTerms;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Outcome;
import io.github.taipei1.check.Reported;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.testing.ExampleProject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordRulesTest {
    private static final String LONG = "本專案在 Taipei-1 上訓練影像模型，並將評估結果公開，供各界參考與指教。";

    private static List<Finding> page(String path, String kind, String text) {
        return ExampleProject.check(
                        "artifacts: [{files: \"" + path + "\", kind: " + kind + "}]",
                        Map.of(path, text),
                        ExampleProject.DAY)
                .findings()
                .stream()
                .map(Reported::finding)
                .filter(finding -> finding.rule().startsWith("BIL-"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "report", "web-page", "post", "press-release", "readme"})
    void looksAtTextsThatOweSomething(String kind) {
        List<Finding> found = page("text.md", kind, "# 說明\n\n" + LONG + "我們的软件將公開。\n");
        assertThat(found).extracting(Finding::rule).contains("BIL-07");
        assertThat(found.get(0).help().zhTw()).contains("軟");
    }

    @Test
    void leavesTextsAloneThatOweNothing() {
        assertThat(page("notes.md", "other", LONG + "我們的软件將公開。\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.zh-CN.md", "docs/zh-hans/a.md", "cn/README.md", "README_ja.md"})
    void leavesEditionsForOtherReadersAlone(String path) {
        assertThat(page(path, "readme", "我们的软件将会公开，欢迎大家使用并提供意见。\n")).isEmpty();
    }

    @Test
    void leavesAWhollySimplifiedTextAlone() {
        assertThat(page("README.md", "readme", "我们的软件将会公开，欢迎大家使用并提供意见，谢谢各位开发者与研究团队的支持。\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "declaration"})
    void aTextForTheOfficeThatIsWhollySimplifiedIsOneFinding(String kind) {
        String text = "# 说明\n\n我们的软件将会公开，欢迎大家使用。\n\n谢谢各位开发者与研究团队的支持，并请提供意见。\n";
        assertThat(page("text.md", kind, text)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("BIL-07");
            assertThat(finding.message().zhTw()).contains("全文");
        });
    }

    @Test
    void aTextThatMixesBothScriptsIsNoEditionForOthers() {
        String text = "# 說明\n\n本計畫訓練影像辨識模型，并将评估结果公开，供各界參考。團隊開發影像辨識软件，将数据库放在服务器上。\n";
        assertThat(page("README.md", "readme", text))
                .filteredOn(finding -> finding.rule().equals("BIL-07"))
                .hasSizeGreaterThan(2);
    }

    @Test
    void leavesReferencesQuotationsJapaneseAndMentionsAlone() {
        String text = "# 說明\n\n" + LONG + "\n\n> 他说：我们的软件很好。\n\n本文不寫「軟件」，而寫軟體。\n\n"
                + "日本語の学会で発表した内容です。\n\n## 參考文獻\n\n- 周志华，机器学习，清华大学出版社。\n";
        assertThat(page("text.md", "paper", text)).isEmpty();
    }

    @Test
    void leavesWordsAloneThatTaiwanUsesToo() {
        assertThat(page("text.md", "paper", LONG + "本系統支持即時渲染，並以專線進行數據傳輸。台灣、只有、干擾、面積、皇后。\n"))
                .isEmpty();
    }

    @Test
    void aDraftIsCheckedOnceWithTheOtherInView() {
        Map<String, String> files = Map.of(
                "press/zh.md",
                "# 成果\n\n" + LONG + "我們的軟件將公開。\n",
                "press/en.md",
                "# Results\n\nThe project trained an image model on Taipei-1 and publishes its evaluation for everyone. Our software will be public.\n");
        List<Finding> found = ExampleProject.check(
                        "disclosures: [{id: press, kind: press-release, zh-TW: press/zh.md, en: press/en.md}]",
                        files,
                        ExampleProject.DAY)
                .findings()
                .stream()
                .map(Reported::finding)
                .filter(finding -> finding.rule().equals("BIL-08"))
                .toList();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).related().get(0).place().path()).isEqualTo("press/en.md");
        assertThat(found.get(0).passage()).contains("Our software").contains("軟件");
    }

    private static CheckResult withTerms(String terms, String text) {
        return ExampleProject.check("", Map.of("README.md", text, OwnTerms.FILE, terms), ExampleProject.DAY);
    }

    @Test
    void aTeamAddsTermsOfItsOwnAndLetsListedOnesStand() {
        String terms = "# ours\n語言巨獸\t大型語言模型\t語言巨獸展\t本專案的用語 / the word of this project\n"
                + "顯存\t=\t-\t產品介面用語 / the word on the product's screen\n";
        CheckResult result = withTerms(terms, "# 說明\n\n" + LONG + "語言巨獸在語言巨獸展展出，需要顯存。\n");
        assertThat(result.findings())
                .map(Reported::finding)
                .filteredOn(finding -> finding.rule().equals("BIL-08"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().zhTw()).contains("語言巨獸", "大型語言模型"));
        assertThat(withTerms("", "# 說明\n\n" + LONG + "需要顯存。\n").findings())
                .anyMatch(one -> one.finding().rule().equals("BIL-08"));
    }

    @Test
    void everyListMayBeAddedTo() {
        String terms = "[official-names]\n森羅大學\t-\t林羅大學\tSenluo University\t-\tSenlo University\t校名 / its name\n"
                + "[simplified-only]\n囯\t國\t異體字 / a variant\n[paired-terms]\n";
        CheckResult result = withTerms(terms, "# 說明\n\n" + LONG + "林羅大學與全囯夥伴合作。\n");
        assertThat(result.findings())
                .map(one -> one.finding().rule())
                .filteredOn(rule -> rule.startsWith("BIL-"))
                .containsExactlyInAnyOrder("BIL-07", "BIL-09");
    }

    @Test
    void whatTheOfficeSaysGoesBeforeTheTeam() {
        Map<String, String> files = Map.of(
                "README.md",
                "# 說明\n\n" + LONG + "需要顯存與語言巨獸。\n",
                OwnTerms.FILE,
                "語言巨獸\t=\t-\t本專案的用語 / our word\n",
                OwnTerms.OFFICE_FILE,
                "語言巨獸\t大型語言模型\t-\t本署用語 / the office's word\n顯存\t=\t-\t可用 / may stand\n");
        assertThat(ExampleProject.check("", files, ExampleProject.DAY).findings())
                .map(Reported::finding)
                .filteredOn(finding -> finding.rule().equals("BIL-08"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().zhTw()).contains("大型語言模型"));
    }

    @Test
    void anUnknownListIsAMisconfiguration() {
        assertThat(withTerms("[no-such-list]\na\tb\t-\tc\n", LONG + "\n").outcome())
                .isEqualTo(Outcome.MISCONFIGURED);
    }

    @Test
    void aRowThatIsNoTermIsAMisconfigurationWithItsLine() {
        CheckResult result = withTerms("# ours\n顯存\t=\n", LONG + "\n");
        assertThat(result.outcome()).isEqualTo(Outcome.MISCONFIGURED);
        assertThat(result.findings())
                .map(Reported::finding)
                .filteredOn(finding -> finding.place().path().equals(OwnTerms.FILE))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.place().region().startLine()).isEqualTo(2));
    }
}
