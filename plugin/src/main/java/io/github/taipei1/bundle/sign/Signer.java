package io.github.taipei1.bundle.sign;

/** Signs the tag manifest of a bundle. */
@FunctionalInterface
public interface Signer {
    /** @return an armoured SSHSIG signature, ending with a line end */
    String sign(byte[] message);
}
