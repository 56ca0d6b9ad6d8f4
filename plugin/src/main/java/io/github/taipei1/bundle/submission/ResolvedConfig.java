package io.github.taipei1.bundle.submission;

import io.github.taipei1.bundle.json.Json;
import io.github.taipei1.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A configuration as {@code bundle.json} carries it, so that no YAML of a bundle is ever parsed as configuration: the keys of
 * {@code taipei1.yaml}, every value a text, empty ones left out, and the measurements as they stand in the bundle.
 */
final class ResolvedConfig {
    private static final String METRICS = "metrics";
    private static final String MEMBERS = "members";

    private ResolvedConfig() {}

    /**
     * @param metrics entries that replace those of the file
     * @param bundles unit to the name of its bundle inside, for members whose bundle goes in
     */
    static Json of(YamlNode root, List<Json> metrics, Map<String, String> bundles) {
        Json written = json(root);
        if (!(written instanceof Json.Obj object)) {
            return written;
        }
        Map<String, Json> members = new TreeMap<>(object.members());
        members.remove(METRICS);
        if (!metrics.isEmpty()) {
            members.put(METRICS, new Json.Arr(metrics));
        }
        object.list(MEMBERS)
                .ifPresent(named -> members.put(
                        MEMBERS,
                        new Json.Arr(named.stream()
                                .map(member -> renamed(member, bundles))
                                .toList())));
        return new Json.Obj(new TreeMap<>(members));
    }

    private static Json renamed(Json member, Map<String, String> bundles) {
        if (!(member instanceof Json.Obj object)) {
            return member;
        }
        TreeMap<String, Json> fields = new TreeMap<>(object.members());
        object.text("unit").map(bundles::get).ifPresent(name -> fields.put("bundle", Json.of(name)));
        return new Json.Obj(fields);
    }

    private static Json json(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            TreeMap<String, Json> members = new TreeMap<>();
            for (YamlNode.Entry entry : mapping.entries()) {
                if (!(entry.value() instanceof YamlNode.Scalar scalar && scalar.isNull())) {
                    members.put(entry.key().value(), json(entry.value()));
                }
            }
            return new Json.Obj(members);
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return new Json.Arr(
                    sequence.items().stream().map(ResolvedConfig::json).toList());
        }
        return Json.of(((YamlNode.Scalar) node).value());
    }
}
