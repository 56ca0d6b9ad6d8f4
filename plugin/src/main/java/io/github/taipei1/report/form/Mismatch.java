package io.github.taipei1.report.form;

import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.yaml.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An entry of the map that does not fit the form or its content. */
final class Mismatch extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int NEAREST = 3;

    private final transient Text message;
    private final transient Text help;

    Mismatch(Text message, Text help) {
        super(message.en(), null, false, false);
        this.message = message;
        this.help = help;
    }

    Problem problem(Place place) {
        return new Problem(place, message, help);
    }

    /** Something that the map names and the form does not have. */
    static Mismatch notFound(Text kind, String name, Collection<String> known) {
        List<String> near = nearest(name, known);
        return new Mismatch(
                Text.of(
                        "表格中沒有" + kind.zhTw() + "「" + name + "」"
                                + (near.isEmpty() ? "" : "；最接近的是「" + String.join("」、「", near) + "」"),
                        "the form has no " + kind.en() + " \"" + name + "\""
                                + (near.isEmpty() ? "" : "; nearest: \"" + String.join("\", \"", near) + "\"")),
                Text.of(
                        "請照表格上的文字更正此項；不確定時以 taipei1:form 重新起草對照檔",
                        "write it as the form does; if in doubt let taipei1:form draft the map again"));
    }

    /** Something that the form has more than once. */
    static Mismatch ambiguous(Text kind, String name, int times) {
        return new Mismatch(
                Text.of(
                        kind.zhTw() + "「" + name + "」在表格中出現 " + times + " 次，無法判斷所指為何",
                        "the form has the " + kind.en() + " \"" + name + "\" " + times
                                + " times, so it is not clear which is meant"),
                Text.of("請加上 nth: 1 至 " + times + " 指明第幾個", "add nth: 1 to " + times + " to say which"));
    }

    /** Compared by what matters of them, shown as they stand. */
    private static List<String> nearest(String name, Collection<String> known) {
        Map<String, String> left = new LinkedHashMap<>();
        known.forEach(one -> left.putIfAbsent(LabelKey.of(one), one));
        List<String> near = new ArrayList<>();
        for (int i = 0; i < NEAREST; i++) {
            Nearest.to(LabelKey.of(name), left.keySet()).map(left::remove).ifPresent(near::add);
        }
        return near;
    }
}
