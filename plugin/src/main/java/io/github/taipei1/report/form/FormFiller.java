package io.github.taipei1.report.form;

import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.report.model.Resolved;
import io.github.taipei1.yaml.Nearest;
import io.github.taipei1.yaml.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Fills a form after its map. What the map does not name stays as it was, character by character; the same form, map and content give
 * the same bytes.
 */
public final class FormFiller {
    private final FormPackage file;
    private final FormDocument form;
    private final FormContent content;
    private final FormWriter writer;
    private final Wording wording;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> blanks = new ArrayList<>();
    private final Set<String> placed = new TreeSet<>();

    private FormFiller(byte[] bytes, FormContent content) throws UnusableForm {
        this.file = FormPackage.read(bytes);
        this.form = FormDocument.read(file);
        this.content = content;
        this.wording = new Wording(content.values());
        this.writer = new FormWriter(form, new Graft(file, form.part(), content.fonts()));
    }

    /**
     * Fills a form.
     *
     * @param places where the map's entries stand
     * @throws UnusableForm if the file is no form that can be filled
     */
    public static FilledForm fill(byte[] form, FormMap map, Places places, FormContent content) throws UnusableForm {
        return new FormFiller(form, content).run(map, places);
    }

    private FilledForm run(FormMap map, Places places) throws UnusableForm {
        FormFinder finder = new FormFinder(new FormIndex(form));
        for (boolean blocks : new boolean[] {false, true}) {
            for (int i = 0; i < map.fields().size(); i++) {
                FormMap.Field field = map.fields().get(i);
                if (field.section().isPresent() == blocks) {
                    entry(field, finder, places.of("fields[" + i + "]"));
                }
            }
        }
        file.put(file.main(), writer.text());
        writer.margins().forEach(file::put);
        return new FilledForm(file.toBytes(), problems, blanks, placed);
    }

    private void entry(FormMap.Field field, FormFinder finder, Place place) throws UnusableForm {
        try {
            Target target = finder.find(field);
            if (field.when().isPresent()) {
                tick(field, target);
            } else if (field.section().isPresent()) {
                section(field, target);
            } else if (field.each().isPresent()) {
                rows(field, target, place);
            } else {
                words(field, target, place, wording);
            }
        } catch (Mismatch e) {
            problems.add(e.problem(place));
        }
    }

    private void tick(FormMap.Field field, Target target) throws Mismatch {
        if (wording.holds(field.when().orElseThrow())) {
            writer.tick(target, field);
        }
    }

    /** A row for each unit, from the cell below the label on. */
    private void rows(FormMap.Field field, Target first, Place place) throws Mismatch {
        List<String> units = content.lists().getOrDefault(field.each().orElseThrow(), List.of());
        List<FormTable.Cell> rows =
                first instanceof Target.Beside beside ? beside.cell().column(field.replace()) : List.of();
        if (rows.size() < units.size()) {
            throw new Mismatch(
                    Text.of(
                            "「" + field.name() + "」下方只有 " + rows.size() + " 列可填，單位有 " + units.size() + " 個",
                            "below \"" + field.name() + "\" there are " + rows.size() + " rows to fill, and "
                                    + units.size() + " units"),
                    Text.of("請在表格加列，或以 text 併入一格", "add rows to the form, or write the units into one cell as text"));
        }
        for (int i = 0; i < units.size(); i++) {
            words(field, new Target.Beside(rows.get(i)), place, wording.of(units.get(i)));
        }
    }

    private void words(FormMap.Field field, Target target, Place place, Wording wording) throws Mismatch {
        String words = LabelUnit.without(field.label().orElse(""), wording.of(field));
        if (words.isBlank()) {
            blanks.add(new Problem(
                    place,
                    Text.of(
                            "「" + field.name() + "」沒有可填的內容，維持空白",
                            "\"" + field.name() + "\" stays empty: there is nothing to put there"),
                    Text.of("請在 taipei1.yaml 補上，或改填 text", "add it to taipei1.yaml, or write it as text")));
            return;
        }
        fits(field, words.codePointCount(0, words.length()));
        writer.words(target, words, field);
    }

    private void section(FormMap.Field field, Target target) throws Mismatch, UnusableForm {
        String id = field.section().orElseThrow();
        Resolved section = content.sections().get(id);
        if (section == null) {
            throw unknownSection(id);
        }
        fits(field, writer.blocks(target, section, field));
        placed.add(id);
    }

    private Mismatch unknownSection(String id) {
        List<String> ids = List.copyOf(content.sections().keySet());
        String near = Nearest.to(id, ids).orElse(String.join(", ", ids));
        return new Mismatch(
                Text.of("結案報告沒有章節「" + id + "」", "the closing report has no section \"" + id + "\""),
                Text.of("最接近的是 section: " + near, "the nearest is section: " + near));
    }

    private static void fits(FormMap.Field field, int characters) throws Mismatch {
        int most = field.max().orElse(Integer.MAX_VALUE);
        if (characters > most) {
            throw new Mismatch(
                    Text.of(
                            "「" + field.name() + "」的內容有 " + characters + " 字，超過上限 " + most + " 字",
                            "the content of \"" + field.name() + "\" has " + characters + " characters, at most " + most
                                    + " fit"),
                    Text.of("請縮短內容；上限若不對，請更正 max", "shorten it; if the limit is wrong, correct max"));
        }
    }
}
