package org.wardmote.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Width and height of a picture in pixels, from the first bytes of its file: PNG, JPEG, GIF, WebP
 * or SVG.
 */
public record PictureSize(int width, int height) {

    private static final Pattern SVG = Pattern.compile("<svg\\b([^>]*)>", Pattern.DOTALL);
    private static final Pattern VIEW_BOX =
            Pattern.compile(
                    "\\bviewBox\\s*=\\s*[\"']\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)");

    /** Empty where the bytes are of no kind that is known, or break off. */
    public static Optional<PictureSize> parse(byte[] bytes) {
        try {
            return parse(ByteBuffer.wrap(bytes)).filter(size -> size.width > 0 && size.height > 0);
        } catch (java.nio.BufferUnderflowException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Optional<PictureSize> parse(ByteBuffer bytes) {
        if (begins(bytes, "\u0089PNG")) {
            return Optional.of(new PictureSize(bytes.getInt(16), bytes.getInt(20)));
        }
        if (begins(bytes, "GIF8")) {
            bytes.order(ByteOrder.LITTLE_ENDIAN);
            return Optional.of(new PictureSize(unsigned(bytes, 6), unsigned(bytes, 8)));
        }
        if (begins(bytes, "\u00ff\u00d8")) {
            return jpeg(bytes);
        }
        if (begins(bytes, "RIFF")) {
            return webP(bytes.order(ByteOrder.LITTLE_ENDIAN));
        }
        return svg(StandardCharsets.UTF_8.decode(bytes).toString());
    }

    /** A JPEG is a chain of segments; one of the kinds C0 to CF, but for three, holds the size. */
    private static Optional<PictureSize> jpeg(ByteBuffer bytes) {
        int at = 2;
        while (at < bytes.limit()) {
            int kind = bytes.get(at + 1) & 0xff;
            boolean isFrame =
                    kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc;
            if (isFrame) {
                return Optional.of(
                        new PictureSize(unsigned(bytes, at + 7), unsigned(bytes, at + 5)));
            }
            at += 2 + Math.max(1, unsigned(bytes, at + 2));
        }
        return Optional.empty();
    }

    private static Optional<PictureSize> webP(ByteBuffer bytes) {
        String kind = StandardCharsets.ISO_8859_1.decode(bytes.slice(12, 4)).toString();
        return switch (kind) {
            case "VP8 " ->
                    Optional.of(
                            new PictureSize(
                                    unsigned(bytes, 26) & 0x3fff, unsigned(bytes, 28) & 0x3fff));
            case "VP8L" -> {
                int bits = bytes.getInt(21);
                yield Optional.of(new PictureSize((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1));
            }
            case "VP8X" ->
                    Optional.of(
                            new PictureSize(
                                    (bytes.getInt(24) & 0xffffff) + 1,
                                    (bytes.getInt(26) >>> 8) + 1));
            default -> Optional.empty();
        };
    }

    private static Optional<PictureSize> svg(String text) {
        Matcher root = SVG.matcher(text);
        if (!root.find()) {
            return Optional.empty();
        }
        Matcher box = VIEW_BOX.matcher(root.group(1));
        Optional<Integer> width = length(root.group(1), "width");
        Optional<Integer> height = length(root.group(1), "height");
        if (width.isPresent() && height.isPresent()) {
            return Optional.of(new PictureSize(width.get(), height.get()));
        }
        return box.find()
                ? Optional.of(new PictureSize(rounded(box.group(1)), rounded(box.group(2))))
                : Optional.empty();
    }

    private static Optional<Integer> length(String attributes, String name) {
        Matcher matcher =
                Pattern.compile(
                                "(?:^|\\s)"
                                        + name
                                        + "\\s*=\\s*[\"']\\s*(\\d+(?:\\.\\d+)?)(?:px)?\\s*[\"']")
                        .matcher(attributes);
        return matcher.find() ? Optional.of(rounded(matcher.group(1))) : Optional.empty();
    }

    private static int rounded(String number) {
        return (int) Math.round(Double.parseDouble(number));
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private static boolean begins(ByteBuffer bytes, String signature) {
        byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.limit() < wanted.length) {
            return false;
        }
        return bytes.slice(0, wanted.length).equals(ByteBuffer.wrap(wanted));
    }
}
