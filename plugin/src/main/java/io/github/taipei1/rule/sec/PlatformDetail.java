package io.github.taipei1.rule.sec;

import static io.github.taipei1.rule.sec.PlatformWords.in;

import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.sec.Lines.Line;
import io.github.taipei1.rule.words.Keywords;
import io.github.taipei1.rule.words.OwnFiles;
import io.github.taipei1.rule.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** SEC-02. */
public final class PlatformDetail implements Rule.OfArtifact {
    private static final Keywords WORDS = Keywords.of(
            "taipei-1",
            "taipei1",
            "taipei_1",
            "tpe1",
            "tpe-1",
            "tp1",
            "ssh",
            "scp",
            "rsync",
            "sftp",
            "proxyjump",
            "proxycommand",
            "hostname",
            "user ",
            "#sbatch",
            "/lustre",
            "/gpfs",
            "/beegfs",
            "/raid",
            "/fsx",
            "/weka",
            "/vast");
    private static final int NEAR = 12;
    private static final int MOST = 20;
    private static final RuleInfo INFO = RuleInfo.rule("SEC-02", "platform-detail", Level.WARNING)
            .duties("credentials")
            .title("公開檔案寫出平臺細節", "details of the platform in a public file")
            .explanation(
                    "登入節點與跳板主機的名稱、帳號、掛載路徑不必讓大眾知道，攻擊者卻用得上。只看公開的檔案：公開儲存庫的全部檔案，或記為已公開者。佔位文字與一般路徑不算。",
                    "Names of login and jump hosts, accounts and mount paths serve nobody but attackers. Only public files are looked at: all of a public repository, or those said to be published. Placeholders and ordinary paths do not count.")
            .appliesTo("公開的檔案", "public files")
            .example(Example.wrong("登入主機與帳號", "login host and account")
                    .config("repository: public\n")
                    .file("README.md", "# Login\n\n    ssh ab01@taipei1-login-02.dgx.internal\n"))
            .example(Example.right("佔位文字", "placeholders")
                    .config("repository: public\n")
                    .file("README.md", "# Login\n\n    ssh <account>@<login-node>\n"))
            .example(Example.right("私有儲存庫", "a private repository")
                    .config("repository: private\n")
                    .file("README.md", "# Login\n\n    ssh ab01@taipei1-login-02.dgx.internal\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean looksAt(Artifact artifact, RuleContext context) {
        boolean open = context.config().repository() == TeamConfig.Visibility.PUBLIC;
        return (open || artifact.published()) && OwnFiles.isOwn(artifact.path());
    }

    @Override
    public List<Keywords> words(RuleContext context) {
        return List.of(WORDS);
    }

    @Override
    public boolean mayConcern(Source source, Vocabulary.Found found, RuleContext context) {
        return found.has(WORDS);
    }

    @Override
    public List<Finding> check(Artifact artifact, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        for (String part : artifact.parts()) {
            context.library().source(part).ifPresent(source -> check(source, artifact, findings));
        }
        return findings;
    }

    private static void check(Source source, Artifact artifact, List<Finding> findings) {
        boolean job = artifact.kind() == ArtifactKind.JOB_SCRIPT;
        Set<Integer> stanzas = new HashSet<>();
        Lines.with(WORDS, source).stream()
                .flatMap(line -> detail(line, job)
                        .filter(detail -> stanza(line).map(stanzas::add).orElse(true))
                        .map(detail -> finding(line, detail))
                        .stream())
                .limit(MOST)
                .forEach(findings::add);
    }

    /** The first line of the SSH stanza that a line belongs to, which is told once. */
    private static Optional<Integer> stanza(Line line) {
        int number = line.number();
        while (number > 1 && in("ssh-key", Lines.line(line.source(), number).lower())) {
            number--;
        }
        return number < line.number() ? Optional.of(number) : Optional.empty();
    }

    private static Optional<Text> detail(Line line, boolean job) {
        String lower = line.lower();
        if (hasHost(lower)) {
            return Optional.of(Text.of("主機名稱", "a host name"));
        }
        if (in("mount", lower) && !in("drive", lower)) {
            return Optional.of(Text.of("掛載路徑", "a mount path"));
        }
        if (in("stand-in", lower)) {
            return Optional.empty();
        }
        if (job && in("slurm-account", lower)) {
            return Optional.of(Text.of("帳號", "an account"));
        }
        if (job && in("mount-in-job", lower)) {
            return Optional.of(Text.of("掛載路徑", "a mount path"));
        }
        return connection(lower).filter(what -> isInStanza(lower) ? isStanzaOfMachine(line) : isNearMachine(line));
    }

    private static boolean isInStanza(String lower) {
        return in("ssh-key", lower);
    }

    /** Whether a stanza, or what is written above or below it up to the next one, names the machine. */
    private static boolean isStanzaOfMachine(Line line) {
        return namesMachineUpTo(line, -1) || namesMachineUpTo(line, 1);
    }

    private static boolean namesMachineUpTo(Line line, int step) {
        boolean own = true;
        for (int number = line.number(); Math.abs(number - line.number()) <= NEAR; number += step) {
            if (number < 1 || number > line.source().lines()) {
                return false;
            }
            String lower = Lines.line(line.source(), number).lower();
            boolean opens = in("ssh-stanza", lower);
            if (!own && (opens || isInStanza(lower)) || step > 0 && opens) {
                return false;
            }
            if (namesMachine(lower)) {
                return true;
            }
            own &= isInStanza(lower);
        }
        return false;
    }

    private static boolean namesMachine(String lower) {
        return in("names-machine", lower) || hasHost(lower);
    }

    private static boolean hasHost(String lower) {
        return PlatformWords.first("host", lower)
                .filter(host -> !in("no-host", host + rest(lower, host)))
                .isPresent();
    }

    /** What follows a host up to the next space: a file's ending, say. */
    private static String rest(String lower, String host) {
        int from = lower.indexOf(host) + host.length();
        int to = from;
        while (to < lower.length() && lower.charAt(to) > ' ') {
            to++;
        }
        return lower.substring(from, to);
    }

    private static Optional<Text> connection(String lower) {
        if (in("ssh-jump", lower)) {
            return Optional.of(Text.of("跳板主機", "a jump host"));
        }
        if (in("ssh-target", lower)) {
            return Optional.of(Text.of("主機與帳號", "a host with an account"));
        }
        if (in("ssh-hostname", lower)) {
            return Optional.of(Text.of("主機名稱", "a host name"));
        }
        return in("ssh-user", lower) ? Optional.of(Text.of("帳號", "an account")) : Optional.empty();
    }

    private static boolean isNearMachine(Line line) {
        int from = Math.max(1, line.number() - NEAR);
        int to = Math.min(line.source().lines(), line.number() + NEAR);
        for (int number = from; number <= to; number++) {
            String lower = Lines.line(line.source(), number).text().toLowerCase(Locale.ROOT);
            if (namesMachine(lower)) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(Line line, Text detail) {
        return INFO.finding(
                line.place(),
                line.text(),
                Text.of("公開檔案寫出平臺的" + detail.zhTw(), "this public file shows a detail of the platform: " + detail.en()),
                Text.of(
                        "改用佔位文字或環境變數（如 $T1_LOGIN、<account>），真實值放在未納入 git 的檔案",
                        "use a placeholder or a variable ($T1_LOGIN, <account>) and keep the real value in a file outside git"));
    }
}
