package org.wardmote.serve;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The browser that a click on a link would open. */
public final class DefaultBrowser {

    /** A program that cannot open anything says so within this time; one that can may stay. */
    private static final long PATIENCE_SECONDS = 2;

    private DefaultBrowser() {}

    /** Whether it could be asked to open an address. */
    public static boolean opens(String address) {
        List<String> command = new ArrayList<>(opener());
        command.add(address);
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start();
            return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static List<String> opener() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open");
    }
}
