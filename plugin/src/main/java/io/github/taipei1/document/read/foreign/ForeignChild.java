package io.github.taipei1.document.read.foreign;

import io.github.taipei1.document.Document;
import io.github.taipei1.document.Looked;
import io.github.taipei1.document.Reading;
import io.github.taipei1.document.read.OfficeReader;
import io.github.taipei1.finding.Problem;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** The other process: reads one file after another from its input and answers on its output, until the input ends. */
public final class ForeignChild {
    static final int READ = 1;
    static final int FAILED = 2;

    private ForeignChild() {}

    /** Started by {@link ForeignReader} only. */
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // Whatever a library prints must not get between the answers.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        FontMappers.set(new NoSystemFonts());
        while (true) {
            try {
                String path = in.readUTF();
                boolean unseen = in.readBoolean();
                byte[] bytes = in.readNBytes(in.readInt());
                byte[] answer = answer(path, bytes, unseen);
                out.writeInt(answer.length);
                out.write(answer);
                out.flush();
            } catch (EOFException e) {
                return;
            }
        }
    }

    private static byte[] answer(String path, byte[] bytes, boolean unseen) throws IOException {
        Looked looked = unseen
                ? OfficeReader.HERE.look(path, bytes)
                : new Looked(OfficeReader.HERE.read(path, bytes), List.of());
        Reading<Document> reading = looked.reading();
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(answer);
        if (reading.content().isPresent()) {
            out.writeByte(READ);
            DocumentWire.write(reading.content().get(), out);
            UnseenWire.write(looked.unseen(), out);
        } else {
            out.writeByte(FAILED);
            Problem problem = ((Reading.Failed<Document>) reading).problem();
            out.writeUTF(problem.message().zhTw());
            out.writeUTF(problem.message().en());
            out.writeUTF(problem.help().zhTw());
            out.writeUTF(problem.help().en());
        }
        return answer.toByteArray();
    }
}
