package io.github.taipei1.metrics;

import io.github.taipei1.finding.Text;

/** Figures of the call: what the batch could use at most. */
final class CapacityKpis {
    private CapacityKpis() {}

    static void put(KpiSink sink, ComputeWindow window) {
        KpiSink.Group call = sink.group(Quality.MEASURED, Provenance.CALL);
        long capacity = window.capacity(window.computing());
        long maintenance = window.maintenance(window.computing());
        call.count("capacity.gpus", Text.of("可用 GPU 數", "GPUs available"), window.gpus(), KpiUnit.GPUS);
        call.hours(
                "capacity.gpu-hours",
                Text.of("運算期間的 GPU 時數總量", "GPU-hours of the compute window"),
                Apportionment.hours(capacity));
        call.hours(
                "capacity.maintenance-gpu-hours",
                Text.of("已通知維護所占的 GPU 時數", "GPU-hours of notified maintenance"),
                Apportionment.hours(maintenance));
        call.hours(
                "capacity.available-gpu-hours",
                Text.of("扣除維護後可用的 GPU 時數", "GPU-hours available after maintenance"),
                Apportionment.hours(capacity - maintenance));
        sink.texts.put("capacity.gpu-model", Text.same(window.gpuModel()));
        sink.texts.put("window.from", Text.same(window.from().toString()));
        sink.texts.put("window.to", Text.same(window.to().toString()));
    }
}
