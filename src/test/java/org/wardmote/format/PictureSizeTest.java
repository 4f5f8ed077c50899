package org.wardmote.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void whatAProgramWritesIsMeasured(String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(301, 47, BufferedImage.TYPE_INT_RGB), format, file);

        assertThat(PictureSize.parse(file.toByteArray())).contains(new PictureSize(301, 47));
    }

    @Test
    void theThreeKindsOfWebPAreMeasured() {
        String start = "52494646" + "00000000" + "57454250";
        // A frame of 301 by 47: as two numbers of 14 bits, packed in one number, less one each.
        assertMeasured(start + "56503820" + "00000000" + "000000" + "9d012a" + "2d01" + "2f00");
        assertMeasured(start + "5650384c" + "00000000" + "2f" + "2c810b00");
        assertMeasured(start + "56503858" + "00000000" + "00000000" + "2c0100" + "2e0000");
    }

    @Test
    void aDrawingSaysItsSizeOrItsBox() {
        assertThat(svg("<svg width=\"301\" height='47px' viewBox=\"0 0 9 9\"/>"))
                .contains(new PictureSize(301, 47));
        assertThat(svg("<?xml version=\"1.0\"?>\n<svg viewBox=\"0 0 301 46.6\">"))
                .contains(new PictureSize(301, 47));
        assertThat(svg("<svg width=\"100%\" height=\"100%\">")).isEmpty();
    }

    @Test
    void whatBreaksOffOrIsNoPictureHasNoSize() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(301, 47, BufferedImage.TYPE_INT_RGB), "png", file);

        assertThat(PictureSize.parse(Arrays.copyOf(file.toByteArray(), 18))).isEmpty();
        assertThat(PictureSize.parse(new byte[0])).isEmpty();
        assertThat(PictureSize.parse(new byte[] {(byte) 0xff, (byte) 0xd8, 0, 0})).isEmpty();
        assertThat(svg("words")).isEmpty();
    }

    private static java.util.Optional<PictureSize> svg(String text) {
        return PictureSize.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertMeasured(String hexadecimal) {
        assertThat(PictureSize.parse(HexFormat.of().parseHex(hexadecimal)))
                .contains(new PictureSize(301, 47));
    }
}
