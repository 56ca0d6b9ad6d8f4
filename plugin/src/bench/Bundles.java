import io.github.taipei1.bundle.BundleEntry;
import io.github.taipei1.bundle.BundleFile;
import io.github.taipei1.bundle.BundleId;
import io.github.taipei1.bundle.BundlePlan;
import io.github.taipei1.bundle.BundleWriter;
import io.github.taipei1.bundle.Content;
import io.github.taipei1.bundle.Sealed;
import io.github.taipei1.bundle.bag.BagInfo;
import io.github.taipei1.bundle.json.Json;
import io.github.taipei1.bundle.json.StrictJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Bundles to measure verify on, always the same for the same arguments: {@code make FOLDER COUNT MEGABYTES} fills an inbox and writes
 * {@code received.csv} beside it, {@code pack FOLDER SOURCE} seals all files of a folder, {@code verify BUNDLE} checks one bundle's
 * integrity and nothing else.
 */
final class Bundles {
    private static final String CONFIG = """
            {"version":"1","call":"call-4","cluster":"DGX","batch":"2",
            "project":{"title":{"zh-TW":"範例","en":"Example"},"topic":"generative-ai"},
            "units":[{"id":"%s","role":"lead","kind":"company","legal-entity":"true","name":{"zh-TW":"範例公司","en":"Example Co."}}],
            "generative-ai":{"used":"false"},
            "metrics":[{"kind":"taipei1-usage","unit":"%s","file":"metrics/usage.csv"}]}
            """;

    private Bundles() {}

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "make" -> make(Path.of(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
            case "pack" -> pack(Path.of(args[1]), Path.of(args[2]));
            default -> System.out.println(
                    BundleFile.verify(Path.of(args[1]), Optional.empty()).verdict());
        }
    }

    private static void make(Path folder, int count, int megabytes) throws Exception {
        StringBuilder table = new StringBuilder("file,received-at,seal\n");
        for (int i = 0; i < count; i++) {
            String unit = "unit-%03d".formatted(i);
            byte[] video = new byte[megabytes << 20];
            new Random(i).nextBytes(video);
            Sealed sealed = seal(folder, unit, List.of(
                    entry("metrics/usage.csv", usage(), "metrics"),
                    entry("report/10-abstract.md", "# 摘要\n\n本計畫於 Taipei-1（NVIDIA H100）完成訓練。\n", "source"),
                    entry("closing-report.html", "<!DOCTYPE html><table><tr><td>usage.gpu-hours</td><td>16.00</td></tr></table>", "report"),
                    new BundleEntry("data/evidence/showcase.mp4", Content.of(video), "showcase.mp4", "evidence")));
            table.append(sealed.fileName()).append(",2025-12-24 10:00,").append(sealed.seal()).append('\n');
        }
        Files.deleteIfExists(folder.resolve(BundleWriter.SEAL_NOTE));
        Files.writeString(folder.resolveSibling("received.csv"), table);
    }

    private static String usage() {
        return "job,user,account,submit,start,end,gpus,gpu-model,state,quality,scheduler\n"
                + "1,user-1,account-1,1762732800,1762736400,1762743600,8,h100,COMPLETED,measured,slurm\n";
    }

    private static void pack(Path folder, Path source) throws Exception {
        List<BundleEntry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = source.relativize(file).toString().replace('\\', '/');
                entries.add(new BundleEntry("data/sources/" + name, Content.of(file), name, "source"));
            }
        }
        seal(folder, "lead-co", entries);
        Files.deleteIfExists(folder.resolve(BundleWriter.SEAL_NOTE));
    }

    private static BundleEntry entry(String original, String text, String role) {
        String name = original.substring(original.lastIndexOf('/') + 1);
        return new BundleEntry("data/" + role + "/" + name, Content.of(text.getBytes(StandardCharsets.UTF_8)), original, role);
    }

    private static Sealed seal(Path folder, String unit, List<BundleEntry> entries) throws IOException, StrictJson.Unreadable {
        Json.Obj content = Json.object().put("config", StrictJson.read(CONFIG.formatted(unit, unit))).build();
        BundlePlan plan = new BundlePlan(
                new BundleId("call-4", "DGX", 2, unit, 1), LocalDate.of(2025, 12, 20), false, "bench",
                new BagInfo(List.of()), entries, List.of(), content);
        return BundleWriter.write(folder, plan, Optional.empty());
    }
}
