package org.wardmote.tell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wardmote.model.Dataset;
import org.wardmote.model.Source;
import org.wardmote.model.Written;
import org.wardmote.page.Count;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.release.Release;

/** Where a quarter's figures come from, and what was said of them since. */
public final class IndicatorOrigins {

    private IndicatorOrigins() {}

    /** What holds of all of them, once; then each with what is its own, the newest first. */
    public static List<LedgerEntry> entries(List<Release.Origin> origins) {
        Set<String> shared = origins.size() > 1 ? shared(origins) : Set.of();
        return Stream.concat(
                        shared.stream().map(IndicatorOrigins::ofEvery),
                        newestFirst(origins).map(origin -> entry(origin, shared)))
                .toList();
    }

    /** The same where what holds of all of them is told elsewhere. */
    public static List<LedgerEntry> entriesWithoutMethod(List<Release.Origin> origins) {
        return newestFirst(origins)
                .map(origin -> entry(origin, Set.copyOf(origin.about().method().stream().toList())))
                .toList();
    }

    private static Stream<Release.Origin> newestFirst(List<Release.Origin> origins) {
        return origins.stream().sorted(Comparator.comparing(Release.Origin::quarter).reversed());
    }

    /** The sentences that every one of these datasets says of itself, in their order. */
    public static Set<String> shared(List<Release.Origin> origins) {
        Set<String> shared = new LinkedHashSet<>();
        origins.stream().limit(1).flatMap(IndicatorOrigins::said).forEach(shared::add);
        origins.forEach(origin -> shared.retainAll(said(origin).toList()));
        return shared;
    }

    private static Stream<String> said(Release.Origin origin) {
        return Stream.concat(origin.about().method().stream(), origin.about().notes().stream());
    }

    public static LedgerEntry ofEvery(String words) {
        return LedgerEntry.of("Of every quarter", Line.of(words));
    }

    /**
     * @param told what is told elsewhere
     */
    private static LedgerEntry entry(Release.Origin origin, Set<String> told) {
        Dataset.About about = origin.about();
        return LedgerEntry.of(origin.quarter().inMonths(), source(about.source()))
                .withNote(Line.of(String.join(" ", notes(origin, told))));
    }

    private static Line source(Source source) {
        return source.url()
                .map(url -> Line.of(new Line.Outward(source.title(), url)))
                .orElse(Line.of(source.title()));
    }

    /** Which months there are, where some are missing. */
    private static Optional<String> months(Release.Origin origin) {
        List<String> named = origin.months().stream().map(Written::month).toList();
        return origin.months().containsAll(origin.quarter().months()) || named.isEmpty()
                ? Optional.empty()
                : Optional.of("Only the figures of " + Count.listing(named) + " are there.");
    }

    private static List<String> notes(Release.Origin origin, Set<String> told) {
        Dataset.About about = origin.about();
        List<String> notes = new ArrayList<>();
        about.source().name().map(StatusWords::sentence).ifPresent(notes::add);
        notes.add(
                switch (about.state()) {
                    case FINAL -> "Final figures.";
                    case PROVISIONAL -> "Provisional figures.";
                    case REVISED -> "Revised figures.";
                });
        about.published()
                .map(day -> "Published on " + Written.day(day) + ".")
                .ifPresent(notes::add);
        months(origin).ifPresent(notes::add);
        said(origin)
                .filter(words -> !told.contains(words))
                .map(StatusWords::sentence)
                .forEach(notes::add);
        about.revisions().stream()
                .map(
                        revision ->
                                "Revised on "
                                        + Written.day(revision.date())
                                        + ": "
                                        + StatusWords.sentence(revision.note()))
                .forEach(notes::add);
        return notes;
    }
}
