package io.github.taipei1.yaml;

import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Region;
import java.util.Map;

/** Where the keys of a file stand, by paths such as {@code units[0].agreements.nda.signed}. */
public final class Places {
    private final String path;
    private final Map<String, Region> regions;

    Places(String path, Map<String, Region> regions) {
        this.path = path;
        this.regions = Map.copyOf(regions);
    }

    /** Places of a file of which nothing is known. */
    public static Places none(String path) {
        return new Places(path, Map.of());
    }

    /** The place of a key's value, or of the nearest key above it that is there. */
    public Place of(String key) {
        String at = key;
        while (!at.isEmpty()) {
            Region region = regions.get(at);
            if (region != null) {
                return new Place(path, region);
            }
            at = parent(at);
        }
        return new Place(path, Region.START);
    }

    public boolean has(String key) {
        return regions.containsKey(key);
    }

    private static String parent(String key) {
        int dot = key.lastIndexOf('.');
        int bracket = key.lastIndexOf('[');
        return key.substring(0, Math.max(0, Math.max(dot, bracket)));
    }
}
