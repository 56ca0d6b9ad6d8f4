package io.github.taipei1.metrics;

import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is impossible, outside the batch or worth knowing about the usage: facts, which rules wrap. */
public final class UsageFindings {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private UsageFindings() {}

    /**
     * A fact.
     *
     * @param message with its figures
     * @param count how many rows it is about; 1 for a fact about a sum
     * @param places rows it is about, the first ones; for a fact about a sum the first line of each file
     */
    public record Fact(Kind kind, Text message, int count, List<Place> places) {
        public Fact {
            places = List.copyOf(places);
        }
    }

    /** What a fact is about. */
    public enum Kind {
        END_BEFORE_START,
        JOB_LARGER_THAN_CLUSTER,
        MORE_GPUS_THAN_EXIST,
        MORE_HOURS_THAN_CAPACITY,
        MORE_WORK_THAN_POSSIBLE,
        OUTSIDE_BATCH,
        DUPLICATE_ROWS,
        CONFLICTING_ROWS,
        JOBS_OF_TWO_UNITS,
        TOLD_TWICE
    }

    /** What cannot have been (MET-02): gravest and most precise first. */
    public static List<Fact> impossible(KpiModel model) {
        Usage usage = model.usage();
        List<Fact> facts = new ArrayList<>();
        rows(
                facts,
                Kind.END_BEFORE_START,
                usage.reversed(),
                "的結束時間早於開始時間，未計入",
                "end before they start, and do not count");
        String gpus = usage.window().gpus() + " ";
        rows(
                facts,
                Kind.JOB_LARGER_THAN_CLUSTER,
                usage.tooManyGpus(),
                "的 GPU 數超過配置的 " + gpus + "張",
                "claim more GPUs than the " + gpus + "there are");
        peak(facts, usage);
        hours(facts, model);
        model.kpi("training.mfu")
                .filter(mfu -> mfu.value().compareTo(HUNDRED) > 0)
                .ifPresent(mfu -> facts.add(tooMuchWork(mfu)));
        return List.copyOf(facts);
    }

    private static Fact tooMuchWork(Kpi mfu) {
        String shown = KpiFormat.show(mfu);
        return new Fact(
                Kind.MORE_WORK_THAN_POSSIBLE,
                Text.of(
                        "模型運算使用率達 " + shown + "，超過 GPU 的稠密峰值；project.parameters、詞元數或作業紀錄有誤",
                        "the model FLOPs utilisation is " + shown
                                + ", more than the GPUs' dense peak: project.parameters, the tokens or the job records are wrong"),
                1,
                mfu.provenance().sources().stream()
                        .map(source -> Place.of(source.file()))
                        .toList());
    }

    /** Rows of runs that lie outside the batch, wholly or in part (MET-03). */
    public static List<Fact> outsideBatch(KpiModel model) {
        List<Fact> facts = new ArrayList<>();
        ComputeWindow window = model.usage().window();
        String days = window.batchFrom() + " – " + window.batchTo();
        rows(
                facts,
                Kind.OUTSIDE_BATCH,
                model.usage().outsideBatch(),
                "全部或部分在批次（" + days + "）之外，該部分未計入",
                "lie outside the batch (" + days + "), wholly or in part; that part does not count");
        return List.copyOf(facts);
    }

    /** Rows that tell of a run already counted; warnings of MET-01. */
    public static List<Fact> repeated(KpiModel model) {
        List<Fact> facts = new ArrayList<>();
        rows(
                facts,
                Kind.DUPLICATE_ROWS,
                model.usage().duplicates(),
                "與另一列為同一次執行，只計一次",
                "tell of a run that another row tells of, and count once");
        rows(
                facts,
                Kind.CONFLICTING_ROWS,
                model.usage().conflicts(),
                "與另一列為同一次執行，但結束時間或 GPU 數不同，採計結束較晚者",
                "tell of the same run as another row with another end or number of GPUs; the later end counts");
        return List.copyOf(facts);
    }

    /** Runs that stand in the exports of two units, counted once; a warning of MET-01. */
    public static Optional<Fact> shared(KpiModel model) {
        Usage usage = model.usage();
        List<SharedJob> jobs = usage.shared();
        if (jobs.isEmpty()) {
            return Optional.empty();
        }
        SharedJob first = jobs.get(0);
        return Optional.of(new Fact(
                Kind.JOBS_OF_TWO_UNITS,
                Text.of(
                        usage.sharedRows() + " 次執行同時出現在兩個單位的匯出檔（如作業 " + first.job() + "：" + first.unit() + " 與 "
                                + first.other() + "），只計一次，計入 " + first.unit(),
                        usage.sharedRows() + " runs stand in the exports of two units (such as job " + first.job()
                                + " of " + first.unit() + " and " + first.other() + "); each counts once, for "
                                + first.unit()),
                usage.sharedRows(),
                jobs.stream().map(SharedJob::place).toList()));
    }

    /** The utilisation with its parts (MET-04); empty where no usage was handed in. */
    public static Optional<Text> utilisation(KpiModel model) {
        Optional<Kpi> percent = model.kpi("usage.utilisation");
        Optional<Kpi> used = model.kpi("usage.gpu-hours");
        Optional<Kpi> available = model.kpi("capacity.available-gpu-hours");
        if (percent.isEmpty() || used.isEmpty() || available.isEmpty()) {
            return Optional.empty();
        }
        String of = KpiFormat.show(used.get()) + " / " + KpiFormat.show(available.get());
        return Optional.of(Text.of(
                "配置使用率 " + KpiFormat.show(percent.get()) + "（" + of + " GPU 小時）",
                "utilisation by allocation " + KpiFormat.show(percent.get()) + " (" + of + " GPU-hours)"));
    }

    private static void rows(List<Fact> facts, Kind kind, Places places, String zhTw, String en) {
        if (!places.isEmpty()) {
            Text message = Text.of(places.count() + " 列" + zhTw, places.count() + " rows " + en);
            facts.add(new Fact(kind, message, places.count(), places.first()));
        }
    }

    private static void peak(List<Fact> facts, Usage usage) {
        if (usage.exceededAt() == 0) {
            return;
        }
        String since = time(usage.exceededAt());
        String when = time(usage.peakAt());
        long most = usage.peakGpus();
        int limit = usage.window().gpus();
        Text message = Text.of(
                "同時使用的 GPU 自 " + since + " 起超過配置的 " + limit + " 張，最多達 " + most + " 張（" + when + "）",
                "from " + since + " more than the " + limit + " GPUs there are were held at once, at most " + most
                        + " (" + when + ")");
        facts.add(new Fact(Kind.MORE_GPUS_THAN_EXIST, message, 1, usage.exceeding()));
    }

    /** More hours than the GPUs could give, in the window (maintenance off) or, where that fits, in one of its weeks. */
    private static void hours(List<Fact> facts, KpiModel model) {
        Usage usage = model.usage();
        ComputeWindow window = usage.window();
        List<Place> files = usage.provenance().sources().stream()
                .map(source -> Place.of(source.file()))
                .toList();
        long available = window.capacity(window.computing()) - window.maintenance(window.computing());
        if (usage.gpuSeconds() > available) {
            facts.add(tooMany(
                    window.from() + " – " + window.to(),
                    Apportionment.hours(usage.gpuSeconds()),
                    Apportionment.hours(available),
                    files));
            return;
        }
        List<ComputeWindow.Week> weeks = window.weeks();
        for (int w = 0; w < weeks.size(); w++) {
            long used = usage.total().byWeek[w];
            long capacity = window.capacity(weeks.get(w).interval());
            if (used > capacity) {
                String days = weeks.get(w).from() + " – " + weeks.get(w).to();
                facts.add(tooMany(days, Apportionment.hours(used), Apportionment.hours(capacity), files));
            }
        }
    }

    private static Fact tooMany(String days, BigDecimal used, BigDecimal available, List<Place> files) {
        String sum = KpiFormat.number(used, 2);
        String most = KpiFormat.number(available, 2);
        return new Fact(
                Kind.MORE_HOURS_THAN_CAPACITY,
                Text.of(
                        days + " 使用了 " + sum + " GPU 小時，超過可用的 " + most + " GPU 小時",
                        days + ": " + sum + " GPU-hours used, more than the " + most + " available"),
                1,
                files);
    }

    /** Few projects have such a moment to tell of, so what formats it is made when there is one. */
    private static String time(long second) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
                .withZone(ComputeWindow.ZONE)
                .format(Instant.ofEpochSecond(second));
    }
}
