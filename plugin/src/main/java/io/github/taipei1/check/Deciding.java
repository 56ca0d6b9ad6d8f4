package io.github.taipei1.check;

import io.github.taipei1.digest.Sha256;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.Rules;
import io.github.taipei1.rule.decision.Decision;
import io.github.taipei1.rule.decision.DecisionText;
import io.github.taipei1.rule.decision.Decisions;
import io.github.taipei1.yaml.Nearest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns what a person says about a finding into a decision that is bound to the finding's text, or says why it cannot. */
public final class Deciding {
    private final CheckResult result;
    private final Request request;

    private Deciding(CheckResult result, Request request) {
        this.result = result;
        this.request = request;
    }

    /**
     * What a person asks for.
     *
     * @param rule id or alias, in any case
     * @param line nothing where the rule found one thing in that file
     * @param decision word of a verdict
     */
    public record Request(
            String rule,
            String path,
            Optional<Integer> line,
            String decision,
            String by,
            String reason,
            Optional<LocalDate> until) {}

    /** The decision, or why there is none. */
    public record Answer(Optional<Decision> decision, Optional<Reported> about, Optional<Text> refusal) {
        private static Answer no(String zhTw, String en) {
            return new Answer(Optional.empty(), Optional.empty(), Optional.of(Text.of(zhTw, en)));
        }
    }

    /** @param result of a check of the repository as it is now */
    public static Answer of(CheckResult result, Request request) {
        return new Deciding(result, request).answer();
    }

    private Answer answer() {
        if (request.by().isBlank() || request.reason().isBlank()) {
            return Answer.no("決定須註明由誰（by）及理由（reason）", "a decision needs who made it (by) and why (reason)");
        }
        if (request.until().filter(result.asOf()::isAfter).isPresent()) {
            return Answer.no("期限（until）已過", "its last day (until) has passed");
        }
        Optional<Decision.Verdict> verdict = Arrays.stream(Decision.Verdict.values())
                .filter(one -> DecisionText.word(one).equals(request.decision()))
                .findFirst();
        if (verdict.isEmpty()) {
            String words = Arrays.stream(Decision.Verdict.values())
                    .map(DecisionText::word)
                    .collect(Collectors.joining(", "));
            return Answer.no(
                    "沒有「" + request.decision() + "」這種決定；可用 " + words,
                    "there is no decision \"" + request.decision() + "\"; use one of " + words);
        }
        Optional<RuleInfo> rule = Rules.all().stream()
                .map(Rule::info)
                .filter(info -> info.id().equalsIgnoreCase(request.rule())
                        || info.alias().equalsIgnoreCase(request.rule()))
                .findFirst();
        return rule.map(info -> about(info, verdict.get())).orElseGet(this::unknownRule);
    }

    private Answer unknownRule() {
        List<String> ids = Rules.all().stream().map(one -> one.info().id()).toList();
        String near = Nearest.to(request.rule().toUpperCase(java.util.Locale.ROOT), ids)
                .orElse(String.join(", ", ids));
        return Answer.no(
                "沒有規則「" + request.rule() + "」；最接近的是 " + near,
                "there is no rule \"" + request.rule() + "\"; the nearest is " + near);
    }

    private Answer about(RuleInfo rule, Decision.Verdict verdict) {
        if (rule.family().equals("SUP")) {
            return Answer.no(
                    rule.id() + " 是對決定本身的檢查，不可再以決定略過",
                    rule.id() + " looks after decisions; it may not be decided away itself");
        }
        String path = request.path().strip().replace('\\', '/').replaceFirst("^(\\./)+", "");
        List<Reported> inFile = result.findings().stream()
                .filter(one -> one.finding().rule().equals(rule.id()))
                .filter(one -> one.finding().place().path().equals(path))
                .toList();
        List<Reported> there = inFile.stream()
                .filter(one ->
                        request.line().isEmpty() || line(one) == request.line().get())
                .toList();
        if (there.isEmpty()) {
            return nothingThere(rule, path, inFile);
        }
        List<String> passages = there.stream().map(Deciding::passage).distinct().toList();
        return passages.size() > 1 ? ambiguous(rule, path, there) : one(rule, there.get(0), verdict);
    }

    private static int line(Reported reported) {
        return reported.finding().place().region().startLine();
    }

    private static String passage(Reported reported) {
        return Sha256.hex(Fingerprints.normalised(reported.finding().passage()));
    }

    private Answer nothingThere(RuleInfo rule, String path, List<Reported> inFile) {
        List<Reported> near = inFile.isEmpty()
                ? result.findings().stream()
                        .filter(one -> one.finding().rule().equals(rule.id())
                                || one.finding().place().path().equals(path))
                        .toList()
                : inFile;
        String known = near.isEmpty() ? "－" : places(near);
        String at = path + request.line().map(line -> ":" + line).orElse("");
        return Answer.no(
                at + " 沒有 " + rule.id() + " 的發現。現有的：" + known,
                "there is no finding of " + rule.id() + " at " + at + ". There are: " + known);
    }

    private Answer ambiguous(RuleInfo rule, String path, List<Reported> there) {
        return Answer.no(
                path + " 有多筆 " + rule.id() + "，請以 -Dtaipei1.line 指定一行：" + places(there),
                rule.id() + " found several things in " + path + "; name a line with -Dtaipei1.line: " + places(there));
    }

    private static String places(List<Reported> findings) {
        return findings.stream()
                .limit(10)
                .map(one -> one.finding().rule() + " " + one.finding().place().path() + ":" + line(one))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Answer one(RuleInfo rule, Reported reported, Decision.Verdict verdict) {
        boolean asksPerson = reported.finding().level() == Level.REVIEW;
        if (rule.locked() && verdict == Decision.Verdict.ACCEPTED && !asksPerson) {
            return Answer.no(
                    rule.id() + " 是必須做到的事，不可決定「照舊」（accepted），主辦單位查驗時也不採認。請修正；若發現有誤，用 false-alarm 並說明理由",
                    rule.id()
                            + " has to be met and cannot be accepted as it is; the office would not take that either. Mend it, or, if"
                            + " the finding is wrong, decide false-alarm and say why");
        }
        if (!reported.counts()) {
            String by = reported.suppressed().orElseThrow().by();
            return Answer.no("這筆發現已有決定（" + by + "）", "this finding has a decision already (" + by + ")");
        }
        Place place = reported.finding().place();
        Decision decision = new Decision(
                Place.of(Decisions.FILE),
                rule.id(),
                place.path(),
                Optional.of(new Decision.Lines(line(reported), line(reported))),
                Optional.of(passage(reported)),
                verdict,
                Optional.of(request.by().strip()),
                Optional.of(result.asOf()),
                Optional.of(request.reason().strip()),
                request.until());
        return new Answer(Optional.of(decision), Optional.of(reported), Optional.empty());
    }
}
