package org.wardmote.cli;

import org.wardmote.report.Ink;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** How a command speaks: the options that every command has. */
final class Manner {

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say nothing but what is wrong.")
    private boolean isQuiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say more: what was left alone, and by name.")
    private boolean isVerbose;

    @Option(
            names = {"--color", "--colour"},
            scope = ScopeType.INHERIT,
            paramLabel = "WHEN",
            defaultValue = "auto",
            description =
                    "auto, always or never. With auto, colours and links are for a terminal, and"
                            + " not where NO_COLOR is set.")
    private When colour;

    @Option(
            names = "--trace",
            scope = ScopeType.INHERIT,
            description = "When Wardmote itself fails, show where in its code.")
    private boolean showsTrace;

    /** As it is typed. */
    enum When {
        auto,
        always,
        never
    }

    boolean isQuiet() {
        return isQuiet;
    }

    boolean isVerbose() {
        return isVerbose && !isQuiet;
    }

    boolean showsTrace() {
        return showsTrace;
    }

    /** How to write for the reader of one of the two streams. */
    Ink ink(World world, World.Audience reader) {
        return switch (colour) {
            case always -> Ink.COLOURED;
            case never -> Ink.PLAIN;
            case auto -> automatic(world, reader);
        };
    }

    /** Who wants no colours is spared links too: both are marks that only a terminal hides. */
    private static Ink automatic(World world, World.Audience reader) {
        boolean isUnwanted = !world.variables().getOrDefault("NO_COLOR", "").isEmpty();
        if (reader == World.Audience.PROGRAM || isUnwanted) {
            return Ink.PLAIN;
        }
        return LinkingTerminals.holds(world.variables()) ? Ink.COLOURED_WITH_LINKS : Ink.COLOURED;
    }
}
