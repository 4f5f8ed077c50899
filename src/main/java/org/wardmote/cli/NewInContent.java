package org.wardmote.cli;

import java.nio.file.Path;
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
final class NewInContent {

    @Mixin private final ContentFolder content = new ContentFolder();

    /** Why nothing can be begun; empty where the folder is there. */
    Optional<String> refusal(Shell shell) {
        return content.refusal(shell)
                .map(words -> words + "; or begin one: wardmote new site elmbridge");
    }

    Path folder(Shell shell) {
        return content.in(shell);
    }

    /**
     * The record as far as it can be read, without the example that a new site has; "wardmote
     * check" tells what is wrong with it.
     */
    PublicRecord record(WardmoteCommand command) {
        Shell shell = command.shell();
        Problems problems = new Problems();
        PublicRecord record =
                new ContentReader(content.order(shell, Visibility.Hidden.KEPT_OUT), problems)
                        .read()
                        .record();
        if (problems.hasErrors()) {
            command.console()
                    .say(
                            "There are mistakes in the record, and what they hide is not looked at."
                                    + " To see them: wardmote check");
        }
        return Examples.without(record, folder(shell));
    }

    /** What figures are kept of, and what is counted. */
    ContentReader.Counted counted(Shell shell) {
        return new ContentReader(content.order(shell, Visibility.Hidden.KEPT_OUT), new Problems())
                .readCounted();
    }

    /** Writes the files and prints their paths; where one is there already, nothing is written. */
    int write(WardmoteCommand command, List<NewFile> files) {
        Shell shell = command.shell();
        NewFiles made = new NewFiles(folder(shell), files);
        Optional<NewFile> there = made.there();
        if (there.isPresent()) {
            return command.console()
                    .misuse(
                            "\"%s\" is there already. Nothing was written."
                                    .formatted(told(there.get())));
        }
        made.write();
        files.forEach(file -> shell.out().println(told(file)));
        return Exit.DONE;
    }

    private String told(NewFile file) {
        return content.told(Location.of(file.path()));
    }
}
