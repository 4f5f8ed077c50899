package org.wardmote.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wardmote.author.NewPage;
import org.wardmote.model.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code wardmote new page}: a page of words. */
@Command(
        name = "page",
        header = "A page of words.",
        customSynopsis = "wardmote new page TITLE",
        parameterListHeading = "%nWhich page:%n",
        footer = {
            "",
            "Examples:",
            "  wardmote new page \"Funding rounds\"      becomes content/pages/funding-rounds.md",
            "",
            "The path of the file that was written goes to stdout.",
            "Exit codes: 0 done; 2 the command cannot be used, or the page is there already; 3 a file",
            "cannot be written."
        })
final class NewPageCommand extends WardmoteCommand {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    @Parameters(
            paramLabel = "TITLE",
            arity = "1..*",
            description = "What the page is called. It gives its address too.")
    private List<String> title = List.of();

    @Mixin private final NewInContent content = new NewInContent();

    @Override
    Optional<String> refusal() {
        return content.refusal(shell()).or(this::unnamed);
    }

    @Override
    int obey() {
        return content.write(this, NewPage.files(Slug.of(words()), words()));
    }

    private String words() {
        return String.join(" ", title).replaceAll("\\s+", " ").strip();
    }

    private Optional<String> unnamed() {
        return NAME.matcher(Slug.of(words())).matches()
                ? Optional.empty()
                : Optional.of(
                        "\"%s\" gives no address. Use letters from a to z in it, such as \"Funding rounds\"; the heading can be changed in the file."
                                .formatted(words()));
    }
}
