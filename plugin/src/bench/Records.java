import io.github.taipei1.metrics.read.MetricsFile;
import io.github.taipei1.metrics.read.MetricsInput;
import io.github.taipei1.metrics.read.MetricsKind;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/** Job records to measure, always the same: {@code make FILE ROWS} writes an export of sacct, {@code read FILE} reads it. */
final class Records {
    private static final LocalDateTime START = LocalDateTime.of(2025, 10, 23, 9, 0);

    private Records() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        if (args[0].equals("make")) {
            make(file, Integer.parseInt(args[2]));
        } else {
            MetricsFile read = MetricsKind.SLURM_SACCT.read(
                    new MetricsInput("sacct.psv", "lead", () -> Files.newInputStream(file)));
            System.out.println(read.usage().isPresent() + " " + read.problems().size() + " problems");
        }
    }

    private static void make(Path file, int rows) throws IOException {
        Random random = new Random(20251120);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("JobID|JobName|User|Account|State|Submit|Start|End|ElapsedRaw|AllocTRES\n");
            for (int i = 0; i < rows; i++) {
                int seconds = 60 + random.nextInt(7200);
                LocalDateTime start = START.plusMinutes(random.nextInt(80_000));
                int gpus = 8 << random.nextInt(4);
                out.write(String.join("|", "" + (100_000 + i), "train", "u" + random.nextInt(9), "lab", "COMPLETED",
                        time(start.minusMinutes(5)), time(start), time(start.plusSeconds(seconds)), "" + seconds,
                        "billing=" + gpus + ",cpu=" + 14 * gpus + ",gres/gpu=" + gpus + ",node=" + gpus / 8));
                out.newLine();
            }
        }
    }

    private static String time(LocalDateTime at) {
        return at.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }
}
