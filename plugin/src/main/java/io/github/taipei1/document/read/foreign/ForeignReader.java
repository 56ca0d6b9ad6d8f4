package io.github.taipei1.document.read.foreign;

import io.github.taipei1.document.Document;
import io.github.taipei1.document.Looked;
import io.github.taipei1.document.Reading;
import io.github.taipei1.document.read.OfficeReader;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Reads Word and PDF files of strangers in other processes, one a thread that reads, each used again for the next file. One that
 * runs out of memory or time is killed, its file is told to be unreadable, and the next file gets a new one.
 */
public final class ForeignReader implements OfficeReader, AutoCloseable {
    private static final Text HELP = Text.of(
            "請另存成單純的 PDF 或 .docx；檔案若為他人所給，請先確認來源。",
            "Save it again as a plain PDF or .docx; if somebody else gave it to you, ask where it is from.");

    private final Limits limits;
    private final ConcurrentLinkedQueue<ChildProcess> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    /**
     * What one file may take.
     *
     * @param megabytes of memory
     */
    public record Limits(int megabytes, Duration time) {
        /** Enough for a thesis with pictures. */
        public static final Limits USUAL = new Limits(256, Duration.ofSeconds(10));
    }

    public ForeignReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Reading<Document> read(String path, byte[] bytes) {
        return asked(path, bytes, false).reading();
    }

    @Override
    public Looked look(String path, byte[] bytes) {
        return asked(path, bytes, true);
    }

    private Looked asked(String path, byte[] bytes, boolean unseen) {
        if (Thread.currentThread().isInterrupted()) {
            return failed(path);
        }
        ChildProcess child = null;
        boolean alive = false;
        try {
            child = Optional.ofNullable(idle.poll()).orElseGet(() -> new ChildProcess(limits));
            Looked looked = child.look(path, bytes, unseen);
            alive = true;
            return looked;
        } catch (IOException | RuntimeException e) {
            return failed(path);
        } finally {
            release(child, alive);
        }
    }

    private void release(ChildProcess child, boolean alive) {
        if (child == null) {
            return;
        }
        if (alive && !closed) {
            idle.add(child);
        } else {
            child.close();
        }
    }

    private Looked failed(String path) {
        Text message = Text.of(
                "無法在限定的記憶體（" + limits.megabytes() + " MB）與時間（" + limits.time().toSeconds()
                        + " 秒）內讀取這份文件，因此未檢查；檔案可能損毀或含有惡意內容。",
                "This document could not be read within the limits of memory (" + limits.megabytes() + " MB) and time ("
                        + limits.time().toSeconds() + " s) and was not checked; it may be damaged or hostile.");
        return new Looked(new Reading.Failed<>(new Problem(Place.of(path), message, HELP)), List.of());
    }

    /** Ends the processes that wait for work; one that works still ends with its file. */
    @Override
    public void close() {
        closed = true;
        List<ChildProcess> left = new ArrayList<>();
        for (ChildProcess child = idle.poll(); child != null; child = idle.poll()) {
            left.add(child);
        }
        left.forEach(ChildProcess::close);
    }
}
