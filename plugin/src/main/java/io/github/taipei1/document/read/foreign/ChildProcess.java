package io.github.taipei1.document.read.foreign;

import io.github.taipei1.document.Document;
import io.github.taipei1.document.Looked;
import io.github.taipei1.document.Reading;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** One other process and the talk with it; started when the first file comes. For one thread at a time. */
final class ChildProcess {
    private static final int LONGEST_ANSWER = 256 << 20;
    private static final long LOOK = 200;
    private static final int WAITING = 6;
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "reading-time");
        thread.setDaemon(true);
        return thread;
    });

    private final ForeignReader.Limits limits;
    private Process process;
    private DataOutputStream out;
    private DataInputStream in;

    ChildProcess(ForeignReader.Limits limits) {
        this.limits = limits;
    }

    /**
     * @param unseen whether what readers don't see is asked for, too
     * @throws IOException if the process died over it, of memory, of time or of a fault; it must not be used again
     */
    Looked look(String path, byte[] bytes, boolean unseen) throws IOException {
        if (process == null) {
            start();
        }
        ScheduledFuture<?> end = watch(process);
        try {
            // The child needs no more of the name than how it ends.
            out.writeUTF("document" + path.substring(Math.max(0, path.lastIndexOf('.'))));
            out.writeBoolean(unseen);
            out.writeInt(bytes.length);
            out.write(bytes);
            out.flush();
            int length = in.readInt();
            if (length < 1 || length > LONGEST_ANSWER) {
                throw new IOException("no answer: " + length);
            }
            byte[] answer = in.readNBytes(length);
            return answer(path, new DataInputStream(new ByteArrayInputStream(answer)));
        } finally {
            end.cancel(false);
        }
    }

    /** Ends the process once it computes longer than it may, or lets others wait many times as long. */
    private ScheduledFuture<?> watch(Process watched) {
        long start = System.nanoTime();
        Duration before = computed(watched);
        long look = Math.min(LOOK, limits.time().toMillis());
        return CLOCK.scheduleWithFixedDelay(
                () -> {
                    boolean over = computed(watched).minus(before).compareTo(limits.time()) > 0;
                    if (over || System.nanoTime() - start > limits.time().toNanos() * WAITING) {
                        watched.destroyForcibly();
                    }
                },
                look,
                look,
                TimeUnit.MILLISECONDS);
    }

    private static Duration computed(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Looked answer(String path, DataInputStream in) throws IOException {
        if (in.readByte() == ForeignChild.READ) {
            Document document = DocumentWire.read(path, in);
            return new Looked(new Reading.Read<>(document), UnseenWire.read(in));
        }
        Text message = Text.of(in.readUTF(), in.readUTF());
        Text help = Text.of(in.readUTF(), in.readUTF());
        return new Looked(new Reading.Failed<>(new Problem(Place.of(path), message, help)), List.of());
    }

    private void start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + limits.megabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                // Nothing of a stranger's file is left on the disk, not even the JVM's own notes.
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-Djava.awt.headless=true",
                // Under Maven the logging that libraries look for is Maven's own, which is not on the child's class
                // path.
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-Djava.io.tmpdir=" + File.separator + "nowhere"));
        command.addAll(List.of("-cp", classPath(), ForeignChild.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        keepOnly(builder.environment(), "SystemRoot", "PATH", "LD_LIBRARY_PATH");
        process = builder.start();
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /** Secrets in the environment of whoever runs this are no business of the child's. */
    private static void keepOnly(Map<String, String> environment, String... names) {
        environment.keySet().retainAll(List.of(names));
    }

    /** What this class was loaded from and with: under Maven a loader of its own, elsewhere the JVM's class path. */
    private static String classPath() throws IOException {
        if (!(ForeignChild.class.getClassLoader() instanceof URLClassLoader loader)) {
            return System.getProperty("java.class.path");
        }
        List<String> files = new ArrayList<>();
        for (URL url : loader.getURLs()) {
            try {
                files.add(Path.of(url.toURI()).toString());
            } catch (URISyntaxException e) {
                throw new IOException(e);
            }
        }
        return String.join(File.pathSeparator, files);
    }

    void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
