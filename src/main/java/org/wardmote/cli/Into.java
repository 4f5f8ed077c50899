package org.wardmote.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wardmote.format.SourceText;
import org.wardmote.format.TextDecoder;
import org.wardmote.importer.ForeignFile;
import org.wardmote.importer.NewFiles;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;
import org.wardmote.read.ContentReader;
import org.wardmote.read.Visibility;
import org.wardmote.write.OutputFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where what is imported goes: the options that every import has. */
final class Into {

    @Mixin private final ContentFolder content = new ContentFolder();

    @Option(names = "--dry-run", description = "Read and tell everything, and write nothing.")
    private boolean isOnlyTried;

    boolean isOnlyTried() {
        return isOnlyTried;
    }

    /** Why nothing can be imported; empty where the folder and all files are there. */
    Optional<String> refusal(World world, List<Path> files) {
        return content.refusal(world)
                .or(
                        () ->
                                files.stream()
                                        .filter(file -> !Files.exists(world.folder().resolve(file)))
                                        .findFirst()
                                        .map("there is no file or folder \"%s\"."::formatted));
    }

    Path folder(World world) {
        return content.in(world);
    }

    /** The file of a place as a person would type it. */
    String told(Location place) {
        return content.told(place);
    }

    /** What is wrong in the record and in what is imported, in reading order. */
    List<Problem> told(Problems problems) {
        return content.told(problems.list()).stream().sorted().toList();
    }

    /** The areas and indicators of the record. */
    ContentReader.Counted counted(World world, Problems problems) {
        return new ContentReader(
                        new ContentReader.Order(
                                folder(world),
                                zone -> LocalDate.now(world.clock().withZone(zone)),
                                Visibility.Hidden.SHOWN),
                        problems)
                .readCounted();
    }

    /** The text of a file of the content; empty where it cannot be read, which is told. */
    SourceText text(World world, String path, Problems problems) {
        return text(Location.of(path), folder(world).resolve(path), problems);
    }

    static SourceText text(ForeignFile file, Problems problems) {
        return text(file.location(), file.path(), problems);
    }

    private static SourceText text(Location whole, Path file, Problems problems) {
        try {
            return new TextDecoder(problems)
                    .decode(whole, Files.readAllBytes(file))
                    .orElse(SourceText.of(whole, ""));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    NewFiles newFiles(World world, List<OutputFile> files) {
        return new NewFiles(folder(world), files);
    }

    static ForeignFile foreign(World world, Path file) {
        return new ForeignFile(world.folder().resolve(file), shown(file));
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
