package io.github.taipei1.check;

import io.github.taipei1.call.Call;
import io.github.taipei1.config.ArtifactEntry;
import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.config.Owed;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.document.Document;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Library;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells what each file is to its readers, and which files make one text together: a LaTeX paper with the files it takes in,
 * the sections of the closing report.
 */
final class Artifacts {
    private final TeamConfig config;
    private final Call call;
    private final List<Pattern> patterns;

    /** An entry with its compiled pattern; entries of the team come before those of the call. */
    private record Pattern(Glob glob, ArtifactEntry entry, Optional<Integer> index) {}

    Artifacts(TeamConfig config, Call call) {
        this.config = config;
        this.call = call;
        List<Pattern> all = new ArrayList<>();
        for (int i = 0; i < config.artifacts().size(); i++) {
            ArtifactEntry entry = config.artifacts().get(i);
            all.add(new Pattern(Glob.of(entry.files()), entry, Optional.of(i)));
        }
        call.artifacts()
                .defaults()
                .forEach(entry -> all.add(new Pattern(Glob.of(entry.files()), entry, Optional.empty())));
        this.patterns = List.copyOf(all);
    }

    /** Indices of the team's own patterns that match none of these paths. */
    List<Integer> dead(List<String> paths) {
        return patterns.stream()
                .filter(pattern -> pattern.index().isPresent())
                .filter(pattern -> paths.stream().noneMatch(pattern.glob()::matches))
                .map(pattern -> pattern.index().orElseThrow())
                .toList();
    }

    /** All artifacts, sorted by path. */
    List<Artifact> of(Library library) {
        Map<String, Pattern> kinds = new LinkedHashMap<>();
        for (String path : library.paths()) {
            pattern(path).ifPresent(pattern -> kinds.put(path, pattern));
        }
        Map<String, List<String>> wholes = wholes(kinds, library);
        Set<String> inner = new TreeSet<>();
        wholes.forEach((root, parts) ->
                parts.stream().filter(part -> !part.equals(root)).forEach(inner::add));
        List<Artifact> artifacts = new ArrayList<>();
        kinds.forEach((path, pattern) -> {
            if (!inner.contains(path)) {
                List<String> parts = wholes.getOrDefault(path, List.of(path));
                artifacts.add(artifact(path, pattern, parts, orphan(path, wholes, library)));
            }
        });
        artifacts.sort(Comparator.comparing(Artifact::path));
        return artifacts;
    }

    private Optional<Pattern> pattern(String path) {
        for (Pattern pattern : patterns) {
            if (pattern.glob().matches(path)) {
                return Optional.of(pattern);
            }
        }
        return Optional.empty();
    }

    private Artifact artifact(String path, Pattern pattern, List<String> parts, boolean orphan) {
        ArtifactEntry entry = pattern.entry();
        List<Owed> owes = entry.owes().orElseGet(() -> call.artifacts().owedBy(entry.kind()));
        boolean open = config.repository() == TeamConfig.Visibility.PUBLIC;
        return new Artifact(path, entry.kind(), owes, entry.published().orElse(open), parts, orphan);
    }

    /** Root → all its files, for every text that has more than one. */
    private Map<String, List<String>> wholes(Map<String, Pattern> kinds, Library library) {
        Map<String, List<String>> wholes = new HashMap<>();
        sections(kinds).ifPresent(parts -> wholes.put(parts.get(0), parts));
        for (String path : kinds.keySet()) {
            if (path.endsWith(".tex") && isRoot(path, library)) {
                List<String> parts = new ArrayList<>(List.of(path));
                library.document(path).map(Document::included).ifPresent(parts::addAll);
                wholes.put(path, parts);
            }
        }
        return wholes;
    }

    private Optional<List<String>> sections(Map<String, Pattern> kinds) {
        String folder = config.reportSettings().sections();
        Glob glob = Glob.of((folder.endsWith("/") ? folder : folder + "/") + "*.md");
        List<String> parts = kinds.entrySet().stream()
                .filter(entry -> glob.matches(entry.getKey()))
                .filter(entry -> entry.getValue().entry().kind() == ArtifactKind.REPORT)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    private static boolean isRoot(String path, Library library) {
        return library.source(path)
                .map(source -> source.text().contains("\\documentclass")
                        || source.text().contains("\\begin{document}"))
                .orElse(false);
    }

    /** A LaTeX file without a document class, beside or below one that has it but does not take it in. */
    private static boolean orphan(String path, Map<String, List<String>> wholes, Library library) {
        if (!path.endsWith(".tex") || isRoot(path, library)) {
            return false;
        }
        return wholes.keySet().stream()
                .filter(root -> root.endsWith(".tex"))
                .map(root -> root.substring(0, root.lastIndexOf('/') + 1))
                .anyMatch(path::startsWith);
    }
}
