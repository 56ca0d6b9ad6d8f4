package io.github.taipei1.rule.dis;

import io.github.taipei1.approval.Approval;
import io.github.taipei1.approval.TextForm;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.read.Documents;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Related;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Library;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** DIS-04. */
public final class ApprovalStale implements Rule.OfProject {
    private static final int SHOWN = 20;

    /** An approval of 使用 128 張 H100。 and It used 128 H100. */
    private static final String RECORD = """
            {"schema": 1, "disclosure": "press", "decision": "approved",
             "zhSha256": "9f53873c268d6cae69f6eb8e03c2606257adeee582e7d101b1cebe27ad46aeaf",
             "enSha256": "f7b4c4bc7b1b41a2dd6c5b2d4fbff7d8952c3fcf16928f04f913538fe897b403",
             "textSha256": "5572cf47f6508a392ad76398d82de21de3d44d4b3c821857b752ea6641adc136"}""";

    private static final RuleInfo INFO = RuleInfo.rule("DIS-04", "approval-stale", Level.ERROR)
            .locked()
            .duties("review")
            .title("同意之後文稿又改過", "a draft changed after its approval")
            .explanation(
                    "同意只及於當時送審的文字。文稿改動後，須就新文字再次取得同意；列出的是不再涵蓋的句子。換行方式與檔首 BOM 的改變不算。",
                    "An approval covers exactly the text that was sent. After a change the new text wants an approval of its own; the sentences that are no longer covered are listed. Line ends and a byte-order mark do not count.")
            .appliesTo("有 approved 紀錄的揭露", "disclosures with an approved record")
            .example(Example.wrong("同意後改了數字", "a figure changed after the approval")
                    .config("disclosures: [{id: press, kind: press-release, zh-TW: press.zh.md, en: press.en.md}]")
                    .file("press.zh.md", "使用 64 張 H100。\n")
                    .file("press.en.md", "It used 64 H100.\n")
                    .file("press.approval.json", RECORD))
            .example(Example.right("文稿未變，只有換行方式不同", "the same text with other line ends")
                    .config("disclosures: [{id: press, kind: press-release, zh-TW: press.zh.md, en: press.en.md}]")
                    .file("press.zh.md", "使用 128 張 H100。\r\n")
                    .file("press.en.md", "It used 128 H100.")
                    .file("press.approval.json", RECORD))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Drafts.all(context).stream()
                .flatMap(drafts -> stale(drafts, context))
                .toList();
    }

    private static Stream<Finding> stale(Drafts drafts, RuleContext context) {
        Optional<TextForm.Hashes> now = drafts.hashes();
        Optional<Approval> approved = drafts.approval().filter(Approval::isApproved);
        boolean stale = now.isPresent()
                && approved.flatMap(Approval::textSha256).isPresent()
                && !approved.get().covers(now.get());
        if (!stale) {
            return Stream.empty();
        }
        Approval approval = approved.get();
        Stream<Finding> zh = changed(approval.zhSha256(), now.get().zhSha256())
                ? Stream.of(zh(drafts, approval, context))
                : Stream.empty();
        Stream<Finding> en = changed(approval.enSha256(), now.get().enSha256())
                ? Stream.of(en(drafts, approval, context))
                : Stream.empty();
        return Stream.concat(zh, en);
    }

    private static Finding zh(Drafts drafts, Approval approval, RuleContext context) {
        Source draft = drafts.zh().orElseThrow();
        Copy copy = Copy.of(approval.sentZh(), approval.zhSha256(), draft, context.library());
        return finding(drafts.disclosure().id(), draft, copy, Text.of("中文稿", "Chinese draft"));
    }

    private static Finding en(Drafts drafts, Approval approval, RuleContext context) {
        Source draft = drafts.en().orElseThrow();
        Copy copy = Copy.of(approval.sentEn(), approval.enSha256(), draft, context.library());
        return finding(drafts.disclosure().id(), draft, copy, Text.of("英文稿", "English draft"));
    }

    private static boolean changed(Optional<String> approved, String now) {
        return approved.filter(now::equalsIgnoreCase).isEmpty();
    }

    private static Finding finding(String id, Source draft, Copy copy, Text which) {
        List<UncoveredSentences.Uncovered> uncovered = copy.uncovered();
        Finding finding = INFO.finding(
                uncovered.isEmpty() ? Place.of(draft.path()) : uncovered.get(0).place(),
                id + " " + which.en() + " " + TextForm.normalise(draft.text()).hashCode(),
                Text.of(
                        "揭露「" + id + "」的" + which.zhTw() + "在同意之後改過："
                                + copy.summary().zhTw(),
                        "the " + which.en() + " of " + id + " changed after its approval: "
                                + copy.summary().en()),
                Text.of("還原為同意的文字，或就新文字再次送審", "restore the approved text, or have the new one reviewed"));
        for (UncoveredSentences.Uncovered one : uncovered.stream().limit(SHOWN).toList()) {
            finding = finding.withRelated(new Related(one.place(), one.text()));
        }
        return finding;
    }

    /**
     * What the exact copy of the approved text tells about a draft.
     *
     * @param summary how many sentences are no longer covered, or why nothing can be told
     */
    private record Copy(List<UncoveredSentences.Uncovered> uncovered, Text summary) {

        static Copy of(Optional<String> path, Optional<String> sha256, Source draft, Library library) {
            Optional<String> found = path.flatMap(file -> Drafts.sha256(file, library));
            Optional<Document> document = path.flatMap(library::document);
            if (found.isEmpty() || document.isEmpty()) {
                return nothing("沒有送審副本可逐句比對", "there is no copy of the approved text to compare with");
            }
            if (sha256.filter(found.get()::equalsIgnoreCase).isEmpty()) {
                return nothing(
                        "送審副本 " + name(path.get()) + " 也被改過，無法逐句比對",
                        "the copy " + name(path.get()) + " was altered too, so sentences cannot be compared");
            }
            return library.document(draft.path())
                    .map(now -> compared(UncoveredSentences.of(document.get(), now), Documents.isOffice(draft.path())))
                    .orElseGet(() -> nothing("文稿無法讀取", "the draft cannot be read"));
        }

        private static Copy nothing(String zhTw, String en) {
            return new Copy(List.of(), Text.of(zhTw, en));
        }

        /** The folder is the team's business: reviewers read this, too. */
        private static String name(String path) {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        private static Copy compared(List<UncoveredSentences.Uncovered> uncovered, boolean office) {
            if (uncovered.isEmpty() && office) {
                return nothing(
                        "文字相同，但檔案已重新存過（版面、圖片或其他內容可能不同）",
                        "its words are the same, but the file is another (its layout, pictures or other content may differ)");
            }
            if (uncovered.isEmpty()) {
                return nothing("空白或分段不同", "spaces or paragraphs differ");
            }
            StringJoiner zh = new StringJoiner("、");
            StringJoiner en = new StringJoiner(", ");
            for (UncoveredSentences.Kind kind : UncoveredSentences.Kind.values()) {
                long count =
                        uncovered.stream().filter(one -> one.kind() == kind).count();
                if (count > 0) {
                    zh.add(kind.label().zhTw() + " " + count);
                    en.add(count + " " + kind.label().en());
                }
            }
            return new Copy(
                    uncovered,
                    Text.of(
                            "不再涵蓋 " + uncovered.size() + " 句（" + zh + "）",
                            uncovered.size() + (uncovered.size() == 1 ? " sentence" : " sentences")
                                    + " no longer covered (" + en + ")"));
        }
    }
}
