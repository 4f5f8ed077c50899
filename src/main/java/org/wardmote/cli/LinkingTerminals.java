package org.wardmote.cli;

import java.util.Map;
import java.util.Set;

/**
 * Terminals that are known to take links in words, by what they leave in the environment. Others
 * may print the marks of a link as rubbish, so an unknown one is given none.
 *
 * <p>"OSC8 adoption in terminal emulators", https://github.com/Alhadis/OSC8-Adoption.
 */
final class LinkingTerminals {

    private static final Set<String> PROGRAMS =
            Set.of("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio");

    private static final Set<String> KINDS =
            Set.of(
                    "xterm-kitty",
                    "xterm-ghostty",
                    "alacritty",
                    "foot",
                    "foot-extra",
                    "contour",
                    "wezterm");

    /** Of the library in GNOME Terminal and its relations: 0.50, of 2017. */
    private static final int FIRST_VTE = 5000;

    private LinkingTerminals() {}

    static boolean holds(Map<String, String> variables) {
        return PROGRAMS.contains(variables.getOrDefault("TERM_PROGRAM", ""))
                || KINDS.contains(variables.getOrDefault("TERM", ""))
                || variables.containsKey("WT_SESSION")
                || variables.containsKey("KONSOLE_VERSION")
                || vte(variables.getOrDefault("VTE_VERSION", ""));
    }

    private static boolean vte(String version) {
        return version.matches("\\d{1,6}") && Integer.parseInt(version) >= FIRST_VTE;
    }
}
