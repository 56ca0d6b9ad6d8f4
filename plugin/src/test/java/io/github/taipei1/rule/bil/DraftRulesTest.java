package io.github.taipei1.rule.bil;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Outcome;
import io.github.taipei1.check.Reported;
import io.github.taipei1.check.RuleStatus;
import io.github.taipei1.finding.Level;
import io.github.taipei1.testing.ExampleProject;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftRulesTest {
    private static final String PRESS = "disclosures: [{id: press, kind: press-release, zh-TW: p/zh.md, en: p/en.md}]";
    private static final String ZH = "# 訓練成果\n\n團隊使用 128 張 H100 GPU 訓練模型。\n";
    private static final String EN = "# Results of training\n\nThe team trained the model on 120 H100 GPUs.\n";

    private static CheckResult check(String config, String... files) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < files.length; i += 2) {
            all.put(files[i], files[i + 1]);
        }
        return ExampleProject.check(config, all, ExampleProject.DAY);
    }

    private static List<Reported> found(CheckResult result) {
        assertThat(result.outcome()).isNotIn(Outcome.INTERNAL, Outcome.MISCONFIGURED);
        return result.findings().stream()
                .filter(one -> one.finding().rule().startsWith("BIL-"))
                .toList();
    }

    private static List<Reported> drafts(String zh, String en) {
        return found(check(PRESS, "p/zh.md", zh, "p/en.md", en));
    }

    @Test
    void aFindingStandsInTheEnglishDraftAndShowsTheChineseSide() {
        List<Reported> found = drafts(ZH, EN);
        assertThat(found).hasSize(1);
        Reported one = found.get(0);
        assertThat(one.finding().place().path()).isEqualTo("p/en.md");
        assertThat(one.finding().place().region().startLine()).isEqualTo(3);
        assertThat(one.snippet().substring(one.finding().place().region().startColumn() - 1))
                .startsWith("120");
        assertThat(one.finding().message().zhTw()).contains("128").contains("120");
        assertThat(one.finding().related()).hasSize(1);
        assertThat(one.finding().related().get(0).place().path()).isEqualTo("p/zh.md");
        assertThat(one.finding().related().get(0).message().zhTw()).contains("128");
        assertThat(one.level()).isEqualTo(Level.ERROR);
        assertThat(one.clauses()).containsExactly("C4-REVIEW");
    }

    @Test
    void aScaleSlipShowsCanonicalValues() {
        List<Reported> found = drafts("語料共 1.2 兆個詞元。\n", "The corpus has 1.2 billion tokens.\n");
        assertThat(found).extracting(one -> one.finding().rule()).containsExactly("BIL-03");
        assertThat(found.get(0).finding().message().en())
                .contains("1.2×10^12")
                .contains("1.2×10^9")
                .contains("10^3");
    }

    @Test
    void aFaultOfTheChineseDraftAloneStandsThere() {
        List<Reported> weekday = drafts("發表會於2025年12月1日（星期二）舉行。\n", "The event is on December 1, 2025.\n");
        assertThat(weekday).extracting(one -> one.finding().rule()).contains("BIL-02");
        assertThat(weekday.get(0).finding().place().path()).isEqualTo("p/zh.md");
    }

    @Test
    void aMissingParagraphIsAnErrorAndADroppedSentenceAWarning() {
        String zh =
                "# 成果\n\n本研究訓練影像辨識模型，用於檢測電路板的焊接瑕疵，並公開其評估結果。\n\n模型在產線上以三種光源測試，誤判的影像均由檢驗人員複查並重新標記。所有影像皆經 12 家委託廠商書面同意後，才用於訓練與評估。模型與程式將以開放授權釋出。\n";
        String en =
                "# Results\n\nWe trained an image recognition model that finds soldering defects on circuit boards, and publish its evaluation.\n\nOn the production line the model was tested under three kinds of light; inspectors looked again at each image it got wrong. All images were used for training and evaluation only after the 12 companies that own them had agreed in writing. Model and code are released under an open licence.\n";
        List<Reported> paragraph = drafts(zh, en.substring(0, en.indexOf("\n\nOn the") + 1));
        assertThat(paragraph).extracting(one -> one.finding().rule()).containsExactly("BIL-04");
        assertThat(paragraph.get(0).level()).isEqualTo(Level.ERROR);
        assertThat(paragraph.get(0).finding().place().path()).isEqualTo("p/en.md");
        assertThat(paragraph.get(0).finding().related().get(0).place().region().startLine())
                .isEqualTo(5);
        List<Reported> sentence = drafts(
                        zh,
                        en.replace(
                                " All images were used for training and evaluation only after the 12 companies that own them had agreed in writing.",
                                ""))
                .stream()
                .filter(one -> one.finding().rule().equals("BIL-04"))
                .toList();
        assertThat(sentence).extracting(Reported::level).containsExactly(Level.WARNING);
    }

    @Test
    void aModelNameIsAnErrorAndAPlainNameAWarning() {
        assertThat(drafts("模型在 H100 上訓練。\n", "The model was trained on H200.\n"))
                .extracting(Reported::level)
                .containsExactly(Level.ERROR);
        assertThat(drafts(
                        "模型以 PyTorch 訓練，並以 Megatron 平行化。\n",
                        "The model was trained with PyTorch and parallelised with Megatorn.\n"))
                .filteredOn(one -> one.finding().rule().equals("BIL-06"))
                .extracting(Reported::level)
                .containsOnly(Level.WARNING);
    }

    @Test
    void aDecisionHoldsForOneDifferenceUntilEitherPassageChanges() throws Exception {
        Reported one = drafts(ZH, EN).get(0);
        String hash = sha256(Normalizer.normalize(one.finding().passage(), Normalizer.Form.NFC)
                .replaceAll("[\\s\\u3000\\u00a0]+", " ")
                .strip());
        String decisions =
                "version: 1\ndecisions:\n  - {rule: BIL-01, path: p/en.md, decision: accepted, by: lead, on: 2025-11-20, "
                        + "reason: the English speaks of the final run, passage: " + hash + "}\n";
        List<Reported> decided = found(check(PRESS, "p/zh.md", ZH, "p/en.md", EN, "taipei1-decisions.yaml", decisions));
        assertThat(decided).allMatch(reported -> !reported.counts());
        String moved = ZH.replace("訓練成果\n", "訓練成果\n\n新增的前言，與下文無關。\n");
        String movedEn = EN.replace("training\n", "training\n\nA new preface that has nothing to do with the rest.\n");
        assertThat(found(check(PRESS, "p/zh.md", moved, "p/en.md", movedEn, "taipei1-decisions.yaml", decisions)))
                .allMatch(reported -> !reported.counts());
        for (String zh : List.of(ZH.replace("訓練模型", "訓練大型模型"), ZH.replace("128", "127"))) {
            assertThat(found(check(PRESS, "p/zh.md", zh, "p/en.md", EN, "taipei1-decisions.yaml", decisions)))
                    .anyMatch(Reported::counts);
        }
        assertThat(found(check(
                        PRESS,
                        "p/zh.md",
                        ZH,
                        "p/en.md",
                        EN.replace("the model", "its model"),
                        "taipei1-decisions.yaml",
                        decisions)))
                .anyMatch(Reported::counts);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void withoutBothDraftsTheyDoNotApply() {
        CheckResult result = check("disclosures: [{id: press, kind: press-release, zh-TW: p/zh.md}]", "p/zh.md", ZH);
        assertThat(result.rules())
                .filteredOn(rule -> rule.info().id().equals("BIL-01"))
                .extracting(RuleStatus::state)
                .containsExactly(RuleStatus.State.NOT_APPLICABLE);
        assertThat(found(result)).isEmpty();
    }

    @Test
    void oneFileForBothDraftsIsNoPair() {
        assertThat(found(check(
                        "disclosures: [{id: press, kind: press-release, zh-TW: p/zh.md, en: p/zh.md}]", "p/zh.md", ZH)))
                .isEmpty();
    }

    @Test
    void draftsWithNothingToCompareAreNoFault() {
        assertThat(drafts("---\n\n", "<!-- -->\n")).isEmpty();
        assertThat(drafts("\u0000\u0001\u202E\n\n\uD83D\uDE80\n", "[x](javascript:alert(1))\n"))
                .isNotNull();
    }

    @Test
    void aThousandDifferencesInOneLineStaySmall() {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            zh.append("第 ").append(i).append(" 批使用 ").append(100 + i).append(" 張 GPU，");
            en.append("Batch ").append(i).append(" used ").append(3_000 + i).append(" GPUs, ");
        }
        List<Reported> found = drafts(zh + "\n", en + "\n");
        assertThat(found).isNotEmpty();
        assertThat(found).allMatch(one -> one.finding().passage().length() < 4_000);
    }
}
