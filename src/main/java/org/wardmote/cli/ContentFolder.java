package org.wardmote.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The folder of the record: the option that every command on a record has. */
final class ContentFolder {

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The folder of the record. Left out: content")
    private Path content;

    Path in(World world) {
        return world.folder().resolve(content);
    }

    /** How messages name it, such as {@code content}. */
    String shownAs() {
        return content.toString().replace('\\', '/');
    }

    /** Why there is nothing to work on; empty where the folder is there. */
    Optional<String> refusal(World world) {
        return Files.isDirectory(in(world))
                ? Optional.empty()
                : Optional.of(
                        """
                        there is no folder "%s" here. Go to the folder that holds the record, or \
                        name it, such as: --content ../elmbridge/content"""
                                .formatted(content));
    }
}
