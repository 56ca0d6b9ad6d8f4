package io.github.taipei1.rule.prj;

import io.github.taipei1.config.Agreements;
import io.github.taipei1.config.MemberBundle;
import io.github.taipei1.config.Signature;
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
import java.util.stream.Collectors;

/** PRJ-05. */
public final class MemberIncomplete implements Rule.OfProject {
    private static final String MEMBER = """
            units:
              - {id: one, role: lead, kind: company, legal-entity: true, name: {en: One Co.}}
              - id: two
                role: member
                kind: university
                name: {zh-TW: 範例大學實驗室, en: Two Lab}
                %s
            """;

    private static final RuleInfo INFO = RuleInfo.rule("PRJ-05", "member-incomplete", Level.ERROR)
            .duties("member")
            .title("成員單位的資料不全", "a member whose part is incomplete")
            .explanation(
                    "聯合申請的每個成員各自說明專案、簽署協議、出具聲明，並把自己的封存包交給主導單位綜整。批次最後一天以前僅為資訊，之後及製作報告時為錯誤。",
                    "Each member of a joint project describes its own part, signs the agreements, gives a declaration and hands its bundle to the lead. Before the batch's last day this is information; after it, and whenever the report is made, an error.")
            .appliesTo(
                    "taipei1.yaml 的 units 與 members（主導單位的儲存庫）",
                    "units and members in taipei1.yaml (in the lead's repository)")
            .example(Example.wrong("成員什麼都沒有", "a member with nothing").config(MEMBER.formatted("accounts: 2")))
            .example(Example.right("成員資料齊全", "a member with everything")
                    .config(MEMBER.formatted("""
                                    project: {zh-TW: 蛋白質摺疊模擬, en: protein folding}
                                        declaration: declarations/two.md
                                        agreements:
                                          nda: {signed: 2025-10-20}
                                          user-agreement: {signed: 2025-10-20}""") + "members: [{unit: two, bundle: members/two.zip}]")
                    .file("declarations/two.md", "# 聲明\n")
                    .file("members/two.zip", "PK"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Text> notApplicable(RuleContext context) {
        if (!context.config().joint()) {
            return Optional.of(Text.of("單一單位的專案沒有成員", "a project of one unit has no members"));
        }
        return context.config().ofMember()
                ? Optional.of(Text.of("這是成員單位的儲存庫，由主導單位檢查", "this is a member's repository; the lead's is checked"))
                : Optional.empty();
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        List<Unit> units = context.config().units();
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).role() == Unit.Role.MEMBER) {
                List<Text> missing = missing(units.get(i), context);
                if (!missing.isEmpty()) {
                    findings.add(finding(i, missing, context));
                }
            }
        }
        return findings;
    }

    private static List<Text> missing(Unit unit, RuleContext context) {
        List<Text> missing = new ArrayList<>();
        if (unit.project().isEmpty()) {
            missing.add(Text.of("專案說明（project）", "a description (project)"));
        }
        if (!signed(unit.agreements().flatMap(Agreements::nda))
                || !signed(unit.agreements().flatMap(Agreements::userAgreement))) {
            missing.add(Text.of("兩份協議（agreements）", "both agreements"));
        }
        if (unit.declaration().filter(context.library()::exists).isEmpty()) {
            missing.add(Text.of("聲明書（declaration）", "a declaration"));
        }
        Optional<Text> refused = refused(unit, context);
        refused.ifPresent(missing::add);
        if (refused.isEmpty() && bundle(unit, context).isEmpty()) {
            missing.add(Text.of("封存包（members[].bundle）", "a bundle (members[].bundle)"));
        }
        return missing;
    }

    /** Why what the member handed in is not taken. */
    private static Optional<Text> refused(Unit unit, RuleContext context) {
        return context.members().stream()
                .filter(part -> part.unit().equals(unit.id()))
                .flatMap(part -> part.refused().stream()
                        .map(why -> Text.of(
                                "可用的封存包（" + part.path() + "：" + why.zhTw() + "）",
                                "a bundle that can be used (" + part.path() + ": " + why.en() + ")")))
                .findFirst();
    }

    private static boolean signed(Optional<Signature> signature) {
        return signature.flatMap(Signature::signed).isPresent();
    }

    private static Optional<MemberBundle> bundle(Unit unit, RuleContext context) {
        return context.config().members().stream()
                .filter(member -> member.unit().equals(unit.id()))
                .filter(member -> isThere(member.bundle(), context))
                .findFirst();
    }

    /** A bundle is a file, or a folder that holds files. */
    private static boolean isThere(String path, RuleContext context) {
        String folder = path.endsWith("/") ? path : path + "/";
        return context.library().exists(path)
                || context.library().paths().stream().anyMatch(file -> file.startsWith(folder));
    }

    private static Finding finding(int index, List<Text> missing, RuleContext context) {
        Text name = context.config().units().get(index).name().text();
        String zh = missing.stream().map(Text::zhTw).collect(Collectors.joining("、"));
        String en = missing.stream().map(Text::en).collect(Collectors.joining(", "));
        Finding finding = INFO.finding(
                context.at("units[" + index + "]"),
                name.en() + " lacks " + en,
                Text.of("成員「" + name.zhTw() + "」缺少：" + zh, "the member " + name.en() + " lacks: " + en),
                Text.of("請成員補齊；封存包由成員執行 taipei1:report 產生", "ask the member for it; taipei1:report makes its bundle"));
        return context.beforeLastDay() ? finding.withLevel(Level.INFO) : finding;
    }
}
