package io.github.taipei1.rule.sec;

import com.google.re2j.Pattern;
import io.github.taipei1.digest.Sha256;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.words.Keywords;
import io.github.taipei1.rule.words.OwnFiles;
import io.github.taipei1.rule.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** SEC-01. Neither its message nor its passage carries the secret. */
public final class Credential implements Rule.OfArtifact {
    private static final Secrets SECRETS = new Secrets(SecretShape.load());
    private static final Set<String> GENERIC = Set.of("password", "secret", "url-password");
    private static final Set<String> COMMANDS = Set.of("command-password", "netrc-password");
    private static final List<String> ENCRYPTED =
            List.of("kind: SealedSecret", "\nsops:", "\"sops\":", "$ANSIBLE_VAULT;", "-----BEGIN AGE ENCRYPTED FILE");
    private static final Set<String> TRIALS =
            Set.of("test", "tests", "testing", "fixtures", "testdata", "mocks", "__tests__", "spec", "examples");

    /** Asked about the few files that hold a credential, and made then. */
    private static final class Names {
        static final Pattern TRIAL =
                Pattern.compile("(?:^|/)test_[^/]+$|[._-](?:test|spec)\\.[a-z]+$|[a-z](?:Test|Tests|IT)\\.[a-z]+$");
        static final Pattern TEMPLATE =
                Pattern.compile("[._-](?:example|sample|template|dist|tmpl|tpl)(?:\\.[a-z]+)?$");
    }

    private static final int SHOWN = 4;
    private static final int HASH = 8;
    private static final RuleInfo INFO = RuleInfo.rule("SEC-01", "credential", Level.ERROR)
            .quiet()
            .locked()
            .duties("credentials")
            .title("檔案中有憑證或密碼", "a credential in a file")
            .explanation(
                    "憑證與 SSH 金鑰須妥善保管。私鑰、權杖、含密碼的網址等一旦進了 git，即使刪除也留在歷史中：請先作廢再移除。範例值、遮罩、環境變數與公鑰不算。訊息與紀錄都不會顯示憑證本身。",
                    "Credentials and SSH keys are kept safe. Once a private key, a token or an address with a password is in git it stays in its history: revoke it first, then remove it. Documentation examples, masks, environment variables and public keys do not count. No message and no record shows the secret itself.")
            .appliesTo("git 會帶走的所有文字檔", "every text file that git would carry")
            .example(Example.wrong("網址中的密碼", "a password in an address")
                    .file("src/db.py", "DB = \"postgresql://trainer:" + "Qm7ldFXL" + "o3lSfjQ@db.local:5432/runs\"\n"))
            .example(Example.wrong("寫在說明裡的密碼", "a password in a read-me")
                    .file("README.md", "# 登入\n\n帳號 demo，密碼：" + "Xq7DPs3T" + "wKI6!\n"))
            .example(Example.right("環境變數", "an environment variable")
                    .file("jobs/run.sbatch", "#!/bin/bash\nexport HF_TOKEN=${HF_TOKEN:?set it first}\n"))
            .example(Example.right("待填的範本", "a template to fill in")
                    .file(".env.example", "OPENAI_API_KEY=<your key here>\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean looksAt(Artifact artifact, RuleContext context) {
        return true;
    }

    @Override
    public List<Keywords> words(RuleContext context) {
        return List.of(SECRETS.words());
    }

    @Override
    public boolean mayConcern(Source source, Vocabulary.Found found, RuleContext context) {
        return found.has(SECRETS.words());
    }

    @Override
    public List<Finding> check(Artifact artifact, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        for (String part : artifact.parts()) {
            context.library()
                    .source(part)
                    .ifPresent(source -> SECRETS.in(source).stream()
                            .filter(secret -> counts(secret, part) && !isEncrypted(secret, source))
                            .map(secret -> finding(source, secret))
                            .forEach(findings::add));
        }
        return findings;
    }

    /** Passwords of tests, templates and other projects are stand-ins; tokens with a shape of their own are not. */
    private static boolean counts(Secrets.Secret secret, String path) {
        String shape = secret.shape().id();
        boolean foreign = !OwnFiles.isOwn(path);
        boolean standIn = GENERIC.contains(shape) && (foreign || isTrial(path) || isTemplate(path))
                || COMMANDS.contains(shape) && (foreign || isTemplate(path));
        return !standIn && !(shape.equals("private-key") && foreign);
    }

    private static boolean isTrial(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return List.of(lower.split("/")).stream().anyMatch(TRIALS::contains)
                || Names.TRIAL.matcher(path).find();
    }

    private static boolean isTemplate(String path) {
        return Names.TEMPLATE.matcher(path.toLowerCase(Locale.ROOT)).find();
    }

    /** Files that hold values in encrypted form, as tools for secrets in git write them. */
    private static boolean isEncrypted(Secrets.Secret secret, Source source) {
        return GENERIC.contains(secret.shape().id()) && ENCRYPTED.stream().anyMatch(source.text()::contains);
    }

    private static Finding finding(Source source, Secrets.Secret secret) {
        String value = source.text().substring(secret.from(), secret.to());
        Text name = secret.shape().name();
        String masked = masked(secret.shape(), value);
        return INFO.finding(
                source.place(secret.from(), secret.to()),
                secret.shape().id() + " " + hash(value),
                Text.of(
                        "此處有「" + name.zhTw() + "」（" + masked + "，共 " + value.length() + " 字元）",
                        "a credential stands here: " + name.en() + " (" + masked + ", " + value.length()
                                + " characters)"),
                Text.of(
                        "先到發放處作廢並換發，再自檔案與 git 歷史移除；改由環境變數或未納入 git 的檔案讀取",
                        "revoke and replace it where it was issued, then remove it from the file and from git's history; read it from the environment or from a file outside git"));
    }

    /** The public prefix of a token may be shown; of a password nothing is. */
    private static String masked(SecretShape shape, String value) {
        boolean prefixed = shape.words().stream().anyMatch(value::startsWith);
        return prefixed ? value.substring(0, Math.min(SHOWN, value.length())) + "…" : "…";
    }

    private static String hash(String value) {
        return Sha256.hex(value).substring(0, HASH);
    }
}
