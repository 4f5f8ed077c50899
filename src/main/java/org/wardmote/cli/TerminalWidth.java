package org.wardmote.cli;

import picocli.CommandLine.Model.CommandSpec;

/** How wide a table may be. */
final class TerminalWidth {

    private TerminalWidth() {}

    /** In columns. What is written to a file, or to another program, may be of any width. */
    static int of(World world, CommandSpec spec) {
        if (world.reader() == World.Audience.PROGRAM) {
            return Integer.MAX_VALUE;
        }
        String told = world.variables().getOrDefault("COLUMNS", "");
        return told.matches("[1-9]\\d{1,3}")
                ? Integer.parseInt(told)
                : spec.usageMessage().autoWidth(true).width();
    }
}
