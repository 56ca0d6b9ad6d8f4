package io.github.taipei1.bundle.sign;

import io.github.taipei1.finding.Text;

/** What a signature is worth. */
public sealed interface SignatureCheck {
    Text text();

    /** By a key that the office knows, valid at that time. */
    record Good(String signer, String fingerprint) implements SignatureCheck {
        @Override
        public Text text() {
            return Text.of("簽章有效，簽署者：" + signer + "。", "Good signature by " + signer + ".");
        }
    }

    /** Right for the content, by a key that the office does not know, or not for this use or time. */
    record Stranger(String fingerprint) implements SignatureCheck {
        @Override
        public Text text() {
            return Text.of(
                    "簽章與內容相符，但簽署金鑰（" + fingerprint + "）不在 allowed_signers 名單內，或已逾有效期。",
                    "The signature fits the content, but its key (" + fingerprint
                            + ") is not among the allowed signers, or not at that time.");
        }
    }

    /** Not of this content. */
    record Wrong(String fingerprint) implements SignatureCheck {
        @Override
        public Text text() {
            return Text.of(
                    "簽章與內容不符：內容在簽署後改過，或簽章屬於另一份檔案。",
                    "The signature does not fit the content: it was changed after signing, or belongs to another file.");
        }
    }

    /** No signature of a kind that we read. */
    record Unreadable() implements SignatureCheck {
        @Override
        public Text text() {
            return Text.of(
                    "簽章檔無法判讀（只支援 OpenSSH Ed25519 簽章）。",
                    "The signature can't be read (OpenSSH signatures with Ed25519 keys only).");
        }
    }
}
