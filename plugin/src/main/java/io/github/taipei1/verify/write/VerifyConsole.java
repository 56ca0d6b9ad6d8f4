package io.github.taipei1.verify.write;

import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.output.ConsoleLine;
import io.github.taipei1.output.ConsoleLine.Tone;
import io.github.taipei1.output.Wrapped;
import io.github.taipei1.verify.Answer;
import io.github.taipei1.verify.Remark;
import io.github.taipei1.verify.Verified;
import io.github.taipei1.verify.VerifyRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a run says on the console: each file with what is the matter with it, the gravest things first. */
public final class VerifyConsole {
    private static final int SHOWN = 3;
    /** Columns that are left on a line of 80 beside Maven's longest word, "[WARNING] ". */
    private static final int WIDTH = 70;

    private static final int INDENT = 2;

    private final Language language;
    private final List<ConsoleLine> lines = new ArrayList<>();

    private VerifyConsole(Language language) {
        this.language = language;
    }

    public static List<ConsoleLine> of(VerifyRun run, Language language) {
        VerifyConsole console = new VerifyConsole(language);
        run.files().forEach(console::file);
        run.ledgerFault().ifPresent(fault -> console.say(Tone.ERROR, 0, fault.in(language)));
        run.problems().forEach(console::problem);
        console.counts(run);
        return List.copyOf(console.lines);
    }

    private boolean english() {
        return language == Language.EN;
    }

    /** Says something in as many lines as it takes, those after the first one step further in. */
    private void say(Tone tone, int level, String text) {
        String first = " ".repeat(level * INDENT);
        String more = first + " ".repeat(INDENT);
        List<String> broken = Wrapped.lines(text, WIDTH - more.length(), "");
        for (int i = 0; i < broken.size(); i++) {
            lines.add(new ConsoleLine(tone, (i == 0 ? first : more) + broken.get(i)));
        }
    }

    private void file(Verified file) {
        Tone tone = switch (file.state()) {
            case BAD -> Tone.ERROR;
            case GOOD -> Tone.INFO;
            case CONCERN, PERSON, OPEN -> Tone.WARNING;
        };
        String gap = english() ? "  " : "　";
        say(
                tone,
                0,
                "[" + file.state().label().in(language) + "] "
                        + Shown.name(file.facts().file()) + gap
                        + file.facts().integrity().in(language));
        if (file.facts().among().copyOf().isPresent()) {
            copy(tone, file);
            return;
        }
        file.answers().stream()
                .filter(asked -> says(asked, file))
                .forEach(asked -> answer(tone, asked, file.facts().integrity()));
    }

    /** What is in it was said of the file whose copy it is. */
    private void copy(Tone tone, Verified file) {
        String original = Shown.name(file.facts().among().copyOf().orElseThrow());
        say(tone, 1, english() ? "a copy of " + original + ", see there" : "為 " + original + " 之副本，其餘見該檔");
    }

    /** Where the file itself is no good, what could not be decided from it goes without saying. */
    private static boolean says(Verified.Asked asked, Verified file) {
        Answer.State state = asked.answer().state();
        return state != Answer.State.GOOD
                && (state != Answer.State.OPEN || file.facts().isSound());
    }

    /** @param said what was said of the file already */
    private void answer(Tone tone, Verified.Asked asked, Text said) {
        Answer answer = asked.answer();
        String state = answer.state().label().in(language);
        String summary = answer.summary().equals(said)
                ? ""
                : (english() ? ", " : "，") + answer.summary().in(language);
        say(tone, 1, asked.question().title().in(language) + (english() ? ": " : "：") + state + summary);
        List<Remark> counting = answer.remarks().stream()
                .filter(remark -> remark.counts()
                        && remark.level() != Level.INFO
                        && !remark.what().equals(said))
                .toList();
        counting.stream().limit(SHOWN).forEach(remark -> say(tone, 2, line(remark)));
        int more = counting.size() - SHOWN;
        if (more > 0) {
            say(tone, 2, english() ? "and " + more + " more in verify.html" : "另有 " + more + " 項，見 verify.html");
        }
    }

    private String line(Remark remark) {
        String place = remark.place().isEmpty() ? "" : Shown.name(remark.place()) + " ";
        return place
                + remark.code()
                + (english() ? "  " : "　")
                + Shown.text(remark.what().in(language));
    }

    private void problem(Problem problem) {
        String place = problem.place().path();
        say(
                Tone.WARNING,
                0,
                (place.isEmpty() ? "" : place + ":" + problem.place().region().startLine() + " ")
                        + problem.message().in(language)
                        + (english() ? " " : "")
                        + problem.help().in(language));
    }

    private void counts(VerifyRun run) {
        String counts = Arrays.stream(Answer.State.values())
                .map(state -> state.label().in(language) + " " + run.count(state))
                .collect(Collectors.joining(english() ? ", " : "、"));
        int files = run.files().size();
        say(Tone.INFO, 0, english() ? files + " files: " + counts : "共 " + files + " 個檔案：" + counts);
    }
}
