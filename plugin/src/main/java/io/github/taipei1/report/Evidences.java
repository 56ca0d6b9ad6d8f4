package io.github.taipei1.report;

import io.github.taipei1.config.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that show how clauses were met, of all units in one list, each with a number. */
final class Evidences {
    private static final String MEMBERS = "members/";

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final ReportInput input;

    private Evidences(ReportInput input) {
        this.input = input;
        input.matrix().stream()
                .flatMap(row -> row.evidence().stream())
                .distinct()
                .forEach(file -> numbers.put(file, numbers.size() + 1));
    }

    static Evidences of(ReportInput input) {
        return new Evidences(input);
    }

    /** Numbers of a clause's files, such as {@code [3]}. */
    List<String> numbers(ReportInput.MatrixRow row) {
        return row.evidence().stream()
                .map(file -> "[" + numbers.get(file) + "]")
                .toList();
    }

    /** Number, unit and path of each. */
    List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        numbers.forEach(
                (file, number) -> rows.add(Map.of("number", "[" + number + "]", "file", file, "unit", unit(file))));
        return rows;
    }

    private String unit(String file) {
        String id = file.startsWith(MEMBERS) && file.indexOf('/', MEMBERS.length()) > 0
                ? file.substring(MEMBERS.length(), file.indexOf('/', MEMBERS.length()))
                : "";
        return input.project()
                .config()
                .unit(id)
                .or(() -> input.project().config().lead())
                .map(Unit::name)
                .map(name -> name.in(input.language()))
                .orElse("—");
    }
}
