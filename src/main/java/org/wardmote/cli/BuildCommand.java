package org.wardmote.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.wardmote.plan.Frame.Edition;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Severity;
import org.wardmote.render.LinkStyle;
import org.wardmote.write.Publication;
import org.wardmote.write.SiteFolder;
import org.wardmote.write.Staging;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

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
        synopsisHeading = "%nUsage: ",
        customSynopsis = "wardmote build [OPTIONS]",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
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
final class BuildCommand implements Callable<Integer> {

    @ParentCommand private Wardmote wardmote;

    @Mixin private final Subject subject = new Subject();

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
    public Integer call() {
        World world = wardmote.world();
        SiteFolder folder = SiteFolder.at(world.folder().resolve(site()));
        Optional<String> refusal =
                subject.refusal(world)
                        .or(this::refusalToMix)
                        .or(() -> folder.refusal(subject.content(world)));
        if (refusal.isPresent()) {
            return wardmote.voice().misuse(refusal.get());
        }
        try (Staging staging = Staging.begin(folder)) {
            return build(staging);
        }
    }

    private int build(Staging staging) {
        Voice voice = wardmote.voice();
        Built built = build(staging, voice);
        List<Problem> problems =
                Stream.concat(subject.told(built.problems()).stream(), staging.problems().stream())
                        .toList();
        voice.tell(problems);
        Verdict verdict = new Verdict(problems, Severity.ERROR);
        if (verdict.exitCode() == Exit.DONE) {
            publish(staging, built, voice);
        } else {
            voice.summarise(built);
            voice.say(verdict.words() + " Nothing was written.");
        }
        return verdict.exitCode();
    }

    private Built build(Staging staging, Voice voice) {
        LinkStyle links = isPortable ? LinkStyle.PORTABLE : LinkStyle.SERVED;
        Edition edition = withHidden ? Edition.WITH_HIDDEN : Edition.PUBLIC;
        try (ShownProgress progress = voice.progress()) {
            return wardmote.pipeline()
                    .build(subject.order(wardmote.world(), links, edition), staging, progress);
        }
    }

    private void publish(Staging staging, Built built, Voice voice) {
        long start = System.nanoTime();
        Publication done = staging.publish();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        voice.summarise(built.and(new Built.Stage("written", Published.counts(done), took)));
        Published.strangers(done, site()).ifPresent(voice::say);
        done.strangers().forEach(path -> voice.sayInDetail("           " + path));
        voice.say(Published.ready(done, site()) + howToSeeIt());
    }

    private String howToSeeIt() {
        return isPortable ? Published.door(site()) : Published.PREVIEW;
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
