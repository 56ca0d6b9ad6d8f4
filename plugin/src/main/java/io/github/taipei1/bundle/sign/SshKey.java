package io.github.taipei1.bundle.sign;

import io.github.taipei1.finding.Text;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Optional;

/** An Ed25519 private key out of an OpenSSH key file without a passphrase, PROTOCOL.key. */
public final class SshKey implements Signer {
    /** Says what a signature is for; the same for all bundles. */
    public static final String NAMESPACE = "taipei1-bundle";

    private static final String ARMOR = "OPENSSH PRIVATE KEY";
    private static final byte[] MAGIC = "openssh-key-v1\0".getBytes(StandardCharsets.US_ASCII);
    private static final int SEED = 32;
    private static final int SEED_AND_PUBLIC = 64;

    private final PrivateKey key;
    private final PublicKey publicKey;

    private SshKey(PrivateKey key, PublicKey publicKey) {
        this.key = key;
        this.publicKey = publicKey;
    }

    /** A key file that can't be used, and what to do. */
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Text reason;

        Unusable(Text reason) {
            super(reason.en());
            this.reason = reason;
        }

        public Text reason() {
            return reason;
        }
    }

    /** @param file the text of the key file */
    public static SshKey read(String file) throws Unusable {
        byte[] bytes = Armor.read(ARMOR, file).orElseThrow(SshKey::noKey);
        SshBytes.Reader in = new SshBytes.Reader(bytes);
        if (!in.starts(MAGIC)) {
            throw noKey();
        }
        if (!in.text().filter("none"::equals).isPresent()) {
            throw new Unusable(
                    Text.of(
                            "金鑰設有密碼。請以 ssh-keygen -p 產生一份沒有密碼的副本，或改用另一把簽章專用金鑰。",
                            "The key has a passphrase. Make a copy without one (ssh-keygen -p), or use a key for signing only."));
        }
        in.text();
        in.string();
        if (!in.number().filter(count -> count == 1).isPresent()) {
            throw noKey();
        }
        in.string();
        return privatePart(new SshBytes.Reader(in.string().orElseThrow(SshKey::noKey)));
    }

    private static SshKey privatePart(SshBytes.Reader in) throws Unusable {
        Optional<Integer> check = in.number();
        if (check.isEmpty() || !check.equals(in.number())) {
            throw noKey();
        }
        if (!in.text().filter(PublicKey.TYPE::equals).isPresent()) {
            throw new Unusable(Text.of(
                    "只支援 Ed25519 金鑰。請以 ssh-keygen -t ed25519 產生。",
                    "Only Ed25519 keys can sign. Make one with ssh-keygen -t ed25519."));
        }
        byte[] publicBytes = in.string().orElseThrow(SshKey::noKey);
        byte[] both =
                in.string().filter(bytes -> bytes.length == SEED_AND_PUBLIC).orElseThrow(SshKey::noKey);
        if (!Arrays.equals(both, SEED, SEED_AND_PUBLIC, publicBytes, 0, publicBytes.length)) {
            throw noKey();
        }
        return of(Arrays.copyOf(both, SEED), PublicKey.of(publicBytes));
    }

    private static SshKey of(byte[] seed, PublicKey publicKey) {
        try {
            KeyFactory factory = KeyFactory.getInstance("Ed25519");
            return new SshKey(
                    factory.generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed)), publicKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Unusable noKey() {
        return new Unusable(Text.of(
                "這不是 OpenSSH 私密金鑰檔（例如 ~/.ssh/id_ed25519）。",
                "This is no OpenSSH private key file (as ~/.ssh/id_ed25519 is)."));
    }

    public PublicKey publicKey() {
        return publicKey;
    }

    @Override
    public String sign(byte[] message) {
        byte[] signed = SshSignature.signed(NAMESPACE, SshSignature.SHA512, message);
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(signed);
            return new SshSignature(publicKey, NAMESPACE, SshSignature.SHA512, signature.sign()).armored();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
