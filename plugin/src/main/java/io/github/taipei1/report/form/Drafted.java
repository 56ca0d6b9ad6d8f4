package io.github.taipei1.report.form;

import io.github.taipei1.call.ReportPlan;
import io.github.taipei1.config.FormFile;
import io.github.taipei1.output.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A draft that was written.
 *
 * @param file a new one: a map that is there is somebody's work
 */
public record Drafted(Draft draft, Path file) {
    private static final int LARGEST = 64 << 20;

    /**
     * Drafts the map of a form and writes it beside the form.
     *
     * @param form path of the form from {@code root}
     * @param plan of the report whose sections can be put into it
     */
    public static Drafted write(Path root, String form, ReportPlan plan) throws IOException, UnusableForm {
        Path document = root.resolve(form);
        boolean readable = Files.isRegularFile(document) && Files.size(document) <= LARGEST;
        if (!readable) {
            throw new UnusableForm("找不到表格 " + form + "，或檔案過大", "the form " + form + " is not there, or too large");
        }
        Draft draft = FormDraft.of(Files.readAllBytes(document), new Vocabulary(plan));
        Path file = free(root.resolve(FormFile.mapBeside(form)));
        byte[] yaml = draft.yaml(form).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(yaml));
        return new Drafted(draft, file);
    }

    private static Path free(Path wanted) {
        Path free = wanted;
        for (int number = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); number++) {
            String name = wanted.getFileName().toString();
            free = wanted.resolveSibling(name.replaceFirst("\\.yaml$", "-" + number + ".yaml"));
        }
        return free;
    }
}
