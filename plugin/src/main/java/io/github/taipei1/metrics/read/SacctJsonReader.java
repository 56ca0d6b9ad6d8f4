package io.github.taipei1.metrics.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.JobState;
import io.github.taipei1.metrics.Quality;
import io.github.taipei1.metrics.UsageTableBuilder;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code sacct --json} of Slurm 21.08 to 25.05: states are a string up to 23.02 and a list from 23.11 on, numbers come
 * bare or wrapped in {@code set / infinite / number}. Steps stand inside their job and never count.
 */
final class SacctJsonReader implements MetricsReader {
    private static final Text SHAPE =
            Text.of("請以 sacct --json 匯出整個批次的作業", "Export the jobs of the whole batch with sacct --json");
    private static final Text ROW = Text.of(
            "此作業未計入。請確認檔案由 sacct --json 產生", "The job does not count. Make sure the file was made by sacct --json");
    private static final long MOST_SECONDS = 0xFFFFFFFFL;

    @Override
    public void read(Reading reading) throws IOException {
        Jobs jobs = new Jobs(reading.notes());
        Json.read(reading, parser -> {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                reading.notes()
                        .problem(
                                1,
                                Text.of(
                                        "最外層不是物件，不是 sacct --json 的輸出",
                                        "the file holds no object, so it is no output of sacct --json"),
                                SHAPE);
                return;
            }
            Json.fields(parser, name -> {
                if (name.equals("jobs") && parser.currentToken() == JsonToken.START_ARRAY) {
                    jobs.all(parser);
                } else {
                    parser.skipChildren();
                }
            });
            jobs.finish();
        });
        reading.usage(jobs.table, true);
    }

    /** Takes the jobs one by one. */
    private static final class Jobs {
        private final Notes notes;
        private final UsageTableBuilder table = new UsageTableBuilder();
        private boolean found;
        private boolean anyGpu;
        private int ran;

        Jobs(Notes notes) {
            this.notes = notes;
        }

        void all(JsonParser parser) throws IOException {
            found = true;
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                int line = parser.currentLocation().getLineNr();
                job(Json.map(Json.tree(parser)), line);
            }
        }

        void finish() {
            if (!found) {
                notes.problem(
                        1,
                        Text.of(
                                "找不到 jobs，不是 sacct --json 的輸出",
                                "there is no “jobs”, so this is no output of sacct --json"),
                        SHAPE);
            } else if (table.rows() == 0 && !notes.hasProblems()) {
                SacctNotes.noJobs(notes, 0, 1);
            } else if (ran > 0 && !anyGpu) {
                SacctNotes.noGpus(notes, 1, ran);
            }
        }

        private void job(Map<String, Object> job, int line) {
            if (!job.containsKey("time")) {
                String en = job.containsKey("job_state")
                        ? "this is output of squeue --json (the queue as it is now), not of sacct"
                        : "the job has no times";
                String zhTw = job.containsKey("job_state") ? "這是 squeue --json（目前佇列）的輸出，不是 sacct 的作業紀錄" : "此作業沒有時間欄位";
                notes.problem(line, Text.of(zhTw, en), SHAPE);
                return;
            }
            Optional<JobState> state = state(Json.map(job.get("state")).get("current"));
            Map<String, Object> time = Json.map(job.get("time"));
            long start = Json.whole(time.get("start"), 0);
            long end = Json.whole(time.get("end"), 0);
            String id = id(job);
            if (state.isEmpty() || id.isEmpty() || start < 0 || start > MOST_SECONDS || end < 0 || end > MOST_SECONDS) {
                notes.problem(line, Text.of("作業編號、狀態或時間無法判讀", "job id, state or times cannot be read"), ROW);
                return;
            }
            long elapsed = Json.whole(time.get("elapsed"), 0);
            if (start > 0 && end == 0) {
                end = openEnd(line, id, state.get(), start, elapsed);
            } else if (start > 0 && elapsed > 0 && elapsed < end - start) {
                SacctNotes.shorter(notes, line, id, elapsed, end - start);
                table.quality(Quality.ESTIMATED);
                start = end - elapsed;
            }
            table.times(Json.whole(time.get("submission"), 0), start, start == 0 ? 0 : end);
            gpus(Json.map(job.get("tres")));
            table.user(Json.string(job.get("user")))
                    .account(Json.string(job.get("account")))
                    .state(state.get())
                    .add(id, line);
            ran += start > 0 ? 1 : 0;
        }

        private long openEnd(int line, String id, JobState state, long start, long elapsed) {
            if (state.open()) {
                SacctNotes.running(notes, line, id, state);
                return 0;
            }
            if (elapsed <= 0) {
                SacctNotes.noEnd(notes, line, id);
                return 0;
            }
            SacctNotes.completedEnd(notes, line, id);
            table.quality(Quality.ESTIMATED);
            return start + elapsed;
        }

        private void gpus(Map<String, Object> tres) {
            long generic = -1;
            long typed = 0;
            String model = "";
            for (Object entry : Json.list(tres.get("allocated"))) {
                Map<String, Object> item = Json.map(entry);
                String name = Json.string(item.get("name"));
                long count = Json.whole(item.get("count"), 0);
                if (Json.string(item.get("type")).equals("gres") && count > 0) {
                    generic = name.equals("gpu") ? count : generic;
                    if (name.startsWith("gpu:")) {
                        typed += count;
                        model = model.isEmpty() ? name.substring(4) : model;
                    }
                }
            }
            long gpus = Math.min(generic >= 0 ? generic : typed, UsageTableBuilder.MOST_GPUS);
            anyGpu |= gpus > 0;
            table.gpus((int) gpus).model(model);
        }

        private static String id(Map<String, Object> job) {
            Map<String, Object> array = Json.map(job.get("array"));
            Map<String, Object> het = Json.map(job.get("het"));
            long task = Json.whole(array.get("task_id"), -1);
            long offset = Json.whole(het.get("job_offset"), -1);
            long arrayJob = Json.whole(array.get("job_id"), 0);
            long hetJob = Json.whole(het.get("job_id"), 0);
            if (arrayJob > 0 && task >= 0) {
                return arrayJob + "_" + task;
            }
            long id = Json.whole(job.get("job_id"), -1);
            return hetJob > 0 && offset >= 0 ? hetJob + "+" + offset : id < 0 ? "" : Long.toString(id);
        }

        /** The state of a string or of a list, in which flags such as REQUEUED stand beside the state itself. */
        private static Optional<JobState> state(Object current) {
            if (current instanceof String text) {
                return JobState.parse(text);
            }
            Optional<JobState> first = Optional.empty();
            for (Object entry : Json.list(current)) {
                Optional<JobState> state = JobState.parse(Json.string(entry));
                if (state.equals(Optional.of(JobState.REQUEUED))) {
                    return state;
                }
                first = first.isPresent() ? first : state;
            }
            return first;
        }
    }
}
