package io.github.taipei1.metrics;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/**
 * Writes {@code metrics.json}: every figure with its provenance, the tables, and the window. The shape is that of
 * {@code taipei1/schema/metrics.schema.json}; the same model gives the same bytes.
 */
public final class MetricsJson {
    /** Version of the shape. */
    public static final int VERSION = 1;

    private final JsonGenerator json;
    private final KpiModel model;

    private MetricsJson(JsonGenerator json, KpiModel model) {
        this.json = json;
        this.model = model;
    }

    /** Writes UTF-8 with LF line ends; the stream stays open. */
    public static void write(KpiModel model, OutputStream out) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .setPrettyPrinter(printer)) {
            new MetricsJson(json, model).write();
            json.writeRaw('\n');
        }
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        window();
        sources();
        array("kpis", model.kpis(), this::kpi);
        array("units", model.units(), this::unit);
        array("weeks", model.weeks(), this::week);
        array("states", model.states(), this::state);
        array("beforeAfter", model.beforeAfter(), this::beforeAfter);
        json.writeEndObject();
    }

    private void window() throws IOException {
        ComputeWindow window = model.usage().window();
        json.writeObjectFieldStart("window");
        json.writeStringField("batchFrom", window.batchFrom().toString());
        json.writeStringField("batchTo", window.batchTo().toString());
        json.writeStringField("from", window.from().toString());
        json.writeStringField("to", window.to().toString());
        json.writeStringField("timeZone", ComputeWindow.ZONE.getId());
        json.writeNumberField("gpus", window.gpus());
        json.writeStringField("gpuModel", window.gpuModel());
        json.writeEndObject();
    }

    private void sources() throws IOException {
        Provenance all = model.kpis().stream().map(Kpi::provenance).reduce(Provenance.CALL, Provenance::and);
        array("sources", all.sources(), source -> {
            json.writeStartObject();
            json.writeStringField("file", source.file());
            json.writeStringField("sha256", source.sha256());
            json.writeEndObject();
        });
    }

    private void kpi(Kpi kpi) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", kpi.id());
        text("label", kpi.label());
        json.writeNumberField("value", kpi.value());
        json.writeStringField("unit", kpi.unit().code());
        json.writeStringField("shown", KpiFormat.show(kpi));
        json.writeStringField("quality", kpi.quality().word());
        provenance(kpi.provenance());
        json.writeEndObject();
    }

    private void provenance(Provenance provenance) throws IOException {
        array("provenance", provenance.sources(), source -> {
            json.writeStartObject();
            json.writeStringField("file", source.file());
            json.writeNumberField("firstLine", source.firstLine());
            json.writeNumberField("lastLine", source.lastLine());
            json.writeStringField("sha256", source.sha256());
            json.writeEndObject();
        });
    }

    private void unit(UnitUsage unit) throws IOException {
        json.writeStartObject();
        json.writeStringField("unit", unit.unit());
        json.writeNumberField("gpuHours", unit.gpuHours());
        json.writeNumberField("jobs", unit.jobs());
        json.writeNumberField("share", unit.share());
        provenance(model.usage().provenance(unit.unit()));
        json.writeEndObject();
    }

    private void week(WeekUsage week) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", week.week().from().toString());
        json.writeStringField("to", week.week().to().toString());
        json.writeNumberField("capacity", week.capacity());
        json.writeNumberField("allocated", week.allocated());
        json.writeObjectFieldStart("byUnit");
        for (int i = 0; i < model.units().size(); i++) {
            json.writeNumberField(model.units().get(i).unit(), week.byUnit().get(i));
        }
        json.writeEndObject();
        provenance(model.usage().provenance());
        json.writeEndObject();
    }

    private void state(StateUsage state) throws IOException {
        json.writeStartObject();
        json.writeStringField("state", state.state().word());
        json.writeNumberField("jobs", state.jobs());
        json.writeNumberField("gpuHours", state.gpuHours());
        provenance(model.usage().provenance());
        json.writeEndObject();
    }

    private void beforeAfter(BeforeAfter row) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", row.row().name());
        text("label", row.row().label());
        json.writeStringField("unit", row.row().unit().en());
        number("before", row.row().before());
        number("after", row.row().after());
        number("change", row.change());
        json.writeStringField("changeUnit", (row.points() ? KpiUnit.POINTS : KpiUnit.PERCENT).code());
        json.writeStringField("better", row.row().better() == KpiRow.Better.UP ? "up" : "down");
        json.writeStringField("source", row.row().source());
        provenance(row.row().provenance());
        json.writeEndObject();
    }

    private void number(String name, java.util.Optional<BigDecimal> value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    private void text(String name, Text text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("zh-TW", text.zhTw());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    private <T> void array(String name, List<T> items, Item<T> item) throws IOException {
        json.writeArrayFieldStart(name);
        for (T each : items) {
            item.write(each);
        }
        json.writeEndArray();
    }

    /** Writes one item of an array. */
    private interface Item<T> {
        void write(T item) throws IOException;
    }
}
