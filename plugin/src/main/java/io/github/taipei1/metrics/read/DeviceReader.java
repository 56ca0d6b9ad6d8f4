package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.MetricNames;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads samples of GPU monitors as CSV: {@code nvidia-smi --query-gpu=timestamp,index,utilization.gpu,power.draw,memory.used
 * --format=csv}, or DCGM fields with a time and a GPU column. Figures stand with or without their unit ({@code 45 %},
 * {@code 312.07 W}), and {@code [N/A]} is no figure. Samples become hourly means, so a month of them stays small.
 */
final class DeviceReader implements MetricsReader {
    private static final Text TIME =
            Text.of("此列未計入。時間格式如 2025/11/10 09:00:00", "The row does not count. Write times like 2025/11/10 09:00:00");
    private static final Text NONE = Text.of(
            "請匯出 timestamp, index, utilization.gpu, power.draw, memory.used 等欄位",
            "Export columns such as timestamp, index, utilization.gpu, power.draw, memory.used");

    private static final Text CROWDED =
            Text.of("檔案內的時段或 GPU 種類超過 10 萬", "the file speaks of more than 100,000 hours or GPUs");
    private static final Text SPREAD = Text.of(
            "此列未計入。請確認時間與 GPU 編號的欄位正確", "The row does not count. Make sure the columns of time and GPU are right");

    private final Fields fields;

    private DeviceReader(Fields fields) {
        this.fields = fields;
    }

    static DeviceReader nvidiaSmi() {
        return new DeviceReader(new Fields(
                new String[] {"timestamp"},
                new String[] {"uuid", "gpu_uuid", "index", "pci.bus_id", "gpu_bus_id", "gpu"},
                new String[] {"utilization.gpu [%]", "utilization.gpu"},
                new String[] {
                    "power.draw [w]",
                    "power.draw.average [w]",
                    "power.draw.instant [w]",
                    "power.draw",
                    "power.draw.average"
                },
                new String[] {"memory.used [mib]", "memory.used"}));
    }

    static DeviceReader dcgm() {
        return new DeviceReader(new Fields(
                new String[] {"timestamp", "time", "date"},
                new String[] {"uuid", "gpu", "gpu_i_id", "device", "entity"},
                new String[] {"dcgm_fi_dev_gpu_util", "gputl", "gpu_util"},
                new String[] {"dcgm_fi_dev_power_usage", "power"},
                new String[] {"dcgm_fi_dev_fb_used", "fbusd", "fb_used"}));
    }

    @Override
    public void read(Reading reading) throws IOException {
        HourlyDevices hours = new HourlyDevices();
        CsvTable.read(
                reading,
                names -> any(names, fields.time())
                        && (any(names, fields.busy()) || any(names, fields.power()) || any(names, fields.memory())),
                String.join(" | ", fields.time()) + ", " + fields.busy()[0] + ", " + fields.power()[0],
                row -> row(reading.notes(), hours, row));
        if (!hours.isEmpty()) {
            hours.put(reading);
        } else if (!reading.notes().hasProblems()) {
            reading.notes().problem(1, Text.of("沒有任何可用的取樣", "there is no usable sample"), NONE);
        }
    }

    private void row(Notes notes, HourlyDevices hours, CsvRow row) {
        String text = row.get(fields.time()).replace('/', '-');
        long time = Times.seconds(seconds(text.endsWith(" UTC") ? text.substring(0, text.length() - 4) + "Z" : text));
        if (time <= 0) {
            notes.problem(
                    row.line(),
                    Text.of(
                            "時間無法判讀：" + Excerpt.of(row.get(fields.time())),
                            "the time cannot be read: " + Excerpt.of(row.get(fields.time()))),
                    TIME);
            return;
        }
        boolean taken = hours.sample(
                row.get(fields.device()),
                time,
                figure(notes, row, fields.busy()),
                figure(notes, row, fields.power()),
                figure(notes, row, fields.memory()));
        if (!taken) {
            notes.problem(row.line(), CROWDED, SPREAD);
        }
    }

    /** Seconds of milliseconds since 1970, as dashboards export them; anything else as it stands. */
    private static String seconds(String time) {
        boolean milliseconds = time.length() == 13 && time.chars().allMatch(c -> c >= '0' && c <= '9');
        return milliseconds ? time.substring(0, 10) : time;
    }

    private static double figure(Notes notes, CsvRow row, String[] columns) {
        String text = row.get(columns);
        boolean absent = Numbers.absent(text);
        Optional<BigDecimal> value = absent ? Optional.empty() : Numbers.leading(text);
        if (!absent && value.isEmpty()) {
            Unread.tell(notes, row.line(), columns[0], text);
        }
        return value.map(BigDecimal::doubleValue).orElse(Double.NaN);
    }

    private static boolean any(List<String> names, String... columns) {
        return List.of(columns).stream().anyMatch(names::contains);
    }

    /** Names of the columns, the preferred ones first. */
    private record Fields(String[] time, String[] device, String[] busy, String[] power, String[] memory) {}

    /** Means by hour over all devices, and energy as power times the time since the device's last sample. */
    private static final class HourlyDevices {
        private static final int LONGEST_GAP = 600;
        private static final int MOST = 100_000;
        private static final double JOULES_PER_KWH = 3.6e6;

        private final Map<Long, double[]> hours = new java.util.TreeMap<>();
        private final Map<String, Long> lastSample = new HashMap<>();

        boolean isEmpty() {
            return hours.isEmpty();
        }

        /** Takes a sample; false if the file speaks of more hours or devices than any cluster has. */
        boolean sample(String device, long time, double busy, double power, double memory) {
            long hour = Math.floorDiv(time, 3600L);
            boolean crowded = hours.size() >= MOST && !hours.containsKey(hour)
                    || lastSample.size() >= MOST && !lastSample.containsKey(device);
            if (crowded) {
                return false;
            }
            Long last = lastSample.put(device, time);
            double[] sums = hours.computeIfAbsent(hour, h -> new double[7]);
            add(sums, 0, busy);
            add(sums, 2, power);
            add(sums, 4, memory);
            boolean close = last != null && time > last && time - last <= LONGEST_GAP;
            if (close && Double.isFinite(power)) {
                sums[6] += power * (time - last) / JOULES_PER_KWH;
            }
            return true;
        }

        void put(Reading reading) {
            hours.forEach((hour, sums) -> {
                point(reading, MetricNames.GPU_UTILISATION, hour, sums[0], sums[1]);
                if (sums[1] > 0) {
                    point(reading, MetricNames.GPU_SAMPLES, hour, sums[1], 1);
                }
                point(reading, MetricNames.GPU_POWER, hour, sums[2], sums[3]);
                point(reading, MetricNames.GPU_MEMORY, hour, sums[4], sums[5]);
                if (sums[6] > 0) {
                    point(reading, MetricNames.ENERGY, hour, sums[6], 1);
                }
            });
        }

        private static void add(double[] sums, int at, double value) {
            if (Double.isFinite(value)) {
                sums[at] += value;
                sums[at + 1]++;
            }
        }

        private static void point(Reading reading, String metric, long hour, double sum, double count) {
            if (count > 0) {
                reading.series(reading.input().stem(), metric)
                        .ifPresent(series -> series.add(hour, hour * 3_600_000, sum / count));
            }
        }
    }
}
