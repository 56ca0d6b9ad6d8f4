package io.github.taipei1.testing;

import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Checker;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.RepositoryLibrary;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Phase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plain project that examples and cases start from: one lead company, DGX batch 2, all records in order. */
public final class ExampleProject {
    /** A day within the batch. */
    public static final LocalDate DAY = LocalDate.of(2025, 11, 20);

    private static final Map<String, String> KEYS = keys();

    private ExampleProject() {}

    private static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("version", "version: 1\n");
        keys.put("call", "call: call-4\n");
        keys.put("cluster", "cluster: DGX\n");
        keys.put("batch", "batch: 2\n");
        keys.put("repository", "repository: public\n");
        keys.put("project", "project: {title: {zh-TW: 範例專案, en: Example project}, topic: generative-ai}\n");
        keys.put("units", """
                units:
                  - id: lead-co
                    role: lead
                    kind: company
                    legal-entity: true
                    name: {zh-TW: 範例科技股份有限公司, en: Example Tech Co.}
                    accounts: 2
                """);
        keys.put("generative-ai", "generative-ai: {used: false}\n");
        return keys;
    }

    /** The base configuration with top-level keys replaced by those of a fragment. */
    public static String config(String fragment) {
        List<String> replaced = topLevelKeys(fragment);
        StringBuilder yaml = new StringBuilder();
        KEYS.forEach((key, text) -> {
            if (!replaced.contains(key)) {
                yaml.append(text);
            }
        });
        return yaml.append(fragment).append('\n').toString();
    }

    private static List<String> topLevelKeys(String fragment) {
        List<String> keys = new ArrayList<>();
        for (String line : fragment.lines().toList()) {
            if (line.matches("[a-z][a-z-]*:.*")) {
                keys.add(line.substring(0, line.indexOf(':')));
            } else if (line.matches("# without [a-z-]+")) {
                keys.add(line.substring("# without ".length()));
            }
        }
        return keys;
    }

    public static CheckResult check(Example example) {
        LocalDate asOf = example.asOf().isEmpty() ? DAY : LocalDate.parse(example.asOf());
        return check(example.config(), example.files(), asOf);
    }

    public static CheckResult check(String fragment, Map<String, String> files, LocalDate asOf) {
        Project.Loaded loaded = Project.load("taipei1.yaml", config(fragment), Path.of("."));
        return Checker.withAllRules().check(loaded, library(fragment, files), asOf, Phase.CHECK);
    }

    /** The files of the project, its configuration among them. */
    public static RepositoryLibrary library(String fragment, Map<String, String> files) {
        Map<String, String> all = new LinkedHashMap<>(files);
        all.put("taipei1.yaml", config(fragment));
        all.putIfAbsent("notes.txt", "notes\n");
        try {
            return new RepositoryLibrary(MemoryTree.of(all));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
