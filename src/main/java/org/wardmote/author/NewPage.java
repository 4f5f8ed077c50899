package org.wardmote.author;

import java.util.List;
import java.util.Map;
import org.wardmote.format.YamlQuoting;

/** A page of words to begin with: {@code pages/funding-rounds.md}. */
public final class NewPage {

    private static final String PAGE =
            """
            ---
            title: «title»
            ---

            TO FILL IN: What the page answers, in one paragraph. It stands larger than the rest, and is what search engines show.

            ## A heading

            TO FILL IN: The rest, in Markdown. A link to a meeting, an area or another page is the path to its file, such as [about this site](about.md).
            """;

    private NewPage() {}

    /**
     * The file, by its path in the content folder.
     *
     * @param name of the file, and the page's address
     */
    public static List<NewFile> files(String name, String title) {
        return List.of(
                NewFile.of(
                        "pages/" + name + ".md",
                        Template.fill(PAGE, Map.of("title", YamlQuoting.written(title)))));
    }
}
