package io.github.taipei1.yaml;

import io.github.taipei1.finding.Region;
import java.util.List;
import java.util.Optional;

/** A YAML value with its place. */
public sealed interface YamlNode {

    Region region();

    /** @param plain whether it was written without quotes */
    record Scalar(String value, boolean plain, Region region) implements YamlNode {
        /** Nothing written, {@code ~} or {@code null}. */
        public boolean isNull() {
            return plain && (value.isEmpty() || value.equals("~") || value.equals("null"));
        }
    }

    record Sequence(List<YamlNode> items, Region region) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    record Mapping(List<Entry> entries, Region region) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        Optional<Entry> entry(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().value().equals(key))
                    .findFirst();
        }
    }

    record Entry(Scalar key, YamlNode value) {}
}
