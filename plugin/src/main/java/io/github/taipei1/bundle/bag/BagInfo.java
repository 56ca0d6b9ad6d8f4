package io.github.taipei1.bundle.bag;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code bag-info.txt}: labels and values for people who find a bag, RFC 8493 section 2.2.2. Nothing is decided from it.
 *
 * @param fields in the order in which they are written
 */
public record BagInfo(List<Field> fields) {
    /** One line. */
    public record Field(String label, String value) {
        public Field {
            if (!label.matches("[A-Za-z][A-Za-z0-9-]{0,63}")) {
                throw new IllegalArgumentException("no label: " + label);
            }
            if (value.isEmpty() || !value.equals(value.strip()) || value.chars().anyMatch(c -> c < ' ')) {
                throw new IllegalArgumentException("a value of one line is needed: " + label);
            }
        }
    }

    public BagInfo {
        fields = List.copyOf(fields);
    }

    /** These fields and one more. */
    public BagInfo with(String label, String value) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(label, value));
        return new BagInfo(more);
    }

    public byte[] bytes() {
        StringBuilder text = new StringBuilder();
        fields.forEach(field ->
                text.append(field.label()).append(": ").append(field.value()).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
