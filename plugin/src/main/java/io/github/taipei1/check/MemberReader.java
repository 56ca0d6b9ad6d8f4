package io.github.taipei1.check;

import io.github.taipei1.config.MemberBundle;
import java.nio.file.Path;
import java.util.Optional;

/** Reads bundles that members sealed; this room knows folders only. */
@FunctionalInterface
public interface MemberReader {

    /** Knows no bundles. */
    MemberReader FOLDERS_ONLY = (file, named, lead) -> Optional.empty();

    /**
     * Reads one bundle.
     *
     * @param file on the disk
     * @param named what the lead's configuration says of it
     * @return empty if this reader knows nothing of such files
     */
    Optional<Member> read(Path file, MemberBundle named, Project lead);
}
