package io.github.taipei1.verify;

import io.github.taipei1.check.CheckResult;
import java.util.SortedMap;

/**
 * What a member's own bundle inside the lead's holds, worked out again by the office.
 *
 * @param unit the member's id
 * @param folder what is put before a file's own name so that a reader sees whose it is
 * @param draft whether the member made it as a draft
 * @param result what the rules find in the member's own texts
 * @param marks what people said about findings, by the finding's fingerprint
 */
public record MemberContent(
        String unit, String folder, boolean draft, CheckResult result, SortedMap<String, OfficeRules.Mark> marks) {}
