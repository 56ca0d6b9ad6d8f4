package io.github.taipei1.report;

import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Language;
import io.github.taipei1.report.read.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a form may ask for by name: the figures of the KPI model, and the facts of the report in the language of the report
 * ({@code project.title}) or in a given one ({@code project.title.en}).
 */
final class FormValues implements Values {
    /** What templates need as tables; a form has no room for it as one value. */
    private static final Set<String> TABLES =
            Set.of("kpi", "usage", "beforeAfter", "provenance", "sources", "clauses", "statements", "units");

    private final KpiValues figures;
    private final Map<String, String> facts = new LinkedHashMap<>();

    FormValues(ReportInput input) {
        figures = new KpiValues(input.kpis(), input.language());
        facts.putAll(facts(input));
        for (Language language : Language.values()) {
            facts(input.in(language)).forEach((name, value) -> facts.put(name + "." + language.tag(), value));
        }
    }

    @Override
    public Optional<String> value(String name, Optional<String> format) {
        boolean fact = format.isEmpty() && facts.containsKey(name);
        return fact ? Optional.of(facts.get(name)) : figures.value(name, format);
    }

    @Override
    public List<String> names() {
        return Stream.concat(facts.keySet().stream(), figures.names().stream())
                .sorted()
                .toList();
    }

    private static Map<String, String> facts(ReportInput input) {
        Map<String, String> facts = new LinkedHashMap<>();
        Map<String, Object> data = new ReportData(input).map();
        data.forEach((key, value) -> {
            if (!TABLES.contains(key)) {
                put(facts, kebab(key), value, input.language());
            }
        });
        List<Unit> units = input.project().config().units();
        for (int i = 0; i < units.size(); i++) {
            Object unit = ((List<?>) data.get("units")).get(i);
            put(facts, "unit." + units.get(i).id(), unit, input.language());
            if (units.get(i).role() == Unit.Role.LEAD) {
                put(facts, "lead", unit, input.language());
            }
        }
        facts.put("units.count", String.valueOf(units.size()));
        facts.put("units.names", names(units.stream(), input.language()));
        facts.put(
                "members.names", names(units.stream().filter(unit -> unit.role() != Unit.Role.LEAD), input.language()));
        facts.put("report.date", Dates.written(input.date(), input.language()));
        facts.put(
                "report.revision",
                String.valueOf(input.project().config().reportSettings().revision()));
        return facts;
    }

    private static String names(Stream<Unit> units, Language language) {
        return units.map(unit -> unit.name().in(language)).collect(Collectors.joining(separator(language)));
    }

    private static String separator(Language language) {
        return language == Language.EN ? ", " : "、";
    }

    private static void put(Map<String, String> facts, String name, Object value, Language language) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> put(facts, name + "." + kebab(key.toString()), inner, language));
        } else if (value instanceof List<?> list) {
            facts.put(
                    name,
                    list.stream().map(FormValues::shown).distinct().collect(Collectors.joining(separator(language))));
        } else {
            facts.put(name, value.toString());
        }
    }

    /** An entry of a list by what it is called. */
    private static String shown(Object item) {
        if (!(item instanceof Map<?, ?> map)) {
            return item.toString();
        }
        Object named = Stream.of("name", "tool", "description", "id")
                .filter(map::containsKey)
                .map(key -> (Object) map.get(key))
                .findFirst()
                .orElse("");
        return named.toString();
    }

    private static String kebab(String key) {
        return key.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
