package io.github.taipei1.maven;

import io.github.taipei1.check.Deciding;
import io.github.taipei1.check.Reported;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Text;
import io.github.taipei1.output.ConsoleLine;
import io.github.taipei1.output.Presentation;
import io.github.taipei1.output.WholeFile;
import io.github.taipei1.rule.decision.Decision;
import io.github.taipei1.rule.decision.DecisionText;
import io.github.taipei1.rule.decision.Decisions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** Puts a decision into its file, or says why there is none. */
final class DecisionWriting {
    private static final Text ODD_FILE = Text.of(
            Decisions.FILE + " 的寫法無法自動加入；請依一般 YAML 清單改寫，或手動加入這項決定",
            Decisions.FILE
                    + " is written in a way that nothing can be added to; write its list in the plain form, or add the"
                    + " decision by hand");

    private final Switches switches;
    private final Presentation how;

    DecisionWriting(Switches switches, Presentation how) {
        this.switches = switches;
        this.how = how;
    }

    void write(Path root, Deciding.Answer answer) throws IOException, MojoExecutionException {
        Decision decision = answer.decision()
                .orElseThrow(() -> new MojoExecutionException(
                        answer.refusal().orElseThrow().in(how.language())));
        Path file = root.resolve(Decisions.FILE);
        Optional<String> before = Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        String text = DecisionText.with(before, decision)
                .orElseThrow(() -> new MojoExecutionException(ODD_FILE.in(how.language())));
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        answer.about().ifPresent(this::told);
    }

    private void told(Reported about) {
        boolean english = how.language() == Language.EN;
        String place = about.finding().place().path() + ":"
                + about.finding().place().region().startLine();
        info((english ? "decided: " : "已記下決定：") + about.finding().rule() + " " + place);
        info("  " + about.finding().message().in(how.language()));
        info("  " + (english ? "in " + Decisions.FILE + "; commit it" : "寫入 " + Decisions.FILE + "，請一併提交"));
    }

    private void info(String text) {
        switches.print(new ConsoleLine(ConsoleLine.Tone.INFO, text));
    }
}
