package io.github.taipei1.finding;

/**
 * A region of a file of the checked repository.
 *
 * @param path relative to the repository's root, with forward slashes
 */
public record Place(String path, Region region) implements Comparable<Place> {

    public static Place of(String path) {
        return new Place(path, Region.START);
    }

    @Override
    public int compareTo(Place other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : region.compareTo(other.region);
    }
}
