package io.github.taipei1.bundle;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which submission a bundle is.
 *
 * @param call id of the call, as {@code call-4}
 * @param cluster as {@code DGX}
 * @param batch number, from 1
 * @param unit id of the unit that hands in
 * @param revision number, from 1
 */
public record BundleId(String call, String cluster, int batch, String unit, int revision) {
    private static final int LONGEST = 100;
    private static final Pattern NAME = Pattern.compile("T1(-[a-z0-9]++)++");

    public BundleId {
        if (batch < 1 || revision < 1) {
            throw new IllegalArgumentException("batch and revision count from 1");
        }
        String name = name(call, cluster, batch, unit, revision);
        if (name.length() > LONGEST || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name for a bundle: " + name);
        }
    }

    private static String name(String call, String cluster, int batch, String unit, int revision) {
        return "T1-" + call + "-" + cluster.toLowerCase(Locale.ROOT) + "-b" + batch + "-" + unit + "-" + revision;
    }

    /** The name of the bundle's folder. */
    public String name() {
        return name(call, cluster, batch, unit, revision);
    }

    public String fileName() {
        return name() + ".zip";
    }
}
