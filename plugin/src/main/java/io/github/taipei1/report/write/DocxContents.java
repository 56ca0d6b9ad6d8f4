package io.github.taipei1.report.write;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Resolved;
import java.util.List;

/** Writes the contents as a field that is filled already: Word shows them at once and can still update them. */
final class DocxContents {
    private final Resolved report;
    private final Markup out;
    private final DocxBookmarks bookmarks;
    private final PageEstimate pages;
    private final int width;

    DocxContents(Resolved report, Markup out, DocxBookmarks bookmarks, PageEstimate pages, int width) {
        this.report = report;
        this.out = out;
        this.bookmarks = bookmarks;
        this.pages = pages;
        this.width = width;
    }

    void write(Block.Contents contents) {
        List<Resolved.Entry> entries = report.contents().stream()
                .filter(entry -> entry.level() <= contents.depth())
                .toList();
        out.raw("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/>")
                .raw("</w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val=\"TOCHeading\"/></w:pPr>")
                .raw("<w:r><w:t>")
                .text(contents.title())
                .raw("</w:t></w:r></w:p>");
        String begin =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o &quot;1-"
                        + contents.depth()
                        + "&quot; \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        for (int i = 0; i < entries.size(); i++) {
            entry(entries.get(i), i == 0 ? begin : "");
        }
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"TableGap\"/></w:pPr>")
                .raw(entries.isEmpty() ? begin : "")
                .raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:sdtContent></w:sdt>");
    }

    private void entry(Resolved.Entry entry, String begin) {
        String bookmark = bookmarks.name(entry.id());
        boolean spaced =
                !entry.marker().isEmpty() && (report.metadata().language() == Language.EN || entry.level() > 3);
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"TOC")
                .raw(entry.level())
                .raw("\"/><w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"")
                .raw(width)
                .raw("\"/></w:tabs></w:pPr>")
                .raw(begin);
        out.raw("<w:hyperlink").attribute("w:anchor", bookmark).raw(" w:history=\"1\">");
        out.raw("<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">")
                .text(entry.marker() + (spaced ? " " : "") + ContentsText.plain(entry.content(), report))
                .raw("</w:t></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>")
                .raw("<w:r><w:instrText xml:space=\"preserve\"> PAGEREF ")
                .raw(bookmark)
                .raw(" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>")
                .raw(pages.page(entry.id()))
                .raw("</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:hyperlink></w:p>");
    }
}
