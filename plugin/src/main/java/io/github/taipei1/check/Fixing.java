package io.github.taipei1.check;

import io.github.taipei1.document.FileTree;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Fix;
import io.github.taipei1.rule.Phase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes the changes that rules hold to be safe, in memory. Each changed file is checked again: one with which anything new
 * would be found stays as it is.
 *
 * @param changed files with changes, sorted by path
 * @param left path → why its changes were not made
 * @param open findings that stay for people, at their places before the changes
 * @param openAfter the same at their places afterwards
 */
public record Fixing(List<Changed> changed, Map<String, Text> left, List<Reported> open, List<Reported> openAfter) {
    private static final String MARK = "\uFEFF";
    private static final Text NOT_UTF8 =
            Text.of("檔案不是 UTF-8，請自行修改", "the file is not in UTF-8, please change it yourself");
    private static final Text NO_GAIN =
            Text.of("修改後會有新的發現，請自行修改", "something new would be found afterwards, please change it yourself");

    public Fixing {
        changed = List.copyOf(changed);
        open = List.copyOf(open);
        openAfter = List.copyOf(openAfter);
        left = java.util.Collections.unmodifiableMap(new TreeMap<>(left));
    }

    /** A file before and after. */
    public record Changed(String path, String before, String after) {}

    /** Looks for what can be changed in a repository as it is on a day. */
    public static Fixing of(Project.Loaded loaded, FileTree tree, LocalDate asOf) throws IOException {
        Checker checker = Checker.withAllRules();
        RepositoryLibrary library = new RepositoryLibrary(tree);
        CheckResult before = checker.check(loaded, library, asOf, Phase.CHECK);
        Map<String, List<Fix>> fixes = checker.fixes(loaded, library, asOf, before).stream()
                .collect(Collectors.groupingBy(Fix::path, TreeMap::new, Collectors.toList()));
        List<Changed> changed = new ArrayList<>();
        Map<String, Text> left = new TreeMap<>();
        for (Map.Entry<String, List<Fix>> file : fixes.entrySet()) {
            String path = file.getKey();
            byte[] bytes = tree.read(path);
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
                left.put(path, NOT_UTF8);
                continue;
            }
            Changed change = new Changed(path, text, changed(path, text, file.getValue()));
            CheckResult after =
                    checker.check(loaded, new RepositoryLibrary(tree(tree, List.of(change))), asOf, Phase.CHECK);
            if (grave(before).containsAll(grave(after))) {
                changed.add(change);
            } else {
                left.put(path, NO_GAIN);
            }
        }
        CheckResult after = changed.isEmpty()
                ? before
                : checker.check(loaded, new RepositoryLibrary(tree(tree, changed)), asOf, Phase.CHECK);
        Set<String> stay = grave(after);
        List<Reported> open = open(before).stream()
                .filter(one -> stay.contains(one.fingerprint()))
                .toList();
        return new Fixing(changed, left, open, open(after));
    }

    private static List<Reported> open(CheckResult result) {
        return result.findings().stream()
                .filter(one -> one.counts() && one.level() != Level.INFO)
                .toList();
    }

    private static FileTree tree(FileTree tree, List<Changed> changes) {
        return new ChangedTree(tree, changes.stream().collect(Collectors.toMap(Changed::path, change -> change)));
    }

    private static Set<String> grave(CheckResult result) {
        return result.findings().stream()
                .filter(one -> one.level() != Level.INFO)
                .map(Reported::fingerprint)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The text with its changes, from the last to the first; one that overlaps the next or finds another text is left out. */
    private static String changed(String path, String text, List<Fix> fixes) {
        String mark = text.startsWith(MARK) ? MARK : "";
        Source source = new Source(path, text.substring(mark.length()));
        StringBuilder changed = new StringBuilder(source.text());
        int limit = changed.length();
        List<Fix> fromLast = fixes.stream()
                .distinct()
                .sorted(Comparator.comparing(Fix::region).reversed())
                .toList();
        for (Fix fix : fromLast) {
            int from = source.lineStart(fix.region().startLine()) + fix.region().startColumn() - 1;
            int to = source.lineStart(fix.region().endLine()) + fix.region().endColumn() - 1;
            if (to <= limit && source.text().substring(from, to).equals(fix.was())) {
                changed.replace(from, to, fix.replacement());
                limit = from;
            }
        }
        return mark + changed;
    }

    /** A repository in which some files read differently. */
    private record ChangedTree(FileTree tree, Map<String, Changed> changes) implements FileTree {
        @Override
        public Listing list() throws IOException {
            return tree.list();
        }

        @Override
        public boolean exists(String path) {
            return tree.exists(path);
        }

        @Override
        public long size(String path) throws IOException {
            return changes.containsKey(path) ? read(path).length : tree.size(path);
        }

        @Override
        public byte[] read(String path) throws IOException {
            return changes.containsKey(path)
                    ? changes.get(path).after().getBytes(StandardCharsets.UTF_8)
                    : tree.read(path);
        }
    }
}
