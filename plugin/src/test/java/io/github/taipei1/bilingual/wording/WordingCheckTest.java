package io.github.taipei1.bilingual.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taipei1.bilingual.align.Alignment;
import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Format;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.Visibility;
import io.github.taipei1.finding.Level;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingCheckTest {
    private static final WordingCheck CHECK = new WordingCheck(Lexicon.standard());

    @ParameterizedTest
    @CsvSource({
        "本系统已上線, BIL-07, 統",
        "採用体系, BIL-07, 體",
        "我們采用新的方法, BIL-07, 採用",
        "開發軟件, BIL-08, 軟體",
        "提供網絡服務, BIL-08, 網路",
        "使用英偉達的晶片, BIL-09, 輝達",
        "只需要一張顯卡, BIL-08, 顯示卡",
        "自研的晶片, BIL-08, 自行研發",
        "經濟部技術處補助, BIL-09, 經濟部產業技術司",
    })
    void aWrongWordIsFound(String text, String rule, String right) {
        assertThat(CHECK.check(document("a.md", text))).anySatisfy(wording -> {
            assertThat(wording.rule()).isEqualTo(rule);
            assertThat(wording.right()).contains(right);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "團隊開發影像辨識软件, 软件, 軟體",
        "資料存放在服务器上, 服务器, 伺服器",
        "本系统的架構, 本系统, 本系統",
        "以神经网络預測, 神经网络, 類神經網路、神經網路",
        "提升性能及优化, 优化, 優化",
        "將头发影像標註, 头发影像標註, 頭髮影像標註",
        "資料由数据库的服务器提供, 数据库的服务器, 資料庫的伺服器",
    })
    void simplifiedWordsAreNamedWholeWithWhatTaiwanSays(String text, String quote, String right) {
        assertThat(CHECK.check(document("a.md", text)))
                .filteredOn(wording -> wording.rule().equals("BIL-07"))
                .singleElement()
                .satisfies(wording -> {
                    assertThat(wording.quote()).isEqualTo(quote);
                    assertThat(wording.right()).isEqualTo(right);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "演算法與計算法",
                "各自研發，並來自研究成果",
                "區域名稱與網域名稱",
                "範例程式碼與比例程度",
                "納米比亞的串流媒體",
                "博客來與黑客松",
                "電話交換機與交換機密",
                "提供商品與服務",
                "航運營收與客運營運",
                "提供佔位圖",
                "命令行之",
                "年度內核發、日內核定",
                "大屏東地區的屏東大學",
                "收集裝箱單",
                "文字節點",
                "供應鏈接軌國際",
                "存在線上平台",
                "經濟部產業技術司",
                "支持與渲染、數據傳輸",
                "皇后與台北",
                "其實時間不多",
                "體內存在病毒",
                "簡體中文稱為「网络」",
                "千里之行，始於足下",
                "地方差異",
                "日常量測",
                "說明文件檔案",
                "震盪的機制成因",
                "控制成本與限制作為",
                "若干部分以公里面積計",
                "皇后面容"
            })
    void aRightWordIsLeftAlone(String text) {
        assertThat(CHECK.check(document("a.md", text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "請開啟文件|Please open the file|檔案",
                "提升產品質量|improve the quality of the product|品質",
                "本項目使用開放資料|This project uses open data|專案",
                "自製的服務程序已換掉|Our home-made server was replaced|程式",
                "由行政院公共工程委員會審查|Reviewed by the Committee for Public Works|Public Construction Commission",
                "交通部航港局公布資料|The Port Authority released the data|Maritime and Port Bureau",
                "農業部林務局委託|Commissioned by the Forestry and Nature Conservation Agency|農業部林業及自然保育署",
                "我國科技部補助|Funded by the National Science and Technology Council (NSTC)|國家科學及技術委員會",
            })
    void theEnglishSideJudges(String zh, String en, String right) {
        assertThat(pair(zh, en))
                .anySatisfy(wording -> assertThat(wording.right()).contains(right));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "請參考文件|See the documentation",
                "質量守恆|conservation of mass",
                "共三個項目|three items",
                "依行政程序公告|The notice was served through the server under administrative procedure",
                "行政院主計總處公布|Released by the Directorate-General of Budget, Accounting and Statistics, Executive Yuan",
                "農業部農糧署補助|funded by the Agriculture and Food Agency, Ministry of Agriculture",
                "獲經濟部（MOEA）補助|funded by the Ministry of Economic Affairs (MOEA)",
            })
    void theEnglishSideAcquits(String zh, String en) {
        assertThat(pair(zh, en)).isEmpty();
    }

    @Test
    void anEnglishNameMayBeTheWrongOne() {
        assertThat(pair("經濟部（下稱本部）", "the Ministry of Economic Affairs (MOE)"))
                .anyMatch(wording -> wording.quote().equals("MOE") && wording.level() == Level.WARNING);
    }

    @Test
    void furtherFilesAddEntries() {
        Lexicon lexicon = Lexicon.standard().with(Lexicon.Part.TERMS, stream("小編\t編輯\t-\t本社用語 / our house style\n"));
        assertThat(new WordingCheck(lexicon).check(document("a.md", "由小編撰寫"))).hasSize(1);
    }

    @Test
    void aLineWithoutItsColumnsIsRefusedWithItsNumber() {
        assertThatThrownBy(() -> Lexicon.standard().with(Lexicon.Part.TERMS, stream("# note\n小編\t編輯\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2");
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Wording> pair(String zh, String en) {
        return CHECK.check(Alignment.of(document("a.zh.md", zh), document("a.en.md", en)));
    }

    private static Document document(String path, String text) {
        Source source = new Source(path, text);
        Block block = new Block.Paragraph(Passage.verbatim(source, 0, text.length()), Visibility.VISIBLE);
        return new Document(path, Format.MARKDOWN, source, List.of(block), List.of());
    }
}
