package io.github.taipei1.report.form;

import io.github.taipei1.finding.Text;
import io.github.taipei1.report.read.Values;
import io.github.taipei1.yaml.Nearest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works out the words that an entry of the map asks for. */
final class Wording {
    private static final String UNIT = "unit.";
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");

    private final Values values;
    private final String unit;

    Wording(Values values) {
        this(values, "");
    }

    private Wording(Values values, String unit) {
        this.values = values;
        this.unit = unit;
    }

    /** The same where names that begin with {@code unit.} are those of one unit. */
    Wording of(String id) {
        return new Wording(values, id);
    }

    /** @throws Mismatch if a name is unknown */
    String of(FormMap.Field field) throws Mismatch {
        if (field.value().isPresent()) {
            return value(field.value().get());
        }
        Matcher reference = REFERENCE.matcher(field.text().orElse(""));
        StringBuilder words = new StringBuilder();
        while (reference.find()) {
            reference.appendReplacement(words, Matcher.quoteReplacement(value(reference.group(1))));
        }
        return reference.appendTail(words).toString();
    }

    /** Whether a condition holds: {@code name}, whose value then is true, or {@code name = value}. */
    boolean holds(String condition) throws Mismatch {
        int equals = condition.indexOf('=');
        String name = equals < 0 ? condition : condition.substring(0, equals);
        String wanted = equals < 0 ? "true" : condition.substring(equals + 1).strip();
        return value(name).equals(wanted);
    }

    private String value(String expression) throws Mismatch {
        int colon = expression.indexOf(':');
        String asked = (colon < 0 ? expression : expression.substring(0, colon)).strip();
        String name =
                !unit.isEmpty() && asked.startsWith(UNIT) ? UNIT + unit + "." + asked.substring(UNIT.length()) : asked;
        Optional<String> format = colon < 0
                ? Optional.empty()
                : Optional.of(expression.substring(colon + 1).strip());
        Optional<String> value = values.value(name, format);
        if (value.isPresent()) {
            return value.get();
        }
        if (format.isPresent() && values.value(name, Optional.empty()).isPresent()) {
            throw new Mismatch(
                    Text.of(
                            "「" + name + "」不能以「" + format.get() + "」的格式呈現",
                            name + " cannot be shown as " + format.get()),
                    Text.of("可用的格式如 0.0、#,##0、0.0%", "write a format like 0.0, #,##0 or 0.0%"));
        }
        String near = Nearest.to(name, values.names()).orElse("");
        throw new Mismatch(
                Text.of(
                        "沒有名為「" + name + "」的資料" + (near.isEmpty() ? "" : "；最接近的是「" + near + "」"),
                        "nothing is named " + name + (near.isEmpty() ? "" : "; the nearest is " + near)),
                Text.of(
                        "可用的名稱如 project.title、usage.gpu-hours；taipei1:form 會列出",
                        "names are such as project.title and usage.gpu-hours; taipei1:form lists them"));
    }
}
