package org.wardmote.plan;

import java.util.ArrayList;
import java.util.List;
import org.wardmote.model.Dataset;
import org.wardmote.model.Source;
import org.wardmote.model.Written;
import org.wardmote.release.Release;

/** Where a quarter's figures come from, and what was said of them since. */
final class IndicatorOrigins {

    private IndicatorOrigins() {}

    static LedgerEntry entry(Release.Origin origin) {
        return entry(origin, origin.about());
    }

    /** The same where the method is told elsewhere. */
    static LedgerEntry entryWithoutMethod(Release.Origin origin) {
        return entry(origin, origin.about().withoutMethod());
    }

    private static LedgerEntry entry(Release.Origin origin, Dataset.About about) {
        return LedgerEntry.of(origin.quarter().inMonths(), source(about.source()))
                .withNote(Line.of(String.join(" ", notes(about))));
    }

    private static Line source(Source source) {
        return source.url()
                .map(url -> Line.of(new Line.Outward(source.title(), url)))
                .orElse(Line.of(source.title()));
    }

    private static List<String> notes(Dataset.About about) {
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
        about.method().map(StatusWords::sentence).ifPresent(notes::add);
        about.notes().stream().map(StatusWords::sentence).forEach(notes::add);
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
