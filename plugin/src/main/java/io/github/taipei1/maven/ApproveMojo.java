package io.github.taipei1.maven;

import io.github.taipei1.check.Project;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.disclosure.Recording;
import io.github.taipei1.output.Presentation;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Records a decision about a disclosure, bound to exactly the drafts as they stand now. */
@Mojo(name = "approve", requiresProject = false, aggregator = true, threadSafe = true)
public final class ApproveMojo extends AbstractMojo {

    /** Folder of the repository. */
    @Parameter(property = "taipei1.basedir", defaultValue = "${basedir}")
    private File basedir;

    /** The configuration, relative to the repository's folder; {@code taipei1.yaml} if absent. */
    @Parameter(property = "taipei1.config")
    private String config;

    /** Id of the disclosure. */
    @Parameter(property = "taipei1.disclosure")
    private String disclosure;

    /** What was decided: approved, rejected or withdrawn. */
    @Parameter(property = "taipei1.decision")
    private String decision;

    /** Who decided: a name or a role. */
    @Parameter(property = "taipei1.approver")
    private String approver;

    /** The organisation of the one who decided. */
    @Parameter(property = "taipei1.organisation")
    private String organisation;

    /** The day of the decision, AD or ROC. */
    @Parameter(property = "taipei1.on")
    private String on;

    /** The day it was asked for, AD or ROC. */
    @Parameter(property = "taipei1.requestedOn")
    private String requestedOn;

    /** The mail or document that shows the decision, from the repository's root. */
    @Parameter(property = "taipei1.evidence")
    private String evidence;

    /** Who records it: a name or a role. */
    @Parameter(property = "taipei1.by")
    private String by;

    /** The day that counts as today, AD or ROC; today in Taipei if absent. */
    @Parameter(property = "taipei1.asOf")
    private String asOf;

    /** Language of messages: zh-TW or en; that of {@code taipei1.yaml} if absent. */
    @Parameter(property = "taipei1.lang")
    private String lang;

    @Override
    public void execute() throws MojoExecutionException {
        Switches switches = new Switches(getLog());
        Path root = switches.root(basedir);
        try {
            Workspace workspace = Workspace.open(root, Optional.ofNullable(config));
            Presentation how =
                    switches.presentation("approve", lang, workspace.loaded().language());
            Project project = switches.project(workspace, how);
            needed();
            Recording.Statement statement = new Recording.Statement(
                    disclosure,
                    decision,
                    approver,
                    organisation,
                    switches.date("taipei1.on", on),
                    requestedOn == null
                            ? Optional.empty()
                            : Optional.of(switches.date("taipei1.requestedOn", requestedOn)),
                    evidence,
                    Optional.ofNullable(by));
            Recording.Recorded recorded = new Recording(root, project).record(statement, switches.asOf(asOf));
            recorded.remarks().forEach(remark -> getLog().warn(remark.in(how.language())));
            getLog().info(switches.shown(root, recorded.record()) + "  " + decision + "  " + recorded.code());
        } catch (Recording.Refused e) {
            throw new MojoExecutionException(e.text().zhTw() + " / " + e.text().en());
        } catch (IOException e) {
            throw switches.unreadable(e);
        }
    }

    /** All that is missing at once, with the command to copy. */
    private void needed() throws MojoExecutionException {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("disclosure", disclosure);
        given.put("decision", decision);
        given.put("approver", approver);
        given.put("organisation", organisation);
        given.put("on", on);
        given.put("evidence", evidence);
        String missing = given.entrySet().stream()
                .filter(entry -> entry.getValue() == null || entry.getValue().isBlank())
                .map(entry -> "-Dtaipei1." + entry.getKey() + "=…")
                .collect(Collectors.joining(" "));
        if (!missing.isEmpty()) {
            throw new MojoExecutionException("尚缺 " + missing + " / missing: " + missing);
        }
    }
}
