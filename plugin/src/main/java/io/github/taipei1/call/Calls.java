package io.github.taipei1.call;

import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.yaml.Nearest;
import io.github.taipei1.yaml.Parsed;
import io.github.taipei1.yaml.StrictYaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds call profiles: those shipped in {@code calls/*}, and folders that a team or an office has itself. */
public final class Calls {
    private static final String SHIPPED = "taipei1/calls";
    private static final String CALL_FILE = "call.yaml";
    private static final String CLAUSES_FILE = "clauses.yaml";

    private Calls() {}

    /** A profile's own file of clauses. */
    private record Clauses(List<Clause> clauses) {}

    /** {@code call.yaml}: a call without its clauses. */
    private record CallFile(
            String id,
            int revision,
            WrittenText title,
            Call.Machine machine,
            Batch.Window period,
            List<Cluster> clusters,
            Call.Limits limits,
            List<Duty> duties,
            Call.Artifacts artifacts,
            Call.Declaration declaration,
            Call.Links links) {

        Call with(List<Clause> clauses, Optional<ReportPlan> report) {
            return new Call(
                    id,
                    revision,
                    title,
                    machine,
                    period,
                    clusters,
                    limits,
                    duties,
                    artifacts,
                    declaration,
                    links,
                    clauses,
                    report);
        }
    }

    /** What came of looking for a call. */
    public record Found(Optional<Call> call, List<Problem> problems) {
        public Found {
            problems = List.copyOf(problems);
        }
    }

    /** Ids of the shipped calls, sorted. */
    public static List<String> shipped() {
        URL folder = Calls.class.getClassLoader().getResource(SHIPPED);
        if (folder == null) {
            throw new IllegalStateException("no call profiles on the class path");
        }
        try {
            return folder.openConnection() instanceof JarURLConnection jar ? inJar(jar) : inFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> inJar(JarURLConnection connection) throws IOException {
        TreeSet<String> ids = new TreeSet<>();
        connection.getJarFile().stream()
                .map(java.util.jar.JarEntry::getName)
                .filter(name -> name.startsWith(SHIPPED + "/") && name.endsWith("/" + CALL_FILE))
                .forEach(name -> ids.add(name.substring(SHIPPED.length() + 1, name.length() - CALL_FILE.length() - 1)));
        return List.copyOf(ids);
    }

    private static List<String> inFolder(URL folder) throws IOException {
        try (Stream<Path> children = Files.list(Path.of(java.net.URI.create(folder.toString())))) {
            return children.filter(child -> Files.exists(child.resolve(CALL_FILE)))
                    .map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /**
     * Loads a call by its id, or from a folder of the repository.
     *
     * @param wanted a shipped id, or a folder relative to {@code root}
     */
    public static Found load(String wanted, Path root) {
        if (shipped().contains(wanted)) {
            return whole(
                    shipped(wanted, CALL_FILE, CallFile.class),
                    shipped(wanted, CLAUSES_FILE, Clauses.class),
                    Optional.of(shipped(wanted, ReportPlan.FILE, ReportPlan.class)));
        }
        Path folder = root.resolve(wanted);
        if (Files.isRegularFile(folder.resolve(CALL_FILE))) {
            return whole(
                    own(wanted, folder, CALL_FILE, CallFile.class),
                    own(wanted, folder, CLAUSES_FILE, Clauses.class),
                    Optional.of(own(wanted, folder, ReportPlan.FILE, ReportPlan.class))
                            .filter(report ->
                                    !file(folder.resolve(ReportPlan.FILE)).isBlank()));
        }
        return new Found(Optional.empty(), List.of(unknown(wanted)));
    }

    private static Problem unknown(String wanted) {
        List<String> shipped = shipped();
        String near = Nearest.to(wanted, shipped).orElse(String.join(", ", shipped));
        return new Problem(
                io.github.taipei1.finding.Place.of("taipei1.yaml"),
                Text.of(
                        "不認得的徵案「" + wanted + "」；是不是「" + near + "」？",
                        "unknown call \"" + wanted + "\"; did you mean \"" + near + "\"?"),
                Text.of(
                        "內建的徵案：" + String.join(", ", shipped) + "；或寫一個含 call.yaml 的資料夾",
                        "calls that come with the plugin: " + String.join(", ", shipped)
                                + "; or name a folder that holds a call.yaml"));
    }

    private static Found whole(Parsed<CallFile> call, Parsed<Clauses> clauses, Optional<Parsed<ReportPlan>> report) {
        List<Problem> problems = new ArrayList<>(call.problems());
        problems.addAll(clauses.problems());
        report.ifPresent(plan -> problems.addAll(plan.problems()));
        Optional<Call> whole = call.value()
                .flatMap(file -> clauses.value().map(list -> file.with(list.clauses(), report.flatMap(Parsed::value))));
        return new Found(whole, problems);
    }

    private static <T> Parsed<T> shipped(String call, String file, Class<T> type) {
        return StrictYaml.shipped(file, prepared(call, file), resource(call + "/" + file), type);
    }

    private static String prepared(String call, String file) {
        return "calls/" + call + "/" + file;
    }

    private static <T> Parsed<T> own(String call, Path folder, String file, Class<T> type) {
        return StrictYaml.read(call + "/" + file, file(folder.resolve(file)), type);
    }

    /** Leaves the shipped calls in a form that is read faster, below the folder of the compiled classes; for the build. */
    public static void prepare(Path classes) throws IOException {
        for (String call : shipped()) {
            for (String file : List.of(CALL_FILE, CLAUSES_FILE, ReportPlan.FILE)) {
                StrictYaml.prepare(classes, prepared(call, file), resource(call + "/" + file));
            }
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Calls.class.getClassLoader().getResourceAsStream(SHIPPED + "/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing in the templates: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(Path path) {
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
