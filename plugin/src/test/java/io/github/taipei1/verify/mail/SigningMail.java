package io.github.taipei1.verify.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A mail server that signs what it sends, written as the standard says and not with the code under test. */
public final class SigningMail {
    private static final String DOMAIN = "reviewer.example";
    private final KeyPair keys;
    private final boolean ed25519;
    private final boolean relaxed;

    private SigningMail(boolean ed25519, boolean relaxed, int bits) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(ed25519 ? "Ed25519" : "RSA");
        if (!ed25519) {
            generator.initialize(bits);
        }
        this.keys = generator.generateKeyPair();
        this.ed25519 = ed25519;
        this.relaxed = relaxed;
    }

    public static SigningMail rsa(boolean relaxed) throws GeneralSecurityException {
        return new SigningMail(false, relaxed, 2048);
    }

    static SigningMail shortRsa() throws GeneralSecurityException {
        return new SigningMail(false, true, 512);
    }

    public static SigningMail ed25519(boolean relaxed) throws GeneralSecurityException {
        return new SigningMail(true, relaxed, 0);
    }

    /** The line of a zone file with its key. */
    public String key() {
        byte[] encoded = keys.getPublic().getEncoded();
        byte[] p = ed25519 ? Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length) : encoded;
        return "k1._domainkey." + DOMAIN + ". 3600 IN TXT \"v=DKIM1; k=" + (ed25519 ? "ed25519" : "rsa") + "; \" \"p="
                + Base64.getEncoder().encodeToString(p) + "\"\n";
    }

    public DkimKeys keys() {
        return DkimKeys.of("# keys\n" + key());
    }

    /** A signed mail with these headers (each without its line end) and this body. */
    public byte[] send(List<String> headers, String body) throws GeneralSecurityException {
        return send(headers, body, "from:subject:date", "");
    }

    byte[] send(List<String> headers, String body, String signed, String moreTags) throws GeneralSecurityException {
        String sentBody = body.replace("\n", "\r\n");
        String form = relaxed ? "relaxed" : "simple";
        String unsigned = "DKIM-Signature: v=1; a=" + (ed25519 ? "ed25519" : "rsa") + "-sha256; c=" + form + "/" + form
                + ";\r\n d=" + DOMAIN + "; s=k1; h=" + signed + ";" + moreTags + "\r\n\tbh="
                + base64(sha256(hashed(sentBody)))
                + ";\r\n b=";
        StringBuilder data = new StringBuilder();
        List<String> left = new ArrayList<>(headers);
        for (String name : signed.split(":")) {
            for (int i = left.size() - 1; i >= 0; i--) {
                if (left.get(i).toLowerCase().startsWith(name + ":")) {
                    data.append(hashedHeader(left.remove(i))).append("\r\n");
                    break;
                }
            }
        }
        data.append(hashedHeader(unsigned));
        byte[] bytes = data.toString().getBytes(StandardCharsets.UTF_8);
        Signature signature = Signature.getInstance(ed25519 ? "Ed25519" : "SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(ed25519 ? sha256(bytes) : bytes);
        String value = base64(signature.sign()).replaceAll("(.{60})", "$1\r\n  ");
        return (unsigned + value + "\r\n" + String.join("\r\n", headers) + "\r\n\r\n" + sentBody)
                .getBytes(StandardCharsets.UTF_8);
    }

    private String hashedHeader(String header) {
        if (!relaxed) {
            return header;
        }
        int colon = header.indexOf(':');
        return header.substring(0, colon).toLowerCase() + ":"
                + header.substring(colon + 1).replaceAll("\\s+", " ").strip();
    }

    private byte[] hashed(String body) {
        String text = relaxed ? body.replaceAll("[ \t]+", " ").replaceAll(" \r\n", "\r\n") : body;
        String ended = text.replaceAll("(\r\n)*$", "") + "\r\n";
        return (relaxed && ended.equals("\r\n") ? "" : ended).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
