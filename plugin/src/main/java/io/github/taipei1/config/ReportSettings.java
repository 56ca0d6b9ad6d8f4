package io.github.taipei1.config;

import io.github.taipei1.yaml.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How the closing report is put together. */
public record ReportSettings(
        @Key(absent = "report/", zh = "報告章節（*.md）所在資料夾", en = "folder of the report's sections (*.md)")
        String sections,

        @Key(zh = "主辦單位的表格（DOCX），填入而不用本工具的版面", en = "the office's own form (DOCX), filled instead of ours")
        Optional<FormFile> form,

        @Key(
                zh = "團隊自己的 Word 文件（DOCX），報告取用其樣式、字型、紙張邊界與頁首頁尾",
                en = "a DOCX of the team that lends the report its styles, fonts, paper, headers and footers")
        Optional<String> style,

        @Key(absent = "1", zh = "版次", en = "revision") int revision,

        @Key(absent = "internal", zh = "internal（完整）或 public（公開）", en = "internal (whole) or public")
        Edition edition,

        @Key(zh = "成果展示", en = "showcase") List<Showcase> showcase,
        @Key(zh = "字型", en = "fonts") Optional<Fonts> fonts,

        @Key(zh = "已上傳的結案報告", en = "the report that was handed in")
        Optional<Submitted> submitted) {

    /** What an absent {@code report} means. */
    public static final ReportSettings DEFAULT = new ReportSettings(
            "report/",
            Optional.empty(),
            Optional.empty(),
            1,
            Edition.INTERNAL,
            List.of(),
            Optional.empty(),
            Optional.empty());

    /** Who the report is for. */
    public enum Edition {
        PUBLIC,
        INTERNAL
    }

    /** A video or a display of the results. */
    public record Showcase(
            @Key(zh = "video（影片）或 display（展示）", en = "video or display")
            Kind kind,

            @Key(zh = "檔案", en = "file") Optional<String> file,
            @Key(zh = "網址", en = "address") Optional<String> url,
            @Key(zh = "說明", en = "description") Optional<Localized> description) {

        /** How results are shown. */
        public enum Kind {
            VIDEO,
            DISPLAY
        }
    }

    /** Names or files of fonts; without them the documents use those of {@code style}, else 標楷體 and Times New Roman. */
    public record Fonts(
            @Key(zh = "中文字型", en = "Chinese font") Optional<String> zh,
            @Key(zh = "西文字型", en = "Latin font") Optional<String> latin,

            @Key(zh = "PDF 用字型（TTF）的資料夾", en = "folder with TTF fonts for PDF")
            Optional<String> directory) {}

    /** When the bundle was handed in, and its seal code. */
    public record Submitted(
            @Key(zh = "上傳日期", en = "day it was handed in") LocalDate on,
            @Key(zh = "封存碼", en = "seal code") Optional<String> seal) {}
}
