package io.github.taipei1.document.read.foreign;

import io.github.taipei1.document.Unseen;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a document's readers don't see, as bytes between two processes. What comes in is checked. */
final class UnseenWire {
    /** Of a kind; nobody reads more, and a hostile file has millions. */
    private static final int MOST = 1_000;

    private static final int LONGEST = 300;

    private UnseenWire() {}

    static void write(List<Unseen> unseen, DataOutputStream out) throws IOException {
        Map<Unseen.Kind, Integer> counts = new EnumMap<>(Unseen.Kind.class);
        List<Unseen> told = unseen.stream()
                .filter(one -> counts.merge(one.kind(), 1, Integer::sum) <= MOST)
                .toList();
        out.writeInt(told.size());
        for (Unseen one : told) {
            out.writeByte(one.kind().ordinal());
            out.writeUTF(cut(one.where()));
            out.writeUTF(cut(one.detail()));
        }
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** @throws IOException if it is nothing that {@link #write} writes */
    static List<Unseen> read(DataInputStream in) throws IOException {
        Unseen.Kind[] kinds = Unseen.Kind.values();
        int count = in.readInt();
        List<Unseen> unseen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int kind = in.readByte();
            if (kind < 0 || kind >= kinds.length || count > MOST * kinds.length) {
                throw new IOException("no such kind: " + kind);
            }
            unseen.add(new Unseen(kinds[kind], in.readUTF(), in.readUTF()));
        }
        return unseen;
    }
}
