package org.wardmote.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which Wardmote this is, and on which Java it runs. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version =
                Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                        .orElse("(not packaged)");
        return new String[] {
            "wardmote " + version + " (Java " + System.getProperty("java.version") + ")"
        };
    }
}
