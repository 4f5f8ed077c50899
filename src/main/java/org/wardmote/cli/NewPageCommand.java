package org.wardmote.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.wardmote.author.NewPage;
import org.wardmote.format.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code wardmote new page}: a page of words. */
@Command(
        name = "page",
        header = "A page of words.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "wardmote new page TITLE",
        parameterListHeading = "%nWhich page:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  wardmote new page \"Funding rounds\"      becomes content/pages/funding-rounds.md",
            "",
            "The path of the file that was written goes to stdout.",
            "Exit codes: 0 done; 2 the command cannot be used, or the page is there already; 3 a file",
            "cannot be written."
        })
final class NewPageCommand implements Callable<Integer> {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    @ParentCommand private NewCommand parent;

    @Parameters(
            paramLabel = "TITLE",
            arity = "1..*",
            description = "What the page is called. It gives its address too.")
    private List<String> title = List.of();

    @Mixin private final Beginning beginning = new Beginning();

    @Override
    public Integer call() {
        String words = String.join(" ", title).replaceAll("\\s+", " ").strip();
        String name = Slug.of(words);
        Optional<String> refusal =
                beginning
                        .refusal(parent.world())
                        .or(
                                () ->
                                        NAME.matcher(name).matches()
                                                ? Optional.empty()
                                                : Optional.of(unnamed(words)));
        return refusal.isPresent()
                ? parent.voice().misuse(refusal.get())
                : beginning.write(parent, NewPage.files(name, words));
    }

    private static String unnamed(String words) {
        return "\"%s\" gives no address. Use letters from a to z in it, such as \"Funding rounds\"; the heading can be changed in the file."
                .formatted(words);
    }
}
