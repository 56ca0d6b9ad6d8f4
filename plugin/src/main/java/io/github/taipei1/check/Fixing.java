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
import java.util.Optional;
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
        Trial trial = new Trial(Checker.withAllRules(), loaded, tree, asOf);
        Trial.Checked before = trial.of(List.of());
        Map<String, List<Fix>> fixes =
                before.fixes().stream().collect(Collectors.groupingBy(Fix::path, TreeMap::new, Collectors.toList()));
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
            trial.change(path, text, file.getValue(), before)
                    .ifPresentOrElse(changed::add, () -> left.put(path, NO_GAIN));
        }
        CheckResult after =
                changed.isEmpty() ? before.result() : trial.of(changed).result();
        Set<String> stay = grave(after);
        List<Reported> open = open(before.result()).stream()
                .filter(one -> stay.contains(one.fingerprint()))
                .toList();
        return new Fixing(changed, left, open, open(after));
    }

    /** Checks the repository with changes in it. */
    private record Trial(Checker checker, Project.Loaded loaded, FileTree tree, LocalDate asOf) {
        /** Changes may bring to light what further ones mend; no file needs more rounds. */
        private static final int ROUNDS = 3;

        /** A repository's findings, and the changes that rules offer for them. */
        record Checked(CheckResult result, List<Fix> fixes) {}

        Checked of(List<Changed> changes) throws IOException {
            RepositoryLibrary library = new RepositoryLibrary(Fixing.tree(tree, changes));
            CheckResult result = checker.check(loaded, library, asOf, Phase.CHECK);
            return new Checked(result, checker.fixes(loaded, library, asOf, result));
        }

        /** A file with its changes, or with those of one rule where all together bring up something new; nothing if each does. */
        Optional<Changed> change(String path, String text, List<Fix> fixes, Checked before) throws IOException {
            Optional<Changed> all = rounds(path, text, fixes, before);
            List<Fix> names = fixes.stream().filter(fix -> !fix.was().isEmpty()).toList();
            return all.isPresent() || names.isEmpty() || names.size() == fixes.size()
                    ? all
                    : rounds(path, text, names, before);
        }

        private Optional<Changed> rounds(String path, String text, List<Fix> fixes, Checked before) throws IOException {
            Set<String> known = grave(before.result());
            String now = text;
            List<Fix> next = fixes;
            for (int round = 0; round < ROUNDS && !next.isEmpty(); round++) {
                now = changed(path, now, next);
                Changed change = new Changed(path, text, now);
                Checked after = of(List.of(change));
                if (known.containsAll(grave(after.result()))) {
                    return Optional.of(change);
                }
                next = after.fixes().stream()
                        .filter(fix -> fix.path().equals(path) && !fix.was().isEmpty())
                        .toList();
            }
            return Optional.empty();
        }
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
