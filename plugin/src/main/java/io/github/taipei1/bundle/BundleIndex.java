package io.github.taipei1.bundle;

import io.github.taipei1.bundle.json.Json;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code data/bundle.json}: what every decision about a bundle is made from.
 *
 * @param asOf the day for which the bundle was made
 * @param draft made although something was missing
 * @param software name and version of the program that made it
 * @param files all of the payload but this index and the RO-Crate description, sorted by path
 * @param members bundles of the members of a joint project, sorted by unit
 * @param content what the rooms above put together: resolved configuration, decisions, figures; passed through as it is
 */
public record BundleIndex(
        BundleId id,
        LocalDate asOf,
        boolean draft,
        String software,
        List<IndexedFile> files,
        List<MemberSeal> members,
        Json.Obj content) {
    /** The format of the index. */
    public static final int SCHEMA = 1;

    public static final String PATH = "data/bundle.json";
    public static final String CRATE_PATH = "data/ro-crate-metadata.json";

    public BundleIndex {
        files = List.copyOf(files);
        members = List.copyOf(members);
    }
}
