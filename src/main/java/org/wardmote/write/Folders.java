package org.wardmote.write;

import java.util.ArrayList;
import java.util.List;

/** The folders that a path within the site lies in. */
final class Folders {

    private Folders() {}

    /** From the outermost inwards: {@code a} and {@code a/b} for {@code a/b/index.html}. */
    static List<String> above(String path) {
        List<String> folders = new ArrayList<>();
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            folders.add(path.substring(0, end));
        }
        return folders;
    }
}
