package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The sources of metrics that can be read, as {@code metrics[].kind} of {@code taipei1.yaml} names them. */
public enum MetricsKind {
    SLURM_SACCT(
            "slurm-sacct",
            Text.of("Slurm 作業紀錄（sacct --parsable2）", "Slurm accounting (sacct --parsable2)"),
            SacctReader::new),
    KPI("kpi", Text.of("使用算力前後的指標（kpi.csv）", "figures before and after the compute (kpi.csv)"), KpiReader::new);

    private static final Text HELP = Text.of("請確認檔案存在且可讀取", "Make sure the file is there and can be read");
    private static final Text LONG_LINE = Text.of("請確認這是文字格式的匯出檔", "Make sure this is an export in text form");

    private final String id;
    private final Text label;
    private final Supplier<MetricsReader> reader;

    MetricsKind(String id, Text label, Supplier<MetricsReader> reader) {
        this.id = id;
        this.label = label;
        this.reader = reader;
    }

    /** The word in {@code taipei1.yaml}. */
    public String id() {
        return id;
    }

    public Text label() {
        return label;
    }

    public static Optional<MetricsKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** All words, in the order of the enum. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(MetricsKind::id).toList();
    }

    /** The export that we ask teams for where they use Slurm; {@code <start>} and {@code <end>} are the batch's days. */
    public static String sacctCommand() {
        return SacctNotes.COMMAND;
    }

    /** Reads a file. What is wrong with it is in the result; nothing is thrown because of it. */
    public MetricsFile read(MetricsInput input) {
        try (InputStream in = input.bytes().open()) {
            Reading reading = new Reading(input, in);
            try {
                reader.get().read(reading);
            } catch (Lines.LineTooLong e) {
                reading.notes()
                        .problem(
                                e.line(),
                                Text.of("這一行超過 16 MB，不是此類檔案", "the line exceeds 16 MB, so this is no such file"),
                                LONG_LINE);
            }
            reading.hashing().drain();
            return reading.result(this);
        } catch (IOException e) {
            return unreadable(input);
        }
    }

    private MetricsFile unreadable(MetricsInput input) {
        Reading nothing = new Reading(input, InputStream.nullInputStream());
        nothing.notes().problem(1, Text.of("檔案無法讀取", "the file cannot be read"), HELP);
        return nothing.result(this);
    }
}
