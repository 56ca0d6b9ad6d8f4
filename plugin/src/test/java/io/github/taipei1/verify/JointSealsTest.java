package io.github.taipei1.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.bundle.BundleEntry;
import io.github.taipei1.bundle.BundleFile;
import io.github.taipei1.bundle.BundleIndex;
import io.github.taipei1.bundle.Content;
import io.github.taipei1.bundle.Sealed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A joint project from the member's repository to the office: each unit's seal is checked where its files are. */
class JointSealsTest {
    private static final String UNITS = """
            units:
              - id: lead-co
                role: lead
                kind: company
                legal-entity: true
                name: {zh-TW: 範例科技股份有限公司, en: Example Tech Co.}
              - id: member-u
                role: member
                kind: university
                project: {zh-TW: 整理語料, en: Cleans text}
                name: {zh-TW: 範例大學, en: Example University}
            """;

    @TempDir
    Path lead;

    @TempDir
    Path member;

    @TempDir
    Path office;

    private Path inbox;
    private Sealed members;

    @BeforeEach
    void theMemberHandsInToTheLead() throws IOException {
        inbox = Files.createDirectory(office.resolve("inbox"));
        Path handed = Files.createDirectories(lead.resolve("members"));
        members = new TeamRepository(member)
                .config(UNITS + "this-unit: member-u\n")
                .write("report/10-abstract.md", "# 摘要\n\n本單位整理語料。\n")
                .handIn(handed);
        Files.move(handed.resolve(members.fileName()), handed.resolve("member-u.zip"));
    }

    private Sealed leadHandsIn() throws IOException {
        return new TeamRepository(lead)
                .config(UNITS + "members:\n  - {unit: member-u, bundle: members/member-u.zip}\n")
                .write("report/10-abstract.md", "# 摘要\n\n本計畫完成訓練。\n")
                .handIn(inbox);
    }

    private Answer unaltered(String seal) throws IOException {
        return answer("unaltered", seal);
    }

    private Answer answer(String question, String seal) throws IOException {
        String table = "file,received-at,seal\nT1-call-4-dgx-b2-lead-co-1.zip,2025-12-24," + seal + "\n";
        VerifyRun run = VerifyRun.of(
                inbox,
                IntakeReader.read("received.csv", table.getBytes(StandardCharsets.UTF_8)),
                office.resolve("ledger.jsonl"),
                Office.of(LocalDate.of(2026, 1, 5)));
        return run.files().get(0).answers().stream()
                .filter(asked -> asked.question().id().equals(question))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    @Test
    void theMembersSealHoldsInsideTheLeadsBundle() throws IOException {
        Answer answer = unaltered(leadHandsIn().seal());
        assertThat(answer.state()).isEqualTo(Answer.State.GOOD);
        assertThat(answer.remarks())
                .anyMatch(remark -> remark.what().zhTw().contains("member-u")
                        && remark.what().zhTw().contains(members.seal()));
    }

    @Test
    void aLeadThatChangesAMembersFileBeforeItSealsIsFoundOut() throws IOException {
        leadHandsIn();
        Path zip = inbox.resolve("T1-call-4-dgx-b2-lead-co-1.zip");
        Sealed forged;
        try (BundleFile bundle = BundleFile.open(zip)) {
            BundleIndex index = bundle.verify(Optional.empty()).index().orElseThrow();
            List<BundleEntry> entries = new ArrayList<>();
            index.files()
                    .forEach(file -> entries.add(
                            new BundleEntry(file.path(), changed(bundle, file.path()), file.original(), file.role())));
            forged = Handing.seal(office.resolve("forged"), index.content(), entries, index.members());
        }
        Files.delete(zip);
        Files.move(office.resolve("forged").resolve(forged.fileName()), zip);

        Answer answer = unaltered(forged.seal());

        assertThat(answer.state()).isEqualTo(Answer.State.BAD);
        assertThat(answer.remarks())
                .anyMatch(remark -> remark.what().zhTw().contains("成員 member-u：內容已變更")
                        && remark.what().zhTw().contains("10-abstract"));
        assertThat(answer.remarks()).anyMatch(Remark::asks);
    }

    private static Content changed(BundleFile bundle, String path) {
        boolean target = path.startsWith("data/members/member-u/") && path.endsWith(".md");
        return target ? Content.of("# 摘要\n\n本單位獨力完成訓練。\n".getBytes(StandardCharsets.UTF_8)) : () -> bundle.open(path);
    }

    @Test
    void aMembersBundleThatWasAlteredOnItsWayDoesNotGoIn() throws IOException {
        Path zip = lead.resolve("members/member-u.zip");
        byte[] bytes = Files.readAllBytes(zip);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String word = new String("整理語料".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        bytes[text.indexOf(word)] ^= 1;
        Files.write(zip, bytes);

        Answer answer = unaltered(leadHandsIn().seal());

        assertThat(answer.remarks()).noneMatch(remark -> remark.what().zhTw().contains("member-u"));
    }

    @Test
    void aMembersOwnTextsAreJudgedByTheRules() throws IOException {
        Path handed = lead.resolve("members");
        Files.delete(handed.resolve("member-u.zip"));
        Sealed sealed = new TeamRepository(member).write("paper/main.tex", """
                        \\documentclass{article}\\begin{document}
                        We trained it on a cluster.
                        \\section*{Acknowledgements}
                        We thank NCHC for its H100 nodes.
                        \\end{document}
                        """).handIn(handed);
        Files.move(handed.resolve(sealed.fileName()), handed.resolve("member-u.zip"));

        Answer rules = answer("rules", leadHandsIn().seal());

        assertThat(rules.remarks())
                .anyMatch(remark -> remark.code().startsWith("ACK-")
                        && remark.path().equals("members/member-u/paper/main.tex")
                        && remark.asks());
    }
}
