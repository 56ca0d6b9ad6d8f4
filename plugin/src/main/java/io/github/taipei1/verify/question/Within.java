package io.github.taipei1.verify.question;

import io.github.taipei1.bundle.office.OfficeRemark;
import io.github.taipei1.document.Unseen;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.verify.Answer;
import io.github.taipei1.verify.Facts;
import io.github.taipei1.verify.Office;
import io.github.taipei1.verify.Question;
import io.github.taipei1.verify.Remark;
import io.github.taipei1.verify.ReportText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the documents hold that a reader on paper would not see, and which of them can't be opened at all. What could act on the officer's
 * machine is an error wherever it stands; what hides or comments concerns the report and not, say, a signed agreement; links are told.
 */
final class Within implements Question {
    private static final int SHOWN = 3;
    private static final Pattern PAGE = Pattern.compile("(?i).*\\.(?:x?html?|svg)");
    private static final Text WITHOUT = Text.of("請移除後重新製作", "remove it and make the file again");
    private static final Text AS_PDF = Text.of("請改附 PDF 或圖檔", "hand it in as a PDF or a picture");
    private static final Text OPENABLE = Text.of("請重新附上可開啟的檔案", "hand in a file that opens");

    @Override
    public String id() {
        return "documents";
    }

    @Override
    public Text title() {
        return Text.of("文件", "Documents");
    }

    @Override
    public Answer answer(Facts facts, Office office) {
        if (facts.content().isEmpty()) {
            return Answer.open(facts.whyNoContent());
        }
        List<ReportText> documents = facts.content().get().documents();
        List<Remark> remarks = new ArrayList<>();
        for (ReportText document : documents) {
            document.unread()
                    .ifPresent(why -> remarks.add(Remark.of("VER-10", Level.WARNING, why)
                            .at(document.original())
                            .asking(OPENABLE)));
            byKind(document).forEach((kind, all) -> remarks.add(remark(document, kind, all)));
        }
        boolean plain = remarks.stream().noneMatch(remark -> remark.level().atLeast(Level.WARNING));
        return Answer.of(
                plain
                        ? Text.of(
                                "文件 " + documents.size() + " 份，均可開啟，無異常內容",
                                documents.size() + " documents: all open, nothing unusual in them")
                        : Text.of(
                                "文件 " + documents.size() + " 份，有須處理者",
                                documents.size() + " documents, some need mending"),
                remarks);
    }

    private static Map<Unseen.Kind, List<OfficeRemark>> byKind(ReportText document) {
        return document.remarks().stream()
                .collect(Collectors.groupingBy(
                        OfficeRemark::kind, () -> new EnumMap<>(Unseen.Kind.class), Collectors.toList()));
    }

    private static Remark remark(ReportText document, Unseen.Kind kind, List<OfficeRemark> all) {
        String places = all.stream()
                .map(one -> (one.part() + " " + one.detail()).strip())
                .filter(place -> !place.isEmpty() && !place.equals("?"))
                .distinct()
                .limit(SHOWN)
                .collect(Collectors.joining("；"));
        String more = all.size() > SHOWN ? "…" : "";
        Text what = Text.of(
                kind.text().zhTw() + "（" + all.size() + " 處）" + (places.isEmpty() ? "" : "：" + places + more),
                kind.text().en() + " (" + all.size() + ")" + (places.isEmpty() ? "" : ": " + places + more));
        Level level = level(document, kind);
        Remark remark = Remark.of("VER-07", level, what).at(document.original());
        return level.atLeast(Level.WARNING) ? remark.asking(isPage(document) ? AS_PDF : WITHOUT) : remark;
    }

    /** A page of evidence: saved from the web it runs things as a matter of course, and is better not opened for all that. */
    private static boolean isPage(ReportText document) {
        return !document.report() && PAGE.matcher(document.original()).matches();
    }

    private static Level level(ReportText document, Unseen.Kind kind) {
        if (kind.isActive()) {
            return isPage(document) ? Level.WARNING : Level.ERROR;
        }
        return document.report() && kind != Unseen.Kind.LINK ? Level.WARNING : Level.INFO;
    }
}
