package io.github.taipei1.bundle.sign;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;

/**
 * A detached signature, PROTOCOL.sshsig.
 *
 * @param key of whoever signed, as the signature claims
 * @param hash name of the hash over the message
 */
record SshSignature(PublicKey key, String namespace, String hash, byte[] signature) {
    static final String ARMOR = "SSH SIGNATURE";
    static final String SHA512 = "sha512";
    private static final byte[] MAGIC = "SSHSIG".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final Map<String, String> HASHES = Map.of("sha256", "SHA-256", SHA512, "SHA-512");

    static Optional<SshSignature> read(String armored) {
        return Armor.read(ARMOR, armored).flatMap(SshSignature::parse);
    }

    private static Optional<SshSignature> parse(byte[] bytes) {
        SshBytes.Reader in = new SshBytes.Reader(bytes);
        if (!in.starts(MAGIC)
                || !in.number().filter(version -> version == VERSION).isPresent()) {
            return Optional.empty();
        }
        Optional<PublicKey> key = in.string().flatMap(PublicKey::read);
        Optional<String> namespace = in.text();
        Optional<byte[]> reserved = in.string();
        Optional<String> hash = in.text().filter(HASHES::containsKey);
        Optional<byte[]> signature = in.string().flatMap(SshSignature::raw);
        if (key.isEmpty() || reserved.isEmpty() || hash.isEmpty() || signature.isEmpty() || !in.isAtEnd()) {
            return Optional.empty();
        }
        return namespace.map(name -> new SshSignature(key.get(), name, hash.get(), signature.get()));
    }

    private static Optional<byte[]> raw(byte[] blob) {
        SshBytes.Reader in = new SshBytes.Reader(blob);
        boolean typed = in.text().filter(PublicKey.TYPE::equals).isPresent();
        return in.string().filter(bytes -> typed && in.isAtEnd());
    }

    String armored() {
        byte[] raw = SshBytes.join(SshBytes.string(PublicKey.TYPE), SshBytes.string(signature));
        return Armor.write(
                ARMOR,
                SshBytes.join(
                        MAGIC,
                        SshBytes.number(VERSION),
                        SshBytes.string(key.blob()),
                        SshBytes.string(namespace),
                        SshBytes.string(""),
                        SshBytes.string(hash),
                        SshBytes.string(raw)));
    }

    boolean covers(byte[] message) {
        return key.verifies(signed(namespace, hash, message), signature);
    }

    /** What is really signed: the namespace and the hash of the message, so no signature serves two purposes. */
    static byte[] signed(String namespace, String hash, byte[] message) {
        return SshBytes.join(
                MAGIC,
                SshBytes.string(namespace),
                SshBytes.string(""),
                SshBytes.string(hash),
                SshBytes.string(digest(hash, message)));
    }

    private static byte[] digest(String hash, byte[] message) {
        try {
            return MessageDigest.getInstance(HASHES.get(hash)).digest(message);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
