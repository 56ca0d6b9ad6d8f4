package io.github.taipei1.verify.question;

import io.github.taipei1.check.Reported;
import io.github.taipei1.check.RuleStatus;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.verify.Answer;
import io.github.taipei1.verify.Content;
import io.github.taipei1.verify.Facts;
import io.github.taipei1.verify.MemberContent;
import io.github.taipei1.verify.Office;
import io.github.taipei1.verify.OfficeRules;
import io.github.taipei1.verify.Question;
import io.github.taipei1.verify.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rules find in the bundle's own files, as the office runs them. */
final class RulesHold implements Question {

    @Override
    public String id() {
        return "rules";
    }

    @Override
    public Text title() {
        return Text.of("規則", "Rules");
    }

    @Override
    public Answer answer(Facts facts, Office office) {
        if (facts.content().isEmpty()) {
            return Answer.open(facts.whyNoContent());
        }
        Content content = facts.content().get();
        List<Remark> remarks = new ArrayList<>();
        content.ignoredLevels()
                .forEach((rule, level) -> remarks.add(Remark.of(
                        rule,
                        Level.INFO,
                        Text.of(
                                "團隊將鎖定規則設為 " + level.name().toLowerCase(java.util.Locale.ROOT) + "，查驗時不採用",
                                "the team set this locked rule to "
                                        + level.name().toLowerCase(java.util.Locale.ROOT) + "; not obeyed here"))));
        content.result().findings().forEach(one -> remarks.add(remark(one, content.marks(), "")));
        content.members().forEach(member -> ofMember(member, remarks));
        content.result().rules().stream()
                .filter(status -> status.state() == RuleStatus.State.BROKEN)
                .forEach(status -> remarks.add(Remark.of(
                        status.info().id(),
                        Level.REVIEW,
                        status.why().orElse(Text.of("規則無法執行", "the rule could not run")))));
        long errors = count(remarks, Level.ERROR);
        long warnings = count(remarks, Level.WARNING);
        long reviews = count(remarks, Level.REVIEW);
        return Answer.of(
                Text.of(
                        "錯誤 " + errors + "、警告 " + warnings + "、待人判斷 " + reviews,
                        errors + " errors, " + warnings + " warnings, " + reviews + " to decide"),
                remarks);
    }

    private static long count(List<Remark> remarks, Level level) {
        return remarks.stream()
                .filter(remark -> remark.counts() && remark.level() == level)
                .count();
    }

    /** A bundle has the configuration as data, so that there are no lines to name. */
    private static int line(Reported one) {
        return one.finding().place().path().equals(TeamConfig.FILE)
                ? 0
                : one.finding().place().region().startLine();
    }

    /** What a member's own texts say; its records stand in the lead's configuration, too, and were judged there. */
    private static void ofMember(MemberContent member, List<Remark> remarks) {
        member.result().findings().stream()
                .filter(one -> !one.finding().place().path().equals(TeamConfig.FILE))
                .forEach(one -> remarks.add(remark(one, member.marks(), member.folder())));
    }

    private static Remark remark(Reported one, Map<String, OfficeRules.Mark> marks, String folder) {
        Optional<OfficeRules.Mark> mark = Optional.ofNullable(marks.get(one.fingerprint()));
        return new Remark(
                one.finding().rule(),
                one.level(),
                one.finding().message(),
                Optional.of(one.finding().help()),
                one.clauses(),
                folder + one.finding().place().path(),
                line(one),
                mark.map(OfficeRules.Mark::passage).orElse(""),
                mark.flatMap(known -> known.team().map(word -> new Remark.TeamWord(word, known.obeyed()))),
                mark.flatMap(OfficeRules.Mark::waiver));
    }
}
