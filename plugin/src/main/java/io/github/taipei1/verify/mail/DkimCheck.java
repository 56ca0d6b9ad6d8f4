package io.github.taipei1.verify.mail;

import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.finding.Text;
import java.util.List;

/** What became of checking a mail's signatures. */
public sealed interface DkimCheck {
    Text text();

    /**
     * The sender's own domain signed it.
     *
     * @param headers names of those that are signed, in lower case
     */
    record Good(String domain, List<String> headers) implements DkimCheck {
        public Good {
            headers = List.copyOf(headers);
        }

        @Override
        public Text text() {
            return Text.of("DKIM 簽章有效（" + domain + "）", "the DKIM signature of " + domain + " is good");
        }
    }

    /** There is a key for it, and it is wrong: the mail was changed, or the signature is of something else. */
    record Bad(String domain, Text why) implements DkimCheck {
        @Override
        public Text text() {
            String shown = Shown.name(domain);
            return Text.of(
                    "DKIM 簽章不符（" + shown + "：" + why.zhTw() + "）",
                    "the DKIM signature of " + shown + " is bad (" + why.en() + ")");
        }
    }

    /** The office holds no key for any of its signatures. */
    record NoKey(String wanted) implements DkimCheck {
        @Override
        public Text text() {
            String shown = Shown.name(wanted);
            return Text.of("主辦單位沒有這封郵件的 DKIM 公鑰（" + shown + "）", "the office holds no DKIM key for it (" + shown + ")");
        }
    }

    /** It has none. */
    record Unsigned() implements DkimCheck {
        @Override
        public Text text() {
            return Text.of("郵件沒有 DKIM 簽章", "the mail bears no DKIM signature");
        }
    }
}
