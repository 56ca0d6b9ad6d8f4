package io.github.taipei1.rule.rep;

import io.github.taipei1.call.ReportPlan;
import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.rule.RuleContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The texts that a team wrote for its closing report: Markdown files that stand in the report's folder itself. */
final class Sections {
    private static final String EXTENSION = ".md";

    private Sections() {}

    /** In the order of their names. */
    static List<Document> of(RuleContext context) {
        String folder = context.config().reportSettings().sections();
        String prefix = folder.endsWith("/") ? folder : folder + "/";
        return context.library().paths().stream()
                .filter(path ->
                        path.startsWith(prefix) && path.endsWith(EXTENSION) && path.indexOf('/', prefix.length()) < 0)
                .flatMap(path -> context.library().document(path).stream())
                .toList();
    }

    /** Ids of the sections for which something was written. */
    static Set<String> written(List<Document> files, ReportPlan plan) {
        Set<String> written = new HashSet<>();
        for (Document file : files) {
            Optional<ReportPlan.Section> named = named(file).flatMap(plan::section);
            if (named.isPresent()) {
                written.add(named.get().id());
            } else {
                file.visible()
                        .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
                        .flatMap(block -> plan.titled(block.passage().text()).stream())
                        .forEach(section -> written.add(section.id()));
            }
        }
        return written;
    }

    /** What {@code section:} in the front matter says. */
    private static Optional<String> named(Document file) {
        return file.blocks().stream()
                .filter(block ->
                        block instanceof Block.Entry entry && entry.key().equals("section"))
                .map(block -> block.passage().text().strip())
                .findFirst();
    }
}
