package io.github.taipei1.report.form;

import io.github.taipei1.report.model.Resolved;
import io.github.taipei1.report.read.Values;
import io.github.taipei1.report.write.Fonts;
import io.github.taipei1.yaml.Parsed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sample form, filled. */
public final class FilledForms {
    private static final String MAP = """
            fields:
              - {label: 計畫名稱, text: 山海}
              - {control: software, text: 軟體}
              - {checkbox: 公司, when: joint}
              - {label: 具體產出（2000字以內）, at: below, section: all}
              - {label: 使用算力前後之情形, section: all}
              - {label: 版次, text: "1"}
            """;

    private FilledForms() {}

    /** With a report in two of its cells; the form holds nothing that came after the standard, so a schema can judge it. */
    public static byte[] ofStandard(Resolved report) throws UnusableForm {
        Map<String, String> parts = Forms.unzip(Forms.sample());
        parts.computeIfPresent(
                "word/document.xml",
                (name, xml) ->
                        xml.replaceAll("<w14:checkbox>.*?</w14:checkbox>", "").replace(" mc:Ignorable=\"w14\"", ""));
        Parsed<FormMap> map = FormMap.read("a.map.yaml", MAP);
        FilledForm filled = FormFiller.fill(
                Forms.zip(parts),
                map.value().orElseThrow(),
                map.places(),
                new FormContent(new Joint(), Map.of("all", report), Map.of(), Fonts.DEFAULT));
        if (!filled.problems().isEmpty()) {
            throw new AssertionError(filled.problems());
        }
        return filled.bytes();
    }

    /** Knows one thing: that the project is a joint one. */
    private record Joint() implements Values {
        @Override
        public Optional<String> value(String name, Optional<String> format) {
            return Optional.of("true");
        }

        @Override
        public List<String> names() {
            return List.of("joint");
        }
    }
}
