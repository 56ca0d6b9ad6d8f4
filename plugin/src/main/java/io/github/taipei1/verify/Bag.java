package io.github.taipei1.verify;

import io.github.taipei1.bundle.BundleFile;
import io.github.taipei1.bundle.BundleIndex;
import io.github.taipei1.bundle.BundleTree;
import io.github.taipei1.bundle.IndexedFile;
import io.github.taipei1.bundle.MemberSeal;
import io.github.taipei1.bundle.Verdict;
import io.github.taipei1.bundle.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One unit's files in a bundle: the lead's own, or those of a member's bundle inside it.
 *
 * @param folder where the bag stands below the bundle's folder; empty for the lead's own
 * @param shown what is put before a file's own name so that a reader sees whose it is
 */
record Bag(BundleFile bundle, BundleIndex index, String folder, String shown) {
    static final String REPORT = "report";
    private static final String MEMBER = "member";

    static Bag lead(BundleFile bundle, BundleIndex index) {
        return new Bag(bundle, index, "", "");
    }

    /** The bags of the members whose seals hold; of others nothing is known for sure. */
    static List<Bag> members(BundleFile bundle, Verification verification) {
        List<Bag> bags = new ArrayList<>();
        verification.members().stream()
                .filter(member -> member.verdict() == Verdict.SEALED)
                .forEach(member -> member.index()
                        .ifPresent(index -> bags.add(new Bag(
                                bundle,
                                index,
                                new MemberSeal(member.unit(), "").folder(),
                                "members/" + member.unit() + "/"))));
        return bags;
    }

    String unit() {
        return index.id().unit();
    }

    /** Its own files; those of members inside it are of bags of their own. */
    List<IndexedFile> files() {
        return index.files().stream()
                .filter(file -> !file.role().equals(MEMBER))
                .toList();
    }

    String path(IndexedFile file) {
        return folder + file.path();
    }

    String shown(IndexedFile file) {
        return shown + file.original();
    }

    /** Its files as the team's repository had them, the report apart, which no rule of a repository has seen. */
    BundleTree tree() {
        Set<String> roles = new TreeSet<>();
        index.files().stream()
                .map(IndexedFile::role)
                .filter(role -> !role.equals(REPORT))
                .forEach(roles::add);
        return new BundleTree(bundle, index, roles, folder);
    }

    /** The files of the report itself. */
    BundleTree reports() {
        return new BundleTree(bundle, index, Set.of(REPORT), folder);
    }
}
