package io.github.taipei1.rule.dis;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** DIS-06. */
public final class DisclosureTooLate implements Rule.OfProject {
    private static final RuleInfo INFO = RuleInfo.rule("DIS-06", "disclosure-too-late", Level.WARNING)
            .duties("review")
            .title("距公開日太近，恐不及審閱", "too few days left for a review")
            .explanation(
                    "公告未訂審閱天數；徵案設定建議預留的日數之內，文稿尚未獲同意即提醒。",
                    "The announcement sets no time for the review. Within the days that the call's profile advises to leave, a draft without approval is announced.")
            .appliesTo("taipei1.yaml 的 disclosures[].publish-on", "disclosures[].publish-on in taipei1.yaml")
            .example(
                    Example.wrong("五天後公開，尚未同意", "to be published in five days, not approved")
                            .config(
                                    "disclosures: [{id: press, kind: press-release, zh-TW: press.zh.md, en: press.en.md, publish-on: 2025-11-25}]"))
            .example(
                    Example.right("還有一個月", "a month is left")
                            .config(
                                    "disclosures: [{id: press, kind: press-release, zh-TW: press.zh.md, en: press.en.md, publish-on: 2025-12-25}]"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Drafts.all(context).stream()
                .filter(drafts -> !drafts.isDue(context.asOf()) && !drafts.covered())
                .flatMap(drafts -> drafts.disclosure().publishOn().stream()
                        .filter(day ->
                                left(day, context) < context.call().limits().reviewDays())
                        .map(day -> finding(drafts, day, context)))
                .toList();
    }

    private static long left(LocalDate day, RuleContext context) {
        return ChronoUnit.DAYS.between(context.asOf(), day);
    }

    private static Finding finding(Drafts drafts, LocalDate day, RuleContext context) {
        String id = drafts.disclosure().id();
        long left = left(day, context);
        int wanted = context.call().limits().reviewDays();
        return INFO.finding(
                context.at(drafts.key() + ".publish-on"),
                id + " " + day,
                Text.of(
                        "揭露「" + id + "」預定 " + TaiwanDate.both(day).zhTw() + " 公開，只剩 " + left + " 天，尚未獲同意",
                        "the disclosure " + id + " is to be published on "
                                + TaiwanDate.both(day).en() + ", in " + left + (left == 1 ? " day" : " days")
                                + ", and is not approved yet"),
                Text.of(
                        "建議至少預留 " + wanted + " 天供審閱；請儘速送審或延後公開",
                        "leave at least " + wanted + " days for the review: send it now or publish later"));
    }
}
