package io.github.taipei1.fuzz;

import io.github.taipei1.bundle.SampleBundle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What each parser accepts, to begin from: bytes made up out of nothing seldom get beyond the first mark of a format. */
public final class FuzzSeeds {
    private FuzzSeeds() {}

    /** Writes them as the files of a corpus. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int number = 0;
        for (byte[] seed : all()) {
            Files.write(folder.resolve("seed-" + number++), seed);
        }
    }

    /** Each begins with the byte that says which parser is meant. */
    static List<byte[]> all() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        byte[] bundle = bundle();
        seeds.add(seed(0, zip()));
        seeds.add(seed(0, bundle));
        seeds.add(seed(1, bundle));
        seeds.add(seed(2, bytes("{\"a\":[1,-2.5e3,true,null],\"b\":{\"\\u4e2d\":\"x\"}}")));
        seeds.add(seed(3, bytes("0".repeat(64) + "  data/a.txt\n" + "f".repeat(64) + "  data/b/c.txt\n")));
        seeds.add(seed(4, written(new XWPFDocument()::write)));
        seeds.add(seed(4, written(FuzzSeeds::workbook)));
        seeds.add(seed(5, written(FuzzSeeds::word)));
        seeds.add(seed(6, written(FuzzSeeds::pdf)));
        seeds.add(seed(
                7,
                bytes(
                        "DKIM-Signature: v=1; a=rsa-sha256; d=a.example; s=k; h=from:subject; bh=eA==; b=eA==\r\nFrom: a@a.example\r\n"
                                + "Subject: =?utf-8?B?5ZCM5oSP?= T1A\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n=E5=90=8C\r\n--b--\r\n")));
        seeds.add(seed(
                8,
                bytes("version: 1\ncall: call-4\ncluster: DGX\nbatch: 2\nproject: {title: {zh-TW: a, en: b}}\nunits:\n"
                        + "  - {id: a, role: lead, kind: company, name: {zh-TW: a, en: b}}\n")));
        seeds.add(seed(
                9, bytes("檔名,收件時間,封存碼\na.zip,114-12-26 17:03,T1B-65WG-ASTT-J313-GYH3\n\"b,\"\"c\",2025-12-26,\n")));
        seeds.add(seed(9, written(FuzzSeeds::workbook)));
        return seeds;
    }

    private static byte[] seed(int target, byte[] bytes) {
        byte[] seed = new byte[bytes.length + 1];
        seed[0] = (byte) target;
        System.arraycopy(bytes, 0, seed, 1, bytes.length);
        return seed;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Something that writes itself. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    private static byte[] bundle() throws IOException {
        Path folder = Files.createTempDirectory("seed");
        byte[] bundle = SampleBundle.bytes(folder);
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
        return bundle;
    }

    private static byte[] zip() throws IOException {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                for (String name : List.of("a/b.txt", "c")) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(bytes(name.repeat(20)));
                }
            }
        });
    }

    private static void word(OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("中文 text");
            document.createTable(1, 2).getRow(0).getCell(0).setText("cell");
            document.write(out);
        }
    }

    private static void workbook(OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("s").createRow(0).createCell(0).setCellValue("file");
            book.write(out);
        }
    }

    private static void pdf(OutputStream out) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("x"));
            pdf.save(out);
        }
    }
}
