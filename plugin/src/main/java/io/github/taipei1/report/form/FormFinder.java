package io.github.taipei1.report.form;

import io.github.taipei1.finding.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the places of a form that a map names. */
final class FormFinder {
    private static final Text LABEL = Text.of("標題", "label");
    private static final Text CONTROL = Text.of("內容控制項或表單欄位", "content control or form field");
    private static final Text PLACEHOLDER = Text.of("文字", "text");
    private static final Text CHECKBOX = Text.of("方框", "box");

    private final FormIndex index;

    FormFinder(FormIndex index) {
        this.index = index;
    }

    /** @throws Mismatch if there is no such place, or more than one */
    Target find(FormMap.Field field) throws Mismatch {
        String name = field.name();
        if (field.label().isPresent()) {
            return beside(field, one(index.labels(name), field, LABEL, index.labelWords()));
        }
        if (field.control().isPresent()) {
            return one(index.controls(name), field, CONTROL, index.controlNames());
        }
        return field.placeholder().isPresent()
                ? one(index.words(name), field, PLACEHOLDER, index.shortParagraphs())
                : one(index.boxes(name), field, CHECKBOX, index.boxWords());
    }

    private static <T> T one(List<T> found, FormMap.Field field, Text kind, Collection<String> known) throws Mismatch {
        if (found.isEmpty()) {
            throw Mismatch.notFound(kind, field.name(), known);
        }
        if (field.nth().isEmpty() && found.size() > 1) {
            throw Mismatch.ambiguous(kind, field.name(), found.size());
        }
        int index = field.nth().orElse(1) - 1;
        if (index < 0 || index >= found.size()) {
            throw new Mismatch(
                    Text.of(
                            kind.zhTw() + "「" + field.name() + "」只出現 " + found.size() + " 次，沒有第 " + (index + 1) + " 個",
                            "the " + kind.en() + " \"" + field.name() + "\" is there " + found.size()
                                    + " time(s), there is no number " + (index + 1)),
                    Text.of("請更正 nth，或刪除它", "correct nth, or leave it out"));
        }
        return found.get(index);
    }

    private static Target beside(FormMap.Field field, FormTable.Cell label) throws Mismatch {
        boolean right = field.at() == FormMap.Side.RIGHT;
        Optional<FormTable.Cell> cell = right ? label.right() : label.below();
        return new Target.Beside(cell.orElseThrow(() -> new Mismatch(
                Text.of(
                        "標題「" + field.name() + "」的" + (right ? "右邊" : "下面") + "沒有儲存格",
                        "there is no cell " + (right ? "right of" : "below") + " the label \"" + field.name() + "\""),
                right
                        ? Text.of("內容若在下面，請寫 at: below", "if the content stands below it, write at: below")
                        : Text.of("內容若在右邊，請寫 at: right", "if the content stands right of it, write at: right"))));
    }
}
