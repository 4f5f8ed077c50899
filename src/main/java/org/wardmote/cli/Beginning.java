package org.wardmote.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wardmote.author.Examples;
import org.wardmote.author.NewFile;
import org.wardmote.author.NewFiles;
import org.wardmote.model.PublicRecord;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;
import org.wardmote.read.ContentReader;
import org.wardmote.read.Visibility;
import picocli.CommandLine.Mixin;

/** Where files of the content are begun: what all of these commands have. */
final class Beginning {

    @Mixin private final ContentFolder content = new ContentFolder();

    /** Why nothing can be begun; empty where the folder is there. */
    Optional<String> refusal(World world) {
        return content.refusal(world)
                .map(words -> words + "; or begin one: wardmote new site elmbridge");
    }

    Path folder(World world) {
        return content.in(world);
    }

    /**
     * The record as far as it can be read, without the example that a new site has; "wardmote
     * check" tells what is wrong with it.
     */
    PublicRecord record(NewCommand command) {
        World world = command.world();
        Problems problems = new Problems();
        PublicRecord record = new ContentReader(order(world), problems).read().record();
        if (problems.hasErrors()) {
            command.voice()
                    .say(
                            "There are mistakes in the record, and what they hide is not looked at."
                                    + " To see them: wardmote check");
        }
        return Examples.without(record, folder(world));
    }

    /** What figures are kept of, and what is counted. */
    ContentReader.Counted counted(World world) {
        return new ContentReader(order(world), new Problems()).readCounted();
    }

    private ContentReader.Order order(World world) {
        return new ContentReader.Order(
                folder(world),
                zone -> LocalDate.now(world.clock().withZone(zone)),
                Visibility.Hidden.KEPT_OUT);
    }

    /** Writes the files and prints their paths; where one is there already, nothing is written. */
    int write(NewCommand command, List<NewFile> files) {
        World world = command.world();
        NewFiles made = new NewFiles(folder(world), files);
        Optional<NewFile> there = made.there();
        if (there.isPresent()) {
            return command.voice()
                    .misuse(
                            "\"%s\" is there already. Nothing was written."
                                    .formatted(told(there.get())));
        }
        made.write();
        files.forEach(file -> world.out().println(told(file)));
        return Exit.DONE;
    }

    private String told(NewFile file) {
        return content.told(Location.of(file.path()));
    }
}
