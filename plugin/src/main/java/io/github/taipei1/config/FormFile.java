package io.github.taipei1.config;

import io.github.taipei1.yaml.Key;
import io.github.taipei1.yaml.Shorthand;
import java.util.Optional;

/** The office's own form of the report and the file that says what goes where in it. */
@Shorthand("file")
public record FormFile(
        @Key(zh = "表格（DOCX）", en = "the form (DOCX)") String file,

        @Key(
                zh = "對照檔；不寫則為表格旁同名之 .map.yaml，以 taipei1:form 起草",
                en = "its map; beside the form as .map.yaml if absent; taipei1:form drafts it")
        Optional<String> map) {

    /** Where the map stands: as given, else beside the form. */
    public String mapFile() {
        return map.orElse(mapBeside(file));
    }

    /** {@code forms/annex.map.yaml} for {@code forms/annex.docx}. */
    public static String mapBeside(String form) {
        int dot = form.lastIndexOf('.');
        return (dot > form.lastIndexOf('/') ? form.substring(0, dot) : form) + ".map.yaml";
    }
}
