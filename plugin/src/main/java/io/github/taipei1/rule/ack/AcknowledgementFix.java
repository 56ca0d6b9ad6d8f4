package io.github.taipei1.rule.ack;

import io.github.taipei1.document.Format;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Region;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Fix;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.mention.Section;
import io.github.taipei1.rule.mention.Spoken;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts the model acknowledgement into a Markdown or LaTeX work of one file: below the heading that is there, else under a
 * heading of its own before the references or at the end.
 */
final class AcknowledgementFix {
    private static final Pattern LATEX_END = Pattern.compile(
            "\\s*+\\\\(?:bibliography\\{|printbibliography|begin\\{thebibliography\\}|end\\{document\\}).*+");

    private AcknowledgementFix() {}

    static Optional<Fix> of(Artifact artifact, Place place, RuleContext context) {
        Optional<Format> format = context.library().document(artifact.path()).map(document -> document.format());
        Optional<Source> source = context.library().source(artifact.path());
        boolean known = format.filter(one -> one == Format.MARKDOWN || one == Format.LATEX)
                .isPresent();
        if (!known || source.isEmpty() || artifact.parts().size() > 1) {
            return Optional.empty();
        }
        List<Spoken> texts = Acknowledgement.of(artifact, context).texts();
        String sample = Samples.sample(texts, context);
        boolean underHeading = texts.stream()
                .filter(spoken -> spoken.isVisible() && spoken.thanksHeading())
                .anyMatch(spoken -> spoken.block().passage().place().equals(place));
        if (underHeading) {
            return Optional.of(insert(source.get(), place.region().endLine() + 1, "\n" + sample + "\n"));
        }
        boolean latex = format.get() == Format.LATEX;
        String title = Samples.isChinese(texts) ? "致謝" : "Acknowledgements";
        String heading = latex ? "\\section*{" + title + "}\n" : "## " + title + "\n\n";
        return latex
                ? beforeEnd(source.get(), heading + sample + "\n\n")
                : behind(source.get(), texts, heading + sample);
    }

    private static Optional<Fix> beforeEnd(Source source, String text) {
        for (int line = 1; line <= source.lines(); line++) {
            if (LATEX_END.matcher(source.line(line)).matches()) {
                return Optional.of(insert(source, line, text));
            }
        }
        return Optional.empty();
    }

    /** Before the references, if the text has any. */
    private static Optional<Fix> behind(Source source, List<Spoken> texts, String text) {
        Optional<Integer> references = texts.stream()
                .filter(spoken -> spoken.isVisible() && spoken.isHeading() && spoken.section() == Section.REFERENCES)
                .map(spoken -> spoken.block().passage().place().region().startLine())
                .findFirst();
        return Optional.of(references
                .map(line -> insert(source, line, text + "\n\n"))
                .orElseGet(() -> insert(source, source.lines() + 1, "\n" + text + "\n")));
    }

    /** Inserts whole lines before a line; behind the last one, a line end that is missing comes first. */
    private static Fix insert(Source source, int line, String text) {
        String end = source.text().contains("\r\n") ? "\r\n" : "\n";
        String lines = text.replace("\n", end);
        if (line <= source.lines()) {
            return new Fix(source.path(), Region.at(line, 1), "", lines);
        }
        int last = source.lines();
        boolean open = !source.line(last).isEmpty();
        Region behind = Region.at(last, source.line(last).length() + 1);
        return new Fix(source.path(), behind, "", open ? end + lines : lines);
    }
}
