package io.github.taipei1.init;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Reported;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Level;
import io.github.taipei1.output.ConsoleLine;
import io.github.taipei1.output.Presentation;
import io.github.taipei1.output.Wrapped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@code init} says: what it wrote, what it left alone, what only the team can fill in, and what to do next. */
public final class InitConsole {
    private static final int WIDTH = 72;

    private final Language language;
    private final List<ConsoleLine> lines = new ArrayList<>();

    private InitConsole(Language language) {
        this.language = language;
    }

    /**
     * All lines.
     *
     * @param result a check of the repository as it is now
     */
    public static List<ConsoleLine> lines(Initialization init, Start start, CheckResult result, Presentation how) {
        InitConsole console = new InitConsole(how.language());
        console.head(start);
        console.guessed(start);
        console.files("已寫入 ", "wrote ", init.written());
        console.files("原已存在，未更動 ", "left alone, there already: ", init.left());
        console.blanks(init.blanks());
        console.findings(result);
        console.next(start);
        return console.lines;
    }

    private String say(String zhTw, String en) {
        return language == Language.EN ? en : zhTw;
    }

    private void add(String indent, String text) {
        Wrapped.lines(text, WIDTH, indent).forEach(line -> lines.add(new ConsoleLine(ConsoleLine.Tone.INFO, line)));
    }

    private void head(Start start) {
        int batch = start.batch().number();
        add(
                "",
                "taipei1:init  " + start.callName() + " " + start.cluster().id()
                        + say(" 第 " + batch + " 批（", " batch " + batch + " (")
                        + TaiwanDate.roc(start.batch().from()) + say(" 至 ", " to ")
                        + TaiwanDate.roc(start.batch().to()) + say("）", ")"));
    }

    private void guessed(Start start) {
        if (start.guessed().isEmpty()) {
            return;
        }
        String options = start.guessed().stream()
                .map(name -> "-D" + name + "="
                        + (name.endsWith("batch")
                                ? start.batch().number()
                                : start.cluster().id()))
                .collect(Collectors.joining(" "));
        add(
                "",
                say(
                        "未指定而由本工具取用（批次依日期）：" + options + "。若不符，請刪去本次寫入的檔案，指定後再執行一次。",
                        "not given, so chosen here (the batch by the day): " + options
                                + "; if that is not yours, delete what was written and run again with your own"));
    }

    private void files(String zhTw, String en, List<String> paths) {
        if (!paths.isEmpty()) {
            add("", say(zhTw + paths.size() + " 個檔案：", en + paths.size() + " files:"));
            paths.forEach(path -> add("  ", path));
        }
    }

    private void blanks(List<Initialization.Blank> blanks) {
        if (blanks.isEmpty()) {
            return;
        }
        Map<String, List<Initialization.Blank>> byFile = blanks.stream()
                .collect(Collectors.groupingBy(Initialization.Blank::path, LinkedHashMap::new, Collectors.toList()));
        add(
                "",
                say(
                        "請填寫標「待補」與「TODO」的 " + blanks.size() + " 處：",
                        "only you can fill in these " + blanks.size() + " places (待補, TODO):"));
        byFile.forEach((path, places) -> add(
                "  ",
                path + ":"
                        + places.stream()
                                .map(place -> String.valueOf(place.line()))
                                .collect(Collectors.joining(", "))));
    }

    private void findings(CheckResult result) {
        List<Reported> open = result.findings().stream()
                .filter(Reported::counts)
                .filter(one -> one.level() != Level.INFO)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        add("", say("填妥前，check 會指出 " + open.size() + " 項：", "until then check finds " + open.size() + ":"));
        for (Reported one : open) {
            add(
                    "  ",
                    one.finding().rule() + " " + one.finding().place().path() + ":"
                            + one.finding().place().region().startLine() + "  "
                            + one.finding().message().in(language));
        }
    }

    private void next(Start start) {
        add("", say("下一步：填寫後執行", "next: fill them in, then run"));
        add("  ", "mvn " + start.plugin() + ":check");
        add("  ", "mvn " + start.plugin() + ":status");
    }
}
