package io.github.taipei1.bundle;

/**
 * A file to be put into a bundle.
 *
 * @param path below the bundle's folder, beginning with {@code data/}; see {@link PayloadNames}
 * @param content its bytes
 * @param original the name that people know it by, for instance its path in the team's repository
 * @param role what it is in the submission, a word such as {@code report} or {@code evidence}
 */
public record BundleEntry(String path, Content content, String original, String role) {
    public BundleEntry {
        if (!path.startsWith("data/") || !PayloadNames.isAllowed(path)) {
            throw new IllegalArgumentException("no name for a file of a bundle: " + path);
        }
        if (original.isBlank() || role.isBlank()) {
            throw new IllegalArgumentException("original name and role are needed: " + path);
        }
    }
}
