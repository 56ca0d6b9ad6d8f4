package io.github.taipei1.report;

import io.github.taipei1.finding.Language;
import io.github.taipei1.metrics.Kpi;
import io.github.taipei1.metrics.KpiFormat;
import io.github.taipei1.metrics.KpiModel;
import io.github.taipei1.report.read.Values;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of the KPI model as a section may ask for them. */
public final class KpiValues implements Values {
    private final KpiModel model;
    private final Language language;

    public KpiValues(KpiModel model, Language language) {
        this.model = model;
        this.language = language;
    }

    @Override
    public Optional<String> value(String name, Optional<String> format) {
        String expression = format.map(pattern -> name + ":" + pattern).orElse(name);
        KpiFormat.Shown shown = KpiFormat.show(model, expression, language);
        return shown instanceof KpiFormat.Shown.Value value ? Optional.of(value.text()) : Optional.empty();
    }

    @Override
    public List<String> names() {
        return Stream.concat(model.kpis().stream().map(Kpi::id), model.texts().keySet().stream())
                .sorted()
                .toList();
    }
}
