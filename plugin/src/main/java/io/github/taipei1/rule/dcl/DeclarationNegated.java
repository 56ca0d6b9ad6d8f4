package io.github.taipei1.rule.dcl;

import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.words.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** DCL-03. */
public final class DeclarationNegated implements Rule.OfProject {
    private static final String NAMED = DeclarationExamples.unit("declaration: declarations/lead-co.md");
    private static final RuleInfo INFO = RuleInfo.rule("DCL-03", "declaration-negated", Level.REVIEW)
            .duties("declaration")
            .title("聲明有保留、附條件、雙重否定或相反", "a statement that is hedged, conditional, doubly negated or the opposite")
            .explanation(
                    "「原則上不作商業用途」「除非客戶要求」「並非不得」之類的句子，以及只提到軍事、營利而沒有否認的句子，不是公告所要的聲明；是否可以接受，由人判斷並記錄。強調的說法（「除自身專案外，不為任何單位執行」）不在此列。",
                    "\"In principle non-commercial\", \"unless our client asks\", \"not non-commercial\", and sentences that only name military use or revenue without denying it, are not what the announcement asks for; whether such a sentence will do, a person decides and records. Emphasis (\"no project but its own\") is not meant.")
            .appliesTo("每個單位的聲明書", "each unit's declaration")
            .example(Example.wrong("「原則上」", "\"in principle\"")
                    .config(NAMED)
                    .file("declarations/lead-co.md", DeclarationExamples.CHINESE.replace("本專案為民用，不作", "本專案為民用，原則上不作")))
            .example(Example.wrong("附條件", "conditional")
                    .config(NAMED)
                    .file(
                            "declarations/lead-co.md",
                            DeclarationExamples.ENGLISH.replace(
                                    "for another entity.", "for another entity unless our sponsor asks for it.")))
            .example(Example.right("直接的聲明", "plain statements")
                    .config(NAMED)
                    .file("declarations/lead-co.md", DeclarationExamples.CHINESE))
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
            text.ifPresent(declaration -> declaration.doubtful().stream()
                    .filter(one ->
                            findings.stream().noneMatch(known -> known.place().equals(one.place())))
                    .forEach(one -> findings.add(doubtful(one, context))));
            if (text.isEmpty() && declared.isThere(context)) {
                findings.add(unreadable(declared));
            }
        }
        return findings;
    }

    private static Finding doubtful(Utterance sentence, RuleContext context) {
        return INFO.finding(
                sentence.place(),
                sentence.text(),
                Text.of(
                        "這句聲明有保留、附條件、雙重否定、說的正好相反，或只提到而沒有否認",
                        "this statement is hedged, conditional, doubly negated, says the opposite, or only names what it should deny"),
                Text.of(
                        "改為直接的聲明，例如：" + Models.allZh(context.call()),
                        "make it a plain statement, for example: " + Models.allEn(context.call())));
    }

    private static Finding unreadable(UnitDeclaration declared) {
        String file = declared.unit().declaration().orElse("-");
        return INFO.finding(
                Place.of(file),
                file,
                Text.of(
                        "聲明書 " + file + " 無法讀成文字（例如掃描檔），內容未檢查",
                        "the declaration " + file
                                + " cannot be read as text (a scan, say), so what it says was not checked"),
                Text.of(
                        "請由人確認三項聲明、單位名稱、職稱與日期俱在，並記錄此判斷；或改附可讀的文字檔",
                        "let a person check the three statements, the unit's name, role and date and record that decision; or give a file that can be read"));
    }
}
