package io.github.taipei1.report.form;

import io.github.taipei1.finding.Text;
import io.github.taipei1.report.model.Resolved;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes words, ticks and blocks into the places of a form. */
final class FormWriter {
    private final FormDocument form;
    private final Graft graft;
    private final Edits text = new Edits();
    private final Map<String, Edits> margins = new LinkedHashMap<>();
    private boolean grafted;

    FormWriter(FormDocument form, Graft graft) {
        this.form = form;
        this.graft = graft;
        form.margins().keySet().forEach(name -> margins.put(name, new Edits()));
    }

    /** The form's text with everything that was written. */
    String text() throws UnusableForm {
        if (grafted) {
            Namespaces.declare(form.part().root(), text);
        }
        return text.apply(form.part().text());
    }

    /** The same of its headers and footers, by the names of their parts. */
    Map<String, String> margins() {
        Map<String, String> written = new LinkedHashMap<>();
        form.margins()
                .forEach((name, part) -> written.put(name, margins.get(name).apply(part.text())));
        return written;
    }

    /** The changes to the part that a place stands in. */
    private Edits edits(Element place) {
        return form.margins().entrySet().stream()
                .filter(margin -> place.isOf(margin.getValue()))
                .map(margin -> margins.get(margin.getKey()))
                .findFirst()
                .orElse(text);
    }

    void tick(Target target, FormMap.Field field) throws Mismatch {
        Edits edits = edits(target.element());
        boolean free;
        if (target instanceof Target.Box box) {
            free = Boxes.tick(box.paragraph(), box.at(), edits);
        } else if (target instanceof Target.Inside inside && inside.control().kind() == Control.Kind.CHECKBOX) {
            free = inside.control().tick(edits);
        } else {
            throw new Mismatch(
                    Text.of(
                            "「" + field.name() + "」不是核取方塊，不能用 when",
                            "\"" + field.name() + "\" is no check box, so when does not fit"),
                    Text.of("請改用 value 或 text", "use value or text"));
        }
        refuseUnless(free, field);
    }

    private static void refuseUnless(boolean free, FormMap.Field field) throws Mismatch {
        if (!free) {
            throw new Mismatch(
                    Text.of(
                            "「" + field.name() + "」與另一項填入同一處",
                            "\"" + field.name() + "\" and another entry fill the same place"),
                    Text.of("請刪除其中一項", "remove one of them"));
        }
    }

    void words(Target target, String words, FormMap.Field field) throws Mismatch {
        boolean free;
        if (target instanceof Target.Beside beside) {
            Optional<Control> waiting = form.waiting(beside.cell());
            free = waiting.isPresent() ? control(waiting.get(), words, field) : cell(beside.cell(), words, field);
        } else if (target instanceof Target.Inside inside) {
            free = control(inside.control(), words, field);
        } else if (target instanceof Target.Words stretch) {
            Edits edits = edits(target.element());
            free = stretch.paragraph().replace(stretch.from(), stretch.to(), words, edits);
            stretch.paragraph().twins().forEach(twin -> twin.replace(stretch.from(), stretch.to(), words, edits));
        } else {
            throw new Mismatch(
                    Text.of(
                            "「" + field.name() + "」是方框，只能勾選",
                            "\"" + field.name() + "\" is a box, which can only be ticked"),
                    Text.of("請改用 when", "use when"));
        }
        refuseUnless(free, field);
    }

    private boolean cell(FormTable.Cell cell, String words, FormMap.Field field) throws Mismatch {
        refuseFull(cell, field);
        Edits edits = edits(cell.element());
        List<FormParagraph> paragraphs = cell.paragraphs();
        boolean free = true;
        for (int i = 0; i < paragraphs.size(); i++) {
            String before = paragraphs.get(i).text();
            if (i == 0 || !LabelKey.saysNothing(before)) {
                Blank.Written written = i > 0
                        ? new Blank.Written(before.length(), "")
                        : field.replace() ? new Blank.Written(before.length(), words) : Blank.written(before, words);
                free &= paragraphs.get(i).replace(0, written.to(), written.words(), edits);
            }
        }
        return free;
    }

    private static void refuseFull(FormTable.Cell cell, FormMap.Field field) throws Mismatch {
        String text = cell.text();
        boolean full = !Blank.isThere(text) && !field.replace();
        if (full || cell.holdsTable() || cell.paragraphs().isEmpty()) {
            String shown = text.strip().length() > 40 ? text.strip().substring(0, 40) + "…" : text.strip();
            throw new Mismatch(
                    Text.of(
                            "「" + field.name() + "」旁的儲存格已有內容" + (shown.isEmpty() ? "" : "「" + shown + "」"),
                            "the cell beside \"" + field.name() + "\" is not empty"
                                    + (shown.isEmpty() ? "" : ": \"" + shown + "\"")),
                    Text.of(
                            "要取代請寫 replace: true；只換其中一段，請改用 placeholder",
                            "write replace: true to replace it, or use placeholder for a part of it"));
        }
    }

    private boolean control(Control control, String words, FormMap.Field field) throws Mismatch {
        refuseKind(control, words, field);
        Edits edits = edits(control.element());
        boolean placeholder = control.showsPlaceholder();
        Element content = control.content().orElseThrow();
        control.settle(edits);
        List<Element> paragraphs = FormTable.inside(control.cell().orElse(content), "w:p");
        if (paragraphs.isEmpty()) {
            return line(content, words, placeholder);
        }
        FormParagraph first = new FormParagraph(paragraphs.get(0));
        boolean free = placeholder
                ? fresh(first, words)
                : first.replace(0, first.text().length(), words, edits);
        for (Element more : paragraphs.subList(1, paragraphs.size())) {
            free &= edits.replace(more.start(), more.end(), "");
        }
        return free;
    }

    private static void refuseKind(Control control, String words, FormMap.Field field) throws Mismatch {
        boolean offered =
                control.kind() != Control.Kind.CHOICE || control.choices().contains(words);
        if (!offered) {
            String choices = String.join("、", control.choices());
            throw new Mismatch(
                    Text.of(
                            "「" + field.name() + "」的選項沒有「" + words + "」",
                            "the list \"" + field.name() + "\" does not offer \"" + words + "\""),
                    Text.of("可用的選項：" + choices, "choices: " + choices));
        }
        if (control.kind() == Control.Kind.PICTURE
                || control.kind() == Control.Kind.CHECKBOX
                || control.content().isEmpty()) {
            throw new Mismatch(
                    Text.of("「" + field.name() + "」不是填寫文字的控制項", "\"" + field.name() + "\" is no control for words"),
                    Text.of("核取方塊請用 when；圖片請自行放入", "use when for a check box; put pictures in yourself"));
        }
    }

    /** Words in the place of a placeholder do not look like one. */
    private boolean fresh(FormParagraph paragraph, String words) {
        Edits edits = edits(paragraph.element());
        Properties look = plain(paragraph.look());
        List<Element> content = paragraph.element().children().stream()
                .filter(one -> !one.is("w:pPr"))
                .toList();
        if (content.isEmpty()) {
            return paragraph.insert(FormParagraph.run(look, words), edits);
        }
        return edits.replace(
                content.get(0).start(), content.get(content.size() - 1).end(), FormParagraph.run(look, words));
    }

    private boolean line(Element content, String words, boolean placeholder) {
        Edits edits = edits(content);
        Properties look = Properties.ofRun(
                content.descendants().filter(one -> one.is("w:r")).findFirst().flatMap(run -> run.child("w:rPr")));
        String run = FormParagraph.run(placeholder ? plain(look) : look, words);
        return content.hasEndTag()
                ? edits.replace(content.open(), content.close(), run)
                : edits.replace(content.start(), content.end(), "<w:sdtContent>" + run + "</w:sdtContent>");
    }

    private static Properties plain(Properties look) {
        return look.without("w:rStyle", "w:color");
    }

    /** Puts blocks in the place of what is there, and returns how many characters they have. */
    int blocks(Target target, Resolved section, FormMap.Field field) throws Mismatch, UnusableForm {
        if (form.isInMargin(target.element())) {
            throw new Mismatch(
                    Text.of(
                            "「" + field.name() + "」在頁首或頁尾，放不下報告章節",
                            "\"" + field.name() + "\" stands in a header or footer, where a section has no room"),
                    Text.of("章節請放在本文", "put the section into the text"));
        }
        if (target instanceof Target.Beside beside) {
            Optional<Control> waiting = form.waiting(beside.cell()).filter(Control::isBlock);
            if (waiting.isPresent()) {
                return blocks(new Target.Inside(waiting.get()), section, field);
            }
            refuseFull(beside.cell(), field);
        }
        Room room = Room.of(target).orElseThrow(() -> noRoom(field));
        if (room.holdsMoreThanText()) {
            throw new Mismatch(
                    Text.of(
                            "「" + field.name() + "」所指之處另有圖片、表格或分節，放入章節會使其消失",
                            "where \"" + field.name()
                                    + "\" leads there is a picture, a table or the end of a section, which would be lost"),
                    Text.of("請改填他處，或先自表格移開該物件", "put it elsewhere, or move that out of the way in the form"));
        }
        if (target instanceof Target.Inside inside) {
            inside.control().settle(text);
        }
        Graft.Grafted blocks = graft.blocks(section, Look.of(room.first()), room.width());
        refuseUnless(text.replace(room.from(), room.to(), room.ranges() + blocks.markup()), field);
        grafted = true;
        return blocks.characters();
    }

    private static Mismatch noRoom(FormMap.Field field) {
        return new Mismatch(
                Text.of(
                        "「" + field.name() + "」在一行文字之中，放不下報告章節",
                        "\"" + field.name() + "\" stands within a line, where a section has no room"),
                Text.of(
                        "章節須放在儲存格、整段的內容控制項，或獨立成段的文字",
                        "a section goes into a cell, a control of whole paragraphs, or words that are a paragraph of their own"));
    }
}
