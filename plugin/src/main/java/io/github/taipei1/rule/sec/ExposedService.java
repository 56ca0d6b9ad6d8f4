package io.github.taipei1.rule.sec;

import static io.github.taipei1.rule.sec.PlatformWords.in;

import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.words.OwnFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** SEC-04. */
public final class ExposedService implements Rule.OfArtifact {
    private static final RuleInfo INFO = RuleInfo.rule("SEC-04", "exposed-service", Level.REVIEW)
            .duties("exposed-service")
            .title("作業腳本開啟對外服務", "a job script that opens a service to the outside")
            .explanation(
                    "不得在平臺上開啟未受控的對外服務（如 HTTP、SSH server）；SSH tunnel 可用。此規則找綁定所有介面、公開轉送、反向 SSH tunnel（ssh -R）、自架 SSH server 等。只綁本機或以 ssh -L 連線者不算；是否受控，由人判斷並記錄。",
                    "No uncontrolled service (HTTP, SSH server) is opened on the platform; SSH tunnels are allowed. This asks about binding to all interfaces, public relays, reverse tunnels (ssh -R), SSH servers of one's own. Loopback and ssh -L are fine. Whether a service is under control, a person decides and records.")
            .appliesTo("作業腳本", "job scripts")
            .example(Example.wrong("綁定所有介面", "bound to all interfaces")
                    .file("jobs/nb.sbatch", "#!/bin/bash\njupyter lab --no-browser --ip=0.0.0.0\n"))
            .example(Example.wrong("公開轉送", "a public relay")
                    .file("jobs/share.sbatch", "#!/bin/bash\n./ngrok http 7860 &\n"))
            .example(Example.right("只綁本機，以 SSH tunnel 連線", "loopback and a tunnel")
                    .file("jobs/nb.sbatch", "#!/bin/bash\njupyter lab --no-browser --ip=127.0.0.1\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean looksAt(Artifact artifact, RuleContext context) {
        return artifact.isOneOf(ArtifactKind.JOB_SCRIPT, ArtifactKind.SOURCE) && OwnFiles.isOwn(artifact.path());
    }

    @Override
    public List<Finding> check(Artifact artifact, RuleContext context) {
        return context.library()
                .source(artifact.path())
                .filter(source -> artifact.kind() == ArtifactKind.JOB_SCRIPT
                        || source.text().startsWith("#!") && source.text().contains("#SBATCH"))
                .map(ExposedService::check)
                .orElse(List.of());
    }

    private static List<Finding> check(Source source) {
        List<Finding> findings = new ArrayList<>();
        int first = 1;
        StringBuilder command = new StringBuilder();
        for (int number = 1; number <= source.lines(); number++) {
            String line = Lines.line(source, number).text();
            boolean goesOn = line.endsWith("\\");
            command.append(goesOn ? line.substring(0, line.length() - 1) : line).append(' ');
            if (!goesOn) {
                if (opens(command.toString().toLowerCase(Locale.ROOT))) {
                    findings.add(finding(
                            place(source, first, number), command.toString().strip()));
                }
                command.setLength(0);
                first = number + 1;
            }
        }
        return findings;
    }

    private static Place place(Source source, int first, int last) {
        return source.place(
                source.lineStart(first),
                source.lineStart(last) + Lines.line(source, last).text().length());
    }

    static boolean opens(String command) {
        if (in("not-run", command) || command.isBlank()) {
            return false;
        }
        if (in("relay", command) || in("share", command) || in("ssh-server", command)) {
            return true;
        }
        String listening = PlatformWords.without("no-listener", command);
        boolean wide = in("all-interfaces", listening) && !in("rendezvous", listening);
        boolean open = (in("open-server", listening) || in("raw-listen", listening)) && !in("loopback", listening);
        return wide || open;
    }

    private static Finding finding(Place place, String command) {
        return INFO.finding(
                place,
                command,
                Text.of("此作業開啟的服務可由外部連入", "this job opens a service that can be reached from outside"),
                Text.of(
                        "改綁 127.0.0.1，並以 ssh -L 連線；若服務確已受控，請記錄如何受控",
                        "bind to 127.0.0.1 and connect with ssh -L; if the service is under control, record how"));
    }
}
