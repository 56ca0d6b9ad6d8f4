package io.github.taipei1.bundle;

import io.github.taipei1.bundle.json.Json;
import io.github.taipei1.finding.Region;
import io.github.taipei1.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** JSON values in the shape that records are bound from. */
public final class JsonNodes {
    private JsonNodes() {}

    public static YamlNode of(Json value) {
        if (value instanceof Json.Obj object) {
            List<YamlNode.Entry> entries = new ArrayList<>();
            object.members().forEach((name, member) -> entries.add(new YamlNode.Entry(text(name), of(member))));
            return new YamlNode.Mapping(entries, Region.START);
        }
        if (value instanceof Json.Arr list) {
            return new YamlNode.Sequence(
                    list.values().stream().map(JsonNodes::of).toList(), Region.START);
        }
        if (value instanceof Json.Str string) {
            return text(string.value());
        }
        if (value instanceof Json.Num number) {
            return plain(figure(number.value()));
        }
        return plain(value instanceof Json.Bool bool ? String.valueOf(bool.value()) : "");
    }

    /** A whole number without its point, anything else as a double writes it. */
    private static String figure(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) <= Json.Num.LARGEST_WHOLE;
        return whole ? String.valueOf((long) value) : BigDecimal.valueOf(value).toString();
    }

    private static YamlNode.Scalar text(String value) {
        return new YamlNode.Scalar(value, false, Region.START);
    }

    private static YamlNode.Scalar plain(String value) {
        return new YamlNode.Scalar(value, true, Region.START);
    }
}
