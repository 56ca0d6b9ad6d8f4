package io.github.taipei1.report.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The places of a form by what a map may call them, each list in the order of the text. */
final class FormIndex {
    private static final int LONGEST_SHOWN = 60;

    private final FormDocument form;
    private final Map<String, List<FormTable.Cell>> labels = new HashMap<>();
    private final Map<String, List<Target>> controls = new HashMap<>();
    private final Map<String, List<Target>> boxes = new HashMap<>();
    private final Set<String> labelWords = new LinkedHashSet<>();
    private final Set<String> boxWords = new LinkedHashSet<>();

    FormIndex(FormDocument form) {
        this.form = form;
        form.cells().forEach(this::cell);
        form.controls()
                .forEach(control -> control.names().stream()
                        .distinct()
                        .forEach(name -> add(controls, name, new Target.Inside(control))));
        form.paragraphs().forEach(this::paragraph);
    }

    private void cell(FormTable.Cell cell) {
        String text = cell.text().strip();
        add(labels, LabelKey.of(text), cell);
        if (!text.isEmpty() && text.length() <= LONGEST_SHOWN) {
            labelWords.add(text);
        }
    }

    private void paragraph(FormParagraph paragraph) {
        for (FormParagraph.Field one : paragraph.fields()) {
            Target target = one.checkbox()
                    ? new Target.Box(paragraph, one.from() - 1)
                    : new Target.Words(paragraph, one.from(), one.to());
            add(controls, one.name(), target);
        }
        String text = paragraph.text();
        for (int at = 0; at < text.length(); at++) {
            if (Boxes.isBox(text.charAt(at))) {
                String words = form.words(paragraph, at);
                boxWords.add(words);
                add(boxes, LabelKey.of(words), new Target.Box(paragraph, at));
            }
        }
    }

    private static <T> void add(Map<String, List<T>> all, String key, T one) {
        all.computeIfAbsent(key, unused -> new ArrayList<>()).add(one);
    }

    /** Cells with these words, whatever their blanks and colons. */
    List<FormTable.Cell> labels(String words) {
        return labels.getOrDefault(LabelKey.of(words), List.of());
    }

    /** Content controls and form fields of a name. */
    List<Target> controls(String name) {
        return controls.getOrDefault(name, List.of());
    }

    List<Target> boxes(String words) {
        return boxes.getOrDefault(LabelKey.of(words), List.of());
    }

    /** Where exactly these words stand. */
    List<Target> words(String words) {
        List<Target> found = new ArrayList<>();
        if (words.isBlank()) {
            return found;
        }
        for (FormParagraph paragraph : form.paragraphs()) {
            String text = paragraph.text();
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
                found.add(new Target.Words(paragraph, at, at + words.length()));
            }
        }
        return found;
    }

    Set<String> labelWords() {
        return labelWords;
    }

    Set<String> controlNames() {
        return controls.keySet();
    }

    Set<String> boxWords() {
        return boxWords;
    }

    Set<String> shortParagraphs() {
        Set<String> texts = new LinkedHashSet<>();
        form.paragraphs().stream()
                .map(paragraph -> paragraph.text().strip())
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_SHOWN)
                .forEach(texts::add);
        return texts;
    }
}
