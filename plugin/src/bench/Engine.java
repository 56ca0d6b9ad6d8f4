import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.rule.Phase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Runs all rules over a folder in a JVM of its own, without Maven and without writing anything: {@code Engine FOLDER}. */
final class Engine {
    private Engine() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]).toAbsolutePath().normalize();
        CheckResult result = Workspace.open(folder, Optional.empty()).check(LocalDate.of(2025, 12, 20), Phase.CHECK);
        System.out.println(result.outcome() + " " + result.findings().size());
    }
}
