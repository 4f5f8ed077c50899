package org.wardmote.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.wardmote.author.NewFile;
import org.wardmote.author.NewFiles;
import org.wardmote.author.NewSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

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
        synopsisHeading = "%nUsage: ",
        customSynopsis = "wardmote new site DIR [OPTIONS]",
        parameterListHeading = "%nWhere:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
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
final class NewSiteCommand implements Callable<Integer> {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @ParentCommand private NewCommand parent;

    @Parameters(
            paramLabel = "DIR",
            description = "The folder to write: one that is not there yet, or is empty.")
    private Path folder;

    @Mixin private final SiteFacts facts = new SiteFacts();

    @Override
    public Integer call() {
        World world = parent.world();
        Optional<String> refusal = refusal(world.folder().resolve(folder)).or(facts::refusal);
        if (refusal.isEmpty()) {
            facts.ask(world.questions());
            refusal = facts.refusal();
        }
        if (refusal.isPresent()) {
            return parent.voice().misuse(refusal.get());
        }
        PinnedWardmote wardmote = facts.wardmote(world);
        LocalDate today = LocalDate.now(world.clock().withZone(ZONE));
        NewSite.Order order = facts.order(today, wardmote.pin());
        List<NewFile> files = NewSite.files(order);
        new NewFiles(world.folder().resolve(folder), files).write();
        files.forEach(file -> world.out().println(shown(file)));
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
        Voice voice = parent.voice();
        voice.say("");
        voice.say(
                "\"%s\" is in %s: %s."
                        .formatted(order.name(), folder, Counted.of(files.size(), "file")));
        wardmote.remarks().forEach(voice::say);
        String command = wardmote.command();
        LocalDate soon = order.today().plusWeeks(4);
        voice.say("");
        voice.say("Next:");
        voice.say("  cd %s".formatted(folder));
        voice.say("  %-46s content/ becomes site/".formatted(command + " build"));
        voice.say("  %-46s look at it".formatted(command + " serve"));
        voice.say("  %-46s your first meeting".formatted(command + " new meeting --date " + soon));
        voice.say("");
        voice.say("Write what is asked for after \"%s\" in:".formatted(NewSite.TO_FILL_IN));
        files.stream()
                .filter(file -> file.path().startsWith("content/"))
                .filter(file -> file.text().contains(NewSite.TO_FILL_IN))
                .forEach(file -> voice.say("  " + file.path()));
        voice.say("README.md says the rest: how the example goes, and how the site is published.");
    }

    private String shown(NewFile file) {
        return folder.resolve(file.path()).normalize().toString().replace('\\', '/');
    }
}
