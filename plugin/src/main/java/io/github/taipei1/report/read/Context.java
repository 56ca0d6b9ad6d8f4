package io.github.taipei1.report.read;

import com.vladsch.flexmark.util.ast.Node;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Region;
import io.github.taipei1.finding.Text;
import io.github.taipei1.report.model.PictureFile;
import io.github.taipei1.yaml.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What all parts of a section share while it is read: where a node stands, what figures and pictures there are, what went wrong. */
final class Context {
    private final String path;
    private final int offset;
    private final Captions.Spaced spaced;
    private final int[] lineStarts;
    private final Values values;
    private final Pictures pictures;
    private final List<Problem> problems = new ArrayList<>();

    Context(String path, String text, int offset, Captions.Spaced spaced, Values values, Pictures pictures) {
        this.path = path;
        this.offset = offset;
        this.spaced = spaced;
        this.lineStarts = lineStarts(text);
        this.values = values;
        this.pictures = pictures;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    List<Problem> problems() {
        return problems;
    }

    /** A key of this file's own footnote that no other file has. */
    String noteKey(String key) {
        return path + "#" + key;
    }

    Place place(Node node) {
        int[] from = lineAndColumn(spaced.original(node.getStartOffset()) + offset);
        int[] to = lineAndColumn(spaced.original(Math.max(node.getStartOffset(), node.getEndOffset())) + offset);
        return new Place(path, new Region(from[0], from[1], to[0], to[1]));
    }

    private int[] lineAndColumn(int position) {
        int found = Arrays.binarySearch(lineStarts, position);
        int line = found >= 0 ? found : -found - 2;
        return new int[] {line + 1, position - lineStarts[line] + 1};
    }

    void problem(Node node, Text message, Text help) {
        problems.add(new Problem(place(node), message, help));
    }

    PictureFile picture(String address) {
        return pictures.find(path, address);
    }

    /** The figure that a placeholder names; if there is none, a problem that names the nearest. */
    Optional<String> value(Dollars.Placeholder placeholder) {
        String inside = placeholder.inside();
        int colon = inside.indexOf(':');
        String name = (colon < 0 ? inside : inside.substring(0, colon)).strip();
        Optional<String> format = colon < 0
                ? Optional.empty()
                : Optional.of(inside.substring(colon + 1).strip());
        Optional<String> value = values.value(name, format);
        if (value.isEmpty()) {
            noValue(placeholder, name, format);
        }
        return value;
    }

    private void noValue(Dollars.Placeholder placeholder, String name, Optional<String> format) {
        if (values.names().contains(name)) {
            boolean wrongFormat =
                    format.isPresent() && values.value(name, Optional.empty()).isPresent();
            problem(
                    placeholder,
                    wrongFormat
                            ? Text.of(
                                    "數值「" + name + "」不能以「" + format.get() + "」的格式呈現。",
                                    "The figure “" + name + "” can't be shown in the format “" + format.get() + "”.")
                            : Text.of(
                                    "數值「" + name + "」沒有資料，報告中會缺這個數字。",
                                    "There is no data for the figure “" + name + "”, so the report would lack it."),
                    wrongFormat
                            ? Text.of("請改用其他格式，或省略冒號之後的部分。", "Use another format, or leave out what follows the colon.")
                            : Text.of(
                                    "請提供其來源資料，或刪去此處的 ${" + name + "}。",
                                    "Supply the data it comes from, or remove ${" + name + "} here."));
            return;
        }
        Optional<String> nearest = Nearest.to(name, values.names());
        problem(
                placeholder,
                Text.of("沒有名為「" + name + "」的數值。", "There is no figure named “" + name + "”."),
                nearest.map(near -> Text.of(
                                "最接近的是 ${" + near + "}。若要照原樣印出，請寫成 \\${…}。",
                                "The nearest one is ${" + near + "}. To print the characters themselves write \\${…}."))
                        .orElse(Text.of("若要照原樣印出，請寫成 \\${…}。", "To print the characters themselves write \\${…}.")));
    }
}
