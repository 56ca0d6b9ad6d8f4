package io.github.taipei1.maven;

import io.github.taipei1.check.CheckResult;
import io.github.taipei1.output.Annotations;
import io.github.taipei1.output.Presentation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where a goal runs: on somebody's machine, or on a CI server that can show findings in its own way. */
final class Surroundings {
    private static final List<String> CI = List.of("CI", "GITHUB_ACTIONS", "GITLAB_CI", "JENKINS_URL", "TF_BUILD");

    private static final String WORKSPACE = "GITHUB_WORKSPACE";

    private final Map<String, String> environment;

    Surroundings(Map<String, String> environment) {
        this.environment = environment;
    }

    static Surroundings here() {
        return new Surroundings(System.getenv());
    }

    boolean isCi() {
        return CI.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .anyMatch(value -> !value.isEmpty() && !value.equalsIgnoreCase("false"));
    }

    /** What of it decides how results are told. */
    List<String> facts() {
        List<String> facts = new ArrayList<>();
        for (String name : CI) {
            facts.add(name + "=" + environment.get(name));
        }
        facts.add(WORKSPACE + "=" + environment.get(WORKSPACE));
        return facts;
    }

    /** What GitHub shows beside the lines; nothing elsewhere. GitHub takes it only from the beginning of a line of output. */
    List<String> annotations(CheckResult result, Presentation how, Path root) {
        if (!"true".equals(environment.get("GITHUB_ACTIONS"))) {
            return List.of();
        }
        Path workspace = Path.of(environment.getOrDefault(WORKSPACE, root.toString()))
                .toAbsolutePath()
                .normalize();
        boolean below = root.startsWith(workspace) && !root.equals(workspace);
        String prefix = below ? workspace.relativize(root).toString().replace('\\', '/') + "/" : "";
        return Annotations.of(result, how, prefix);
    }
}
