package io.github.taipei1.report.form;

import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the places of a form that a map names. */
final class FormFinder {
    private static final Text LABEL = Text.of("標題", "label");
    private static final Text CONTROL = Text.of("內容控制項或表單欄位", "content control or form field");
    private static final Text PLACEHOLDER = Text.of("文字", "text");
    private static final Text CHECKBOX = Text.of("方框", "box");

    private final FormDocument form;

    FormFinder(FormDocument form) {
        this.form = form;
    }

    /** @throws Mismatch if there is no such place, or more than one */
    Target find(FormMap.Field field) throws Mismatch {
        if (field.label().isPresent()) {
            return beside(field, label(field, field.label().get()));
        }
        if (field.control().isPresent()) {
            return control(field, field.control().get());
        }
        return field.placeholder().isPresent()
                ? words(field, field.placeholder().get())
                : box(field, field.checkbox().orElseThrow());
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

    private FormTable.Cell label(FormMap.Field field, String words) throws Mismatch {
        String key = LabelKey.of(words);
        List<FormTable.Cell> found = form.cells().stream()
                .filter(cell -> LabelKey.of(cell.text()).equals(key))
                .toList();
        List<String> known = form.cells().stream()
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty() && text.length() <= 60)
                .distinct()
                .toList();
        return one(found, field, LABEL, known);
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

    private Target control(FormMap.Field field, String name) throws Mismatch {
        List<Target> found = new ArrayList<>();
        form.controls().stream()
                .filter(control -> control.names().contains(name))
                .forEach(control -> found.add(new Target.Inside(control)));
        List<String> known = new ArrayList<>();
        form.controls().forEach(control -> known.addAll(control.names()));
        for (FormParagraph paragraph : form.paragraphs()) {
            for (FormParagraph.Field one : paragraph.fields()) {
                known.add(one.name());
                if (one.name().equals(name)) {
                    found.add(
                            one.checkbox()
                                    ? new Target.Box(paragraph, one.from() - 1)
                                    : new Target.Words(paragraph, one.from(), one.to()));
                }
            }
        }
        return one(found, field, CONTROL, known);
    }

    private Target words(FormMap.Field field, String words) throws Mismatch {
        List<Target> found = new ArrayList<>();
        for (FormParagraph paragraph : form.paragraphs()) {
            String text = paragraph.text();
            int step = Math.max(1, words.length());
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + step)) {
                found.add(new Target.Words(paragraph, at, at + words.length()));
            }
        }
        List<String> known = form.paragraphs().stream()
                .map(paragraph -> paragraph.text().strip())
                .filter(text -> !text.isEmpty() && text.length() <= 60)
                .distinct()
                .toList();
        return one(words.isBlank() ? List.of() : found, field, PLACEHOLDER, known);
    }

    private Target box(FormMap.Field field, String words) throws Mismatch {
        String key = LabelKey.of(words);
        List<Target> found = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (FormParagraph paragraph : form.paragraphs()) {
            String text = paragraph.text();
            for (int at = 0; at < text.length(); at++) {
                if (Boxes.isBox(text.charAt(at))) {
                    String beside = form.words(paragraph, at);
                    known.add(beside);
                    if (LabelKey.of(beside).equals(key)) {
                        found.add(new Target.Box(paragraph, at));
                    }
                }
            }
        }
        return one(found, field, CHECKBOX, known);
    }
}
