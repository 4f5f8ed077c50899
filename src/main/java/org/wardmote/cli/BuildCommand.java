package org.wardmote.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.export.EditorPackage;
import org.wardmote.fetch.EditorFromNpm;
import org.wardmote.plan.site.Frame.Edition;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Severity;
import org.wardmote.render.LinkStyle;
import org.wardmote.write.Publication;
import org.wardmote.write.SiteFolder;
import org.wardmote.write.Staging;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wardmote build}: content/ to site/. */
@Command(
        name = "build",
        header = "Turns content/ into site/.",
        description = {
            "",
            "Everything is read and checked first. If there is an error, nothing is written and the"
                    + " site stays as it is. Otherwise site/ becomes exactly this build: new and"
                    + " changed files are written, stale ones removed, and what Wardmote did not"
                    + " make is left alone."
        },
        customSynopsis = "wardmote build [OPTIONS]",
        footer = {
            "",
            "Examples:",
            "  wardmote build",
            "  wardmote build --as-of 2021-03-03     as it would have been on 3 March 2021",
            "  wardmote build --portable --site copy  a copy to open from disk or a memory stick",
            "",
            "Exit codes: 0 done; 1 something is wrong in the content; 2 the command or site.yaml",
            "cannot be used; 3 a file cannot be read or written."
        })
final class BuildCommand extends WardmoteCommand {

    @Mixin private final SiteOptions options = new SiteOptions();

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "The folder to write. Left out: site, or site-hidden with --hidden")
    private Path site;

    @Option(
            names = "--portable",
            description = "Name index.html in every link, so that the site opens from disk.")
    private boolean isPortable;

    @Option(
            names = "--hidden",
            description =
                    "Build what is hidden or not published yet as well, in a folder of its own"
                            + " and marked on every page: for editors, not for the public.")
    private boolean withHidden;

    @Override
    Optional<String> refusal() {
        return options.refusal(shell())
                .or(this::refusalToMix)
                .or(() -> folder().refusal(options.content(shell())));
    }

    @Override
    int obey() {
        try (Staging staging = Staging.begin(folder())) {
            return build(staging);
        }
    }

    private int build(Staging staging) {
        Built built = built(staging);
        List<Problem> problems =
                Stream.concat(options.told(built.problems()).stream(), staging.problems().stream())
                        .toList();
        console().tell(problems);
        Verdict verdict = new Verdict(problems, Severity.ERROR);
        if (verdict.exitCode() == Exit.DONE) {
            publish(staging, built);
        } else {
            console().summarise(built);
            console().say(verdict.words() + " Nothing was written.");
        }
        return verdict.exitCode();
    }

    private Built built(Staging staging) {
        LinkStyle links = isPortable ? LinkStyle.PORTABLE : LinkStyle.SERVED;
        Edition edition = withHidden ? Edition.WITH_HIDDEN : Edition.PUBLIC;
        try (ShownProgress progress = console().progress()) {
            EditorPackage editor =
                    EditorFromNpm.ofUser(
                            shell().variables(), () -> progress.at("fetching the editor", 0, 0));
            return wardmote()
                    .pipeline()
                    .build(options.order(shell(), links, edition, editor), staging, progress);
        }
    }

    private void publish(Staging staging, Built built) {
        long start = System.nanoTime();
        Publication done = staging.publish();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        console().summarise(built.and(new Built.Stage("written", Published.counts(done), took)));
        Published.strangers(done, site()).ifPresent(console()::say);
        done.strangers().forEach(path -> console().sayInDetail("           " + path));
        console().say(Published.ready(done, site()) + howToSeeIt());
    }

    private String howToSeeIt() {
        return isPortable ? Published.door(site()) : Published.PREVIEW;
    }

    private SiteFolder folder() {
        return SiteFolder.at(shell().folder().resolve(site()));
    }

    private Path site() {
        return Optional.ofNullable(site).orElse(Path.of(withHidden ? "site-hidden" : "site"));
    }

    /** What is hidden must not end in the folder that is published. */
    private Optional<String> refusalToMix() {
        return withHidden && site().normalize().endsWith("site")
                ? Optional.of(
                        "what is hidden is never built into \"%s\". Leave --site out to use site-hidden"
                                .formatted(site()))
                : Optional.empty();
    }
}
