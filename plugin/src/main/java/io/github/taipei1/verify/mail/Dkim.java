package io.github.taipei1.verify.mail;

import io.github.taipei1.digest.Sha256;
import io.github.taipei1.finding.Text;
import io.github.taipei1.mail.Mail;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the DKIM signatures of a mail (RFC 6376, 8301, 8463) with keys that are at hand. Only a signature of the sender's own domain
 * counts, over his name and the whole body.
 */
public final class Dkim {
    private static final int MOST_SIGNATURES = 10;
    /** One address, bare or in angle brackets behind a name. */
    private static final Pattern SENDER = Pattern.compile(
            "(?:[^<>@]*+|\"[^\"<>]*+\"\\s*+)<[^<>@\\s]++@([a-z0-9.-]++)>|[^<>@\\s,\"]++@([a-z0-9.-]++)");

    private static final int SHORTEST_RSA = 1024;
    private static final byte[] ED25519_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final Mail mail;
    private final DkimKeys keys;

    private Dkim(Mail mail, DkimKeys keys) {
        this.mail = mail;
        this.keys = keys;
    }

    /** The best that can be said of any of its signatures. */
    public static DkimCheck check(Mail mail, DkimKeys keys) {
        Dkim dkim = new Dkim(mail, keys);
        DkimCheck best = new DkimCheck.Unsigned();
        for (Mail.Header header :
                mail.all("dkim-signature").stream().limit(MOST_SIGNATURES).toList()) {
            DkimCheck one = dkim.check(header);
            if (one instanceof DkimCheck.Good) {
                return one;
            }
            best = best instanceof DkimCheck.Bad ? best : one;
        }
        return best;
    }

    private DkimCheck check(Mail.Header header) {
        Optional<TagList> read = TagList.read(header.value());
        if (read.isEmpty()) {
            return new DkimCheck.Bad("?", Text.of("簽章欄位無法判讀", "its tags can't be read"));
        }
        TagList tags = read.get();
        String domain = tags.compact("d").orElse("").toLowerCase(Locale.ROOT);
        String selector = tags.compact("s").orElse("");
        Optional<TagList> key = keys.of(selector, domain);
        if (key.isEmpty()) {
            return new DkimCheck.NoKey(selector + "._domainkey." + domain);
        }
        Optional<Text> fault = fault(header, tags, domain, key.get());
        return fault.isPresent() ? new DkimCheck.Bad(domain, fault.get()) : new DkimCheck.Good(domain, names(tags));
    }

    private Optional<Text> fault(Mail.Header header, TagList tags, String domain, TagList key) {
        if (!tags.get("v").equals(Optional.of("1"))) {
            return fault("版本不明", "of an unknown version");
        }
        if (tags.get("l").isPresent()) {
            return fault("只簽了部分內文", "only a part of the body is signed");
        }
        if (!names(tags).contains("from")) {
            return fault("寄件者未簽入", "the sender is not signed");
        }
        if (!isOwnDomain(domain)) {
            return fault("不是寄件者網域的簽章", "not of the sender's own domain");
        }
        List<String> forms = List.of(tags.compact("c").orElse("simple/simple").split("/"));
        boolean relaxedBody = forms.size() > 1 && forms.get(1).equals("relaxed");
        byte[] body = sha256(Canonical.body(mail.body(), relaxedBody));
        if (!Arrays.equals(body, base64(tags.compact("bh")))) {
            return fault("內文已變更", "the body was changed");
        }
        byte[] signed = signed(header, names(tags), forms.get(0).equals("relaxed"));
        try {
            return verifies(tags, key, signed)
                    ? Optional.empty()
                    : fault("標頭已變更或簽章不符", "the headers were changed, or it is no signature of them");
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return fault("金鑰或演算法不能使用", "key or algorithm can't be used");
        }
    }

    private static Optional<Text> fault(String zhTw, String en) {
        return Optional.of(Text.of(zhTw, en));
    }

    private static List<String> names(TagList tags) {
        return Arrays.stream(tags.get("h").orElse("").split(":"))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether the one address of {@code From} is of this domain or one below it. */
    private boolean isOwnDomain(String domain) {
        String from = mail.header("from").map(Mail.Header::value).orElse("").replace("\r\n", "");
        Matcher sender = SENDER.matcher(from.strip().toLowerCase(Locale.ROOT));
        if (!sender.matches() || !domain.contains(".")) {
            return false;
        }
        String host = Optional.ofNullable(sender.group(1)).orElse(sender.group(2));
        return host.equals(domain) || host.endsWith("." + domain);
    }

    /** The headers that are signed, each from the last one upwards, and the signature's own without its value. */
    private byte[] signed(Mail.Header own, List<String> names, boolean relaxed) {
        List<Mail.Header> left = new ArrayList<>(mail.headers());
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            for (int i = left.size() - 1; i >= 0; i--) {
                if (left.get(i).name().equals(name)) {
                    text.append(Canonical.header(left.remove(i), relaxed)).append("\r\n");
                    break;
                }
            }
        }
        text.append(Canonical.header(new Mail.Header(own.name(), withoutValue(own.raw())), relaxed));
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String withoutValue(String signature) {
        StringBuilder bare = new StringBuilder();
        int from = signature.indexOf(':') + 1;
        bare.append(signature, 0, from);
        for (String part : signature.substring(from).split("(?<=;)")) {
            int equals = part.indexOf('=');
            boolean value = equals > 0 && part.substring(0, equals).strip().equals("b");
            bare.append(value ? part.substring(0, equals + 1) + (part.endsWith(";") ? ";" : "") : part);
        }
        return bare.toString();
    }

    private static boolean verifies(TagList tags, TagList key, byte[] signed) throws GeneralSecurityException {
        byte[] value = base64(tags.compact("b"));
        byte[] bytes = base64(key.compact("p"));
        boolean hashAllowed = key.compact("h")
                .map(hashes -> (":" + hashes + ":").contains(":sha256:"))
                .orElse(true);
        String type = key.compact("k").orElse("rsa");
        String algorithm = tags.compact("a").orElse("");
        if (!hashAllowed || !algorithm.equals(type + "-sha256")) {
            return false;
        }
        return switch (type) {
            case "rsa" -> rsa(bytes, signed, value);
            case "ed25519" -> ed25519(bytes, sha256(signed), value);
            default -> false;
        };
    }

    private static boolean rsa(byte[] key, byte[] signed, byte[] value) throws GeneralSecurityException {
        PublicKey rsa = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key));
        if (((RSAPublicKey) rsa).getModulus().bitLength() < SHORTEST_RSA) {
            return false;
        }
        return verify("SHA256withRSA", rsa, signed, value);
    }

    private static boolean ed25519(byte[] key, byte[] hash, byte[] value) throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(ED25519_PREFIX, ED25519_PREFIX.length + key.length);
        System.arraycopy(key, 0, encoded, ED25519_PREFIX.length, key.length);
        PublicKey ed25519 = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        return verify("Ed25519", ed25519, hash, value);
    }

    private static boolean verify(String algorithm, PublicKey key, byte[] signed, byte[] value)
            throws GeneralSecurityException {
        Signature signature = Signature.getInstance(algorithm);
        signature.initVerify(key);
        signature.update(signed);
        return signature.verify(value);
    }

    private static byte[] base64(Optional<String> text) {
        try {
            return Base64.getDecoder().decode(text.orElse(""));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] sha256(byte[] bytes) {
        return Sha256.of(bytes);
    }
}
