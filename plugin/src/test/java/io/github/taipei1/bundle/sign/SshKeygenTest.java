package io.github.taipei1.bundle.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ours against OpenSSH's own program, both ways. */
class SshKeygenTest {
    private static final Instant NOW = Instant.parse("2025-12-26T09:00:00Z");
    private static final byte[] MESSAGE = "tag manifest\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path key;

    @BeforeEach
    void makeKey() throws Exception {
        boolean there = hasProgram();
        if (!there) {
            System.err.println("SKIPPED: ssh-keygen is not installed; signatures were not compared with OpenSSH's.");
        }
        assumeTrue(there, "ssh-keygen is not installed");
        key = folder.resolve("key");
        run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "lead-co", "-f", key.toString());
    }

    private static boolean hasProgram() throws InterruptedException {
        try {
            new ProcessBuilder("ssh-keygen", "-?")
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(input().toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }

    private Path input() throws IOException {
        return Files.write(folder.resolve("message"), MESSAGE);
    }

    private String publicKey() throws IOException {
        return Files.readString(folder.resolve("key.pub")).strip();
    }

    private AllowedSigners allowed(String options) throws IOException {
        return AllowedSigners.read("# the office's list\n\nlead@example.org " + options + publicKey() + "\n");
    }

    @Test
    void openSshAcceptsOurs() throws Exception {
        String ours = SshKey.read(Files.readString(key)).sign(MESSAGE);
        Path signature = Files.writeString(folder.resolve("ours.sshsig"), ours);
        Path list = Files.writeString(folder.resolve("allowed"), "lead@example.org " + publicKey() + "\n");
        String said = run(
                "ssh-keygen",
                "-Y",
                "verify",
                "-f",
                list.toString(),
                "-I",
                "lead@example.org",
                "-n",
                SshKey.NAMESPACE,
                "-s",
                signature.toString());
        assertThat(said).contains("Good");
        assertThat(allowed("").check(ours, MESSAGE, NOW)).isInstanceOf(SignatureCheck.Good.class);
    }

    @Test
    void weAcceptOpenSshs() throws Exception {
        run("ssh-keygen", "-q", "-Y", "sign", "-f", key.toString(), "-n", SshKey.NAMESPACE, input().toString());
        String theirs = Files.readString(folder.resolve("message.sig"));
        assertThat(allowed("").check(theirs, MESSAGE, NOW)).isInstanceOf(SignatureCheck.Good.class);
        assertThat(SshKey.read(Files.readString(key)).sign(MESSAGE)).isEqualTo(theirs);
        assertThat(run("ssh-keygen", "-l", "-f", folder.resolve("key.pub").toString()))
                .contains(SshKey.read(Files.readString(key)).publicKey().fingerprint());
    }

    @Test
    void eachChangedByteOfASignatureIsSeen() throws Exception {
        String ours = SshKey.read(Files.readString(key)).sign(MESSAGE);
        AllowedSigners allowed = allowed("");
        for (int i = 0; i < ours.length(); i++) {
            char other = ours.charAt(i) == 'A' ? 'B' : 'A';
            String changed = ours.substring(0, i) + other + ours.substring(i + 1);
            assertThat(allowed.check(changed, MESSAGE, NOW))
                    .as("character %d", i)
                    .isNotInstanceOf(SignatureCheck.Good.class);
        }
    }

    @Test
    void aSignatureForSomethingElseIsWrong() throws Exception {
        run("ssh-keygen", "-q", "-Y", "sign", "-f", key.toString(), "-n", "file", input().toString());
        String theirs = Files.readString(folder.resolve("message.sig"));
        assertThat(allowed("").check(theirs, MESSAGE, NOW)).isInstanceOf(SignatureCheck.Wrong.class);
        String ours = SshKey.read(Files.readString(key)).sign(MESSAGE);
        assertThat(allowed("").check(ours, new byte[] {1}, NOW)).isInstanceOf(SignatureCheck.Wrong.class);
    }

    @Test
    void optionsOfTheListAreObeyed() throws Exception {
        String ours = SshKey.read(Files.readString(key)).sign(MESSAGE);
        for (String good : List.of(
                "namespaces=\"file,taipei1-*\" ",
                "valid-after=\"20251201\" ",
                "valid-before=\"20251226170001\",namespaces=\"taipei1-bundle\" ")) {
            assertThat(allowed(good).check(ours, MESSAGE, NOW)).as(good).isInstanceOf(SignatureCheck.Good.class);
        }
        for (String bad : List.of(
                "namespaces=\"file\" ",
                "valid-after=\"20260101Z\" ",
                "valid-before=\"20251226170000\" ",
                "cert-authority ",
                "valid-before=\"tomorrow\" ")) {
            assertThat(allowed(bad).check(ours, MESSAGE, NOW)).as(bad).isInstanceOf(SignatureCheck.Stranger.class);
        }
        assertThat(AllowedSigners.none().check(ours, MESSAGE, NOW)).isInstanceOf(SignatureCheck.Stranger.class);
        assertThat(allowed("cert-authority ").faults()).hasSize(1);
    }

    @Test
    void aKeyThatCannotSignSaysWhy() throws Exception {
        Path locked = folder.resolve("locked");
        run("ssh-keygen", "-q", "-t", "ed25519", "-N", "secret", "-f", locked.toString());
        assertThatThrownBy(() -> SshKey.read(Files.readString(locked))).hasMessageContaining("passphrase");
        Path rsa = folder.resolve("ecdsa");
        run("ssh-keygen", "-q", "-t", "ecdsa", "-N", "", "-f", rsa.toString());
        assertThatThrownBy(() -> SshKey.read(Files.readString(rsa))).hasMessageContaining("Ed25519");
        assertThatThrownBy(() -> SshKey.read(publicKey())).isInstanceOf(SshKey.Unusable.class);
        String good = Files.readString(key);
        for (int length = 0; length < good.strip().length(); length++) {
            String cut = good.substring(0, length);
            assertThatThrownBy(() -> SshKey.read(cut)).isInstanceOf(SshKey.Unusable.class);
        }
    }
}
