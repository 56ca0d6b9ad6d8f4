package io.github.taipei1.verify.hostile;

import io.github.taipei1.bundle.BundleEntry;
import io.github.taipei1.bundle.BundleId;
import io.github.taipei1.bundle.BundlePlan;
import io.github.taipei1.bundle.BundleWriter;
import io.github.taipei1.bundle.Content;
import io.github.taipei1.bundle.PayloadNames;
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
import java.util.Map;
import java.util.Optional;

/** A folder of submissions that somebody fills who wishes the office ill. */
final class Inbox {
    private static final String CONFIG = """
            {"version":"1","call":"call-4","cluster":"DGX","batch":"2","repository":"public",
            "project":{"title":{"zh-TW":"範例","en":"Example"},"topic":"generative-ai"},
            "units":[{"id":"lead-co","role":"lead","kind":"company","legal-entity":"true",
            "name":{"zh-TW":"範例公司","en":"Example Co."}}],"generative-ai":{"used":"false"}%s}
            """;

    private final Path folder;
    private int count;

    Inbox(Path folder) {
        this.folder = folder;
    }

    int count() {
        return count;
    }

    /** A file as it comes. */
    void file(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
            count++;
        } catch (IOException | java.nio.file.InvalidPathException e) {
            // A name that this system has no room for can't lie in a folder of it.
            return;
        }
    }

    /** An entry of a bundle under the name that the team gave it. */
    static BundleEntry entry(String original, byte[] bytes, String role) {
        return new BundleEntry("data/sources/" + PayloadNames.fit(original), Content.of(bytes), original, role);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Members of {@code config} behind those that every bundle has. */
    static Json config(String more) {
        return json(CONFIG.formatted(more.isEmpty() ? "" : "," + more));
    }

    static Json json(String text) {
        try {
            return StrictJson.read(text);
        } catch (StrictJson.Unreadable e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** A bundle that is sealed as it should be and holds these. */
    void bundle(String name, Json config, Map<String, byte[]> files, String role) {
        byte[] bytes = sealed(config, files, role);
        file(name + ".zip", bytes);
    }

    byte[] sealed(Json config, Map<String, byte[]> files, String role) {
        try {
            Path work = Files.createTempDirectory("hostile");
            try {
                List<BundleEntry> entries = new ArrayList<>();
                files.forEach((original, bytes) -> entries.add(entry(original, bytes, role)));
                entries.add(new BundleEntry(
                        "data/report/closing-report.html",
                        Content.of(bytes("<p>x</p>\n")),
                        "closing-report.html",
                        "report"));
                BundlePlan plan = new BundlePlan(
                        new BundleId("call-4", "DGX", 2, "lead-co", 1),
                        LocalDate.of(2025, 12, 20),
                        false,
                        "test",
                        new BagInfo(List.of()),
                        entries,
                        List.of(),
                        Json.object().put("config", config).build());
                BundleWriter.write(work, plan, Optional.empty());
                return Files.readAllBytes(work.resolve(plan.id().fileName()));
            } finally {
                try (var left = Files.list(work)) {
                    for (Path file : left.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(work);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
