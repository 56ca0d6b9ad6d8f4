package io.github.taipei1.rule.dis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.approval.TextForm;
import io.github.taipei1.check.Reported;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Related;
import io.github.taipei1.testing.ExampleProject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApprovalStaleTest {
    private static final String ZH = "# 新聞稿\n\n團隊使用 128 張 H100。模型已完成訓練。成果將公開。\n";
    private static final String EN =
            "# Press release\n\nThe team used 128 H100. The model is trained. Results follow.\n";

    private static List<Finding> stale(String zh, String en) {
        return stale(zh, en, ZH, EN);
    }

    /** Drafts as they stand now, against approved ones of which these copies are kept. */
    private static List<Finding> stale(String zh, String en, String zhCopy, String enCopy) {
        TextForm.Hashes approved = TextForm.Hashes.of(ZH, EN);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("p/zh.md", zh);
        files.put("p/en.md", en);
        files.put("p/press.sent.zh-TW.md", zhCopy);
        files.put("p/press.sent.en.md", enCopy);
        files.put("p/press.approval.json", """
                {"schema": 1, "disclosure": "press", "decision": "approved",
                 "zhSha256": "%s", "enSha256": "%s", "textSha256": "%s",
                 "sent": {"zh-TW": "p/press.sent.zh-TW.md", "en": "p/press.sent.en.md"}}
                """.formatted(
                        approved.zhSha256(), approved.enSha256(), approved.textSha256()));
        return stale(files);
    }

    private static List<Finding> stale(Map<String, String> files) {
        return ExampleProject.check(
                        "disclosures: [{id: press, kind: press-release, zh-TW: p/zh.md, en: p/en.md}]",
                        files,
                        ExampleProject.DAY)
                .findings()
                .stream()
                .map(Reported::finding)
                .filter(finding -> finding.rule().equals("DIS-04"))
                .toList();
    }

    private static List<String> english(Finding finding) {
        return finding.related().stream()
                .map(Related::message)
                .map(text -> text.en())
                .toList();
    }

    @Test
    void saysNothingWhileOnlyLineEndsAndTheByteOrderMarkChange() {
        assertThat(stale("\uFEFF" + ZH.replace("\n", "\r\n"), EN + "\n\n")).isEmpty();
    }

    @Test
    void namesTheChangedSentenceWithItsApprovedWords() {
        List<Finding> found = stale(ZH.replace("128", "64"), EN);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).place().path()).isEqualTo("p/zh.md");
        assertThat(found.get(0).place().region().startLine()).isEqualTo(3);
        assertThat(found.get(0).place().region().startColumn()).isEqualTo(1);
        assertThat(found.get(0).message().zhTw()).contains("不再涵蓋 1 句（改動 1）");
        assertThat(found.get(0).related().get(0).message().zhTw())
                .contains("團隊使用 64 張 H100。")
                .contains("原為：團隊使用 128 張 H100。");
    }

    @Test
    void namesARemovedSentenceAtItsGap() {
        Finding found = stale(ZH, EN.replace("The model is trained. ", "")).get(0);
        assertThat(english(found)).containsExactly("taken out here: The model is trained.");
        assertThat(found.place().region().startColumn()).isEqualTo("The team used 128 H100.".length() + 1);
        assertThat(found.place().region().endColumn())
                .isEqualTo(found.place().region().startColumn());
    }

    @Test
    void namesASentenceRemovedBeforeTheFirst() {
        Finding found = stale(ZH.replace("# 新聞稿\n\n", ""), EN).get(0);
        assertThat(found.related().get(0).message().zhTw()).isEqualTo("此處刪去：新聞稿");
        assertThat(found.place().region().startLine()).isEqualTo(1);
    }

    @Test
    void tellsAMovedSentenceFromANewOne() {
        String moved = "# Press release\n\nThe model is trained. The team used 128 H100. Results follow.\n";
        Finding found = stale(ZH, moved).get(0);
        assertThat(english(found)).hasSize(1).allMatch(text -> text.startsWith("moved: "));
        Finding added = stale(ZH, EN + "\nA wholly different remark stands at the end.\n")
                .get(0);
        assertThat(english(added)).containsExactly("new: A wholly different remark stands at the end.");
    }

    @Test
    void countsARepeatedSentenceAsNew() {
        Finding found = stale(ZH, EN.replace("Results follow.", "Results follow. Results follow."))
                .get(0);
        assertThat(english(found)).containsExactly("new: Results follow.");
    }

    @Test
    void namesTheLineWhereOnlyMarkupChanged() {
        Finding found = stale(ZH, EN.replace("# Press", "## Press")).get(0);
        assertThat(english(found)).containsExactly("markup or a link changed: ## Press release");
        assertThat(found.message().en()).contains("1 in markup");
    }

    @Test
    void namesALinkThatChangedAmongOtherChanges() {
        String linked = EN.replace("Results follow.", "Results follow [here](https://example.org/a).");
        String picture = "\n![](a.png)\n";
        TextForm.Hashes approved = TextForm.Hashes.of(ZH, linked + picture);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("p/zh.md", ZH);
        files.put("p/en.md", linked.replace("/a)", "/b)").replace("128", "64") + picture.replace("a.png", "b.png"));
        files.put("p/press.sent.en.md", linked + picture);
        files.put(
                "p/press.approval.json",
                "{\"decision\": \"approved\", \"zhSha256\": \"%s\", \"enSha256\": \"%s\", \"textSha256\": \"%s\", \"sent\": {\"en\": \"p/press.sent.en.md\"}}"
                        .formatted(approved.zhSha256(), approved.enSha256(), approved.textSha256()));
        Finding found = stale(files).get(0);
        assertThat(english(found))
                .containsExactly(
                        "changed: The team used 64 H100. (was: The team used 128 H100.)",
                        "markup or a link changed: Results follow here. ⟨https://example.org/b⟩ (was: ⟨https://example.org/a⟩)",
                        "markup or a link changed:  ⟨b.png⟩ (was: ⟨a.png⟩)");
    }

    @Test
    void doesNotTrustACopyThatWasAlteredWithTheDraft() {
        String altered = EN.replace("128", "64");
        Finding found = stale(ZH, altered, ZH, altered).get(0);
        assertThat(found.related()).isEmpty();
        assertThat(found.message().en()).contains("press.sent.en.md was altered too");
    }

    @Test
    void copesWithDraftsThatHaveNothingInCommon() {
        Finding found = stale(ZH, "Unrelated words only. ".repeat(3_000)).get(0);
        assertThat(found.related()).hasSize(20);
    }
}
