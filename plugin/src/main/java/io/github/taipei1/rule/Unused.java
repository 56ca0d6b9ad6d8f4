package io.github.taipei1.rule;

import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Region;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.KpiModels;
import io.github.taipei1.metrics.Series;
import io.github.taipei1.metrics.read.MetricsFile;
import java.util.List;
import java.util.Optional;

/** A file that was read well and of which nothing reaches the report: its metrics go by names that no figure is worked out from. */
final class Unused {
    private static final int SHOWN = 4;
    private static final Text HELP = Text.of(
            "報告採用 loss、eval_loss、num_input_tokens_seen、consumed_tokens、eval/… 等名稱；請以這些名稱匯出，或把結果寫入 metrics/kpi.csv；用不到的檔案可自 metrics 移除",
            "The report knows names such as loss, eval_loss, num_input_tokens_seen, consumed_tokens and eval/…: export under these, put results into metrics/kpi.csv, or take a file that is not needed out of metrics");

    private Unused() {}

    static Optional<Problem> of(MetricsFile file) {
        boolean other = file.usage().isPresent()
                || !file.rows().isEmpty()
                || !file.problems().isEmpty()
                || file.series().isEmpty();
        if (other || file.series().stream().anyMatch(KpiModels::canUse)) {
            return Optional.empty();
        }
        List<String> names =
                file.series().stream().map(Series::metric).distinct().toList();
        String shown = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        boolean more = names.size() > SHOWN;
        return Optional.of(new Problem(
                new Place(file.source().file(), Region.at(1, 1)),
                Text.of(
                        "檔案可讀，但沒有報告採用得到的數值（檔內為 " + shown + (more ? " 等 " + names.size() + " 項" : "") + "）",
                        "the file can be read, but no figure of the report comes from it (it holds " + shown
                                + (more ? " and " + (names.size() - SHOWN) + " more" : "") + ")"),
                HELP));
    }
}
