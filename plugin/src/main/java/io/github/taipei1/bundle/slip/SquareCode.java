package io.github.taipei1.bundle.slip;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A QR code (ISO/IEC 18004) as a picture; medium error correction, a border of four modules. */
final class SquareCode {
    private static final int BORDER = 4;
    private static final int PIXELS = 8;
    private static final int WHITE = 0xFFFFFF;

    private final QrCode code;

    private SquareCode(QrCode code) {
        this.code = code;
    }

    static SquareCode of(String text) {
        return new SquareCode(QrCode.encodeText(text, QrCode.Ecc.MEDIUM));
    }

    /** An SVG element without a size of its own, black on white. */
    String svg() {
        int side = code.size + 2 * BORDER;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(' ')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + ' ' + side
                + "\" shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"QR code\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>"
                + "<path d=\"" + path + "\"/></svg>";
    }

    byte[] png() throws IOException {
        int side = (code.size + 2 * BORDER) * PIXELS;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = code.getModule(x / PIXELS - BORDER, y / PIXELS - BORDER);
                image.setRGB(x, y, dark ? 0 : WHITE);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
