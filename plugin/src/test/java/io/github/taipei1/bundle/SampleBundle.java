package io.github.taipei1.bundle;

import io.github.taipei1.bundle.bag.BagInfo;
import io.github.taipei1.bundle.json.Json;
import io.github.taipei1.bundle.sign.Signer;
import io.github.taipei1.bundle.zip.StrictZip;
import io.github.taipei1.bundle.zip.ZipItem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small bundle, and its files for tests to tamper with. */
public final class SampleBundle {
    public static final BundleId ID = new BundleId("call-4", "DGX", 2, "lead-co", 1);
    public static final BundleId MEMBER_ID = new BundleId("call-4", "DGX", 2, "member-u", 1);

    private SampleBundle() {}

    public static BundleEntry entry(String path, String text) {
        return new BundleEntry(path, Content.of(text.getBytes(StandardCharsets.UTF_8)), "原檔/" + path, "report");
    }

    public static List<BundleEntry> entries() {
        return List.of(
                entry("data/report/closing-report.html", "<p>成果報告：使用 86,016 GPU 小時</p>\n"),
                entry("data/metrics/kpi.json", "{\"gpu-hours\":86016}\n"),
                entry("data/evidence/empty.txt", ""));
    }

    public static BundlePlan plan(BundleId id, List<BundleEntry> entries, List<MemberSeal> members) {
        return new BundlePlan(
                id,
                LocalDate.of(2025, 12, 20),
                false,
                "taipei1-maven-plugin 0.1.0",
                new BagInfo(List.of(new BagInfo.Field("Source-Organization", "範例股份有限公司"))),
                entries,
                members,
                Json.object().put("title", "大型語言模型").build());
    }

    public static BundlePlan plan() {
        return plan(ID, entries(), List.of());
    }

    /** The bytes of a sealed bundle. */
    public static byte[] bytes(Path folder) throws IOException {
        return bytes(folder, plan(), Optional.empty());
    }

    public static byte[] bytes(Path folder, BundlePlan plan, Optional<Signer> signer) throws IOException {
        BundleWriter.write(folder, plan, signer);
        return Files.readAllBytes(folder.resolve(plan.id().fileName()));
    }

    /** The seal code beside it. */
    public static String seal(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve(BundleWriter.SEAL_NOTE)).get(0);
    }

    /** A lead's bundle that holds a member's whole. */
    public static BundlePlan joint(Path folder) throws IOException {
        Path member = folder.resolve("member");
        byte[] zip = bytes(member, plan(MEMBER_ID, entries(), List.of()), Optional.empty());
        List<BundleEntry> all = new ArrayList<>(entries());
        files(zip)
                .forEach((path, bytes) -> all.add(new BundleEntry(
                        "data/members/member-u/" + path.substring(path.indexOf('/') + 1),
                        Content.of(bytes),
                        path,
                        "member")));
        return plan(ID, all, List.of(new MemberSeal("member-u", seal(member))));
    }

    /** All files of an archive by their full names. */
    public static SortedMap<String, byte[]> files(byte[] zip) throws IOException {
        StrictZip archive = StrictZip.open(
                io.github.taipei1.bundle.zip.RandomBytes.of(zip), io.github.taipei1.bundle.zip.Limits.BUNDLE);
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (ZipItem item : archive.items()) {
            try (InputStream in = archive.open(item)) {
                files.put(item.name(), in.readAllBytes());
            }
        }
        return files;
    }
}
