package io.github.taipei1.maven;

import io.github.taipei1.bilingual.wording.OwnTerms;
import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.bundle.sign.AllowedSigners;
import io.github.taipei1.call.Call;
import io.github.taipei1.call.Calls;
import io.github.taipei1.call.Profile;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.rule.decision.Waivers;
import io.github.taipei1.verify.Intake;
import io.github.taipei1.verify.IntakeReader;
import io.github.taipei1.verify.Office;
import io.github.taipei1.verify.VerifyRun;
import io.github.taipei1.verify.mail.DkimKeys;
import io.github.taipei1.verify.write.VerifyConsole;
import io.github.taipei1.verify.write.VerifyFiles;
import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Verifies what teams handed in, for the programme office: each file's integrity, times of receipt, duties, rules, figures and approvals.
 * Needs no POM and no network; one bad file never stops another.
 */
@Mojo(name = "verify", requiresProject = false, aggregator = true, threadSafe = true)
public final class VerifyMojo extends AbstractMojo {

    /** Folder of the files that were handed in. */
    @Parameter(property = "taipei1.submissions", required = true)
    private File submissions;

    /** The office's table of received files (CSV or XLSX) with the columns file, received-at and seal. */
    @Parameter(property = "taipei1.intake")
    private File intake;

    /** The ledger of all runs; {@code ledger.jsonl} beside the folder of submissions if absent. */
    @Parameter(property = "taipei1.ledger")
    private File ledger;

    /** What the office lets pass (YAML); nothing if absent. */
    @Parameter(property = "taipei1.waivers")
    private File waivers;

    /** The keys whose signatures the office trusts, as OpenSSH's {@code allowed_signers}. */
    @Parameter(property = "taipei1.signers")
    private File signers;

    /** DKIM keys for checking replies: a file or folder of lines as in a zone file; without them no approval is graded A. */
    @Parameter(property = "taipei1.dkimKeys")
    private File dkimKeys;

    /** The office's own word list, in the form of taipei1-terms.tsv; teams get it as taipei1-office-terms.tsv. */
    @Parameter(property = "taipei1.terms")
    private File terms;

    /** The call that all submissions must be of: an id or a folder with a profile; each bundle's own if absent. */
    @Parameter(property = "taipei1.call")
    private String call;

    /** Until when teams are to mend, AD or ROC; stands in the letters. */
    @Parameter(property = "taipei1.mendBy")
    private String mendBy;

    /** Language of the console: zh-TW or en; what is written has both. */
    @Parameter(property = "taipei1.lang")
    private String lang;

    /** Where results are written; {@code target/taipei1} below the current folder if absent. */
    @Parameter(property = "taipei1.outputDirectory")
    private File outputDirectory;

    /** Skips the goal, and says so. */
    @Parameter(property = "taipei1.skip", defaultValue = "false")
    private boolean skip;

    /** The day that counts as today, AD or ROC; today in Taipei if absent. */
    @Parameter(property = "taipei1.asOf")
    private String asOf;

    /** From which level on findings fail the build: error, warning, review, info or never. */
    @Parameter(property = "taipei1.failOn", defaultValue = "error")
    private String failOn;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Switches switches = new Switches(getLog());
        if (skip) {
            switches.skipped("verify");
            return;
        }
        Language language =
                switches.presentation("verify", lang, Language.ZH_TW).language();
        Path folder = submissions.toPath().toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new MojoExecutionException(
                    "taipei1.submissions=" + submissions + "：找不到這個資料夾 / there is no such folder");
        }
        Path output = switches.output(outputDirectory, Path.of("").toAbsolutePath());
        Path book = ledger == null
                ? folder.resolveSibling("ledger.jsonl")
                : ledger.toPath().toAbsolutePath();
        if (Files.isDirectory(book)) {
            throw new MojoExecutionException("taipei1.ledger=" + book + "：這是資料夾，請指定檔案 / this is a folder, name a file");
        }
        try {
            Office office = office(switches);
            VerifyRun run = VerifyRun.of(folder, intake(), book, office, VerifyFiles.notedHead(output));
            // Said first: a full disk must not take the answers away.
            VerifyConsole.of(run, language).forEach(switches::print);
            write(run, office, output);
            getLog().info(output.resolve("verify.html").toString());
            end(run, switches, language);
        } catch (IOException e) {
            throw switches.unreadable(e);
        }
    }

    private static void write(VerifyRun run, Office office, Path output) throws MojoExecutionException {
        try {
            VerifyFiles.write(run, office, Switches.version(), output);
        } catch (IOException e) {
            String why = Shown.name(e.getClass().getSimpleName() + ": " + e.getMessage());
            throw new MojoExecutionException(
                    "結果未能全部寫入 " + output + "（" + why + "）；查驗紀錄不受影響。請清出空間，或以 -Dtaipei1.outputDirectory 指定可寫入之處，再執行一次"
                            + " / not all results could be written to " + output + " (" + why
                            + "); the ledger is all right. Make room, or name another place with"
                            + " -Dtaipei1.outputDirectory, and run again",
                    e);
        }
    }

    private Office office(Switches switches) throws MojoExecutionException, IOException {
        LocalDate day = switches.asOf(asOf);
        Optional<Call> named = Optional.empty();
        Optional<Profile> profile = Optional.empty();
        if (call != null && !call.isBlank()) {
            Path here = Path.of("").toAbsolutePath();
            Calls.Found found = Calls.load(call, here);
            profile = Optional.of(Profile.of(call, here));
            named = Optional.of(found.call().orElseThrow(() -> unusable("taipei1.call=" + call, found.problems())));
        }
        Waivers granted = Waivers.NONE;
        if (waivers != null) {
            granted = Waivers.read(waivers.getName(), text(waivers, "taipei1.waivers"));
            if (!granted.problems().isEmpty()) {
                throw unusable("taipei1.waivers=" + waivers, granted.problems());
            }
        }
        AllowedSigners trusted =
                signers == null ? AllowedSigners.none() : AllowedSigners.read(text(signers, "taipei1.signers"));
        trusted.faults().forEach(fault -> getLog().warn("taipei1.signers：" + fault.zhTw() + " / " + fault.en()));
        return new Office(
                day, named, profile, granted, trusted, keys(), switches.day("taipei1.mendBy", mendBy), words());
    }

    private Optional<String> words() throws MojoExecutionException, IOException {
        if (terms == null) {
            return Optional.empty();
        }
        String list = text(terms, "taipei1.terms");
        List<Problem> problems =
                OwnTerms.read(new Source(terms.getName(), list)).problems();
        if (!problems.isEmpty()) {
            throw unusable("taipei1.terms=" + terms, problems);
        }
        return Optional.of(list);
    }

    private DkimKeys keys() throws MojoExecutionException, IOException {
        if (dkimKeys == null) {
            return DkimKeys.none();
        }
        if (!dkimKeys.exists()) {
            throw new MojoExecutionException("taipei1.dkimKeys=" + dkimKeys + "：找不到 / not found");
        }
        DkimKeys keys = DkimKeys.read(dkimKeys.toPath());
        keys.unread()
                .forEach(
                        line -> getLog().warn("taipei1.dkimKeys：不是金鑰的一行 / a line that is no key: " + Shown.name(line)));
        return keys;
    }

    private static MojoExecutionException unusable(String what, List<Problem> problems) {
        String why = problems.stream()
                .findFirst()
                .map(problem -> problem.message().zhTw() + " / "
                        + problem.message().en() + "；" + problem.help().zhTw())
                .orElse("－");
        return new MojoExecutionException(what + "：" + why);
    }

    private static String text(File file, String property) throws MojoExecutionException, IOException {
        if (!file.isFile()) {
            throw new MojoExecutionException(property + "=" + file + "：找不到這個檔案 / there is no such file");
        }
        try {
            return Files.readString(file.toPath(), StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new MojoExecutionException(property + "=" + file + "：不是 UTF-8 文字檔 / no text in UTF-8", e);
        }
    }

    private Intake intake() throws MojoExecutionException, IOException {
        if (intake == null) {
            getLog().warn("未指定收件表（taipei1.intake），無法判定準時與封存碼 / no intake table: times and seal codes stay open");
            return Intake.none();
        }
        if (!intake.isFile()) {
            throw new MojoExecutionException("taipei1.intake=" + intake + "：找不到這個檔案 / there is no such file");
        }
        return IntakeReader.read(intake.getName(), Files.readAllBytes(intake.toPath()));
    }

    private void end(VerifyRun run, Switches switches, Language language)
            throws MojoExecutionException, MojoFailureException {
        if (run.ledgerFault().isPresent()) {
            throw new MojoExecutionException(run.ledgerFault().get().in(language));
        }
        boolean fails = switches.failOn(failOn)
                .filter(level -> run.files().stream()
                        .flatMap(file -> file.answers().stream())
                        .flatMap(asked -> asked.answer().remarks().stream())
                        .anyMatch(remark -> remark.counts() && remark.level().atLeast(level)))
                .isPresent();
        if (fails) {
            throw new MojoFailureException(
                    language == Language.EN
                            ? "some submissions need mending, see verify.html"
                            : "有提交檔待補正，請見 verify.html");
        }
    }
}
