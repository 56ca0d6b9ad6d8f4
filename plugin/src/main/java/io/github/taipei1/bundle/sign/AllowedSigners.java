package io.github.taipei1.bundle.sign;

import io.github.taipei1.finding.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The office's list of keys, in the format of {@code ssh-keygen(1)}, section ALLOWED SIGNERS.
 *
 * @param signers in the order of the file
 * @param faults lines that could not be used, with the reason
 */
public record AllowedSigners(List<AllowedSigner> signers, List<Text> faults) {
    public AllowedSigners {
        signers = List.copyOf(signers);
        faults = List.copyOf(faults);
    }

    /** A list without a key. */
    public static AllowedSigners none() {
        return new AllowedSigners(List.of(), List.of());
    }

    public static AllowedSigners read(String file) {
        List<AllowedSigner> signers = new ArrayList<>();
        List<Text> faults = new ArrayList<>();
        int number = 0;
        for (String line : file.replace("\uFEFF", "").split("\n", -1)) {
            number++;
            String row = line.strip();
            if (!row.isEmpty() && !row.startsWith("#")) {
                Optional<AllowedSigner> signer = AllowedSigner.read(row);
                signer.ifPresent(signers::add);
                if (signer.isEmpty()) {
                    faults.add(Text.of(
                            "allowed_signers 第 " + number + " 行無法使用（只支援 ssh-ed25519 金鑰，不支援 cert-authority）。",
                            "Line " + number
                                    + " of allowed_signers can't be used (ssh-ed25519 keys only, no cert-authority)."));
                }
            }
        }
        return new AllowedSigners(signers, faults);
    }

    /**
     * Checks a signature.
     *
     * @param armored the text of the signature file
     * @param at when the signed file was received
     */
    public SignatureCheck check(String armored, byte[] message, Instant at) {
        Optional<SshSignature> read = SshSignature.read(armored);
        if (read.isEmpty()) {
            return new SignatureCheck.Unreadable();
        }
        SshSignature signature = read.get();
        String fingerprint = signature.key().fingerprint();
        if (!signature.namespace().equals(SshKey.NAMESPACE) || !signature.covers(message)) {
            return new SignatureCheck.Wrong(fingerprint);
        }
        return signers.stream()
                .filter(signer -> signer.key().equals(signature.key()) && signer.allows(SshKey.NAMESPACE, at))
                .findFirst()
                .<SignatureCheck>map(signer -> new SignatureCheck.Good(signer.principals(), fingerprint))
                .orElse(new SignatureCheck.Stranger(fingerprint));
    }
}
