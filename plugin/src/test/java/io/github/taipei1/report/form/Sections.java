package io.github.taipei1.report.form;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Metadata;
import io.github.taipei1.report.model.PictureFile;
import io.github.taipei1.report.model.Report;
import io.github.taipei1.report.model.Resolved;
import io.github.taipei1.report.model.Resolver;
import io.github.taipei1.report.read.SectionReader;
import io.github.taipei1.report.read.SectionText;
import io.github.taipei1.report.read.Values;
import java.time.LocalDateTime;
import java.util.List;

/** Sections of a report as they go into a form. */
final class Sections {
    private Sections() {}

    static Resolved of(String markdown) {
        SectionText text = new SectionReader(Values.none(), (section, address) -> PictureFile.MISSING)
                .read("report/a.md", markdown);
        Metadata metadata = new Metadata(
                "甲", "乙", List.of("丙"), List.of(), Language.ZH_TW, "丁", "戊", LocalDateTime.of(2025, 12, 20, 0, 0));
        return Resolver.resolve(new Report(metadata, text.blocks(), text.notes()));
    }

    static Resolved outputs() {
        return of("""
                ## 模型

                完成**山海-13B**基礎模型，訓練目標為 $\\mathcal{L}$，成果如[](#t)。

                1. 繁體中文語料
                2. 平行語料
                   - 臺語
                3. 清洗工具[^tool]

                [^tool]: 開放原始碼，見 [專案網站](https://example.org/shanhai)。

                表：產出一覽 {#t}

                | 類別 | 名稱 |
                |:-----|:-----|
                | 模型 | 山海-13B |
                """);
    }
}
