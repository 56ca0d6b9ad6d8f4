package io.github.taipei1.report.form;

import io.github.taipei1.finding.Text;
import io.github.taipei1.yaml.InvalidValue;
import io.github.taipei1.yaml.Key;
import io.github.taipei1.yaml.Parsed;
import io.github.taipei1.yaml.StrictYaml;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What goes where in a form: the YAML file beside it, which people write with the help of {@code taipei1:form}. */
public record FormMap(
        @Key(zh = "表格中各處與其內容", en = "the places of the form and what goes there")
        List<Field> fields) {

    public static Parsed<FormMap> read(String path, String text) {
        return StrictYaml.read(path, text, FormMap.class);
    }

    /** Where the content of a label stands. */
    public enum Side {
        RIGHT,
        BELOW
    }

    /** A place of the form and what goes there: one of the first four keys, and one of the next four. */
    public record Field(
            @Key(zh = "標題格的文字", en = "words of the label's cell")
            Optional<String> label,

            @Key(zh = "內容控制項的標籤或標題，或舊式表單欄位的名稱", en = "tag or title of a content control, or name of a form field")
            Optional<String> control,

            @Key(zh = "要換掉的文字", en = "words that are replaced")
            Optional<String> placeholder,

            @Key(zh = "方框旁的文字", en = "words beside a box") Optional<String> checkbox,

            @Key(zh = "名稱，如 usage.gpu-hours、project.title", en = "a name, such as usage.gpu-hours or project.title")
            Optional<String> value,

            @Key(zh = "文字，其中可有 ${名稱}", en = "words, with ${name} in them")
            Optional<String> text,

            @Key(zh = "報告章節的代號", en = "id of a section of the report")
            Optional<String> section,

            @Key(zh = "勾選的條件：名稱，或「名稱 = 值」", en = "when the box is ticked: a name, or name = value")
            Optional<String> when,

            @Key(
                    zh = "units（各單位）或 members（成員）：自標題下方起，一列一個，內容以 unit. 起首，如 unit.name",
                    en = "units or members: one a row below the label; names then begin with unit., such as unit.name")
            Optional<String> each,

            @Key(absent = "right", zh = "內容在標題的 right（右）或 below（下）", en = "right of the label or below it")
            Side at,

            @Key(zh = "同樣的文字出現數次時，指第幾個", en = "which one, where the same words stand more than once")
            Optional<Integer> nth,

            @Key(zh = "字數上限", en = "most characters that fit")
            Optional<Integer> max,

            @Key(absent = "false", zh = "取代格內原有的文字", en = "replace what the cell holds already")
            boolean replace) {

        public Field {
            long places = count(label, control, placeholder, checkbox);
            long contents = count(value, text, section, when);
            if (places != 1) {
                throw new InvalidValue(Text.of(
                        "每一項須恰有 label、control、placeholder、checkbox 其中之一",
                        "each entry needs exactly one of label, control, placeholder and checkbox"));
            }
            if (contents != 1) {
                throw new InvalidValue(Text.of(
                        "每一項須恰有 value、text、section、when 其中之一",
                        "each entry needs exactly one of value, text, section and when"));
            }
            boolean column =
                    each.isEmpty() || label.isPresent() && at == Side.BELOW && when.isEmpty() && section.isEmpty();
            if (!column
                    || each.filter(list -> !FormContent.LISTS.contains(list)).isPresent()) {
                throw new InvalidValue(Text.of(
                        "each 為 units 或 members，用於 label 且 at: below，內容為 value 或 text",
                        "each is units or members; it belongs to a label with at: below, and to value or text"));
            }
            if (checkbox.isPresent() && when.isEmpty()
                    || when.isPresent() && checkbox.or(() -> control).isEmpty()) {
                throw new InvalidValue(Text.of(
                        "when 用於 checkbox（或核取方塊之 control），checkbox 也只能用 when",
                        "when belongs to checkbox (or to a control that is a check box), and checkbox to when"));
            }
        }

        private static long count(Optional<?>... keys) {
            return Stream.of(keys).filter(Optional::isPresent).count();
        }

        /** How a message calls it. */
        String name() {
            return label.or(() -> control)
                    .or(() -> placeholder)
                    .or(() -> checkbox)
                    .orElse("");
        }
    }
}
