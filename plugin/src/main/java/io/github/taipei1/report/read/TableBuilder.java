package io.github.taipei1.report.read;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import io.github.taipei1.finding.Text;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Block.Alignment;
import io.github.taipei1.report.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a table of flexmark into ours. */
final class TableBuilder {
    private final Context context;

    TableBuilder(Context context) {
        this.context = context;
    }

    Optional<Block> table(TableBlock table) {
        List<Block.Row> header = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        List<Alignment> alignments = new ArrayList<>();
        for (Node part : table.getChildren()) {
            if (part instanceof TableHead) {
                rows(part, header, alignments);
            } else if (part instanceof TableBody) {
                rows(part, rows, alignments);
            }
        }
        boolean empty = alignments.isEmpty() || header.isEmpty() && rows.isEmpty();
        return empty ? Optional.empty() : Optional.of(new Block.Table("", List.of(), alignments, header, rows));
    }

    private void rows(Node part, List<Block.Row> into, List<Alignment> alignments) {
        for (Node row : part.getChildren()) {
            List<Block.Cell> cells = new ArrayList<>();
            int column = 0;
            for (Node child : row.getChildren()) {
                if (child instanceof TableCell cell) {
                    int span = Math.max(1, cell.getSpan());
                    cells.add(new Block.Cell(content(cell), span));
                    column += span;
                    align(alignments, column, cell);
                }
            }
            into.add(new Block.Row(cells));
        }
    }

    private List<Inline> content(TableCell cell) {
        InlineBuilder inlines = new InlineBuilder(context);
        List<Inline> content = new ArrayList<>(inlines.inlines(cell));
        for (Node image : inlines.images()) {
            content.add(Inline.text(new AltText().of(image)));
            context.problem(
                    image,
                    Text.of(
                            "表格內不能放圖片，只會印出其替代文字。",
                            "A table can't hold a picture; its alternative text is printed instead."),
                    Text.of("請將圖片移到表格之外。", "Move the picture out of the table."));
        }
        return content;
    }

    private static void align(List<Alignment> alignments, int columns, TableCell cell) {
        while (alignments.size() < columns) {
            alignments.add(alignment(cell));
        }
    }

    private static Alignment alignment(TableCell cell) {
        if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            return Alignment.CENTER;
        }
        return cell.getAlignment() == TableCell.Alignment.RIGHT ? Alignment.END : Alignment.START;
    }
}
