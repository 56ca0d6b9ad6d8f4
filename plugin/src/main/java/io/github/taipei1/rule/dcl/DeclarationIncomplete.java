package io.github.taipei1.rule.dcl;

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

/** DCL-02. */
public final class DeclarationIncomplete implements Rule.OfProject {
    private static final String NAMED = DeclarationExamples.unit("declaration: declarations/lead-co.md");
    private static final RuleInfo INFO = RuleInfo.rule("DCL-02", "declaration-incomplete", Level.ERROR)
            .locked()
            .duties("declaration")
            .title("聲明書不完整", "an incomplete declaration")
            .explanation(
                    "聲明書須有三項聲明、單位名稱、聲明人職稱與日期。條列、表格、切結書或一句話寫完皆可，中英文皆可；範本待填的空格不算。民用的聲明須同時否定軍事與情報用途。",
                    "A declaration makes the three statements and has the unit's name, the signer's role and a date. Clauses, a table or one sentence will do, in Chinese or English; a blank of a form does not count. Civil use is declared by excluding both military and intelligence use.")
            .appliesTo("每個單位的聲明書", "each unit's declaration")
            .example(Example.wrong("沒有民用的聲明", "civil use is not declared")
                    .config(NAMED)
                    .file(
                            "declarations/lead-co.md",
                            DeclarationExamples.CHINESE.replace("2. 本專案為民用，不作軍事或情報相關使用。\n", "")))
            .example(Example.wrong("沒有日期", "there is no date")
                    .config(NAMED)
                    .file("declarations/lead-co.md", DeclarationExamples.ENGLISH.replace(", 2025-10-20", "")))
            .example(Example.right("中文，齊備", "complete, in Chinese")
                    .config(NAMED)
                    .file("declarations/lead-co.md", DeclarationExamples.CHINESE))
            .example(Example.right("英文，齊備", "complete, in English")
                    .config(NAMED)
                    .file("declarations/lead-co.md", DeclarationExamples.ENGLISH))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        for (UnitDeclaration declared : UnitDeclaration.all(context)) {
            Optional<Declaration> text = declared.declaration(context);
            text.filter(declaration -> !declaration.isComplete())
                    .ifPresent(declaration -> findings.add(finding(declared, declaration)));
        }
        return findings;
    }

    private static Finding finding(UnitDeclaration declared, Declaration text) {
        List<Text> lacking = lacking(declared, text);
        Text unit = declared.unit().name().text();
        return INFO.finding(
                text.place(),
                declared.unit().id() + " " + lacking.stream().map(Text::en).collect(Collectors.joining(", ")),
                Text.of(
                        unit.zhTw() + "的聲明書缺少："
                                + lacking.stream().map(Text::zhTw).collect(Collectors.joining("、")),
                        "the declaration of " + unit.en() + " lacks: "
                                + lacking.stream().map(Text::en).collect(Collectors.joining(", "))),
                help(text, unit));
    }

    private static List<Text> lacking(UnitDeclaration declared, Declaration text) {
        List<Text> lacking = new ArrayList<>();
        text.missing()
                .forEach(statement -> lacking.add(Text.of(
                        "「" + statement.name().zhTw() + "」的聲明",
                        "the statement of " + statement.name().en())));
        Text name = declared.unit().name().text();
        addIf(!text.namesUnit(), Text.of("單位名稱（" + name.zhTw() + "）", "the unit's name (" + name.en() + ")"), lacking);
        addIf(!text.hasRole(), Text.of("聲明人職稱", "the signer's role"), lacking);
        addIf(!text.hasDate(), Text.of("日期", "a date"), lacking);
        return lacking;
    }

    private static void addIf(boolean absent, Text what, List<Text> lacking) {
        if (absent) {
            lacking.add(what);
        }
    }

    private static Text help(Declaration text, Text unit) {
        String signatureZh = text.namesUnit() && text.hasRole() && text.hasDate()
                ? ""
                : "署名可寫：「" + unit.zhTw() + "　聲明人：〔職稱〕　中華民國〔年〕年〔月〕月〔日〕日」";
        String signatureEn = signatureZh.isEmpty() ? "" : "Sign as: \"" + unit.en() + ", [role], [date]\"";
        return Text.of(
                (text.missing().isEmpty() ? "" : "可貼上：" + Models.zh(text.missing())) + signatureZh,
                ((text.missing().isEmpty() ? "" : "Paste: " + Models.en(text.missing()) + " ") + signatureEn).strip());
    }
}
