package org.wardmote.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wardmote.author.JsonSchema;
import org.wardmote.author.SchemaFiles;
import org.wardmote.field.FileKind;
import org.wardmote.model.Written;
import org.wardmote.write.KeptFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wardmote schema}: what other editors need to complete and check the YAML files. */
@Command(
        name = "schema",
        header = "JSON Schema of every YAML file, so that editors complete and check them.",
        description = {
            "",
            "An editor with a schema offers the fields of a file as you type, and marks what Wardmote"
                    + " would refuse. Names of people, areas and meetings only \"wardmote check\" knows.",
            "Without FILE and --to, the kinds of file that have a schema are listed."
        },
        customSynopsis = "wardmote schema [FILE | --to DIR]",
        parameterListHeading = "%nWhich schema:%n",
        footer = {
            "",
            "Examples:",
            "  wardmote schema content/people.yaml    prints the schema of people.yaml",
            "  wardmote schema --to schemas           writes all, and prints the lines that VS Code needs",
            "",
            "Exit codes: 0 done; 2 there is no such kind of file; 3 a file cannot be written."
        })
final class SchemaCommand extends WardmoteCommand {

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "Print the schema of this file, such as content/people.yaml.")
    private String file;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description =
                    "Write all schemas into this folder, and print what to put into"
                            + " .vscode/settings.json.")
    private Path folder;

    @Override
    Optional<String> refusal() {
        if (file != null && folder != null) {
            return Optional.of("write FILE or --to, not both.");
        }
        return file == null || SchemaFiles.kindOf(file).isPresent()
                ? Optional.empty()
                : Optional.of(
                        "no kind of file is called \"%s\". There are: %s."
                                .formatted(file, paths(", ")));
    }

    @Override
    int obey() {
        if (folder != null) {
            return writeAll();
        }
        return file == null ? list() : printOne();
    }

    private int printOne() {
        shell().out().print(JsonSchema.of(SchemaFiles.kindOf(file).orElseThrow()));
        return Exit.DONE;
    }

    private int list() {
        shell().out().println(paths("\n"));
        return Exit.DONE;
    }

    private static String paths(String between) {
        return SchemaFiles.kinds().stream()
                .map(FileKind::path)
                .collect(Collectors.joining(between));
    }

    private int writeAll() {
        Path target = shell().folder().resolve(folder);
        for (FileKind kind : SchemaFiles.kinds()) {
            new KeptFile(target.resolve(SchemaFiles.name(kind)))
                    .put(JsonSchema.of(kind).getBytes(UTF_8));
        }
        console()
                .say(
                        "%s written to %s. For VS Code with its YAML extension, put this into"
                                        .formatted(
                                                Written.counted(
                                                        SchemaFiles.kinds().size(), "schema"),
                                                folder)
                                + " .vscode/settings.json:");
        shell().out().print(SchemaFiles.settings(place(), "content"));
        return Exit.DONE;
    }

    /** A path that VS Code does not take for a web address. */
    private String place() {
        String written = folder.normalize().toString().replace('\\', '/');
        return folder.isAbsolute() || written.startsWith("../") ? written : "./" + written;
    }
}
