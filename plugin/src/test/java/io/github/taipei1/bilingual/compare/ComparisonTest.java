package io.github.taipei1.bilingual.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.document.Document;
import io.github.taipei1.document.FileTree;
import io.github.taipei1.document.Reading;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.read.Documents;
import io.github.taipei1.finding.Level;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two drafts that say the same have no errors; each change to one of them is found where it is. */
class ComparisonTest {
    static final String ZH = """
            # 以 Taipei-1 訓練蛋白質模型

            發布日期：民國114年11月3日

            本研究於 114 年 11 月 10 日至 12 月 7 日使用 16 台 DGX H100，共 128 張 GPU，訓練一個 130 億參數的蛋白質語言模型。整體使用約 8.2 萬 GPU 小時，節點間頻寬為 400 Gb/s。

            ## 成果

            - 結構預測正確率由 71.2% 提升至 84.5%，提高 13.3 個百分點。
            - 單次推論由 72 小時降至 90 分鐘。
            - 由 1.2 億個候選分子篩選出 340 個，其中 12 個具活性。

            | 項目 | 數值 |
            | --- | --- |
            | 經費 | 新臺幣 3,500 萬元 |
            | 訓練天數 | 28 天 |

            ![系統架構](arch.png)

            六家醫院參與驗證。詳見[計畫網站](https://example.org/protein)。
            """;
    static final String EN = """
            # Training a Protein Model on Taipei-1

            Release date: November 3, 2025

            From November 10 to December 7, 2025, the study used 16 DGX H100 systems with 128 GPUs in total to train a protein language model with 13 billion parameters. It took about 82,000 GPU hours, with 400 Gb/s between nodes.

            ## Results

            - Accuracy of structure prediction rose from 71.2% to 84.5%, a gain of 13.3 percentage points.
            - A single inference fell from 72 hours to 90 minutes.
            - From 120 million candidate molecules 340 were selected, 12 of which are active.

            | Item | Value |
            | --- | --- |
            | Budget | NT$35 million |
            | Training days | 28 days |

            ![System architecture](arch.png)

            Six hospitals took part in the validation. See the [project website](https://example.org/protein).
            """;

    @Test
    void equalDraftsHaveNeitherErrorsNorWarnings() {
        assertThat(compare(ZH, EN))
                .filteredOn(d -> d.level().atLeast(Level.WARNING))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "84.5% 提升|84.5% 提升|BIL-00|NONE",
                "71.2%|71.9%|BIL-01|ERROR",
                "8.2 萬|8.2 億|BIL-03|ERROR",
                "11月3日|11月4日|BIL-02|ERROR",
                "114年11月3日|113年11月3日|BIL-02|ERROR",
                "400 Gb/s|400 GB/s|BIL-03|ERROR",
                "13.3 個百分點|13.3%|BIL-03|ERROR",
                "新臺幣 3,500 萬元|美元 3,500 萬元|BIL-03|ERROR",
                "28 天|28 週|BIL-03|ERROR",
                "90 分鐘|90 小時|BIL-03|ERROR",
                "DGX H100|DGX H200|BIL-06|ERROR",
                "六家醫院|七家醫院|BIL-01|WARNING",
                "protein)|proteins)|BIL-06|WARNING",
                "## 成果|### 成果|BIL-04|WARNING",
                "128 張 GPU|16 張 GPU|BIL-01|ERROR",
            })
    void aChangeIsFound(String old, String changed, String rule, String level) {
        List<Difference> found = compare(ZH.replace(old, changed), EN);
        if (level.equals("NONE")) {
            assertThat(found).filteredOn(d -> d.level().atLeast(Level.WARNING)).isEmpty();
            return;
        }
        int line = line(ZH, old);
        assertThat(found)
                .filteredOn(d -> d.level().atLeast(Level.valueOf(level)))
                .anySatisfy(d -> {
                    assertThat(d.rule()).isEqualTo(rule);
                    assertThat(d.zh().place().region().startLine()).isEqualTo(line);
                });
    }

    @ParameterizedTest
    @CsvSource({"- 單次推論", "| 經費", "## 成果", "![系統架構]"})
    void aMissingPassageIsFoundAtItsGap(String start) {
        StringBuilder without = new StringBuilder();
        ZH.lines()
                .filter(line -> !line.startsWith(start))
                .forEach(line -> without.append(line).append('\n'));
        int line = line(ZH, start);
        assertThat(compare(without.toString(), EN))
                .filteredOn(d -> d.rule().equals("BIL-04") && d.level() == Level.ERROR)
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.zh().isMissing()).isTrue();
                    assertThat(d.zh().place().region().startLine()).isBetween(line - 3, line);
                    assertThat(d.zh().place().region().endLine()).isBetween(line, line + 3);
                });
    }

    @Test
    void aPassageLeftInEnglishIsFound() {
        String zh = ZH.replace(
                "- 單次推論由 72 小時降至 90 分鐘。", "- A single inference fell from 72 hours to 90 minutes in all of the runs.");
        assertThat(compare(zh, EN)).anyMatch(d -> d.rule().equals("BIL-10") && d.level() == Level.ERROR);
    }

    @Test
    void aWrongWeekdayIsFoundInOneDraft() {
        assertThat(compare("時間：114年8月1日（星期四）", "Time: Thursday, August 1, 2025"))
                .anyMatch(d -> d.rule().equals("BIL-02") && d.level() == Level.ERROR);
    }

    @Test
    void anOppositeDirectionIsLikelyAMistake() {
        assertThat(compare("整體成本增加 35%。", "Overall cost fell by 35%."))
                .anyMatch(d -> d.rule().equals("BIL-11") && d.level() == Level.WARNING);
    }

    @Test
    void aMessageShowsBothSidesWithCanonicalValues() {
        Difference difference =
                compare("共 1.2 兆個 token。", "1.2 billion tokens in all.").get(0);
        assertThat(difference.message().zhTw()).contains("1.2 兆個", "1.2×10^12", "1.2 billion", "1.2×10^9", "10^3");
        assertThat(difference.message().en()).contains("1.2 兆個", "1.2×10^12", "1.2 billion", "1.2×10^9", "10^3");
    }

    @Test
    void passageIdsStayWhenAnotherPassageChanges() {
        Comparison before = Comparison.of(document("a.zh.md", ZH), document("a.en.md", EN));
        Comparison after = Comparison.of(document("a.zh.md", ZH.replace("28 天", "29 天")), document("a.en.md", EN));
        List<String> ids =
                before.alignment().beads().stream().map(bead -> bead.id()).toList();
        List<String> other =
                after.alignment().beads().stream().map(bead -> bead.id()).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(other).hasSameSizeAs(ids);
        assertThat(other.stream().filter(ids::contains)).hasSize(ids.size() - 1);
    }

    @Test
    void emptyDraftsAreCompared() {
        assertThat(compare("", "")).isEmpty();
        assertThat(compare("", "One paragraph with some words in it.")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1", "128 張、", "一二三千百", "two hundred and ", "1", "a-1.", "「", "$1 "})
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aHugeLineDoesNotHang(String part) {
        String line = part.repeat(60_000 / part.length());
        assertThat(compare(line, line)).isNotNull();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aHugeTableDoesNotHang() {
        StringBuilder zh = new StringBuilder("| 項 | 值 |\n|---|---|\n");
        StringBuilder en = new StringBuilder("| item | value |\n|---|---|\n");
        for (int i = 0; i < 400; i++) {
            zh.append("| 第 ").append(i).append(" 項 | ").append(i * 7).append(" 萬元 |\n");
            en.append(String.format(Locale.ROOT, "| item %d | NT$%,d |%n", i, i * 70_000));
        }
        assertThat(compare(zh.toString(), en.toString())).noneMatch(d -> d.level() == Level.ERROR);
    }

    @Test
    void aSentenceThatLostItsSecondHalfIsForAPersonToSee() {
        String zh = "# 標題\n\n資料離開醫院之前，姓名、病歷號與住址都已移除，三院的人體研究倫理審查會也各自核准了研究計畫。\n";
        String en =
                "# Title\n\nNames, chart numbers and addresses were removed before anything left a hospital, and the research"
                        + " ethics committee of each hospital approved the study.\n";
        assertThat(compare(zh, en)).extracting(Difference::rule).doesNotContain("BIL-04");
        assertThat(compare(
                        zh, en.replace(", and the research ethics committee of each hospital approved the study", "")))
                .filteredOn(difference -> difference.rule().equals("BIL-04"))
                .extracting(Difference::level)
                .containsExactly(Level.REVIEW);
    }

    @Test
    void countsThatTheEnglishImpliesAreNoQuestions() {
        String zh = "# 標題\n\n標註由兩人完成，兩人意見不同的比例是 17%。模型支援中、英、越、印四種語言與四縣腔。\n";
        String en = "# Title\n\nTwo people annotated the data and disagreed on 17%. The model handles Chinese, English,"
                + " Vietnamese, Indonesian and the Sixian variety.\n";
        assertThat(compare(zh, en)).isEmpty();
    }

    static List<Difference> compare(String zh, String en) {
        return Comparison.of(document("a.zh.md", zh), document("a.en.md", en)).differences();
    }

    /** The same with the words under a heading of their own. */
    static List<Difference> compareTitled(String zh, String en) {
        return compare("# 標題\n\n" + zh + "\n", "# Title\n\n" + en + "\n");
    }

    /** What of it is told without being asked. */
    static List<Difference> warnings(String zh, String en) {
        return compareTitled(zh, en).stream()
                .filter(d -> d.level().atLeast(Level.WARNING))
                .toList();
    }

    @Test
    void whatAPageRunsIsNotRead() {
        String page = "<html><body><h1>%s</h1><script>%s</script><p>%s</p></body></html>";
        Document zh = document("a.zh.html", String.format(page, "成果", "gtag('zh'); let rows = 17;", "雨量預報之誤差降低 12%。"));
        Document en = document(
                "a.en.html", String.format(page, "Results", "", "The error of the rainfall forecast fell by 12%."));
        assertThat(Comparison.of(zh, en).differences()).isEmpty();
    }

    static Document document(String path, String text) {
        Reading<Document> reading = Documents.parse(new NoFiles(), new Source(path, text));
        return reading.content().orElseThrow();
    }

    private static int line(String text, String part) {
        return (int) text.substring(0, text.indexOf(part)).lines().count()
                + (text.charAt(Math.max(0, text.indexOf(part) - 1)) == '\n' ? 1 : 0);
    }

    /** A tree without files: the drafts include none. */
    private record NoFiles() implements FileTree {
        @Override
        public Listing list() {
            return new Listing(List.of(), List.of());
        }

        @Override
        public boolean exists(String path) {
            return false;
        }

        @Override
        public long size(String path) {
            return 0;
        }

        @Override
        public byte[] read(String path) {
            return new byte[0];
        }
    }
}
