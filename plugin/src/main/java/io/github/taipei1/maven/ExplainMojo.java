package io.github.taipei1.maven;

import io.github.taipei1.call.Call;
import io.github.taipei1.call.Calls;
import io.github.taipei1.finding.Language;
import io.github.taipei1.output.Explanation;
import io.github.taipei1.output.Presentation;
import io.github.taipei1.output.Wrapped;
import io.github.taipei1.verify.AnswerCode;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Explains a rule or a clause, with the announcement's own words and wrong and right examples; lists all without either. */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

    /** A rule by id or alias, such as ACK-01, or the code of an answer of verify, such as VER-06. */
    @Parameter(property = "taipei1.rule")
    private String rule;

    /** A clause by id, such as C4-ACK. */
    @Parameter(property = "taipei1.clause")
    private String clause;

    /** The call whose clauses are shown; the newest that comes with the plugin if absent. */
    @Parameter(property = "taipei1.call")
    private String call;

    /** Folder from which a call's own folder is looked for. */
    @Parameter(property = "taipei1.basedir", defaultValue = "${basedir}")
    private java.io.File basedir;

    /** Language: zh-TW or en; zh-TW if absent. */
    @Parameter(property = "taipei1.lang")
    private String lang;

    @Override
    public void execute() throws MojoExecutionException {
        Switches switches = new Switches(getLog());
        Presentation how = switches.presentation("explain", lang, Language.ZH_TW);
        Optional<AnswerCode> answered = Optional.ofNullable(rule).flatMap(AnswerCode::of);
        if (answered.isPresent()) {
            answered.get().explained(how.language()).stream()
                    .flatMap(paragraph -> Wrapped.lines(paragraph, Wrapped.BESIDE_MAVEN, "").stream())
                    .forEach(getLog()::info);
            return;
        }
        Call profile = profile(switches, how);
        if (rule == null && clause == null) {
            Explanation.overview(profile, how.language()).forEach(getLog()::info);
            getLog().info("");
            getLog().info(
                            how.language() == Language.EN
                                    ? "Answers of verify (-Dtaipei1.rule=id):"
                                    : "verify 之判定（-Dtaipei1.rule=代號）：");
            for (AnswerCode one : AnswerCode.values()) {
                Explanation.entry(one.code(), one.about().in(how.language())).forEach(getLog()::info);
            }
            return;
        }
        Explanation.Answer answer = rule != null
                ? Explanation.ofRule(rule, profile, how.language())
                : Explanation.ofClause(clause, profile, how.language());
        if (!answer.found()) {
            throw new MojoExecutionException(String.join("\n", answer.lines()));
        }
        answer.lines().forEach(getLog()::info);
    }

    private Call profile(Switches switches, Presentation how) throws MojoExecutionException {
        java.util.List<String> shipped = Calls.shipped();
        String wanted = call == null ? shipped.get(shipped.size() - 1) : call;
        Calls.Found found = Calls.load(wanted, switches.root(basedir));
        return found.call()
                .orElseThrow(() -> new MojoExecutionException(
                        found.problems().get(0).message().in(how.language())));
    }
}
