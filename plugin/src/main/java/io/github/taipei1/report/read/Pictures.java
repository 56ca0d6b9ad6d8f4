package io.github.taipei1.report.read;

import io.github.taipei1.report.model.PictureFile;

/** Finds the pictures that a section names. */
@FunctionalInterface
public interface Pictures {

    /**
     * A picture by the address that stands in the section, relative to the section's own folder: {@link PictureFile#MISSING} if there is
     * no such file in the repository.
     */
    PictureFile find(String section, String address);
}
