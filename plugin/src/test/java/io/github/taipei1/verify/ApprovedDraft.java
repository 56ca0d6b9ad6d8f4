package io.github.taipei1.verify;

import io.github.taipei1.approval.Approval;
import io.github.taipei1.approval.ApprovalJson;
import io.github.taipei1.approval.TextForm;
import io.github.taipei1.bundle.BundleEntry;
import io.github.taipei1.bundle.bag.Fingerprint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A disclosure in two languages and the record that says it was approved. */
public record ApprovedDraft(String id, String zh, String en) {
    /** The member of {@code config} that names it. */
    public static String config(String id) {
        return "\"disclosures\":[{\"id\":\"%s\",\"kind\":\"press-release\",\"zh-TW\":\"d/a.zh.md\",\"en\":\"d/a.en.md\"}]"
                .formatted(id);
    }

    public TextForm.Hashes hashes() {
        return TextForm.Hashes.of(zh, en);
    }

    /** @param reply the evidence, if there is any */
    public List<BundleEntry> entries(Optional<byte[]> reply, String name) {
        List<BundleEntry> entries = new ArrayList<>();
        entries.add(Handing.entry("d/a.zh.md", Handing.bytes(zh), "disclosure"));
        entries.add(Handing.entry("d/a.en.md", Handing.bytes(en), "disclosure"));
        entries.add(Handing.entry("d/" + id + ".approval.json", Handing.bytes(record(reply, name)), "approval"));
        reply.ifPresent(bytes -> entries.add(Handing.entry("d/" + name, bytes, "evidence")));
        return entries;
    }

    private String record(Optional<byte[]> reply, String name) {
        TextForm.Hashes hashes = hashes();
        return ApprovalJson.write(new Approval(
                Optional.of(id),
                Optional.of(Approval.Decision.APPROVED),
                Optional.of("Jane Doe"),
                Optional.of("NVIDIA"),
                Optional.of(LocalDate.of(2025, 12, 10)),
                Optional.of(LocalDate.of(2025, 12, 1)),
                Optional.of(TextForm.NAME),
                Optional.of(hashes.zhSha256()),
                Optional.of(hashes.enSha256()),
                Optional.of(hashes.textSha256()),
                Optional.of(hashes.code()),
                Optional.empty(),
                Optional.empty(),
                reply.map(bytes -> "d/" + name),
                reply.map(bytes -> Fingerprint.of(bytes).sha256()),
                Optional.of("王小明")));
    }
}
