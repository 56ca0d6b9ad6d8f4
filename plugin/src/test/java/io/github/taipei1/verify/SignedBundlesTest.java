package io.github.taipei1.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.bundle.BundlePlan;
import io.github.taipei1.bundle.BundleWriter;
import io.github.taipei1.bundle.Sealed;
import io.github.taipei1.bundle.bag.BagInfo;
import io.github.taipei1.bundle.json.Json;
import io.github.taipei1.bundle.sign.AllowedSigners;
import io.github.taipei1.bundle.sign.SshKey;
import io.github.taipei1.finding.Level;
import io.github.taipei1.rule.decision.Waivers;
import io.github.taipei1.verify.mail.DkimKeys;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.EdECPrivateKey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the office says of a bundle that its team signed. */
class SignedBundlesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final String TYPE = "ssh-ed25519";

    @TempDir
    Path folder;

    private byte[] publicKey;
    private Sealed sealed;

    @BeforeEach
    void sign() throws IOException, GeneralSecurityException, SshKey.Unusable {
        Json.Obj content = Json.object().put("config", Handing.config("")).build();
        Files.createDirectories(folder.resolve("inbox"));
        sealed = BundleWriter.write(
                folder.resolve("inbox"),
                new BundlePlan(
                        Handing.ID,
                        LocalDate.of(2025, 12, 20),
                        false,
                        "test",
                        new BagInfo(List.of()),
                        List.of(),
                        List.of(),
                        content),
                Optional.of(SshKey.read(keyFile())));
        Files.delete(folder.resolve("inbox").resolve(BundleWriter.SEAL_NOTE));
    }

    /** A new key as OpenSSH writes it (PROTOCOL.key). */
    private String keyFile() throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] encoded = pair.getPublic().getEncoded();
        publicKey = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
        byte[] both = Arrays.copyOf(seed, 64);
        System.arraycopy(publicKey, 0, both, 32, 32);
        ByteArrayOutputStream secret = new ByteArrayOutputStream();
        DataOutputStream hidden = new DataOutputStream(secret);
        hidden.writeInt(7);
        hidden.writeInt(7);
        strings(hidden, Handing.bytes(TYPE), publicKey, both, Handing.bytes("lead-co"));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.writeBytes("openssh-key-v1\0");
        strings(out, Handing.bytes("none"), Handing.bytes("none"), new byte[0]);
        out.writeInt(1);
        strings(out, publicBlob(), secret.toByteArray());
        String label = "OPENSSH " + "PRIVATE KEY-----\n";
        return "-----BEGIN " + label
                + Base64.getMimeEncoder(70, Handing.bytes("\n")).encodeToString(file.toByteArray())
                + "\n-----END " + label;
    }

    private byte[] publicBlob() throws IOException {
        ByteArrayOutputStream blob = new ByteArrayOutputStream();
        strings(new DataOutputStream(blob), Handing.bytes(TYPE), publicKey);
        return blob.toByteArray();
    }

    private static void strings(DataOutputStream out, byte[]... strings) throws IOException {
        for (byte[] string : strings) {
            out.writeInt(string.length);
            out.write(string);
        }
    }

    private Remark signature(String list) throws IOException {
        Office office = new Office(
                DAY,
                Optional.empty(),
                Optional.empty(),
                Waivers.NONE,
                list.isEmpty() ? AllowedSigners.none() : AllowedSigners.read(list),
                DkimKeys.none(),
                Optional.empty(),
                Optional.empty());
        Intake table = IntakeReader.read(
                "received.csv",
                ("file,received-at,seal\n" + sealed.fileName() + ",2025-12-24 10:00," + sealed.seal())
                        .getBytes(StandardCharsets.UTF_8));
        VerifyRun run = VerifyRun.of(folder.resolve("inbox"), table, folder.resolve("ledger.jsonl"), office);
        return run.files().get(0).answers().stream()
                .filter(asked -> asked.question().id().equals("unaltered"))
                .flatMap(asked -> asked.answer().remarks().stream())
                .filter(remark -> remark.what().en().contains("sign"))
                .findFirst()
                .orElseThrow();
    }

    private String allowed(String options) throws IOException {
        return "lead@example.org " + options + TYPE + " " + Base64.getEncoder().encodeToString(publicBlob()) + "\n";
    }

    @Test
    void byAKeyOfTheOfficesListItIsGood() throws IOException {
        Remark remark = signature(allowed(""));
        assertThat(remark.level()).isEqualTo(Level.INFO);
        assertThat(remark.what().zhTw()).contains("簽章有效", "lead@example.org");
    }

    @Test
    void byAKeyThatTheListLacksItIsDoubtful() throws IOException {
        byte[] mine = publicKey;
        publicKey = new byte[32];
        String other = allowed("");
        publicKey = mine;
        assertThat(signature(other).level()).isEqualTo(Level.WARNING);
    }

    @Test
    void withoutAListASignerFaresNoWorseThanWhoDidNotSign() throws IOException {
        Remark remark = signature("");
        assertThat(remark.level()).isEqualTo(Level.INFO);
        assertThat(remark.what().zhTw()).contains("未核對簽署者");
    }

    @Test
    void theTimeOfReceiptDecidesWhetherAKeyHeld() throws IOException {
        assertThat(signature(allowed("valid-before=\"20251225\" ")).level()).isEqualTo(Level.INFO);
        assertThat(signature(allowed("valid-after=\"20251225\" ")).level()).isEqualTo(Level.WARNING);
    }
}
