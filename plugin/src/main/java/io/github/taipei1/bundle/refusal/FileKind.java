package io.github.taipei1.bundle.refusal;

import io.github.taipei1.finding.Text;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name says. */
public enum FileKind {
    ZIP("504B0304", "ZIP 壓縮檔", "a ZIP archive"),
    EMPTY_ZIP("504B0506", "空的 ZIP 壓縮檔", "an empty ZIP archive"),
    SPLIT_ZIP("504B0708", "分割的 ZIP 壓縮檔", "a part of a split ZIP archive"),
    RAR("526172211A07", "RAR 壓縮檔", "a RAR archive"),
    SEVEN_ZIP("377ABCAF271C", "7z 壓縮檔", "a 7z archive"),
    GZIP("1F8B", "gzip 壓縮檔", "a gzip archive"),
    XZ("FD377A585A00", "xz 壓縮檔", "an xz archive"),
    BZIP2("425A68", "bzip2 壓縮檔", "a bzip2 archive"),
    ZSTD("28B52FFD", "zstd 壓縮檔", "a zstd archive"),
    PDF("255044462D", "PDF 文件", "a PDF document"),
    OLE("D0CF11E0A1B11AE1", "舊版 Office 文件或加密的 Office 文件", "an old or an encrypted Office document"),
    PNG("89504E47", "PNG 圖片", "a PNG picture"),
    JPEG("FFD8FF", "JPEG 圖片", "a JPEG picture"),
    PROGRAM("4D5A", "Windows 程式或自解壓縮檔", "a Windows program or self-extracting archive"),
    TAR("", "tar 打包檔", "a tar archive"),
    HTML("", "網頁，可能是登入網頁或錯誤網頁", "a web page, perhaps a login or an error page"),
    MAIL("", "電子郵件", "an e-mail"),
    XML("", "XML 檔", "an XML file"),
    ZEROS("", "全為零的檔案，可能尚未下載完成", "a file of zeros, perhaps never downloaded"),
    TEXT("", "文字檔", "a text file"),
    UNKNOWN("", "無法辨識的檔案", "a file of unknown kind");

    private static final int TAR_MARK = 257;
    private static final List<String> PAGES = List.of("<!doctype html", "<html", "<head", "<body", "<script");
    private static final List<String> MAILS =
            List.of("return-path:", "received:", "delivered-to:", "mime-version:", "message-id:", "from: ");

    private final byte[] magic;
    private final Text text;

    FileKind(String magic, String zhTw, String en) {
        this.magic = HexFormat.of().parseHex(magic);
        this.text = Text.of(zhTw, en);
    }

    /** As in "a RAR archive". */
    public Text text() {
        return text;
    }

    /** What stands before its name in a Chinese sentence: between Chinese and Latin letters a space. */
    public String gap() {
        return text.zhTw().charAt(0) < 0x80 ? " " : "";
    }

    /** @param head the first bytes of the file, 512 or all there are */
    public static FileKind of(byte[] head) {
        for (FileKind kind : values()) {
            if (kind.magic.length > 0 && startsWith(head, kind.magic)) {
                return kind;
            }
        }
        if (head.length > TAR_MARK + 5 && new String(head, TAR_MARK, 5, StandardCharsets.US_ASCII).equals("ustar")) {
            return TAR;
        }
        return byText(head);
    }

    private static FileKind byText(byte[] head) {
        if (all(head, 0, 0)) {
            return ZEROS;
        }
        String text = new String(head, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (PAGES.stream().anyMatch(text::startsWith) || text.startsWith("<!--") && text.contains("<html")) {
            return HTML;
        }
        if (text.startsWith("<?xml")) {
            return text.contains("<html") ? HTML : XML;
        }
        if (MAILS.stream().anyMatch(text::startsWith)) {
            return MAIL;
        }
        return isText(head) ? TEXT : UNKNOWN;
    }

    private static boolean isText(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return false;
            }
        }
        return true;
    }

    private static boolean all(byte[] bytes, int from, int value) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] != value) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
