package org.wardmote.check;

import org.wardmote.model.Content;

/** How the content folder is called in locations: {@code content/}. */
final class ContentFolder {

    private ContentFolder() {}

    /** Read off the location of anything whose own path is known; empty where there is nothing. */
    static String of(Content content) {
        return Entry.all(content)
                .map(entry -> entry.upkeep().location().file())
                .map(ContentFolder::before)
                .findFirst()
                .orElse("");
    }

    /** Registers lie in the folder itself, all else one or two folders down. */
    private static String before(String file) {
        String[] known = {
            "meetings/", "pages/", "plans/", "finance/", "data/", "areas/", "indicators/"
        };
        for (String folder : known) {
            int at = ("/" + file).lastIndexOf("/" + folder);
            if (at >= 0) {
                return file.substring(0, at);
            }
        }
        return file.substring(0, file.lastIndexOf('/') + 1);
    }
}
