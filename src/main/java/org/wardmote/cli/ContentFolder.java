package org.wardmote.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.read.ContentReader;
import org.wardmote.read.Visibility;
import picocli.CommandLine.Option;

/** The folder of the record: the option that every command on a record has. */
final class ContentFolder {

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The folder of the record. Left out: content")
    private Path content;

    Path in(Shell shell) {
        return shell.folder().resolve(content);
    }

    /** The file of a place as a person would type it: {@code content/people.yaml}. */
    String told(Location place) {
        return place.told(name()).file();
    }

    /** Problems with their places as a person would type them, in the same order. */
    List<Problem> told(List<Problem> problems) {
        return problems.stream().map(problem -> problem.told(name())).toList();
    }

    private String name() {
        return content.toString().replace('\\', '/');
    }

    /** How it is read on this day. */
    ContentReader.Order order(Shell shell, Visibility.Hidden hidden) {
        return new ContentReader.Order(in(shell), shell::today, hidden);
    }

    /** Why there is nothing to work on; empty where the folder is there. */
    Optional<String> refusal(Shell shell) {
        return Files.isDirectory(in(shell))
                ? Optional.empty()
                : Optional.of(
                        """
                        there is no folder "%s" here. Go to the folder that holds the record, or \
                        name it, such as: --content ../elmbridge/content"""
                                .formatted(content));
    }
}
