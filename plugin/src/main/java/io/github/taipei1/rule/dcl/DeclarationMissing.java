package io.github.taipei1.rule.dcl;

import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.List;

/** DCL-01. */
public final class DeclarationMissing implements Rule.OfProject {
    private static final RuleInfo INFO = RuleInfo.rule("DCL-01", "declaration-missing", Level.ERROR)
            .locked()
            .duties("declaration")
            .title("單位沒有聲明書", "a unit without a declaration")
            .explanation(
                    "每個使用單位都要聲明：非商業用途、民用（非軍事、非情報）、僅執行自身專案。聲明書的檔案記在該單位的 declaration。",
                    "Every unit declares non-commercial use, civil use (neither military nor intelligence) and that it runs its own project only. The file stands under the unit's declaration.")
            .appliesTo("taipei1.yaml 中每個單位的 declaration", "declaration of each unit in taipei1.yaml")
            .example(Example.wrong("沒有記錄聲明書", "no declaration is named").config(DeclarationExamples.unit("")))
            .example(Example.wrong("檔案不在", "the file is not there")
                    .config(DeclarationExamples.unit("declaration: declarations/lead-co.md")))
            .example(Example.right("檔案在", "the file is there")
                    .config(DeclarationExamples.unit("declaration: declarations/lead-co.md"))
                    .file("declarations/lead-co.md", DeclarationExamples.CHINESE))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return UnitDeclaration.all(context).stream()
                .filter(declared -> !declared.isThere(context))
                .map(declared -> finding(declared, context))
                .toList();
    }

    private static Finding finding(UnitDeclaration declared, RuleContext context) {
        Text unit = declared.unit().name().text();
        Text message = declared.unit()
                .declaration()
                .map(file -> Text.of(
                        unit.zhTw() + "的聲明書 " + file + " 不存在",
                        "the declaration of " + unit.en() + ", " + file + ", is not there"))
                .orElse(Text.of(unit.zhTw() + "沒有聲明書", unit.en() + " has no declaration"));
        return INFO.finding(
                context.at(declared.key()),
                declared.unit().id(),
                message,
                Text.of(
                        "寫一份聲明書並記為 declaration: 檔案路徑；內容：" + Models.allZh(context.call()),
                        "write one and record declaration: path; it says: " + Models.allEn(context.call())));
    }
}
