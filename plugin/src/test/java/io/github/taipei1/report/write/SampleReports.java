package io.github.taipei1.report.write;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.Metadata;
import io.github.taipei1.report.model.Picture;
import io.github.taipei1.report.model.PictureFile;
import io.github.taipei1.report.model.Report;
import io.github.taipei1.report.model.Resolved;
import io.github.taipei1.report.model.Resolver;
import io.github.taipei1.report.read.SectionReader;
import io.github.taipei1.report.read.SectionText;
import io.github.taipei1.report.read.Values;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Reports to write: one with every kind of node, and small ones. */
final class SampleReports {
    static final String MARKDOWN = """
            # 計畫概要 {#overview}

            本計畫於第二批次期間使用 Taipei-1 的 128 顆 H100 GPU，完成 70 億參數繁體中文語言模型之預訓練。這是**「重點」**內容，
            此處換行不應出現空白；*強調文字* 與 *emphasis*、~~刪除~~、`code 程式`、H~2~O 與 10^-3^ 均可使用。詳見[](#tbl-weekly)、[](#overview)與[官方網站](https://example.org/a?b=1&c=2)。
            The model was trained on eight hundred billion tokens without interruption.[^eff]

            再次引用同一註腳[^eff]，並引用[第二個](#overview)連結與第三節[](#sec3)。

            [^eff]: 利用率以**配置**時間計算，見 [NVIDIA](https://www.nvidia.com/)。

            ## 資料與方法

            訓練損失為 $L = -\\frac{1}{N}\\sum_{i=1}^{N} \\log p_\\theta(x_i)$，費用由 US$5 與 $6 組成。

            $$
            \\sqrt[3]{x^2 + \\alpha_1} \\le \\int_0^1 f(t)\\,dt, \\quad
            A = \\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}, \\hat{y} = \\left( \\frac{x}{y} \\right)
            $$

            ### 步驟 {#sec3}

            1. 收集資料
               - 新聞 120 GB
               - 論文與 *open data*
                 - 第三層
            2. 清洗與去重

               第二段說明文字。
            3. 訓練

            - [x] 已備份之權重
            - [ ] 尚待公開之資料集，其說明較長，長到一行寫不下而必須換行，方能看出第二行是否與第一行之文字對齊
              - 子項目

            #### 超參數

            ##### 學習率

            > 引用他人的話，
            > 兩行相接。

            ```python
            def f(x):
                return x  # 註解 <tag> & more
            ```

            表：每週 GPU 時數 {#tbl-weekly}

            | 週次 | 期間 | GPU 時數 | 利用率 |
            |:-----|:----:|--------:|------:|
            | 1 | 11/10–11/16 | 20,112 | 93.5% |
            | 2 | 11/17–11/23 | 21,004 | 97.7% |
            | 合計 || 41,116 | 95.6% |

            ---

            ![綠色方塊](a.png)
            圖：示意圖 {#fig-a}

            第二章節的句子\\
            強制換行。
            """;

    private SampleReports() {}

    static Metadata metadata(Language language) {
        return new Metadata(
                "繁體中文大型語言模型預訓練",
                "Taipei-1 結案報告",
                List.of("範例科技股份有限公司", "範例大學"),
                List.of("Taipei-1", "LLM"),
                language,
                "Taipei-1 算力第 4 次徵案結案報告",
                "修訂版 1",
                LocalDateTime.of(2025, 12, 20, 0, 0));
    }

    static Block.Cover cover() {
        return new Block.Cover(
                "經濟部「Taipei-1」算力第 4 次徵案",
                "繁體中文大型語言模型預訓練與其在公共服務之應用",
                "Pre-training a Traditional Chinese Large Language Model for Public Services",
                "結案報告",
                List.of(
                        new Block.Fact("主導單位", "範例科技股份有限公司"),
                        new Block.Fact("聯合申請單位", "範例大學資訊工程學系、範例基金會"),
                        new Block.Fact("使用批次", "DGX 第 2 批"),
                        new Block.Fact("使用期間", "民國 114 年 11 月 3 日至 12 月 12 日")),
                "中華民國 114 年 12 月 20 日");
    }

    static Block.Chart bars() {
        return new Block.Chart(
                "",
                List.of(Inline.text("每週已配置 GPU 時數")),
                Block.ChartKind.BAR,
                "週次",
                "GPU 時數",
                List.of("第 1 週", "第 2 週", "第 3 週", "第 4 週"),
                List.of(
                        new Block.Series("已配置", List.of(20112.4, 21004.0, 19850.5, 20999.0), 0),
                        new Block.Series("容量", List.of(21504.0, 21504.0, 21504.0, 21504.0), 0)),
                "四週的已配置時數均在容量的九成以上",
                Optional.empty());
    }

    static Block.Chart lines() {
        return new Block.Chart(
                "",
                List.of(Inline.text("損失曲線")),
                Block.ChartKind.LINE,
                "步",
                "損失",
                List.of("0", "1k", "2k", "3k", "4k", "5k"),
                List.of(new Block.Series("loss", List.of(9.8, 4.1, 3.2, 2.9, 2.7, 2.65), 2)),
                "損失由 9.8 降至 2.65",
                Optional.of("tbl-weekly"));
    }

    /** A table of twelve columns and more, which no upright page can show, of some rows. */
    static Block.Table wide(int rows) {
        String[] names = "檢查點 步數 學習率 訓練損失 驗證損失 閱讀理解 用語一致率 吞吐量 已使用時數 功率 溫度 重新啟動 備註".split(" ");
        List<Block.Row> body = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            String[] cells = {
                "ckpt-" + i,
                281_500 + i + ".5",
                "0.000300",
                "1.821900",
                "1.811600",
                "74.90%",
                "93.60%",
                "8,120.25",
                "48,715.75",
                "10.25 kW",
                "64.5 °C",
                i + " 次／週",
                "節點更換後接續第 " + i + " 段"
            };
            body.add(Block.Row.of(cells));
        }
        return new Block.Table(
                "tbl-wide",
                List.of(Inline.text("各檢查點之評測")),
                Collections.nCopies(names.length, Block.Alignment.END),
                List.of(Block.Row.of(names)),
                body);
    }

    /** A report with every kind of block and inline. */
    static Report full(Language language) {
        Picture picture = Picture.of(png(480, 200)).orElseThrow();
        SectionReader reader = new SectionReader(Values.none(), (section, address) -> new PictureFile.Usable(picture));
        SectionText section = reader.read("report/10-overview.md", MARKDOWN);
        if (!section.problems().isEmpty()) {
            throw new IllegalStateException(section.problems().toString());
        }
        List<Block> blocks = new ArrayList<>(
                List.of(cover(), new Block.PageBreak(), new Block.Contents("目錄", 3), new Block.PageBreak()));
        blocks.addAll(section.blocks());
        blocks.add(wide(12));
        blocks.add(bars());
        blocks.add(lines());
        blocks.add(new Block.Callout(
                Block.CalloutKind.STATEMENT,
                List.of(Inline.text("非商業及民用聲明")),
                List.of(
                        Block.Paragraph.of("本計畫之成果僅供測試、評估與開發之用，未用於任何軍事或情報用途。"),
                        new Block.ListBlock(
                                false, 1, List.of(new Block.Item(List.of(Block.Paragraph.of("未提供雲端服務"))))))));
        blocks.add(new Block.Callout(
                Block.CalloutKind.MISSING, List.of(Inline.text("尚缺")), List.of(Block.Paragraph.of("本節尚未撰寫。"))));
        blocks.add(new Block.Callout(Block.CalloutKind.NOTE, List.of(), List.of(Block.Paragraph.of("附註。"))));
        return new Report(metadata(language), blocks, section.notes());
    }

    static Resolved of(Block... blocks) {
        return Resolver.resolve(new Report(metadata(Language.ZH_TW), List.of(blocks), Map.of()));
    }

    /** A green picture. */
    static byte[] png(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(0x89504E470D0A1A0AL);
            ByteBuffer head =
                    ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
            chunk(out, "IHDR", head.array());
            ByteArrayOutputStream data = new ByteArrayOutputStream();
            try (DeflaterOutputStream pixels = new DeflaterOutputStream(data)) {
                byte[] row = new byte[1 + 3 * width];
                for (int x = 0; x < width; x++) {
                    row[2 + 3 * x] = (byte) (0x60 + x % 0x60);
                }
                for (int y = 0; y < height; y++) {
                    pixels.write(row);
                }
            }
            chunk(out, "IDAT", data.toByteArray());
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
