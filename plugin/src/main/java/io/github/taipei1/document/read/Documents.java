package io.github.taipei1.document.read;

import io.github.taipei1.document.Document;
import io.github.taipei1.document.FileTree;
import io.github.taipei1.document.Format;
import io.github.taipei1.document.Reading;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.read.code.EntriesReader;
import io.github.taipei1.document.read.code.SourceCodeReader;
import io.github.taipei1.document.read.html.HtmlReader;
import io.github.taipei1.document.read.latex.LatexReader;
import io.github.taipei1.document.read.markdown.MarkdownReader;
import io.github.taipei1.document.read.markdown.Refused;
import io.github.taipei1.document.read.notebook.NotebookReader;
import io.github.taipei1.document.read.rst.RstReader;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.util.Optional;

/**
 * The one border behind which files are read. {@link #source} only decodes, which is cheap and enough to look for a word;
 * {@link #read} parses. Neither throws: whatever is wrong with a file comes back as a reason.
 */
public final class Documents {
    /** Text beyond this size is data, not something people read. */
    private static final int LARGEST_TEXT = 8 << 20;

    private static final int LARGEST_OFFICE_FILE = 64 << 20;

    private Documents() {}

    /** Whether a file is a Word or PDF document, by its name. */
    public static boolean isOffice(String path) {
        return Formats.isOffice(path);
    }

    /** Whether a file is a PDF, by its name. */
    public static boolean isPdf(String path) {
        return Formats.isPdf(path);
    }

    /** The text of a file. */
    public static Reading<Source> source(FileTree tree, String path) {
        try {
            long size = tree.size(path);
            if (size > LARGEST_TEXT) {
                return new Reading.Skipped<>(tooLarge(size, LARGEST_TEXT));
            }
            return Decoder.decode(path, tree.read(path));
        } catch (IOException e) {
            return new Reading.Failed<>(unreadable(path));
        }
    }

    /** A file as a document. Word and PDF files are read too, which {@link #source} passes over. */
    public static Reading<Document> read(FileTree tree, String path) {
        return read(tree, path, OfficeReader.HERE);
    }

    /** The same, with another reader of Word and PDF files. */
    public static Reading<Document> read(FileTree tree, String path, OfficeReader officeReader) {
        if (Formats.isOffice(path)) {
            return office(tree, path, officeReader);
        }
        Reading<Source> source = source(tree, path);
        return source.content().isPresent() ? parse(tree, source.content().get()) : source.without();
    }

    /**
     * A text that was decoded before, as a document.
     *
     * @param tree where files that it includes are found
     */
    public static Reading<Document> parse(FileTree tree, Source source) {
        Format format = Formats.of(source.path(), source.text());
        try {
            return new Reading.Read<>(parse(tree, source, format));
        } catch (Refused e) {
            return new Reading.Read<>(PlainTextReader.read(source, format), Optional.of(e.problem(source.path())));
        } catch (IOException e) {
            return new Reading.Read<>(EntriesReader.read(source));
        } catch (RuntimeException | StackOverflowError e) {
            return new Reading.Read<>(
                    PlainTextReader.read(source, format), Optional.of(broken(source.path(), format, e)));
        }
    }

    private static Reading<Document> office(FileTree tree, String path, OfficeReader reader) {
        try {
            long size = tree.size(path);
            if (size > LARGEST_OFFICE_FILE) {
                return new Reading.Skipped<>(tooLarge(size, LARGEST_OFFICE_FILE));
            }
            return reader.read(path, tree.read(path));
        } catch (IOException e) {
            return new Reading.Failed<>(unreadable(path));
        }
    }

    private static Document parse(FileTree tree, Source source, Format format) throws Refused, IOException {
        return switch (format) {
            case MARKDOWN -> MarkdownReader.read(source);
            case LATEX ->
                LatexReader.read(
                        source, path -> tree.exists(path) ? source(tree, path).content() : Optional.empty());
            case HTML -> HtmlReader.read(source);
            case NOTEBOOK -> NotebookReader.read(source);
            case RESTRUCTURED_TEXT -> RstReader.read(source);
            case ENTRIES -> EntriesReader.read(source);
            case SOURCE_CODE -> SourceCodeReader.read(source);
            default -> PlainTextReader.read(source, format);
        };
    }

    private static Text tooLarge(long size, long limit) {
        return Text.of(
                "檔案 " + (size >> 20) + " MiB，超過文字檔上限 " + (limit >> 20) + " MiB，視為資料而略過。",
                "The file has " + (size >> 20) + " MiB; beyond " + (limit >> 20)
                        + " MiB it is taken for data and passed over.");
    }

    private static Problem unreadable(String path) {
        return new Problem(
                Place.of(path),
                Text.of("檔案無法讀取，因此未檢查。", "The file can't be read and was not checked."),
                Text.of("請確認檔案存在，且執行者有讀取權限。", "See that it is there and that you may read it."));
    }

    private static Problem broken(String path, Format format, Throwable cause) {
        String what = format + ", " + cause.getClass().getSimpleName();
        return new Problem(
                Place.of(path),
                Text.of(
                        "本工具的讀取器無法處理這個檔案（" + what + "），改以純文字檢查。",
                        "Our reader can't handle this file (" + what + "), so it was read as plain text."),
                Text.of("檔案本身可能沒有問題；請將它附上並回報。", "The file itself may be fine; please report it to us."));
    }
}
