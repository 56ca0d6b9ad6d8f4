package io.github.taipei1.bundle.zip;

/**
 * How much of an archive is read at most.
 *
 * @param entries how many files and folders
 * @param entryBytes unpacked size of one
 * @param totalBytes unpacked size of all
 * @param ratio how many times larger an entry of 32 MiB and more, or a whole of 256 MiB and more, may become by unpacking
 */
public record Limits(int entries, long entryBytes, long totalBytes, int ratio) {
    private static final long MIB = 1L << 20;

    /** A submission bundle. */
    public static final Limits BUNDLE = new Limits(10_000, 512 * MIB, 2048 * MIB, 300);

    /** A DOCX or XLSX, of which single parts are held in memory. */
    public static final Limits OFFICE_FILE = new Limits(5_000, 64 * MIB, 512 * MIB, 300);

    public Limits {
        if (entries < 1 || entryBytes < 1 || totalBytes < 1 || ratio < 1) {
            throw new IllegalArgumentException("a limit that lets nothing through");
        }
    }
}
