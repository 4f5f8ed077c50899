package org.wardmote.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.author.NewFile;
import org.wardmote.author.NewFiles;
import org.wardmote.author.NewSite;
import org.wardmote.model.Written;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code wardmote new site}: a small site that builds at once. */
@Command(
        name = "site",
        header = "A small site in a folder of its own, that builds at once.",
        description = {
            "",
            "It holds the name of your partnership, an example of a meeting, pages on privacy and"
                    + " accessibility, files that let GitHub or GitLab check and publish it, and a launcher"
                    + " that runs the same Wardmote on every computer. What only you can know stands"
                    + " after the words TO FILL IN.",
            "On a terminal you are asked for what no option says."
        },
        customSynopsis = "wardmote new site DIR [OPTIONS]",
        parameterListHeading = "%nWhere:%n",
        footer = {
            "",
            "Examples:",
            "  wardmote new site elmbridge",
            "  wardmote new site elmbridge --name \"Elmbridge Community Safety Partnership\" --body csp",
            "",
            "The paths of the files that were written go to stdout.",
            "Exit codes: 0 done; 2 the command or the folder cannot be used; 3 a file cannot be",
            "written."
        })
final class NewSiteCommand extends WardmoteCommand {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Parameters(
            paramLabel = "DIR",
            description = "The folder to write: one that is not there yet, or is empty.")
    private Path folder;

    @Mixin private final SiteFacts facts = new SiteFacts();

    @Override
    Optional<String> refusal() {
        return refusal(shell().folder().resolve(folder)).or(facts::refusal);
    }

    @Override
    int obey() {
        facts.ask(shell().questions());
        return facts.refusal().map(console()::misuse).orElseGet(this::write);
    }

    private int write() {
        PinnedWardmote wardmote = facts.wardmote(shell());
        LocalDate today = shell().today(ZONE);
        NewSite.Order order = facts.order(today, wardmote.pin());
        List<NewFile> files = NewSite.files(order);
        new NewFiles(shell().folder().resolve(folder), files).write();
        files.forEach(file -> shell().out().println(shown(file)));
        tell(order, wardmote, files);
        return Exit.DONE;
    }

    /** Why the folder cannot be used; git's own folder within it is no matter. */
    private Optional<String> refusal(Path place) {
        if (!Files.exists(place)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(place)) {
            return Optional.of("\"%s\" is a file. Name a folder.".formatted(folder));
        }
        try (Stream<Path> within = Files.list(place)) {
            return within.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(".git"))
                    .sorted()
                    .findFirst()
                    .map(
                            name ->
                                    "the folder \"%s\" is not empty: there is \"%s\" in it. Name a folder that is not there yet, such as: wardmote new site my-record"
                                            .formatted(folder, name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void tell(NewSite.Order order, PinnedWardmote wardmote, List<NewFile> files) {
        console().say("");
        console()
                .say(
                        "\"%s\" is in %s: %s."
                                .formatted(
                                        order.name(),
                                        folder,
                                        Written.counted(files.size(), "file")));
        wardmote.remarks().forEach(console()::say);
        String command = wardmote.command();
        LocalDate soon = order.today().plusWeeks(4);
        console().say("");
        console().say("Next:");
        console().say("  cd %s".formatted(folder));
        console().say("  %-46s content/ becomes site/".formatted(command + " build"));
        console().say("  %-46s look at it".formatted(command + " serve"));
        console()
                .say(
                        "  %-46s your first meeting"
                                .formatted(command + " new meeting --date " + soon));
        console().say("");
        console().say("Write what is asked for after \"%s\" in:".formatted(NewSite.TO_FILL_IN));
        files.stream()
                .filter(file -> file.path().startsWith("content/"))
                .filter(file -> file.text().contains(NewSite.TO_FILL_IN))
                .forEach(file -> console().say("  " + file.path()));
        console()
                .say(
                        "README.md says the rest: how the example goes, and how the site is published.");
    }

    private String shown(NewFile file) {
        return folder.resolve(file.path()).normalize().toString().replace('\\', '/');
    }
}
