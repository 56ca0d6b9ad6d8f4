package io.github.taipei1.report;

import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Label;
import io.github.taipei1.report.model.PlainText;
import io.github.taipei1.report.model.Resolved;
import io.github.taipei1.report.write.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every chart of a report as a sheet of the annex, under the number it has in the report. */
final class ChartSheets {
    private ChartSheets() {}

    static List<Sheet> of(Resolved report) {
        List<Sheet> sheets = new ArrayList<>();
        charts(report.blocks()).forEach(chart -> {
            Label label = report.labels().get(chart.id());
            String marker = label == null ? "" : label.marker() + " ";
            String title = marker + PlainText.of(chart.caption());
            sheets.add(Sheet.of(title, chart, title));
        });
        return sheets;
    }

    private static Stream<Block.Chart> charts(List<Block> blocks) {
        return blocks.stream().flatMap(ChartSheets::charts);
    }

    /** Charts stand alone or in blocks that hold blocks. */
    private static Stream<Block.Chart> charts(Block block) {
        if (block instanceof Block.Chart chart) {
            return Stream.of(chart);
        }
        if (block instanceof Block.Callout callout) {
            return charts(callout.blocks());
        }
        if (block instanceof Block.Quote quote) {
            return charts(quote.blocks());
        }
        if (block instanceof Block.ListBlock list) {
            return list.items().stream().flatMap(item -> charts(item.blocks()));
        }
        return Stream.empty();
    }
}
