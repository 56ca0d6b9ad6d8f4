package io.github.taipei1.yaml;

import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Region;
import io.github.taipei1.finding.Text;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a YAML tree into records, noting where each key stands and everything that does not fit. */
final class Binder {
    private final String path;
    private final List<Problem> problems;
    private final Map<String, Region> regions = new LinkedHashMap<>();

    Binder(String path, List<Problem> problems) {
        this.path = path;
        this.problems = problems;
    }

    List<Problem> problems() {
        return problems.stream()
                .sorted(java.util.Comparator.comparing(Problem::place))
                .toList();
    }

    Places places() {
        return new Places(path, regions);
    }

    <T> Optional<T> bind(YamlNode root, Class<T> type) {
        return Optional.ofNullable(type.cast(value(root, type, "")));
    }

    void problem(Region region, Text message, Text help) {
        problems.add(new Problem(new Place(path, region), message, help));
    }

    /** @return the value, or null after a problem was noted */
    private Object value(YamlNode node, Type type, String at) {
        regions.put(at, node.region());
        Class<?> raw = Shape.raw(type);
        if (raw == List.class) {
            return list(node, Shape.argument(type, 0), at);
        }
        if (raw == Map.class) {
            return map(node, Shape.argument(type, 1), at);
        }
        if (raw.isRecord()) {
            return record(node, Shape.of(raw), at);
        }
        if (node instanceof YamlNode.Scalar scalar) {
            return Scalars.read(scalar, raw, this);
        }
        wrongType(node, Scalars.expected(raw));
        return null;
    }

    private Object list(YamlNode node, Type itemType, String at) {
        if (!(node instanceof YamlNode.Sequence sequence)) {
            wrongType(node, Text.of("清單（每項以 - 開頭）", "a list (each item behind a -)"));
            return null;
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Object item = value(sequence.items().get(i), itemType, at + "[" + i + "]");
            if (item != null) {
                items.add(item);
            }
        }
        return List.copyOf(items);
    }

    private Object map(YamlNode node, Type valueType, String at) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            wrongType(node, Text.of("鍵與值", "keys with values"));
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            Object value = value(entry.value(), valueType, child(at, entry.key().value()));
            if (value != null) {
                values.put(entry.key().value(), value);
            }
        }
        return java.util.Collections.unmodifiableMap(values);
    }

    private Object record(YamlNode node, Shape shape, String at) {
        if (node instanceof YamlNode.Scalar && shape.shorthand().isPresent()) {
            YamlNode.Scalar key = new YamlNode.Scalar(shape.shorthand().get(), true, node.region());
            return mapping(new YamlNode.Mapping(List.of(new YamlNode.Entry(key, node)), node.region()), shape, at);
        }
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping(mapping, shape, at);
        }
        wrongType(node, Text.of("下列鍵：" + keys(shape), "these keys: " + keys(shape)));
        return null;
    }

    private Object mapping(YamlNode.Mapping mapping, Shape shape, String at) {
        int before = problems.size();
        refuseUnknown(mapping, shape);
        List<Object> arguments = new ArrayList<>();
        for (Shape.Slot slot : shape.slots()) {
            arguments.add(argument(mapping, slot, at));
        }
        boolean sound = problems.size() == before;
        return sound ? construct(shape, arguments, mapping.region()) : null;
    }

    private Object argument(YamlNode.Mapping mapping, Shape.Slot slot, String at) {
        Optional<YamlNode.Entry> entry = mapping.entry(slot.key());
        boolean written =
                entry.isPresent() && !(entry.get().value() instanceof YamlNode.Scalar scalar && scalar.isNull());
        if (written) {
            Object value = value(entry.get().value(), slot.type(), child(at, slot.key()));
            return slot.optional() ? Optional.ofNullable(value) : value;
        }
        entry.ifPresent(empty -> regions.put(child(at, slot.key()), empty.key().region()));
        return absent(mapping, slot, entry.map(YamlNode.Entry::key));
    }

    private Object absent(YamlNode.Mapping mapping, Shape.Slot slot, Optional<YamlNode.Scalar> key) {
        if (slot.optional()) {
            return Optional.empty();
        }
        Class<?> raw = Shape.raw(slot.type());
        if (!slot.absent().isEmpty()) {
            return Scalars.read(new YamlNode.Scalar(slot.absent(), true, mapping.region()), raw, this);
        }
        if (raw == List.class) {
            return List.of();
        }
        if (raw == Map.class) {
            return Map.of();
        }
        Region place = key.map(YamlNode.Scalar::region).orElse(firstLine(mapping.region()));
        problem(
                place,
                Text.of("缺少必要的鍵「" + slot.key() + "」", "the required key \"" + slot.key() + "\" is missing"),
                words(slot));
        return null;
    }

    private static Text words(Shape.Slot slot) {
        return slot.zh().isEmpty()
                ? Text.of("請補上 " + slot.key() + ":", "add " + slot.key() + ":")
                : Text.of(slot.key() + "：" + slot.zh(), slot.key() + ": " + slot.en());
    }

    private void refuseUnknown(YamlNode.Mapping mapping, Shape shape) {
        List<String> known = shape.slots().stream().map(Shape.Slot::key).toList();
        for (YamlNode.Entry entry : mapping.entries()) {
            String key = entry.key().value();
            if (!known.contains(key)) {
                unknown(entry, known);
            }
        }
    }

    private void unknown(YamlNode.Entry entry, List<String> known) {
        YamlNode.Scalar key = entry.key();
        Optional<String> nearest = Nearest.to(key.value(), known);
        String list = String.join(", ", known);
        problem(
                key.region(),
                Text.of(
                        "不認得的鍵「" + key.value() + "」"
                                + nearest.map(word -> "；是不是「" + word + "」？").orElse(""),
                        "unknown key \"" + key.value() + "\""
                                + nearest.map(word -> "; did you mean \"" + word + "\"?")
                                        .orElse("")),
                isRestOfText(entry)
                        ? Text.of(
                                "逗號在 { } 中用來分隔各鍵；若是文字的一部分，請將整段文字加上引號，如 \"甲, 乙\"",
                                "in { } a comma parts the keys; where it belongs to a text, put the whole text in quotes: \"A, B\"")
                        : Text.of("此處可用的鍵：" + list, "keys known here: " + list));
    }

    /** {@code {en: tests, code and docs}} holds the key {@code code and docs} without a value. */
    private static boolean isRestOfText(YamlNode.Entry entry) {
        return entry.key().value().indexOf(' ') > 0
                && entry.value() instanceof YamlNode.Scalar scalar
                && scalar.isNull()
                && scalar.value().isEmpty();
    }

    private Object construct(Shape shape, List<Object> arguments, Region region) {
        try {
            return shape.constructor().newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidValue invalid) {
                problem(region, invalid.text(), Text.of("請更正後再執行", "correct it and run again"));
                return null;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    void wrongType(YamlNode node, Text expected) {
        Text found = kind(node);
        problem(
                node.region(),
                Text.of(
                        "此處應為" + expected.zhTw() + "，寫的卻是" + found.zhTw(),
                        "expected " + expected.en() + " here, found " + found.en()),
                Text.of("請改成" + expected.zhTw(), "write " + expected.en()));
    }

    private static Text kind(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.isNull()
                    ? Text.of("空值", "nothing")
                    : Text.of("「" + scalar.value() + "」", "\"" + scalar.value() + "\"");
        }
        return node instanceof YamlNode.Sequence ? Text.of("清單", "a list") : Text.of("鍵與值", "keys with values");
    }

    private static String keys(Shape shape) {
        return String.join(", ", shape.slots().stream().map(Shape.Slot::key).toList());
    }

    private static Region firstLine(Region region) {
        return Region.at(region.startLine(), region.startColumn());
    }

    private static String child(String at, String key) {
        return at.isEmpty() ? key : at + "." + key;
    }
}
