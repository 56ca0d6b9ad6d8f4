package io.github.taipei1.verify;

import io.github.taipei1.bundle.BundleEntry;
import io.github.taipei1.bundle.BundleId;
import io.github.taipei1.bundle.BundlePlan;
import io.github.taipei1.bundle.BundleWriter;
import io.github.taipei1.bundle.Content;
import io.github.taipei1.bundle.MemberSeal;
import io.github.taipei1.bundle.PayloadNames;
import io.github.taipei1.bundle.Sealed;
import io.github.taipei1.bundle.bag.BagInfo;
import io.github.taipei1.bundle.json.Json;
import io.github.taipei1.bundle.json.StrictJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Seals bundles of any content as {@code report} would, for the office to look at. */
public final class Handing {
    public static final BundleId ID = new BundleId("call-4", "DGX", 2, "lead-co", 1);
    private static final String CONFIG = """
            {"version":"1","call":"call-4","cluster":"DGX","batch":"2","repository":"public",
            "project":{"title":{"zh-TW":"範例","en":"Example"},"topic":"generative-ai"},
            "units":[{"id":"lead-co","role":"lead","kind":"company","legal-entity":"true",
            "name":{"zh-TW":"範例公司","en":"Example Co."}}],"generative-ai":{"used":"false"}%s}
            """;

    private Handing() {}

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static Json json(String text) {
        try {
            return StrictJson.read(text);
        } catch (StrictJson.Unreadable e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** @param more members of {@code config} behind those that every bundle has */
    public static Json config(String more) {
        return json(CONFIG.formatted(more.isEmpty() ? "" : "," + more));
    }

    public static BundleEntry entry(String original, byte[] bytes, String role) {
        return new BundleEntry(
                "data/" + (role.equals("report") ? "report/" : "sources/") + PayloadNames.fit(original),
                Content.of(bytes),
                original,
                role);
    }

    public static Sealed seal(Path folder, Json config, List<BundleEntry> entries) throws IOException {
        return seal(folder, Json.object().put("config", config).build(), entries, List.of());
    }

    static Sealed seal(Path folder, BundleId id, Json config, List<BundleEntry> entries) throws IOException {
        Json.Obj content = Json.object().put("config", config).build();
        Sealed sealed = seal(folder, id, content, entries, List.of());
        Files.delete(folder.resolve(BundleWriter.SEAL_NOTE));
        return sealed;
    }

    /** @param content the part of {@code bundle.json} that decisions are made from */
    public static Sealed seal(Path folder, Json.Obj content, List<BundleEntry> entries, List<MemberSeal> members)
            throws IOException {
        return seal(folder, ID, content, entries, members);
    }

    private static Sealed seal(
            Path folder, BundleId id, Json.Obj content, List<BundleEntry> entries, List<MemberSeal> members)
            throws IOException {
        BundlePlan plan = new BundlePlan(
                id, LocalDate.of(2025, 12, 20), false, "test", new BagInfo(List.of()), entries, members, content);
        return BundleWriter.write(folder, plan, Optional.empty());
    }
}
