package org.wardmote.read;

import java.time.DateTimeException;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.wardmote.field.Scalar;
import org.wardmote.model.Area;
import org.wardmote.model.Site;
import org.wardmote.model.SiteWords;
import org.wardmote.model.Source;
import org.wardmote.model.Url;
import org.wardmote.problem.Code;
import org.wardmote.problem.Nearest;

/** Reads {@code site.yaml}. */
final class SiteReader {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Period LAPSE_AFTER = Period.ofMonths(24);
    private static final double TOP_SHARE = 0.2;

    private final Attachments files;

    SiteReader(Attachments files) {
        this.files = files;
    }

    Site read(Fields fields) {
        String name = fields.needed("name");
        List<String> lines = fields.texts("name-lines");
        return new Site(
                name,
                lines.isEmpty() ? List.of(name) : lines,
                fields.text("strapline").orElse("What was settled, and what is being done"),
                address(fields),
                Locale.forLanguageTag(fields.text("language").orElse("en-GB")),
                fields.record("words").map(SiteReader::words).orElse(SiteWords.USUAL),
                zone(fields),
                theme(fields),
                fields.record("licence").map(SiteReader::licence),
                fields.record("contact").map(SharedReaders::contact),
                fields.record("repository").map(RepositoryReader::repository),
                statuses(fields.records("statuses")),
                fields.count("max-active-areas").map(OptionalInt::of).orElse(OptionalInt.empty()),
                fields.record("actions").flatMap(SiteReader::lapseAfter).orElse(LAPSE_AFTER),
                fields.record("flag-rule").map(SiteReader::flagRule).orElse(flagRule()),
                sources(fields),
                tileGaps(fields));
    }

    /** What stands in for a file that is missing or broken, which has been told. */
    static Site nameless() {
        return new Site(
                "",
                List.of(""),
                "",
                new Url("https://example.org/"),
                Locale.UK,
                SiteWords.USUAL,
                ZONE,
                Site.Theme.of("civic"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                LAPSE_AFTER,
                flagRule(),
                new TreeMap<>(),
                List.of());
    }

    /** The address with a slash at its end, whether or not it was written. */
    private static Url address(Fields fields) {
        String text =
                fields.value("address", Urls::parse).map(Url::text).orElse("https://example.org/");
        return new Url(text.endsWith("/") ? text : text + "/");
    }

    private static SiteWords words(Fields fields) {
        return new SiteWords(
                word(fields, "ward", SiteWords.USUAL.ward()),
                word(fields, "district", SiteWords.USUAL.district()),
                word(fields, "councillor", SiteWords.USUAL.councillor()),
                word(fields, "partnership", SiteWords.USUAL.partnership()),
                word(fields, "decision", SiteWords.USUAL.decision()));
    }

    private static SiteWords.Word word(Fields fields, String name, SiteWords.Word usual) {
        return fields.record(name).map(own -> word(own, usual)).orElse(usual);
    }

    private static SiteWords.Word word(Fields own, SiteWords.Word usual) {
        String one = own.text("one").orElse(usual.one());
        String many = own.text("many").orElse(SiteWords.Word.of(one).many());
        return own.text("a")
                .map(article -> SiteWords.Word.of(one, many, article))
                .orElse(SiteWords.Word.of(one, many));
    }

    private static ZoneId zone(Fields fields) {
        Optional<String> name = fields.text("time-zone");
        try {
            return name.map(ZoneId::of).orElse(ZONE);
        } catch (DateTimeException unknown) {
            fields.reading()
                    .problems()
                    .add(
                            Code.VALUE_NOT_ALLOWED,
                            fields.at("time-zone"),
                            "\"%s\" is not a time zone.".formatted(name.orElseThrow()),
                            "Write a region and a city, such as Europe/London.");
            return ZONE;
        }
    }

    private Site.Theme theme(Fields fields) {
        String name = fields.text("theme").orElse("civic");
        return fields.record("theme-options")
                .map(
                        options ->
                                new Site.Theme(
                                        name,
                                        options.text("logo")
                                                .filter(file -> isOffered(file, options))
                                                .map(this::logo),
                                        options.record("colours")
                                                .map(SiteReader::colours)
                                                .orElseGet(TreeMap::new),
                                        options.text("footer")))
                .orElseGet(() -> Site.Theme.of(name));
    }

    private boolean isOffered(String file, Fields options) {
        boolean isOffered = files.offered().contains(file);
        if (!isOffered) {
            options.reading()
                    .problems()
                    .add(
                            Code.DOCUMENT_MISSING,
                            options.at("logo"),
                            "there is no file \"%s\" in files/.".formatted(file),
                            Nearest.first(
                                    file,
                                    files.offered(),
                                    "Put the picture into files/ and write its path, such as"
                                            + " files/logo.svg."));
        }
        return isOffered;
    }

    private Site.Logo logo(String file) {
        return new Site.Logo(
                file, files.sizeOf(file).map(size -> new Site.Size(size.width(), size.height())));
    }

    private static SortedMap<String, String> colours(Fields fields) {
        TreeMap<String, String> colours = new TreeMap<>();
        for (String name : fields.names()) {
            fields.text(name).ifPresent(colour -> colours.put(name, colour));
        }
        return colours;
    }

    private static Site.Licence licence(Fields fields) {
        return new Site.Licence(fields.needed("title"), fields.value("url", Urls::parse));
    }

    private static List<Site.Status> statuses(List<Fields> all) {
        return IntStream.range(0, all.size())
                .mapToObj(at -> status(all.get(at), Site.Tone.ofPlace(at, all.size())))
                .toList();
    }

    private static Site.Status status(Fields fields, Site.Tone tone) {
        return new Site.Status(
                fields.needed("id"),
                fields.needed("title"),
                fields.needed("meaning"),
                fields.choice("shape", Site.Shape.class).orElse(Site.Shape.RING),
                fields.choice("tone", Site.Tone.class).orElse(tone));
    }

    private static Optional<Period> lapseAfter(Fields fields) {
        return fields.value("lapse-after", SiteReader::months);
    }

    private static Optional<Period> months(String text) {
        return Scalar.DURATION.pattern().matcher(text).matches()
                ? Optional.of(Period.ofMonths(Integer.parseInt(text.split(" ")[0])))
                : Optional.empty();
    }

    private static Site.FlagRule flagRule(Fields fields) {
        return new Site.FlagRule(
                fields.value("top-share", text -> Optional.of(Double.valueOf(text)))
                        .orElse(TOP_SHARE),
                fields.choice("rounding", Site.FlagRule.Rounding.class)
                        .orElse(Site.FlagRule.Rounding.FLOOR));
    }

    private static Site.FlagRule flagRule() {
        return new Site.FlagRule(TOP_SHARE, Site.FlagRule.Rounding.FLOOR);
    }

    private static SortedMap<String, Source> sources(Fields fields) {
        TreeMap<String, Source> sources = new TreeMap<>();
        fields.named("sources")
                .forEach((name, source) -> sources.put(name, SharedReaders.source(source)));
        return sources;
    }

    private static List<Site.TileGap> tileGaps(Fields fields) {
        return fields.records("tile-gaps").stream()
                .flatMap(gap -> Tiles.tile(gap).map(tile -> tileGap(gap, tile)).stream())
                .toList();
    }

    private static Site.TileGap tileGap(Fields fields, Area.Tile tile) {
        return new Site.TileGap(fields.needed("name"), tile, fields.count("width").orElse(1));
    }
}
