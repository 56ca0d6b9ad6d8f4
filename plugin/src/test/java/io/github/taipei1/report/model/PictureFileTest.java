package io.github.taipei1.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {

    private static byte[] image(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static String why(byte[] bytes) {
        return ((PictureFile.Unusable) PictureFile.read(bytes)).why().en();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void aWholePictureIsUsableAndACutOneIsNot(String format) throws IOException {
        byte[] whole = image(format);
        assertThat(PictureFile.read(whole)).isInstanceOfSatisfying(PictureFile.Usable.class, usable -> {
            assertThat(usable.picture().width()).isEqualTo(40);
            assertThat(usable.picture().height()).isEqualTo(20);
        });
        byte[] cut = Arrays.copyOf(whole, whole.length - (format.equals("jpeg") ? 2 : 4));
        assertThat(why(format.equals("gif") ? Arrays.copyOf(whole, 30) : cut)).contains("cut off or damaged");
    }

    @Test
    void aFlippedBitOfAPngIsDamage() throws IOException {
        byte[] png = image("png");
        png[png.length - 20] ^= 1;
        assertThat(why(png)).contains("damaged");
    }

    @Test
    void coloursOfPrintAreRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(
                    new IIOImage(Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null), null, null));
        }
        assertThat(why(out.toByteArray())).contains("CMYK");
    }

    @Test
    void aGiantIsRefusedByItsHeaderAlone() throws IOException {
        byte[] png = image("png");
        ByteBuffer.wrap(png).putInt(16, 10_000).putInt(20, 10_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        assertThat(why(png)).contains("10000×10000");
        assertThat(why(new byte[PictureFile.LARGEST + 1])).contains("20 MB");
    }

    @Test
    void othersAreCalledByTheirNames() {
        assertThat(why("<svg xmlns='x'></svg>".getBytes(StandardCharsets.UTF_8)))
                .startsWith("it is SVG");
        assertThat(why("<?xml version='1.0'?>\n<!-- -->\n<svg></svg>".getBytes(StandardCharsets.UTF_8)))
                .startsWith("it is SVG");
        assertThat(why("RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith("it is WebP");
        assertThat(why("\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith("it is HEIC");
        assertThat(why("%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1))).startsWith("it is PDF");
        assertThat(why("II*\0".getBytes(StandardCharsets.ISO_8859_1))).startsWith("it is TIFF");
        assertThat(why("not a picture".getBytes(StandardCharsets.ISO_8859_1))).startsWith("it is no picture");
        assertThat(why(new byte[0])).startsWith("it is no picture");
    }
}
