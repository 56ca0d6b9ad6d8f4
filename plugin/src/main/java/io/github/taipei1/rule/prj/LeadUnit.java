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
import java.util.Optional;

/** PRJ-01. */
public final class LeadUnit implements Rule.OfProject {
    private static final RuleInfo INFO = RuleInfo.rule("PRJ-01", "lead-unit", Level.ERROR)
            .locked()
            .duties("lead")
            .title("主導單位不明或不具法人資格", "no lead, several leads, or a lead that is no legal entity")
            .explanation(
                    "聯合申請由一家具法令地位的法人主導，負責資源配置並綜整結案報告；單獨申請時該單位即為主導單位。",
                    "One legal entity leads a joint project, plans the allocation and integrates the closing report; a unit that applies alone is its own lead.")
            .appliesTo("taipei1.yaml 的 units（主導單位的儲存庫）", "units in taipei1.yaml (in the lead's repository)")
            .example(Example.wrong("沒有主導單位", "there is no lead")
                    .config("units: [{id: lab, role: member, kind: university, name: {zh-TW: 範例實驗室}}]"))
            .example(
                    Example.wrong("主導單位不是法人", "the lead is no legal entity")
                            .config(
                                    "units: [{id: lab, role: lead, kind: university, legal-entity: false, name: {zh-TW: 範例實驗室}}]"))
            .example(Example.wrong("有兩個主導單位", "there are two leads").config("""
                            units:
                              - {id: one, role: lead, kind: company, legal-entity: true, name: {en: One Co.}}
                              - {id: two, role: lead, kind: company, legal-entity: true, name: {en: Two Co.}}
                            """))
            .example(Example.right("一家法人主導", "one legal entity leads")
                    .config("units: [{id: one, role: lead, kind: company, legal-entity: true, name: {en: One Co.}}]"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Text> notApplicable(RuleContext context) {
        return context.config().ofMember()
                ? Optional.of(Text.of("這是成員單位的儲存庫，由主導單位檢查", "this is a member's repository; the lead's is checked"))
                : Optional.empty();
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        List<Unit> units = context.config().units();
        List<Integer> leads = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).role() == Unit.Role.LEAD) {
                leads.add(i);
            }
        }
        if (leads.isEmpty()) {
            findings.add(none(context));
        }
        leads.stream().skip(1).forEach(index -> findings.add(another(index, context)));
        leads.stream()
                .filter(index ->
                        units.get(index).legalEntity().filter(entity -> !entity).isPresent())
                .forEach(index -> findings.add(noEntity(index, context)));
        return findings;
    }

    private static Finding none(RuleContext context) {
        return INFO.finding(
                context.at("units"),
                "no lead",
                Text.of("沒有任何單位標示為主導單位", "no unit is marked as the lead"),
                Text.of("在主導單位寫 role: lead", "write role: lead at the unit that leads"));
    }

    private static Finding another(int index, RuleContext context) {
        Text name = context.config().units().get(index).name().text();
        return INFO.finding(
                context.at("units[" + index + "].role"),
                "second lead " + name.en(),
                Text.of("「" + name.zhTw() + "」是第二個主導單位", name.en() + " is a second lead"),
                Text.of("只能有一個 role: lead，其餘寫 role: member", "keep one role: lead; the others are role: member"));
    }

    private static Finding noEntity(int index, RuleContext context) {
        Text name = context.config().units().get(index).name().text();
        return INFO.finding(
                context.at("units[" + index + "].legal-entity"),
                "no legal entity " + name.en(),
                Text.of("主導單位「" + name.zhTw() + "」不具法令地位法人資格", "the lead, " + name.en() + ", is no legal entity"),
                Text.of("請由具法人資格的單位主導", "let a unit that is a legal entity lead"));
    }
}
