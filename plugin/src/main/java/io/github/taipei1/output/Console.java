package io.github.taipei1.output;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.CheckedFile;
import io.github.taipei1.check.Deadline;
import io.github.taipei1.check.Reported;
import io.github.taipei1.check.RuleStatus;
import io.github.taipei1.check.Suppression;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Related;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What {@code check} says on the console: the findings with the gravest last, right above the closing block, then what was
 * checked, what was found, what is due and where the reports are.
 */
public final class Console {
    private static final int SHOWN = 50;
    private static final int SUMMED = 3;
    private static final int RELATED = 3;
    private static final int DECIDED = 10;
    private static final int DETAIL_WIDTH = 72;

    private final CheckResult result;
    private final Language language;
    private final String goal;
    private final List<ConsoleLine> lines = new ArrayList<>();

    private Console(CheckResult result, Presentation how) {
        this.result = result;
        this.language = how.language();
        this.goal = how.goal();
    }

    /** All lines for a result. */
    public static List<ConsoleLine> lines(CheckResult result, Presentation how, List<String> reports) {
        Console console = new Console(result, how);
        console.findings();
        console.unread();
        console.closing(reports).forEach(line -> console.lines.add(ConsoleLine.info(line)));
        return console.lines;
    }

    /** The closing block as one text, for the exception that fails the build. */
    public static String summary(CheckResult result, Presentation how) {
        Console console = new Console(result, how);
        List<String> text = new ArrayList<>(List.of(console.counts()));
        console.worst(SUMMED).forEach(reported -> text.add("  " + console.headline(reported)));
        long more = result.findings().stream().filter(Reported::counts).count() - SUMMED;
        if (more > 0) {
            text.add("  " + console.say("另有 " + more + " 筆，見上", "and " + more + " more, see above"));
        }
        console.nextDeadline().ifPresent(text::add);
        return String.join("\n", text);
    }

    private String say(String zhTw, String en) {
        return language == Language.EN ? en : zhTw;
    }

    private String say(Text text) {
        return text.in(language);
    }

    private List<Reported> worst(int count) {
        return result.findings().stream()
                .filter(Reported::counts)
                .sorted(Comparator.comparing(Reported::level))
                .limit(count)
                .toList();
    }

    private void findings() {
        List<Reported> shown = new ArrayList<>(worst(SHOWN));
        java.util.Collections.reverse(shown);
        long all = result.findings().stream().filter(Reported::counts).count();
        if (all > shown.size()) {
            lines.add(ConsoleLine.info(say(
                    "共 " + all + " 筆，以下為最嚴重的 " + shown.size() + " 筆；全部見 check.html 與 check.json",
                    "shown " + shown.size() + " of " + all + ", the gravest; all are in check.html and check.json")));
        }
        shown.forEach(this::finding);
    }

    private void finding(Reported reported) {
        ConsoleLine.Tone tone = switch (reported.level()) {
            case ERROR -> ConsoleLine.Tone.ERROR;
            case WARNING -> ConsoleLine.Tone.WARNING;
            case REVIEW, INFO -> ConsoleLine.Tone.INFO;
        };
        lines.add(new ConsoleLine(tone, headline(reported)));
        Place place = reported.finding().place();
        Leaf.of(place, language).ifPresent(leaf -> detail("  " + leaf));
        if (!reported.snippet().isBlank()) {
            Snippet snippet = Snippet.of(reported.snippet(), place.region());
            String number = String.valueOf(place.region().startLine());
            String pad = " ".repeat(Math.max(0, 6 - number.length()));
            detail(pad + number + " | " + snippet.line());
            detail("       | " + snippet.caret());
        }
        List<Related> related = reported.finding().related();
        related.stream().limit(RELATED).forEach(this::related);
        if (related.size() > RELATED) {
            int more = related.size() - RELATED;
            String file = goal + ".json";
            detail("       > " + say("另有 " + more + " 處，見 " + file, more + " more, in " + file));
        }
        clause(reported);
        String help =
                say("下一步：", "next: ") + Snippet.clean(say(reported.finding().help()));
        Wrapped.lines(help, DETAIL_WIDTH, "  ").forEach(this::detail);
    }

    private void detail(String text) {
        lines.add(ConsoleLine.info(text));
    }

    private String headline(Reported reported) {
        Place place = reported.finding().place();
        String level = reported.level() == Level.REVIEW ? say("待人判斷 ", "review ") : "";
        return level + Snippet.clean(place.path()) + ":" + place.region().startLine() + ":"
                + place.region().startColumn() + " " + reported.finding().rule() + "/" + reported.alias() + "  "
                + Snippet.clean(say(reported.finding().message()));
    }

    private void related(Related related) {
        Place place = related.place();
        detail("       > " + Snippet.clean(place.path()) + ":" + place.region().startLine() + "  "
                + DisplayWidth.cut(Snippet.clean(say(related.message())), DETAIL_WIDTH));
    }

    private void clause(Reported reported) {
        result.call()
                .ifPresent(call -> reported.clauses().stream()
                        .limit(1)
                        .flatMap(id -> call.clause(id).stream())
                        .forEach(clause -> detail("  " + say("依據 ", "clause ")
                                + String.join("、", reported.clauses()) + "「"
                                + DisplayWidth.cut(clause.words(), DETAIL_WIDTH - 24) + "」")));
    }

    private List<String> closing(List<String> reports) {
        List<String> block = new ArrayList<>();
        block.add("");
        block.add(header());
        if (!result.files().isEmpty()) {
            block.addAll(Wrapped.lines(files(), DETAIL_WIDTH, "  "));
            block.add("  " + rules());
        }
        block.add("  " + counts());
        decided(block);
        result.rules().stream()
                .filter(rule -> rule.state() == RuleStatus.State.BROKEN)
                .forEach(rule -> block.add("  " + rule.info().id() + "："
                        + rule.why().map(this::say).orElse("")));
        nextDeadline().ifPresent(text -> block.add("  " + text));
        reports.forEach(report -> block.add("  " + report));
        return block;
    }

    /** What nobody could look at is said as loudly as a warning. */
    private void unread() {
        result.files().stream()
                .filter(file -> file.state() == CheckedFile.State.FAILED)
                .limit(10)
                .map(file -> say("讀不了 ", "cannot read ")
                        + Snippet.clean(file.path())
                        + say("：", ": ")
                        + file.why().map(this::say).orElse(""))
                .flatMap(text -> Wrapped.lines(text, DETAIL_WIDTH, "").stream())
                .forEach(text -> lines.add(new ConsoleLine(ConsoleLine.Tone.WARNING, text)));
    }

    /** What people decided stays in sight. */
    private void decided(List<String> block) {
        List<Reported> decided =
                result.findings().stream().filter(one -> !one.counts()).toList();
        for (Reported one : decided.subList(0, Math.min(DECIDED, decided.size()))) {
            Place place = one.finding().place();
            Suppression made = one.suppressed().orElseThrow();
            String until = made.until()
                    .map(day -> say("（至 " + TaiwanDate.roc(day) + "）", " (until " + day + ")"))
                    .orElse("");
            block.add("    " + say("已有決定 ", "decided ") + one.finding().rule() + " "
                    + Snippet.clean(place.path()) + ":"
                    + place.region().startLine() + "  "
                    + Snippet.clean(made.by() + say("：", ": ") + made.reason()) + until);
        }
        if (decided.size() > DECIDED) {
            int more = decided.size() - DECIDED;
            block.add("    " + say("另有 " + more + " 筆決定，見 check.html", more + " more in check.html"));
        }
    }

    private String header() {
        String where = result.call()
                .flatMap(call -> result.config()
                        .map(config -> call.id() + " " + config.cluster() + " "
                                + say("第 " + config.batch() + " 批", "batch " + config.batch())
                                + say("　設定 ", "  profile ") + call.id() + "@" + call.revision()))
                .orElse(say("設定檔尚不可用", "the configuration is not usable yet"));
        return "taipei1:" + goal + "  " + say("以 ", "as of ") + TaiwanDate.roc(result.asOf()) + " (" + result.asOf()
                + ", Asia/Taipei)" + say(" 為準　", "  ") + where;
    }

    private String files() {
        long checked = result.files(CheckedFile.State.CHECKED);
        Map<String, Long> reasons = result.files().stream()
                .filter(file -> file.state() == CheckedFile.State.SKIPPED)
                .collect(Collectors.groupingBy(
                        file -> plain(file.why().map(this::say).orElse("?")), TreeMap::new, Collectors.counting()));
        String why = reasons.entrySet().stream()
                .map(entry -> entry.getKey() + say("：", ": ") + entry.getValue())
                .collect(Collectors.joining(say("；", "; ")));
        long skipped = result.files(CheckedFile.State.SKIPPED);
        String detail = skipped == 0 ? "" : say("（" + why + "）", " (" + why + ")");
        long failed = result.files(CheckedFile.State.FAILED);
        String unread = failed == 0 ? "" : say("，讀不了 " + failed + " 個", ", " + failed + " not readable");
        return say(
                "檢查 " + checked + " 個檔案，略過 " + skipped + " 個" + detail + unread,
                checked + " files checked, " + skipped + " skipped" + detail + unread);
    }

    /** A reason without the full stop it has as a sentence. */
    private static String plain(String reason) {
        return reason.endsWith("。") || reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }

    private String rules() {
        long absent = result.rules(RuleStatus.State.NOT_APPLICABLE);
        long off = result.rules(RuleStatus.State.OFF);
        return say(
                "執行 " + result.rulesRun() + " 條規則，不適用 " + absent + " 條，關閉 " + off + " 條",
                result.rulesRun() + " rules run, " + absent + " not applicable, " + off + " off");
    }

    private String counts() {
        return say(
                "錯誤 " + result.count(Level.ERROR) + " · 警告 " + result.count(Level.WARNING) + " · 待人判斷 "
                        + result.count(Level.REVIEW) + " · 資訊 " + result.count(Level.INFO) + " · 已有決定 "
                        + result.suppressed(),
                many(result.count(Level.ERROR), "error") + " · " + many(result.count(Level.WARNING), "warning") + " · "
                        + result.count(Level.REVIEW) + " to decide · " + many(result.count(Level.INFO), "note") + " · "
                        + result.suppressed() + " suppressed");
    }

    private static String many(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private java.util.Optional<String> nextDeadline() {
        return result.toDo().stream()
                .filter(deadline -> deadline.daysLeft(result.asOf()) >= 0)
                .findFirst()
                .map(this::deadline);
    }

    private String deadline(Deadline deadline) {
        long left = deadline.daysLeft(result.asOf());
        return say(
                deadline.what().zhTw() + "：" + TaiwanDate.rocWithWeekday(deadline.due()) + "到期，還有 " + left + " 天",
                deadline.what().en() + ": due " + TaiwanDate.roc(deadline.due()) + " (" + deadline.due() + ", "
                        + TaiwanDate.weekday(deadline.due().getDayOfWeek()) + "), " + left
                        + (left == 1 ? " day" : " days") + " left");
    }
}
