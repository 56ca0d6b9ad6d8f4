package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
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
    SLURM_SACCT_JSON(
            "slurm-sacct-json",
            Text.of("Slurm 作業紀錄（sacct --json）", "Slurm accounting (sacct --json)"),
            SacctJsonReader::new),
    RUN_LOG("run-log", Text.of("手寫的執行紀錄（Markdown 表格）", "hand-written run log (Markdown table)"), RunLogReader::new),
    NVIDIA_SMI("nvidia-smi", Text.of("nvidia-smi 取樣（CSV）", "samples of nvidia-smi (CSV)"), DeviceReader::nvidiaSmi),
    DCGM("dcgm", Text.of("DCGM 取樣（CSV）", "samples of DCGM (CSV)"), DeviceReader::dcgm),
    TRAINER_STATE(
            "trainer-state",
            Text.of("Hugging Face trainer_state.json", "Hugging Face trainer_state.json"),
            TrainerStateReader::new),
    TENSORBOARD("tensorboard", Text.of("TensorBoard 事件檔", "TensorBoard event file"), TensorBoardReader::new),
    LM_EVAL("lm-eval", Text.of("lm-evaluation-harness 評測結果", "results of lm-evaluation-harness"), LmEvalReader::new),
    MLLOG("mllog", Text.of("MLPerf 紀錄（:::MLLOG）", "MLPerf log (:::MLLOG)"), MllogReader::new),
    MEGATRON_LOG(
            "megatron-log",
            Text.of("Megatron-LM 或 NeMo 訓練紀錄", "training log of Megatron-LM or NeMo"),
            MegatronReader::new),
    WANDB_CSV("wandb-csv", Text.of("Weights & Biases 匯出（CSV）", "export of Weights & Biases (CSV)"), WandbReader::new),
    MLFLOW_CSV("mlflow-csv", Text.of("MLflow 匯出（CSV）", "export of MLflow (CSV)"), MlflowReader::new),
    OMNIVERSE_FARM(
            "omniverse-farm", Text.of("Omniverse Farm 任務（CSV）", "tasks of Omniverse Farm (CSV)"), FarmReader::new),
    RENDERED_FRAMES("rendered-frames", Text.of("算圖影格（CSV）", "rendered frames (CSV)"), FramesReader::new),
    KPI("kpi", Text.of("使用算力前後的指標（kpi.csv）", "figures before and after the compute (kpi.csv)"), KpiReader::new),
    REDUCED_USAGE("taipei1-usage", Text.of("收件封包內的使用紀錄", "usage table of a bundle"), ReducedUsageReader::new),
    REDUCED_SERIES("taipei1-series", Text.of("收件封包內的數列", "series of a bundle"), ReducedSeriesReader::new);

    private static final Text HELP = Text.of("請確認檔案存在且可讀取", "Make sure the file is there and can be read");
    private static final Text WIDE = Text.of(
            "檔案是 UTF-16 編碼（Windows PowerShell 以 > 存檔即為如此）",
            "the file is in UTF-16 (as Windows PowerShell writes with >)");
    private static final Text AS_UTF_8 = Text.of(
            "請以 UTF-8 另存，或在 PowerShell 改用 | Out-File -Encoding utf8",
            "Save it as UTF-8, or use | Out-File -Encoding utf8 in PowerShell");
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
            PushbackInputStream bytes = new PushbackInputStream(in, 2);
            boolean wide = this != TENSORBOARD && startsWide(bytes);
            Reading reading = new Reading(this, input, bytes);
            try {
                if (wide) {
                    reading.notes().problem(1, WIDE, AS_UTF_8);
                } else {
                    reader.get().read(reading);
                }
            } catch (Lines.LineTooLong e) {
                reading.notes()
                        .problem(
                                e.line(),
                                Text.of("這一行超過 4 MB，不是此類檔案", "the line exceeds 4 MB, so this is no such file"),
                                LONG_LINE);
            }
            reading.drain();
            return reading.result();
        } catch (IOException e) {
            return unreadable(input);
        }
    }

    /** Whether a file begins as UTF-16 does. */
    private static boolean startsWide(PushbackInputStream bytes) throws IOException {
        byte[] first = bytes.readNBytes(2);
        bytes.unread(first);
        return first.length == 2
                && (first[0] == (byte) 0xFF && first[1] == (byte) 0xFE
                        || first[0] == (byte) 0xFE && first[1] == (byte) 0xFF);
    }

    private MetricsFile unreadable(MetricsInput input) {
        Reading nothing = new Reading(this, input, InputStream.nullInputStream());
        nothing.notes().problem(1, Text.of("檔案無法讀取", "the file cannot be read"), HELP);
        return nothing.result();
    }
}
