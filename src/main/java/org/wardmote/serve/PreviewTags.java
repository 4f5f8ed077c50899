package org.wardmote.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What a page carries in the preview besides its own bytes: the one script that keeps it fresh. */
final class PreviewTags {

    /** The folder of what is the preview's own; no site has one that begins so. */
    static final String FOLDER = "/_wardmote/";

    private static final String TAG =
            "<script type=\"module\" src=\""
                    + FOLDER
                    + "preview.js\" data-since=\"%s\"></script>\n";

    private PreviewTags() {}

    /**
     * The page with the script before its own scripts, for it must see the page as it was built.
     *
     * @param since the state of the site that the page belongs to
     */
    static byte[] addedTo(byte[] page, String since) {
        byte[] tag = TAG.formatted(since).getBytes(ISO_8859_1);
        int at = place(new String(page, ISO_8859_1));
        byte[] all = Arrays.copyOf(page, page.length + tag.length);
        System.arraycopy(tag, 0, all, at, tag.length);
        System.arraycopy(page, at, all, at + tag.length, page.length - at);
        return all;
    }

    /**
     * Before the first script, or where the head ends; read as bytes, of which each is a letter.
     */
    private static int place(String page) {
        return IntStream.of(page.indexOf("<script"), page.indexOf("</head>"))
                .filter(at -> at >= 0)
                .min()
                .orElse(page.length());
    }
}
