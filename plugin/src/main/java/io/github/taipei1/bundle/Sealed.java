package io.github.taipei1.bundle;

/**
 * A bundle that was written.
 *
 * @param fileName of the ZIP
 * @param seal the seal code
 * @param size of the ZIP in bytes
 * @param sha256 of the ZIP
 * @param files how many files are in it
 */
public record Sealed(String fileName, String seal, long size, String sha256, int files) {
    /** The text of {@code seal.txt}: the seal code on the first line, then what it belongs to. */
    public String note() {
        return seal + "\n" + fileName + "\nsha256 " + sha256 + "\nbytes " + size + "\n";
    }
}
