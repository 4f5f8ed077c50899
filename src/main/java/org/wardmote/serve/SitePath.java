package org.wardmote.serve;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the path of an address, as a browser sends it, into the name of a file of the site. */
final class SitePath {

    private static final int ESCAPE_LENGTH = 3;
    private static final int HEXADECIMAL = 16;

    private SitePath() {}

    /**
     * The path with its escapes read, such as {@code /wardmote/meetings/}; empty where it is not
     * one that a link of a site could lead to: with dots that lead out, a slash or a control
     * character in disguise, a backslash, or bytes that are not UTF-8.
     */
    static Optional<String> parse(String raw) {
        if (!raw.startsWith("/") || raw.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        return unescaped(raw).filter(SitePath::isPlain);
    }

    private static Optional<String> unescaped(String raw) {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char letter = raw.charAt(at);
            int value = letter == '%' ? escaped(raw, at) : letter;
            if (value < ' ' || value > '~' && letter != '%') {
                return Optional.empty();
            }
            if (letter == '%') {
                if (value == '/' || value == '\\') {
                    return Optional.empty();
                }
                at += ESCAPE_LENGTH - 1;
            }
            bytes.put((byte) value);
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The byte of an escape such as {@code %C3}; -1 where it is none. */
    private static int escaped(String raw, int at) {
        if (at + ESCAPE_LENGTH > raw.length()) {
            return -1;
        }
        int high = Character.digit(raw.charAt(at + 1), HEXADECIMAL);
        int low = Character.digit(raw.charAt(at + 2), HEXADECIMAL);
        return high < 0 || low < 0 ? -1 : high * HEXADECIMAL + low;
    }

    private static boolean isPlain(String path) {
        return path.chars().noneMatch(c -> Character.isISOControl(c) || c == '\\')
                && !(path + "/").contains("/./")
                && !(path + "/").contains("/../")
                && !path.contains("//");
    }
}
