package org.wardmote.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wardmote.format.SourceText;
import org.wardmote.importer.Destination;
import org.wardmote.importer.Destination.Fate;
import org.wardmote.importer.ForeignFile;
import org.wardmote.importer.Importer;
import org.wardmote.importer.Proposal;
import org.wardmote.model.Written;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;
import org.wardmote.problem.Severity;
import org.wardmote.read.Visibility;
import org.wardmote.report.UnifiedDiff;
import org.wardmote.write.OutputFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How what is imported comes into the content: what all imports have, and what they do. */
final class IntoContent {

    @Mixin private final ContentFolder content = new ContentFolder();

    @Option(names = "--dry-run", description = "Read and tell everything, and write nothing.")
    private boolean isOnlyTried;

    /** What becomes of files that are there already. */
    enum Existing {
        KEPT,
        OVERWRITTEN
    }

    /** Why nothing can be imported; empty where the folder and all files are there. */
    Optional<String> refusal(Shell shell, List<Path> files) {
        return content.refusal(shell)
                .or(
                        () ->
                                files.stream()
                                        .filter(file -> !Files.exists(shell.folder().resolve(file)))
                                        .findFirst()
                                        .map("there is no file or folder \"%s\"."::formatted));
    }

    /** Reads the sources, tells what was met, and writes what is proposed where it may. */
    int bring(WardmoteCommand command, Importer importer, List<Path> sources, Existing existing) {
        Shell shell = command.shell();
        Console console = command.console();
        Destination destination = new Destination(content.order(shell, Visibility.Hidden.SHOWN));
        Problems problems = new Problems();
        Proposal proposal =
                importer.propose(
                        sources.stream().map(file -> foreign(shell, file)).toList(),
                        destination,
                        problems);
        boolean isChange = proposal.effect() == Proposal.Effect.CHANGING;
        if (!isChange && existing == Existing.KEPT) {
            destination.tellThere(proposal.files(), problems);
        }
        List<Problem> told = content.told(problems.list()).stream().sorted().toList();
        console.tell(told);
        proposal.account().lines().forEach(console::say);
        Verdict verdict = new Verdict(told, Severity.ERROR);
        if (verdict.exitCode() != Exit.DONE || isOnlyTried && !isChange) {
            console.say(verdict.words() + " Nothing was written.");
        } else if (isChange) {
            change(proposal.files(), destination, command, existing);
        } else {
            put(proposal.files(), destination, command);
        }
        return verdict.exitCode();
    }

    /** Writes files of their own; of a single one its path says it all. */
    private void put(List<OutputFile> files, Destination destination, WardmoteCommand command) {
        Map<Fate, List<OutputFile>> fates =
                files.stream().collect(Collectors.groupingBy(destination::fate));
        List<OutputFile> alone = fates.getOrDefault(Fate.LEFT_ALONE, List.of());
        List<OutputFile> replaced = fates.getOrDefault(Fate.REPLACED, List.of());
        List<OutputFile> written = files.stream().filter(file -> !alone.contains(file)).toList();
        destination.write(written);
        written.forEach(file -> command.shell().out().println(told(file)));
        if (files.size() > 1 || written.isEmpty()) {
            String added = Written.counted(written.size() - replaced.size(), "file");
            command.console()
                    .say(
                            "%s added, %s replaced, %s left alone."
                                    .formatted(added, replaced.size(), alone.size()));
        }
    }

    /** Shows what changes within files, and writes it where that was asked for. */
    private void change(
            List<OutputFile> files,
            Destination destination,
            WardmoteCommand command,
            Existing existing) {
        List<OutputFile> changed =
                files.stream().filter(file -> !diff(file, destination).isEmpty()).toList();
        changed.forEach(file -> command.shell().out().print(diff(file, destination)));
        Console console = command.console();
        if (changed.isEmpty()) {
            console.say(
                    joined(files, OutputFile::path)
                            + " says the same already. Nothing was written.");
        } else if (existing == Existing.OVERWRITTEN && !isOnlyTried) {
            destination.write(changed);
            console.say("Written to " + joined(changed, this::told) + ".");
        } else {
            console.say("Nothing was written. To write it: the same command with --force.");
        }
    }

    private static String joined(List<OutputFile> files, Function<OutputFile, String> name) {
        return files.stream().map(name).collect(Collectors.joining(" and "));
    }

    private String diff(OutputFile file, Destination destination) {
        SourceText before = destination.text(file.path(), new Problems());
        return UnifiedDiff.of(
                told(file), before.lines(), SourceText.of(before.whole(), file.text()).lines());
    }

    private String told(OutputFile file) {
        return content.told(Location.of(file.path()));
    }

    /** A file as it was typed. */
    static ForeignFile foreign(Shell shell, Path file) {
        return new ForeignFile(shell.folder().resolve(file), file.toString().replace('\\', '/'));
    }
}
