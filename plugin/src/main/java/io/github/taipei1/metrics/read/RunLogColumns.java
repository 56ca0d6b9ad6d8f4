package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.JobState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which columns of a hand-written table hold what, found from its header; -1 for none. */
record RunLogColumns(int job, int gpus, int start, int end, int duration, int state) {
    private static final Pattern NOTATION = Pattern.compile("[\\s*_`]+");
    private static final List<String> JOB =
            List.of("jobid", "job", "jobname", "run", "runid", "作業編號", "作業", "作業名稱", "工作編號", "工作", "實驗", "名稱", "id");
    private static final List<String> GPUS = List.of(
            "gpus",
            "gpu",
            "gpu數",
            "gpu數量",
            "gpucount",
            "#gpu",
            "#gpus",
            "numgpus",
            "ngpus",
            "gpusused",
            "gpu張數",
            "gpu卡數",
            "gpu使用數",
            "使用gpu數",
            "張數",
            "卡數");
    private static final List<String> START = List.of(
            "start", "started", "starttime", "startedat", "begin", "date", "開始", "開始時間", "起始時間", "開始日期", "日期", "起");
    private static final List<String> END =
            List.of("end", "ended", "endtime", "endedat", "finished", "finishedat", "結束", "結束時間", "迄");
    private static final List<String> DURATION = List.of(
            "duration",
            "elapsed",
            "elapsedtime",
            "time",
            "hours",
            "walltime",
            "runtime",
            "時長",
            "耗時",
            "執行時間",
            "執行時數",
            "時數",
            "歷時");
    private static final List<String> STATE = List.of("state", "status", "result", "狀態", "結果");

    /** The columns of a header; empty if it lacks what GPU-hours need. */
    static Optional<RunLogColumns> of(List<String> header) {
        RunLogColumns columns = new RunLogColumns(
                find(header, JOB),
                find(header, GPUS),
                find(header, START),
                find(header, END),
                find(header, DURATION),
                find(header, STATE));
        boolean enough = columns.gpus >= 0 && columns.start >= 0 && (columns.end >= 0 || columns.duration >= 0);
        return enough ? Optional.of(columns) : Optional.empty();
    }

    /** The one thing that a table lacks which otherwise tells of runs; empty for a table of something else. */
    static Optional<Text> lacking(List<String> header) {
        boolean gpus = find(header, GPUS) >= 0;
        boolean start = find(header, START) >= 0;
        boolean length = find(header, END) >= 0 || find(header, DURATION) >= 0;
        if (start && length && !gpus) {
            return Optional.of(Text.of("GPU 數", "GPUs"));
        }
        if (gpus && length && !start) {
            return Optional.of(Text.of("開始時間", "the start"));
        }
        return gpus && start && !length ? Optional.of(Text.of("結束時間或時長", "the end or the duration")) : Optional.empty();
    }

    /**
     * What a row says.
     *
     * @param start seconds since 1970, or what {@link Times} says of no or bad times; likewise {@code end}
     * @param unread what cannot be read, and what stands there
     */
    record Run(
            String job,
            Optional<Integer> gpus,
            String model,
            long start,
            long end,
            JobState state,
            Optional<Text> unread) {}

    Run run(List<String> cells) {
        String gpuCell = cell(cells, gpus);
        long started = WrittenTimes.moment(cell(cells, start));
        long ended = WrittenTimes.moment(cell(cells, end));
        long lasted = WrittenTimes.duration(cell(cells, duration));
        long last = ended != Times.NONE ? ended : lasted > 0 && started > 0 ? started + lasted : lasted;
        Optional<Integer> count = count(gpuCell);
        JobState found = RunLogState.of(cell(cells, state));
        return new Run(
                cell(cells, job).replace("`", ""),
                count,
                model(gpuCell),
                started,
                last,
                found,
                unread(cells, count.isPresent(), started, last, found.open()));
    }

    private Optional<Text> unread(List<String> cells, boolean counted, long started, long last, boolean open) {
        if (!counted) {
            return Optional.of(said("GPU 數", "the GPUs", cell(cells, gpus)));
        }
        if (started <= 0) {
            return Optional.of(said("開始時間", "the start", cell(cells, start)));
        }
        if (last < 0 || last == Times.NONE && !open) {
            String ends = cell(cells, end);
            return Optional.of(
                    Numbers.absent(ends)
                            ? said("時長", "the duration", cell(cells, duration))
                            : said("結束時間", "the end", ends));
        }
        return last > 0 && last < started
                ? Optional.of(Text.of("結束時間早於開始時間", "the end is before the start"))
                : Optional.empty();
    }

    private static Text said(String zhTw, String en, String cell) {
        String shown = Excerpt.of(cell);
        return Text.of(zhTw + "「" + shown + "」無法判讀", en + " “" + shown + "” cannot be read");
    }

    /** The count of {@code 8}, {@code 8×H100}, {@code 64 GPUs}, {@code 8 張}, {@code H100 x 8}; none of a count of nodes. */
    static Optional<Integer> count(String cell) {
        String lower = cell.toLowerCase(Locale.ROOT)
                .replace('×', 'x')
                .replace('*', 'x')
                .strip();
        if (lower.contains("node") || lower.contains("節點") || lower.contains("台")) {
            return Optional.empty();
        }
        Optional<Integer> whole = FarmReader.gpus(lower);
        if (whole.isPresent()) {
            return whole;
        }
        for (String word : lower.split("[\\sx張卡片顆(gpu)]+")) {
            Optional<Integer> count = word.isEmpty() ? Optional.empty() : FarmReader.gpus(word);
            if (count.isPresent()) {
                return count;
            }
        }
        return Optional.empty();
    }

    private static String model(String cell) {
        for (String word : cell.split("[\\s×xX*張()]+")) {
            boolean letters = !word.isEmpty() && Character.isLetter(word.charAt(0));
            if (letters && word.chars().anyMatch(Character::isDigit)) {
                return word;
            }
        }
        return "";
    }

    private static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    private static int find(List<String> header, List<String> words) {
        for (String word : words) {
            for (int i = 0; i < header.size(); i++) {
                String name =
                        NOTATION.matcher(header.get(i).toLowerCase(Locale.ROOT)).replaceAll("");
                if (name.equals(word) || name.startsWith(word + "(") || name.startsWith(word + "（")) {
                    return i;
                }
            }
        }
        return -1;
    }
}
