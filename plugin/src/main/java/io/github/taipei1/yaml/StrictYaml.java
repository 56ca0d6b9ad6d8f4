package io.github.taipei1.yaml;

import io.github.taipei1.digest.Prepared;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Region;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a YAML file into a record. The record's components are the keys (in kebab case): an {@code Optional}, a list, a map
 * or a component with a default may be absent, everything else is required.
 */
public final class StrictYaml {
    private StrictYaml() {}

    /**
     * @param path how the file is named in problems
     * @param text its text; a byte-order mark is passed over
     */
    public static <T> Parsed<T> read(String path, String text, Class<T> type) {
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        YamlTree tree = new YamlTree(path, clean);
        Optional<YamlNode> root = tree.read();
        Binder binder = new Binder(path, tree.problems());
        Optional<T> value = Optional.empty();
        if (root.isPresent()) {
            value = binder.bind(root.get(), type);
        } else if (tree.problems().isEmpty()) {
            binder.problem(Region.START, empty(path), Text.of("請至少寫下必要的鍵", "write at least the required keys"));
        }
        List<Problem> problems = binder.problems();
        return new Parsed<>(problems.isEmpty() ? value : Optional.empty(), binder.places(), problems);
    }

    /**
     * Reads a file that comes with the plugin, from what the build made of it where that is there.
     *
     * @param prepared the name under which {@link #prepare} left it
     */
    public static <T> Parsed<T> shipped(String path, String prepared, byte[] file, Class<T> type) {
        Optional<String> tree = Prepared.text(prepared, file);
        return tree.isPresent()
                ? bind(path, TreeText.read(tree.get()), type)
                : read(path, new String(file, StandardCharsets.UTF_8), type);
    }

    /** Leaves a file that comes with the plugin in a form that is read faster; for the build. */
    public static void prepare(Path classes, String prepared, byte[] file) throws IOException {
        YamlNode root = tree(prepared, new String(file, StandardCharsets.UTF_8)).orElseThrow();
        Prepared.write(classes, prepared, file, TreeText.of(root));
    }

    /** The values of a file as they are written; nothing if it cannot be read as YAML. */
    public static Optional<YamlNode> tree(String path, String text) {
        YamlTree tree = new YamlTree(path, text);
        return tree.read().filter(node -> tree.problems().isEmpty());
    }

    /**
     * Binds values that do not come from a YAML file, such as those of a JSON text, under the same rules.
     *
     * @param path how their source is named in problems
     */
    public static <T> Parsed<T> bind(String path, YamlNode root, Class<T> type) {
        Binder binder = new Binder(path, new ArrayList<>());
        Optional<T> value = binder.bind(root, type);
        List<Problem> problems = binder.problems();
        return new Parsed<>(problems.isEmpty() ? value : Optional.empty(), binder.places(), problems);
    }

    /** A file that is not there at all. */
    public static <T> Parsed<T> missing(String path, Text help) {
        Problem problem = new Problem(Place.of(path), Text.of("找不到 " + path, path + " is not there"), help);
        return new Parsed<>(Optional.empty(), new Places(path, Map.of()), List.of(problem));
    }

    private static Text empty(String path) {
        return Text.of(path + " 是空的", path + " is empty");
    }
}
