package org.wardmote.write;

import java.nio.charset.StandardCharsets;

/**
 * A finished file of the site: {@code areas/elm/index.html} with its bytes.
 *
 * @param path from the root of the site, parted by {@code /}
 * @param bytes handed over, not copied: whoever made them must not change them afterwards
 */
public record OutputFile(String path, byte[] bytes) {

    public static OutputFile of(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public boolean isPage() {
        return path.endsWith(".html");
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
