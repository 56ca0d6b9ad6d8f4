package io.github.taipei1.verify;

import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of submissions: which of its files are handed in, and which only lie beside them. A file that a row of the table names is
 * handed in, whatever it is called.
 *
 * @param files to be looked at, by name
 * @param problems what was left aside, each kind once, so that nothing goes missing without a word
 */
record Inbox(List<Path> files, List<Problem> problems) {
    /** What desktops and office programs leave in a folder that they show. */
    private static final Pattern LEFT_BEHIND =
            Pattern.compile("(?i)\\..*|~\\$.*|(?:eh)?thumbs\\.db|desktop\\.ini|icon\r|__MACOSX");

    /** What {@code report} writes beside a bundle, as browsers save it. */
    private static final Pattern BESIDE_A_BUNDLE =
            Pattern.compile("(?i)(?:seal(?: ?\\(\\d+\\))?\\.txt|slip(?: ?\\(\\d+\\))?\\.(?:docx|html))");

    Inbox {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** @param ledger which may lie in the folder, too, as may the table */
    static Inbox of(Path folder, Intake intake, Path ledger) throws IOException {
        List<Path> files = new ArrayList<>();
        List<String> folders = new ArrayList<>();
        List<String> leftBehind = new ArrayList<>();
        List<String> beside = new ArrayList<>();
        List<String> strange = new ArrayList<>();
        for (Path path : sorted(folder)) {
            String name = path.getFileName().toString();
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                (LEFT_BEHIND.matcher(name).matches() ? leftBehind : folders).add(Shown.name(name));
            } else if (path.toAbsolutePath().equals(ledger.toAbsolutePath())) {
                continue;
            } else if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                strange.add(Shown.name(name));
            } else if (intake.names(name)) {
                files.add(path);
            } else if (LEFT_BEHIND.matcher(name).matches()) {
                leftBehind.add(Shown.name(name));
            } else if (BESIDE_A_BUNDLE.matcher(name).matches() || name.equals(intake.name())) {
                beside.add(Shown.name(name));
            } else {
                files.add(path);
            }
        }
        List<Problem> problems = new ArrayList<>();
        folders.forEach(name -> problems.add(folder(name)));
        if (!strange.isEmpty()) {
            problems.add(strange(strange));
        }
        if (!beside.isEmpty()) {
            problems.add(aside(beside, "隨附檔", "they go with a bundle or are the table itself"));
        }
        if (!leftBehind.isEmpty()) {
            problems.add(aside(leftBehind, "系統或軟體留下的檔案", "left behind by the system or a program"));
        }
        return new Inbox(files, problems);
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        }
    }

    /** What was put into a folder of its own would else be missed without a word. */
    private static Problem folder(String name) {
        return new Problem(
                Place.of(name),
                Text.of("子資料夾「" + name + "」內的檔案未查驗。", "The files in the folder \"" + name + "\" were not looked at."),
                Text.of("請將提交檔移到上一層，再執行一次。", "Move the submissions one folder up and run again."));
    }

    /** A link leads to a file that may lie anywhere, and a device to one that never ends. */
    private static Problem strange(List<String> names) {
        return new Problem(
                Place.of(names.get(0)),
                Text.of(
                        "未查驗（捷徑、符號連結或裝置，不是檔案本身）：" + String.join("、", names) + "。",
                        "Not looked at (links or devices, not the files themselves): " + String.join(", ", names)
                                + "."),
                Text.of("請將檔案本身放入資料夾，再執行一次。", "Put the files themselves into the folder and run again."));
    }

    private static Problem aside(List<String> names, String zhTw, String en) {
        return new Problem(
                Place.of(names.get(0)),
                Text.of(
                        "未查驗（" + zhTw + "）：" + String.join("、", names) + "。",
                        "Not looked at (" + en + "): " + String.join(", ", names) + "."),
                Text.of(
                        "若確為團隊交付的檔案，請在收件表加入一列，再執行一次。",
                        "If a team did hand one in, give it a row in the table and run again."));
    }
}
