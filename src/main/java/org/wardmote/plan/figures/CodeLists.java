package org.wardmote.plan.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Area;
import org.wardmote.model.Indicator;
import org.wardmote.plan.figures.DataTable.Column;
import org.wardmote.plan.figures.DataTable.Kind;
import org.wardmote.release.Marker;
import org.wardmote.release.Protection;
import org.wardmote.release.Quality;
import org.wardmote.standing.Standing;

/** What the ids, codes and markers in the tables of figures mean, as tables of their own. */
public final class CodeLists {

    private final Standing standing;

    private CodeLists(Standing standing) {
        this.standing = standing;
    }

    public static List<DataTable> of(Standing standing) {
        CodeLists lists = new CodeLists(standing);
        return List.of(lists.areas(), lists.codes(), lists.indicators(), lists.markers());
    }

    private DataTable areas() {
        return new DataTable(
                "data/areas",
                "Areas",
                standing.say(
                        "The {district}, its {wards}, and the places within them; figures are kept"
                                + " of {districts} and {wards}."),
                List.of(
                        words("area", "How the other tables name it."),
                        words("name", "What it is called."),
                        words("kind", "district, ward or place."),
                        words("within", "The area in which it lies."),
                        words("code", "Its present official code."),
                        number("residents", "How many people lived there at the newest count."),
                        number("residents_year", "The year of that count."),
                        number("households", "How many households there were."),
                        number("households_year", "The year of that count."),
                        number("tile_column", "Its square on the tile map, counted from the left."),
                        number("tile_row", "The same, counted from the top."),
                        DataTables.ATTRIBUTION),
                List.of("area"),
                DataTables.credited(
                        standing.record().registers().areas().stream()
                                .map(CodeLists::area)
                                .toList(),
                        standing));
    }

    private static List<String> area(Area area) {
        List<String> row =
                new ArrayList<>(
                        List.of(
                                area.id(),
                                area.name(),
                                area.kind().id(),
                                area.within().orElse(""),
                                DataTables.presentCode(area)));
        Stream.of(area.residents(), area.households())
                .forEach(
                        counts -> {
                            row.add(counts.isEmpty() ? "" : "" + counts.get(counts.lastKey()));
                            row.add(counts.isEmpty() ? "" : "" + counts.lastKey());
                        });
        row.add(area.tile().map(tile -> "" + tile.column()).orElse(""));
        row.add(area.tile().map(tile -> "" + tile.row()).orElse(""));
        row.add("");
        return row;
    }

    private DataTable codes() {
        return new DataTable(
                "data/area-codes",
                "Official codes of areas, present and former",
                "A row for each code. A date that is not known is left empty.",
                List.of(
                        words("code", "The official code."),
                        words("area", "Whose it is, as in areas.csv."),
                        words("state", "present or former."),
                        date("from", "The first day on which it was in force."),
                        date("to", "The last day on which it was in force."),
                        DataTables.ATTRIBUTION),
                List.of("code"),
                DataTables.credited(
                        standing.record().registers().areas().stream()
                                .flatMap(
                                        area -> area.codes().stream().map(code -> code(area, code)))
                                .toList(),
                        standing));
    }

    private static List<String> code(Area area, Area.Code code) {
        boolean isPresent = code.code().equals(DataTables.presentCode(area));
        return List.of(
                code.code(),
                area.id(),
                isPresent && code.to().isEmpty() ? "present" : "former",
                code.from().map(LocalDate::toString).orElse(""),
                code.to().map(LocalDate::toString).orElse(""),
                "");
    }

    private DataTable indicators() {
        return new DataTable(
                "data/indicators",
                "Indicators and how each is protected",
                "What is counted, also where no figure is published.",
                List.of(
                        words("indicator", "How the other tables name it."),
                        words("title", "What it is called."),
                        words("state", "live, planned, not-published or retired."),
                        words("unit", "What one of the count is."),
                        words("rate_per", "Of what its rate is worked out."),
                        words("polarity", "Whether lower or higher is better."),
                        words("source", "Who publishes it."),
                        words("policy", "open, round, suppress or withhold."),
                        number("threshold", "Counts under it are kept back."),
                        words("zeros", "Whether a nought is kept back as well.")),
                List.of("indicator"),
                standing.record().registers().indicators().stream().map(this::indicator).toList());
    }

    private List<String> indicator(Indicator indicator) {
        Optional<Protection> protection = standing.release().protection(indicator.id());
        boolean isSuppressed =
                protection.filter(p -> p.policy() == Indicator.Policy.SUPPRESS).isPresent();
        return List.of(
                indicator.id(),
                indicator.title(),
                indicator.state().id(),
                indicator.unit().orElse(""),
                indicator.per().map(base -> base.number() + " " + base.of()).orElse(""),
                indicator.polarity().map(polarity -> polarity.id()).orElse(""),
                indicator.source().orElse(""),
                protection.map(known -> known.policy().id()).orElse(""),
                isSuppressed ? "" + protection.orElseThrow().threshold() : "",
                isSuppressed ? protection.orElseThrow().zeros().id() : "");
    }

    private DataTable markers() {
        return new DataTable(
                "data/markers",
                "Markers and what they mean",
                "What may stand in place of a count, and what may be said of one.",
                List.of(
                        words("status", "As in the column of that name."),
                        words("marker", "As in the column of counts; empty beside a count."),
                        words("meaning", "In words.")),
                List.of("status"),
                Stream.concat(
                                Arrays.stream(Quality.values())
                                        .map(
                                                quality ->
                                                        List.of(
                                                                quality.id(),
                                                                "",
                                                                quality.meaning())),
                                Arrays.stream(Marker.values())
                                        .map(
                                                marker ->
                                                        List.of(
                                                                marker.id(),
                                                                marker.shown(),
                                                                marker.meaning())))
                        .toList());
    }

    private static Column words(String name, String sentence) {
        return new Column(name, Kind.WORDS, sentence);
    }

    private static Column number(String name, String sentence) {
        return new Column(name, Kind.NUMBER, sentence);
    }

    private static Column date(String name, String sentence) {
        return new Column(name, Kind.DATE, sentence);
    }
}
