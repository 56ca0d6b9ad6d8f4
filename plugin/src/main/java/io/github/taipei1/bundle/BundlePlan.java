package io.github.taipei1.bundle;

import io.github.taipei1.bundle.bag.BagInfo;
import io.github.taipei1.bundle.json.Json;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is to be sealed.
 *
 * @param asOf the day for which it is made; there is no other date in a bundle
 * @param draft whether duties are missing
 * @param software name and version of this program
 * @param info fields of {@code bag-info.txt}; date, size and name are added
 * @param entries the payload, in any order
 * @param members the bundles of members whose files are among the entries
 * @param content passed into {@code bundle.json} as it is
 */
public record BundlePlan(
        BundleId id,
        LocalDate asOf,
        boolean draft,
        String software,
        BagInfo info,
        List<BundleEntry> entries,
        List<MemberSeal> members,
        Json.Obj content) {
    public BundlePlan {
        entries = List.copyOf(entries);
        members = List.copyOf(members);
        Set<String> paths = new HashSet<>(Set.of(BundleIndex.PATH, BundleIndex.CRATE_PATH));
        for (BundleEntry entry : entries) {
            if (!paths.add(entry.path())) {
                throw new IllegalArgumentException("twice in a bundle: " + entry.path());
            }
        }
    }
}
