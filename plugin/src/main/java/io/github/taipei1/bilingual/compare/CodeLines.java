package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Level;
import java.util.List;

/** BIL-06: blocks of code, line by line. Comments and texts in code are translated; what is left must be the same. */
final class CodeLines {
    private static final double ALIKE = 0.8;
    private static final int MOST = 400;

    private CodeLines() {}

    static void compare(Bead bead, List<Difference> found) {
        boolean code = bead.zh().size() == 1
                && bead.en().size() == 1
                && bead.zh().get(0).type() == Piece.Type.CODE
                && bead.en().get(0).type() == Piece.Type.CODE;
        if (!code) {
            return;
        }
        Passage zh = bead.zh().get(0).passage();
        Passage en = bead.en().get(0).passage();
        String[] left = zh.text().split("\n", -1);
        String[] right = en.text().split("\n", -1);
        if (left.length != right.length) {
            return;
        }
        int zhAt = 0;
        int enAt = 0;
        for (int i = 0; i < Math.min(MOST, left.length); i++) {
            if (differs(left[i].strip(), right[i].strip())) {
                Side zhSide = Sides.of(zh, zhAt, zhAt + left[i].length());
                Side enSide = Sides.of(en, enAt, enAt + right[i].length());
                found.add(new Difference(
                        "BIL-06",
                        Level.WARNING,
                        bead.id(),
                        zhSide,
                        enSide,
                        Messages.mismatch("程式碼或指令不一致", "Code differs", zhSide, enSide, "", "")));
            }
            zhAt += left[i].length() + 1;
            enAt += right[i].length() + 1;
        }
    }

    private static boolean differs(String zh, String en) {
        boolean words = zh.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        boolean comment = en.startsWith("#") || en.startsWith("//");
        return !zh.equals(en) && !words && !comment && !Targets.localised(zh, en) && Targets.alike(zh, en) >= ALIKE;
    }
}
