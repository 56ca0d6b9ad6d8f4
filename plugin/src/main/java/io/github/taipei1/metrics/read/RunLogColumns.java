package io.github.taipei1.metrics.read;

import io.github.taipei1.metrics.JobState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which columns of a hand-written table hold what, found from its header; -1 for none. */
record RunLogColumns(int job, int gpus, int start, int end, int duration, int state) {
    private static final List<String> JOB = List.of("job id", "jobid", "job", "run", "作業編號", "作業", "工作編號", "名稱", "id");
    private static final List<String> GPUS =
            List.of("gpus", "gpu", "gpu 數", "gpu數", "gpu count", "#gpu", "# gpus", "gpu 張數", "張數");
    private static final List<String> START =
            List.of("start", "started", "start time", "date", "開始", "開始時間", "日期", "起");
    private static final List<String> END = List.of("end", "ended", "end time", "finished", "結束", "結束時間", "迄");
    private static final List<String> DURATION =
            List.of("duration", "elapsed", "time", "hours", "wall time", "walltime", "時長", "耗時", "執行時間", "時數", "歷時");
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

    /**
     * What a row says.
     *
     * @param start seconds since 1970, or what {@link Times} says of no or bad times; likewise {@code end}
     */
    record Run(String job, Optional<Integer> gpus, String model, long start, long end, JobState state) {}

    Run run(List<String> cells) {
        String gpuCell = cell(cells, gpus);
        long started = WrittenTimes.moment(cell(cells, start));
        long ended = WrittenTimes.moment(cell(cells, end));
        long lasted = WrittenTimes.duration(cell(cells, duration));
        long last = ended != Times.NONE ? ended : lasted > 0 && started > 0 ? started + lasted : lasted;
        return new Run(
                cell(cells, job).replace("`", ""),
                count(gpuCell),
                model(gpuCell),
                started,
                last,
                RunLogReader.state(cell(cells, state)));
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
        for (String word : lower.split("[\\sx張(gpu)]+")) {
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
                        header.get(i).toLowerCase(Locale.ROOT).replace("*", "").strip();
                if (name.equals(word) || name.startsWith(word + " (") || name.startsWith(word + "（")) {
                    return i;
                }
            }
        }
        return -1;
    }
}
