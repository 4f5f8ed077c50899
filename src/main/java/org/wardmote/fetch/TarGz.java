package org.wardmote.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * The files of a compressed tar archive, as npm makes them: each behind a block that holds its name
 * of up to 100 letters and, in octal digits, its size. IEEE Std 1003.1-2017, "pax", ustar
 * interchange format.
 */
final class TarGz {

    private static final int BLOCK = 512;
    private static final int NAME_END = 100;
    private static final int SIZE = 124;
    private static final int SIZE_END = 136;

    private TarGz() {}

    static Map<String, byte[]> entries(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(archive))) {
            byte[] head = in.readNBytes(BLOCK);
            while (head.length == BLOCK && head[0] != 0) {
                int size = Integer.parseInt(text(head, SIZE, SIZE_END), 8);
                entries.put(text(head, 0, NAME_END), in.readNBytes(size));
                in.skipNBytes(Math.floorMod(-size, BLOCK));
                head = in.readNBytes(BLOCK);
            }
            return entries;
        }
    }

    /** What is left of a field is filled with zeros or blanks. */
    private static String text(byte[] head, int start, int end) {
        return new String(head, start, end - start, StandardCharsets.UTF_8).trim();
    }
}
