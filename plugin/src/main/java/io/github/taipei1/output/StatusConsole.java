package io.github.taipei1.output;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.call.Batch;
import io.github.taipei1.call.Clause;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.Reported;
import io.github.taipei1.check.status.DutyStatus;
import io.github.taipei1.check.status.StatusBoard;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code status} says on the console, in 80 columns with Maven's own prefix: what is open first, then the rest in short. */
public final class StatusConsole {
    private static final int WIDTH = 72;
    private static final int FINDINGS = 3;

    private final StatusBoard board;
    private final Language language;
    private final LocalDate asOf;
    private final List<ConsoleLine> lines = new ArrayList<>();

    private StatusConsole(StatusBoard board, Language language) {
        this.board = board;
        this.language = language;
        this.asOf = board.result().asOf();
    }

    /** All lines for a board. */
    public static List<ConsoleLine> lines(StatusBoard board, Presentation how, List<String> reports) {
        StatusConsole console = new StatusConsole(board, how.language());
        board.project().ifPresentOrElse(console::board, console::misconfigured);
        reports.forEach(report -> console.info("  ", report));
        return console.lines;
    }

    /** The counts in one line, or why there are none. */
    public static String summary(StatusBoard board, Presentation how) {
        if (board.project().isEmpty()) {
            StatusConsole console = new StatusConsole(board, how.language());
            return board.result().findings().stream()
                    .flatMap(fault -> Stream.of(
                            where(fault) + "  " + console.say(fault.finding().message()),
                            "  " + console.say(fault.finding().help())))
                    .collect(Collectors.joining("\n"));
        }
        List<String> parts = new ArrayList<>();
        for (DutyStatus.State state : DutyStatus.State.values()) {
            long count = board.count(state);
            if (count > 0) {
                parts.add(state.label().in(how.language()) + " " + count);
            }
        }
        return String.join(" · ", parts);
    }

    private String say(String zhTw, String en) {
        return language == Language.EN ? en : zhTw;
    }

    private String say(Text text) {
        return Snippet.clean(text.in(language));
    }

    private void info(String indent, String text) {
        add(ConsoleLine.Tone.INFO, indent, text);
    }

    private void add(ConsoleLine.Tone tone, String indent, String text) {
        Wrapped.lines(text, WIDTH, indent).forEach(line -> lines.add(new ConsoleLine(tone, line)));
    }

    private void misconfigured() {
        for (Reported reported : board.result().findings()) {
            add(
                    ConsoleLine.Tone.ERROR,
                    "",
                    where(reported) + "  " + say(reported.finding().message()));
            info("  ", say("下一步：", "next: ") + say(reported.finding().help()));
        }
    }

    private void board(Project project) {
        info(
                "",
                "taipei1:status  " + say("以 ", "as of ") + TaiwanDate.roc(asOf) + " (" + asOf + ", Asia/Taipei)"
                        + say(" 為準", ""));
        batch(project);
        for (DutyStatus.State state : DutyStatus.State.values()) {
            List<DutyStatus> duties = board.in(state);
            if (!duties.isEmpty()) {
                info("", "");
                info("", say(state.label()) + say("（" + duties.size() + "）", " (" + duties.size() + ")"));
                if (state.open()) {
                    duties.forEach(this::open);
                } else {
                    info("  ", inShort(duties));
                }
            }
        }
        notices();
        info("", "");
        info("  ", summary(board, new Presentation(language, "", "status")));
    }

    private void batch(Project project) {
        Batch batch = project.batch();
        info(
                "  ",
                project.call().id() + " " + project.cluster().id()
                        + say(" 第 " + batch.number() + " 批　", " batch " + batch.number() + "  ")
                        + days(batch.from(), batch.to()) + say("，", ", ") + stage(batch));
        info(
                "  ",
                say("運算期間　", "compute window  ")
                        + days(batch.compute().from(), batch.compute().to()));
    }

    private String days(LocalDate from, LocalDate to) {
        return say(TaiwanDate.roc(from) + " 至 " + TaiwanDate.roc(to), from + " to " + to);
    }

    private String stage(Batch batch) {
        if (asOf.isBefore(batch.from())) {
            long days = ChronoUnit.DAYS.between(asOf, batch.from());
            return say("還有 " + days + " 天開始", "begins in " + many(days));
        }
        if (asOf.isAfter(batch.to())) {
            long days = ChronoUnit.DAYS.between(batch.to(), asOf);
            return say("已結束 " + days + " 天", "ended " + many(days) + " ago");
        }
        long day = ChronoUnit.DAYS.between(batch.from(), asOf) + 1;
        return say(
                "今天是第 " + day + " 天，共 " + batch.whole().days() + " 天",
                "day " + day + " of " + batch.whole().days());
    }

    private static String many(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    private void open(DutyStatus duty) {
        boolean late = duty.state() == DutyStatus.State.LATE;
        ConsoleLine.Tone tone = late
                ? ConsoleLine.Tone.ERROR
                : duty.state() == DutyStatus.State.MISSING ? ConsoleLine.Tone.WARNING : ConsoleLine.Tone.INFO;
        add(tone, "  ", say(duty.what()) + say("　負責：", "; to act: ") + say(duty.who()));
        duty.due()
                .ifPresent(day -> info(
                        "    ",
                        due(day, duty.daysLeft(asOf).orElseThrow())
                                + say("　依據 ", "  clause ")
                                + String.join(", ", duty.duty().clauses())));
        duty.findings().stream().limit(FINDINGS).forEach(this::finding);
        int more = duty.findings().size() - FINDINGS;
        if (more > 0) {
            info("    ", say("另有 " + more + " 筆，見 status.html", more + " more in status.html"));
        }
    }

    private String due(LocalDate day, long left) {
        String when = say(TaiwanDate.both(day));
        return left < 0
                ? say(when + "到期，已逾 " + -left + " 天", "due " + when + ", " + many(-left) + " late")
                : say(when + "到期，還有 " + left + " 天", "due " + when + ", " + many(left) + " left");
    }

    private void finding(Reported reported) {
        info("    ", where(reported) + "  " + say(reported.finding().message()));
        info("      ", say("下一步：", "next: ") + say(reported.finding().help()));
    }

    private static String where(Reported reported) {
        Place place = reported.finding().place();
        return reported.finding().rule() + " " + Snippet.clean(place.path()) + ":"
                + place.region().startLine();
    }

    /** Duties by title, with their units where not all of them stand the same. */
    private String inShort(List<DutyStatus> duties) {
        Map<String, List<DutyStatus>> byTitle = new LinkedHashMap<>();
        duties.forEach(duty -> byTitle.computeIfAbsent(say(duty.what()), title -> new ArrayList<>())
                .add(duty));
        return byTitle.entrySet().stream()
                .map(entry -> entry.getKey() + units(entry.getValue()))
                .collect(Collectors.joining(say("；", "; ")));
    }

    private String units(List<DutyStatus> duties) {
        long all =
                board.project().map(project -> project.config().units().size()).orElse(0);
        if (duties.get(0).unit().isEmpty() || all == 1) {
            return "";
        }
        if (duties.size() == all) {
            return say("（" + all + " 個單位）", " (all " + all + " units)");
        }
        return duties.stream()
                .map(one -> say(one.who()))
                .collect(Collectors.joining(say("、", ", "), say("（", " ("), say("）", ")")));
    }

    private void notices() {
        if (!board.notices().isEmpty()) {
            info("", "");
            info("", say("告知", "for your information"));
            for (Clause clause : board.notices()) {
                info("  ", clause.id() + "  " + say(clause.summaryText()) + Links.in(clause.words()));
            }
        }
    }
}
