package io.github.taipei1.report;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.Reported;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Level;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last words of a report run: until when it is to be handed in, where, and what is still missing. */
public final class HandingIn {
    private static final int SHOWN = 8;
    private static final String DUTY = "closing-report";

    private final CheckResult result;
    private final Project project;
    private final boolean english;

    private HandingIn(CheckResult result, Project project, Language language) {
        this.result = result;
        this.project = project;
        this.english = language == Language.EN;
    }

    /** Lines for the console; none where the configuration cannot be read. */
    public static List<String> lines(CheckResult result, Optional<Project> project, Language language) {
        return project.map(known -> new HandingIn(result, known, language).lines())
                .orElse(List.of());
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (project.config().ofMember()) {
            lines.add(say("交付：由主導單位綜整，請將封存包交給主導單位", "hand the bundle to the lead, who integrates the report"));
        } else {
            project.call().due(DUTY, project.batch()).ifPresent(due -> lines.add(due(due)));
            lines.add(say("上傳：", "hand in at: ") + project.call().links().closingReport());
        }
        missing(lines);
        return lines;
    }

    private String due(LocalDate due) {
        long left = ChronoUnit.DAYS.between(result.asOf(), due);
        String days = left >= 0
                ? say("還有 " + left + " 天", left + (left == 1 ? " day left" : " days left"))
                : say("已逾期 " + -left + " 天", -left + (left == -1 ? " day late" : " days late"));
        return say(
                "結案報告截止：" + TaiwanDate.rocWithWeekday(due) + "（" + due + "），" + days,
                "closing report due: " + TaiwanDate.roc(due) + " (" + due + ", "
                        + TaiwanDate.weekday(due.getDayOfWeek()) + "), " + days);
    }

    private void missing(List<String> lines) {
        List<String> open = result.findings().stream()
                .filter(one -> one.counts() && one.level() == Level.ERROR)
                .map(this::item)
                .distinct()
                .toList();
        if (open.isEmpty()) {
            lines.add(say("內容齊備，沒有尚缺的項目", "nothing is missing"));
            return;
        }
        lines.add(say("尚缺 " + open.size() + " 項：", open.size() + " still missing or wrong:"));
        open.stream().limit(SHOWN).forEach(item -> lines.add("  " + item));
        if (open.size() > SHOWN) {
            lines.add(say(
                    "  另有 " + (open.size() - SHOWN) + " 項，見 report.json",
                    "  " + (open.size() - SHOWN) + " more in report.json"));
        }
    }

    private String item(Reported one) {
        return say(one.finding().message().zhTw(), one.finding().message().en())
                + say("（", " (")
                + one.finding().rule()
                + say("）", ")");
    }

    private String say(String zhTw, String en) {
        return english ? en : zhTw;
    }
}
