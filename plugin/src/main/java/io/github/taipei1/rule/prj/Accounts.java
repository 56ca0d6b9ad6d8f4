package io.github.taipei1.rule.prj;

import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** PRJ-02. */
public final class Accounts implements Rule.OfProject {
    private static final String UNIT =
            "units: [{id: one, role: lead, kind: company, legal-entity: true, accounts: N, name: {en: One Co.}}]";

    private static final RuleInfo INFO = RuleInfo.rule("PRJ-02", "accounts", Level.WARNING)
            .duties("accounts")
            .title("帳號數超過原則", "more accounts than the call allows as a rule")
            .explanation(
                    "公告以每個使用單位 2 個帳號為原則。超過時請附上 NVIDIA 或計畫辦公室同意的紀錄。設定檔只寫數量，帳號名稱不放進儲存庫。",
                    "The announcement allows two accounts a unit as a rule. More of them want a record that NVIDIA or the programme office agreed. The file holds only the number; account names stay out of the repository.")
            .appliesTo("taipei1.yaml 的 units[].accounts", "units[].accounts in taipei1.yaml")
            .example(Example.wrong("一個單位四個帳號", "four accounts for one unit").config(UNIT.replace("N", "4")))
            .example(Example.right("兩個帳號", "two accounts").config(UNIT.replace("N", "2")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        int limit = context.call().limits().accountsPerUnit();
        List<Finding> findings = new ArrayList<>();
        List<Unit> units = context.config().units();
        for (int i = 0; i < units.size(); i++) {
            int accounts = units.get(i).accounts().orElse(0);
            if (accounts > limit) {
                findings.add(finding(i, accounts, limit, context));
            }
        }
        return findings;
    }

    private static Finding finding(int index, int accounts, int limit, RuleContext context) {
        Text name = context.config().units().get(index).name().text();
        return INFO.finding(
                context.at("units[" + index + "].accounts"),
                name.en() + " accounts " + accounts,
                Text.of(
                        "「" + name.zhTw() + "」有 " + accounts + " 個帳號，公告以 " + limit + " 個為原則",
                        name.en() + " has " + accounts + " accounts; " + limit + " is the rule"),
                Text.of("請減為 " + limit + " 個，或保留同意函", "keep to " + limit + ", or keep the consent to more on record"));
    }
}
