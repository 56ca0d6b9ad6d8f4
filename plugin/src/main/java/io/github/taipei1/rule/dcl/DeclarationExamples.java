package io.github.taipei1.rule.dcl;

/** What the examples of the three rules share. */
final class DeclarationExamples {
    static final String CHINESE = """
            # 聲明書

            範例科技股份有限公司聲明：

            1. 使用 Taipei-1 算力僅供測試、評估與開發，不用於產生營收。
            2. 本專案為民用，不作軍事或情報相關使用。
            3. 僅執行本單位自身專案，不為其他單位執行專案。

            聲明人：研發長 王大明
            中華民國 114 年 10 月 20 日
            """;

    static final String ENGLISH = """
            # Declaration

            Example Tech Co. declares:

            - Taipei-1 is used for non-commercial purposes only and earns no revenue.
            - The project is civil; it serves no military or intelligence purpose.
            - We run our own project only and none for another entity.

            Signed: Head of Research, 2025-10-20
            """;

    private DeclarationExamples() {}

    static String unit(String declaration) {
        return """
                units:
                  - id: lead-co
                    role: lead
                    kind: company
                    legal-entity: true
                    name: {zh-TW: 範例科技股份有限公司, en: Example Tech Co.}
                    %s
                """.formatted(declaration);
    }
}
