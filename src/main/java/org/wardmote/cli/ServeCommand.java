package org.wardmote.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wardmote.build.Order;
import org.wardmote.build.WarmBuild;
import org.wardmote.export.EditorPackage;
import org.wardmote.fetch.EditorFromNpm;
import org.wardmote.plan.site.Frame.Edition;
import org.wardmote.render.LinkStyle;
import org.wardmote.report.Sources;
import org.wardmote.serve.DefaultBrowser;
import org.wardmote.serve.Door;
import org.wardmote.serve.Preview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wardmote serve}: the site in a browser while it is written. */
@Command(
        name = "serve",
        header = "Shows the site in your browser while you write.",
        description = {
            "",
            "The site is built in memory and shown at an address that only this machine reaches;"
                    + " site/ is not touched. Each time you save a file, the pages that are open"
                    + " follow. What is wrong is told there and here. Ctrl-C ends it."
        },
        customSynopsis = "wardmote serve [OPTIONS]",
        footer = {
            "",
            "Examples:",
            "  wardmote serve --open",
            "  wardmote serve --hidden       with what is not public yet",
            "  wardmote serve --port 4000",
            "",
            "Exit codes: 2 the command cannot be used; 3 the port is taken, or a file cannot be",
            "read; 130 ended by Ctrl-C."
        })
final class ServeCommand extends WardmoteCommand {

    private static final int USUAL_PORT = 8080;
    private static final int PORTS_TRIED = 20;
    private static final int LAST_PORT = 65_535;

    @Mixin private final SiteOptions options = new SiteOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Left out: 8080, or the next that is free; 0: any that is free")
    private Integer port;

    @Option(names = "--open", description = "Open your browser.")
    private boolean opensBrowser;

    @Option(
            names = "--hidden",
            description = "Show what is hidden or not published yet as well, marked on every page.")
    private boolean withHidden;

    @Override
    Optional<String> refusal() {
        return options.refusal(shell()).or(this::impossiblePort);
    }

    @Override
    int obey() {
        Optional<Door> door = door();
        if (door.isEmpty()) {
            return taken();
        }
        if (port == null && door.get().port() != USUAL_PORT) {
            console()
                    .say(
                            "Port %s is taken; port %s is free."
                                    .formatted(USUAL_PORT, door.get().port()));
        }
        try (Preview preview = Preview.open(door.get(), order(), new Following(wardmote()))) {
            return show(preview);
        }
    }

    private int show(Preview preview) {
        console().say("Each save shows at once at this address. Ctrl-C ends it.");
        shell().out().println(preview.address());
        shell().out().flush();
        if (opensBrowser && !DefaultBrowser.opens(preview.address())) {
            console().say("No browser could be opened. Copy the address into one.");
        }
        try {
            preview.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return Exit.INTERRUPTED;
    }

    private Preview.Order order() {
        Edition edition = withHidden ? Edition.WITH_HIDDEN : Edition.PUBLIC;
        EditorPackage editor =
                EditorFromNpm.ofUser(
                        shell().variables(),
                        () -> console().say("Fetching the browser editor, once …"));
        Order order = options.order(shell(), LinkStyle.SERVED, edition, editor);
        WarmBuild build = WarmBuild.of(order);
        return new Preview.Order(
                (wanted, ready) -> build.rebuild(wanted, ready).told(options::told),
                List.of(order.content(), order.themes()),
                Sources.in(shell().folder()));
    }

    private Optional<String> impossiblePort() {
        return Optional.ofNullable(port)
                .filter(number -> number < 0 || number > LAST_PORT)
                .map(number -> "a port is a number up to %s, not %s.".formatted(LAST_PORT, number));
    }

    private Optional<Door> door() {
        return port == null
                ? IntStream.range(USUAL_PORT, USUAL_PORT + PORTS_TRIED)
                        .mapToObj(Door::at)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Door.at(port);
    }

    private int taken() {
        String which =
                port == null
                        ? "ports %s to %s are".formatted(USUAL_PORT, USUAL_PORT + PORTS_TRIED - 1)
                        : "port %s is".formatted(port);
        shell().err()
                .println(
                        """
                        wardmote: %s taken by other programs, or not yours to take. Name another, \
                        such as: --port 4000"""
                                .formatted(which));
        return Exit.MACHINE;
    }
}
