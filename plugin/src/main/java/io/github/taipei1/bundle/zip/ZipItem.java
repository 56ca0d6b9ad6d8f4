package io.github.taipei1.bundle.zip;

/**
 * An entry of an archive, as its directory has it and its data confirm.
 *
 * @param name with forward slashes; a folder's ends with one
 * @param deflated whether the data are deflated; stored otherwise
 * @param crc CRC-32 of the content
 * @param packed length of the data in the archive
 * @param size length of the content
 * @param headerAt where its local header begins
 * @param dataAt where its data begin
 */
public record ZipItem(String name, boolean deflated, long crc, long packed, long size, long headerAt, long dataAt) {

    public boolean isFolder() {
        return name.endsWith("/");
    }
}
