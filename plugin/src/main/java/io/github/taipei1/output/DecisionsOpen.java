package io.github.taipei1.output;

import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Reported;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.rule.decision.Decision;
import io.github.taipei1.rule.decision.DecisionText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The findings that wait for a person, each with the command that records its decision, and the words to decide with. */
public final class DecisionsOpen {
    private static final int WIDTH = 72;

    private final Presentation how;
    private final String command;
    private final List<ConsoleLine> lines = new ArrayList<>();

    private DecisionsOpen(Presentation how, String command) {
        this.how = how;
        this.command = command;
    }

    /**
     * The lines.
     *
     * @param command that starts the goal, without its switches
     */
    public static List<ConsoleLine> of(CheckResult result, Presentation how, String command) {
        DecisionsOpen open = new DecisionsOpen(how, command);
        open.list(result.findings().stream()
                .filter(Reported::counts)
                .filter(one -> one.level() == Level.REVIEW)
                .toList());
        return open.lines;
    }

    /** What each word of a decision means, one to a line. */
    public static List<String> words(boolean english) {
        return Arrays.stream(Decision.Verdict.values())
                .map(one -> DecisionText.word(one) + "  " + meaning(one, english))
                .toList();
    }

    private void list(List<Reported> waiting) {
        say(how.english() ? waiting.size() + " finding(s) wait for a person" : "待人判斷 " + waiting.size() + " 筆");
        waiting.forEach(this::entry);
        say("");
        say(how.english() ? "decisions:" : "可作的決定：");
        words(how.english()).forEach(word -> say("  " + word));
        if (waiting.isEmpty()) {
            say("");
            String other = how.english()
                    ? "A finding of another level that must stay is decided the same way; check lists them with rule, file and line:"
                    : "其他須保留的發現，決定方式相同；規則、檔案、行號見 check：";
            Wrapped.lines(other, WIDTH, "").forEach(this::say);
            command("<RULE>", Place.of("<path>"));
        }
    }

    private void entry(Reported one) {
        Place place = one.finding().place();
        say("");
        String at = place.path() + ":" + place.region().startLine();
        say(one.finding().rule() + " " + at);
        Wrapped.lines(one.finding().message().in(how.language()), WIDTH, "  ").forEach(this::say);
        command(one.finding().rule(), place);
    }

    /** On one line however long: with Maven's word before each line, a command on several could not be copied. */
    private void command(String rule, Place place) {
        boolean english = how.english();
        say("  " + command + " -Dtaipei1.rule=" + rule + " " + quoted("-Dtaipei1.path=" + place.path())
                + " -Dtaipei1.line=" + place.region().startLine()
                + " -Dtaipei1.decision=no-breach -Dtaipei1.by=" + (english ? "NAME" : "姓名")
                + " \"-Dtaipei1.reason=" + (english ? "WHY" : "理由") + "\"");
    }

    private static String quoted(String argument) {
        return argument.chars().allMatch(c -> c > ' ' && "'\"$`&|;()*?<>".indexOf(c) < 0)
                ? argument
                : "'" + argument.replace("'", "'\\''") + "'";
    }

    private static String meaning(Decision.Verdict verdict, boolean english) {
        return switch (verdict) {
            case ACCEPTED -> english ? "it stays as it is, for the reason given" : "照舊，理由如所述";
            case NO_BREACH -> english ? "the sentence breaks no duty" : "該句未違反義務";
            case FALSE_ALARM -> english ? "the finding does not apply to this text" : "發現有誤，與此文無關";
            case BREACH -> english ? "it is a breach: the finding becomes an error" : "確屬違反，改列為錯誤";
        };
    }

    private void say(String text) {
        lines.add(ConsoleLine.info(text));
    }
}
