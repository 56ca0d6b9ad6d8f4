package io.github.taipei1.bundle.sign;

import io.github.taipei1.digest.Sha256;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * An Ed25519 public key.
 *
 * @param hex its 32 bytes in hexadecimal
 */
public record PublicKey(String hex) {
    static final String TYPE = "ssh-ed25519";
    private static final int LENGTH = 32;

    public PublicKey {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("an Ed25519 key has 32 bytes");
        }
    }

    static PublicKey of(byte[] bytes) {
        return new PublicKey(HexFormat.of().formatHex(bytes));
    }

    /** Reads the wire form: the type, then the key. */
    static Optional<PublicKey> read(byte[] blob) {
        SshBytes.Reader in = new SshBytes.Reader(blob);
        if (!in.text().filter(TYPE::equals).isPresent()) {
            return Optional.empty();
        }
        return in.string()
                .filter(bytes -> bytes.length == LENGTH && in.isAtEnd())
                .map(PublicKey::of);
    }

    byte[] blob() {
        return SshBytes.join(
                SshBytes.string(TYPE), SshBytes.string(HexFormat.of().parseHex(hex)));
    }

    /** As {@code ssh-keygen -l} prints it. */
    public String fingerprint() {
        return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(Sha256.of(blob()));
    }

    /** Whether the signature is good; a key or signature that the JDK refuses is not. */
    boolean verifies(byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(spec()));
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The point: y in little endian, the top bit says whether x is odd (RFC 8032 section 5.1.2). */
    private EdECPublicKeySpec spec() {
        byte[] bytes = HexFormat.of().parseHex(hex);
        boolean odd = (bytes[LENGTH - 1] & 0x80) != 0;
        bytes[LENGTH - 1] &= 0x7F;
        byte[] bigEndian = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            bigEndian[i] = bytes[LENGTH - 1 - i];
        }
        return new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, bigEndian)));
    }
}
