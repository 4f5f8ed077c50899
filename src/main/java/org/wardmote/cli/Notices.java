package org.wardmote.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** What must stand wherever imported data does. */
final class Notices {

    @Option(
            names = "--attribution",
            paramLabel = "NOTICE",
            description =
                    "What those ask to have printed who publish the files; may be given more than"
                            + " once. Left out: the notices of the Open Government Licence and of OS"
                            + " data, 2025")
    private List<String> all =
            List.of(
                    "Contains public sector information licensed under the Open Government Licence"
                            + " v3.0.",
                    "Contains OS data © Crown copyright and database right 2025.");

    List<String> all() {
        return all;
    }
}
