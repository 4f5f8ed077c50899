package org.wardmote.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One finished file of the site: {@code meetings/2024-03-12-elm/index.html} and its bytes.
 *
 * <p>The bytes are not copied, neither on the way in nor on the way out: every page passes through
 * here once, and whoever makes a file lets go of it.
 */
public final class OutputFile {

    private final String path;
    private final byte[] bytes;

    /** Worked out when it is first asked for, since a build in memory asks for none. */
    private String sha256 = "";

    /**
     * @param path where it stands in the site, parted by {@code /}, without one at the start or end
     */
    public OutputFile(String path, byte[] bytes) {
        if (!isInsideTheSite(path)) {
            throw new IllegalArgumentException("Not a path inside the site: \"" + path + "\"");
        }
        this.path = path;
        this.bytes = bytes;
    }

    /** A file of text, in UTF-8. */
    public static OutputFile of(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public String path() {
        return path;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Of its bytes, in lower-case hexadecimal digits; two threads at worst work it out twice. */
    public String sha256() {
        if (sha256.isEmpty()) {
            sha256 = sha256(bytes);
        }
        return sha256;
    }

    /** Whether people read it as a page, so that it may link to other files. */
    public boolean isPage() {
        return isPage(path);
    }

    /** The bytes as text, read as UTF-8. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Two files are the same where they have the same path and the same bytes. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof OutputFile file
                        && path.equals(file.path)
                        && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    static boolean isPage(String path) {
        return path.endsWith(".html");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return path;
    }

    /** A path as it could be typed into an address; a line break would also break the manifest. */
    private static boolean isInsideTheSite(String path) {
        return ("/" + path + "/").chars().noneMatch(c -> c == '\\' || Character.isISOControl(c))
                && !("/" + path + "/").contains("//")
                && !("/" + path + "/").contains("/./")
                && !("/" + path + "/").contains("/../");
    }
}
