package io.github.taipei1.document.read.latex;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Format;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads LaTeX as it would be printed, without running TeX: included files are read in, simple macros expanded, comments and
 * switched-off text marked as hidden. Commands it doesn't know print their arguments.
 */
public final class LatexReader {
    private LatexReader() {}

    /** @param files gives the text of a path of the repository, if there is such a file */
    public static Document read(Source source, Function<String, Optional<Source>> files) {
        LatexJob job = new LatexJob(source, files);
        List<Block> blocks = new ArrayList<>();
        LatexOutput out = new LatexOutput(blocks, source, Visibility.VISIBLE);
        new LatexWalk(job, new TexSource(source), out, 0).file();
        return new Document(source.path(), Format.LATEX, source, blocks, job.included());
    }
}
