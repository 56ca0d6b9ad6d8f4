package io.github.taipei1.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The record of a decision about a disclosure, as it stands in {@code <id>.approval.json}. Any part may be missing: the rules
 * say what a record lacks.
 *
 * @param on the day of the decision
 * @param requestedOn the day it was asked for
 * @param code the approval code that was in the request's subject
 * @param sentZh path of the exact copy of the Chinese draft that was sent
 * @param sentEn the same of the English draft
 */
public record Approval(
        Optional<String> disclosure,
        Optional<Decision> decision,
        Optional<String> approver,
        Optional<String> organisation,
        Optional<LocalDate> on,
        Optional<LocalDate> requestedOn,
        Optional<String> textForm,
        Optional<String> zhSha256,
        Optional<String> enSha256,
        Optional<String> textSha256,
        Optional<String> code,
        Optional<String> sentZh,
        Optional<String> sentEn,
        Optional<String> evidence,
        Optional<String> evidenceSha256,
        Optional<String> recordedBy) {

    /** What was decided; only {@code APPROVED} covers a text. */
    public enum Decision {
        APPROVED,
        REJECTED,
        WITHDRAWN;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean isApproved() {
        return decision.filter(made -> made == Decision.APPROVED).isPresent();
    }

    /** Whether it covers exactly these drafts. */
    public boolean covers(TextForm.Hashes hashes) {
        return isApproved()
                && textSha256.filter(hashes.textSha256()::equalsIgnoreCase).isPresent();
    }

    /** Names of the parts that a complete record needs and this one lacks. */
    public List<String> missing() {
        List<String> missing = new java.util.ArrayList<>();
        need(missing, "decision", decision);
        need(missing, "approver.name", approver);
        need(missing, "approver.organisation", organisation);
        need(missing, "on", on);
        need(missing, "zhSha256", zhSha256);
        need(missing, "enSha256", enSha256);
        need(missing, "textSha256", textSha256);
        need(missing, "evidence.file", evidence);
        return List.copyOf(missing);
    }

    private static void need(List<String> missing, String name, Optional<?> part) {
        if (part.isEmpty()) {
            missing.add(name);
        }
    }

    /** Where the record of a disclosure stands: beside its Chinese draft. */
    public static String path(String disclosure, String zhDraft) {
        return zhDraft.substring(0, zhDraft.lastIndexOf('/') + 1) + disclosure + ".approval.json";
    }

    /** Where the last approval is kept when another decision takes its place. */
    public static String lastApprovedPath(String disclosure, String zhDraft) {
        return path(disclosure + ".approved", zhDraft);
    }

    /** The same record with copies elsewhere. */
    public Approval withSent(Optional<String> zh, Optional<String> en) {
        return new Approval(
                disclosure,
                decision,
                approver,
                organisation,
                on,
                requestedOn,
                textForm,
                zhSha256,
                enSha256,
                textSha256,
                code,
                zh,
                en,
                evidence,
                evidenceSha256,
                recordedBy);
    }
}
