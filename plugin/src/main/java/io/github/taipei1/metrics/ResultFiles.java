package io.github.taipei1.metrics;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Tells results of several evaluations of one task apart, by what differs between the files they stand in. */
final class ResultFiles {
    private static final List<Function<Series, String>> NAMES = List.of(
            result -> stem(file(result)),
            result -> folder(file(result)),
            result -> folder(file(result)) + "-" + stem(file(result)),
            result -> result.unit() + "-" + stem(file(result)),
            ResultFiles::file);

    private ResultFiles() {}

    /** The shortest name that no other of these results has; letters, digits, hyphens and underscores. */
    static String name(Series result, List<Series> alike) {
        Function<Series, String> telling = NAMES.stream()
                .filter(name -> alike.stream().map(name).distinct().count() == alike.size())
                .findFirst()
                .orElse(NAMES.get(NAMES.size() - 1));
        return telling.apply(result)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String file(Series result) {
        return result.source().file();
    }

    /** A file's name up to its first dot, which is the same in a team's repository and in a bundle. */
    private static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String folder(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(file.lastIndexOf('/', slash - 1) + 1, slash);
    }
}
