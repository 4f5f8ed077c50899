package org.wardmote.check;

import java.util.stream.Stream;
import org.wardmote.model.Content;
import org.wardmote.model.Page;

/** How the content folder is called in locations: {@code content/}. */
final class ContentFolder {

    private ContentFolder() {}

    /** Read off the location of anything whose own path is known; empty where there is nothing. */
    static String of(Content content) {
        return Stream.concat(
                        content.record().pages().stream().map(ContentFolder::of),
                        content.things().map(entry -> before(entry.upkeep().file())))
                .findFirst()
                .orElse("");
    }

    /** A page may lie in folders of any name, which its own path tells. */
    private static String of(Page page) {
        String file = page.upkeep().file();
        return file.endsWith(page.file())
                ? file.substring(0, file.length() - page.file().length())
                : before(file);
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
