package io.github.taipei1.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.bundle.BundleEntry;
import io.github.taipei1.verify.mail.DkimKeys;
import io.github.taipei1.verify.mail.SigningMail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far the office can trust that a text was approved. */
class ApprovalGradesTest {
    private static final ApprovedDraft DRAFT = new ApprovedDraft("press", "# 新聞稿\n\n成果。\n", "# Press\n\nResults.\n");
    private static final String CODE = DRAFT.hashes().code();

    @TempDir
    Path office;

    private ApprovalGrade grade(List<BundleEntry> entries, DkimKeys keys) throws IOException {
        Path inbox = Files.createDirectories(office.resolve("inbox"));
        Handing.seal(inbox, Handing.config(ApprovedDraft.config("press")), entries);
        Files.delete(inbox.resolve("seal.txt"));
        VerifyRun run = VerifyRun.of(
                inbox,
                Intake.none(),
                office.resolve("ledger.jsonl"),
                Office.of(LocalDate.of(2026, 1, 5)).with(keys));
        return run.files().get(0).facts().content().orElseThrow().approvals().get(0);
    }

    private ApprovalGrade.Grade ofReply(byte[] reply, DkimKeys keys) throws IOException {
        return grade(DRAFT.entries(Optional.of(reply), "reply.eml"), keys).grade();
    }

    private static byte[] reply(SigningMail server, String subject, String body) throws GeneralSecurityException {
        return server.send(
                List.of(
                        "From: Jane Doe <jane@reviewer.example>",
                        "Subject: " + subject,
                        "Date: Wed, 10 Dec 2025 10:00:00 +0800"),
                body);
    }

    @Test
    void anAnswerThatItsSenderSignedAndThatBearsTheCodeIsA() throws Exception {
        SigningMail server = SigningMail.ed25519(true);
        assertThat(ofReply(reply(server, "Re: " + CODE, "Approved.\n"), server.keys()))
                .isEqualTo(ApprovalGrade.Grade.A);
        assertThat(ofReply(reply(server, "Re: review", "Approved: " + CODE + "\n"), server.keys()))
                .isEqualTo(ApprovalGrade.Grade.A);
    }

    @Test
    void withoutAKeyOrASignatureItIsB() throws Exception {
        SigningMail server = SigningMail.rsa(true);
        assertThat(ofReply(reply(server, "Re: " + CODE, "Approved.\n"), DkimKeys.none()))
                .isEqualTo(ApprovalGrade.Grade.B);
        byte[] unsigned = ("From: jane@reviewer.example\nSubject: Re: " + CODE + "\n\nApproved.\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(ofReply(unsigned, server.keys())).isEqualTo(ApprovalGrade.Grade.B);
    }

    @Test
    void whatAPersonMustReadIsC() throws Exception {
        SigningMail server = SigningMail.rsa(true);
        byte[] forged = new String(reply(server, "Re: " + CODE, "Rejected.\n"), StandardCharsets.UTF_8)
                .replace("Rejected", "Approved")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(ofReply(forged, server.keys())).isEqualTo(ApprovalGrade.Grade.C);
        assertThat(ofReply(reply(server, "Re: review", "> " + CODE + "\nFine.\n"), server.keys()))
                .isEqualTo(ApprovalGrade.Grade.C);
        List<BundleEntry> other = new ArrayList<>(DRAFT.entries(Optional.of(new byte[] {'x'}), "scan.png"));
        assertThat(grade(other, DkimKeys.none()).grade()).isEqualTo(ApprovalGrade.Grade.C);
        List<BundleEntry> swapped = new ArrayList<>(DRAFT.entries(Optional.of(new byte[] {'x'}), "reply.eml"));
        swapped.remove(swapped.size() - 1);
        swapped.add(Handing.entry("d/reply.eml", reply(server, "Re: " + CODE, "Approved.\n"), "evidence"));
        assertThat(grade(swapped, server.keys()).grade()).isEqualTo(ApprovalGrade.Grade.C);
    }

    @Test
    void theTeamsWordAloneIsD() throws Exception {
        assertThat(grade(DRAFT.entries(Optional.empty(), ""), DkimKeys.none()).grade())
                .isEqualTo(ApprovalGrade.Grade.D);
        SigningMail server = SigningMail.rsa(true);
        byte[] twice = ("Subject: " + CODE + "\r\n"
                        + new String(reply(server, "Re: " + CODE, "Approved.\n"), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(ofReply(twice, server.keys())).isEqualTo(ApprovalGrade.Grade.D);
    }

    @Test
    void aTextThatChangedSinceIsX() throws Exception {
        SigningMail server = SigningMail.rsa(true);
        byte[] reply = reply(server, "Re: " + CODE, "Approved.\n");
        List<BundleEntry> entries = new ArrayList<>(DRAFT.entries(Optional.of(reply), "reply.eml"));
        entries.remove(1);
        entries.add(Handing.entry("d/a.en.md", Handing.bytes("# Press\n\nGreat results.\n"), "disclosure"));
        assertThat(grade(entries, server.keys()).grade()).isEqualTo(ApprovalGrade.Grade.X);
    }

    @Test
    void withoutARecordThereIsNoGrade() throws Exception {
        List<BundleEntry> entries = new ArrayList<>(DRAFT.entries(Optional.empty(), ""));
        entries.remove(2);
        assertThat(grade(entries, DkimKeys.none()).grade()).isEqualTo(ApprovalGrade.Grade.NONE);
    }
}
