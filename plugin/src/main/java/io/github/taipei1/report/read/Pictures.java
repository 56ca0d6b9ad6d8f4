package io.github.taipei1.report.read;

import io.github.taipei1.report.model.Picture;
import java.util.Optional;

/** Finds the pictures that a section names. */
@FunctionalInterface
public interface Pictures {

    /**
     * A picture by the address that stands in the section, relative to the section's own folder.
     *
     * @return empty if there is no such file in the repository or it is no PNG, JPEG or GIF
     */
    Optional<Picture> find(String section, String address);
}
