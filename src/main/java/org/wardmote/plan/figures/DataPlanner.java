package org.wardmote.plan.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.model.Quarter;
import org.wardmote.model.Written;
import org.wardmote.page.Fact;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Paper;
import org.wardmote.page.Provenance;
import org.wardmote.plan.figures.DataTables.Figured;
import org.wardmote.release.Release;
import org.wardmote.standing.Standing;
import org.wardmote.tell.IndicatorOrigins;

/** Plans the page of the figures for re-use. */
final class DataPlanner {

    private static final Address PACKAGE = new Address("data/datapackage.json");

    private final Standing standing;
    private final List<Figured> tables;

    DataPlanner(Standing standing) {
        this.standing = standing;
        this.tables = DataTables.of(standing);
    }

    DataPage page() {
        return new DataPage(
                head(),
                facts(),
                terms(),
                List.of(all(), quarters(), lists(), programs()),
                methods(),
                origins(),
                leavesOut());
    }

    private Head head() {
        return new Head(
                DataPage.ADDRESS,
                "Data",
                "Yes, you may have the figures: every count that this site shows is here to be taken"
                        + " and read by a program"
                        + under(),
                Head.Section.MORE,
                List.of(),
                new Provenance(
                        distinct(origin -> Stream.of(origin.about().source())),
                        Provenance.newest(
                                standing.release().datasets().stream().map(Release.Origin::upkeep)),
                        standing.record().site().contact(),
                        Optional.empty()));
    }

    /** The licence, where all of it is under one. */
    private String under() {
        List<Optional<String>> licences =
                distinct(origin -> Stream.of(origin.about().source().licence()));
        return licences.size() == 1 && licences.get(0).isPresent()
                ? ", and to be used again under the " + licences.get(0).get() + "."
                : "; on what terms it may be used again is said below.";
    }

    private DataPage.Terms terms() {
        List<String> licences = distinct(origin -> origin.about().source().licence().stream());
        boolean areAllLicensed =
                standing.release().datasets().stream()
                        .allMatch(origin -> origin.about().source().licence().isPresent());
        List<String> sentences = new ArrayList<>();
        if (!licences.isEmpty()) {
            sentences.add("Licence: " + String.join("; ", licences) + ".");
        }
        if (!areAllLicensed) {
            sentences.add(
                    "Not every source names a licence: where none is named, ask it before you use its"
                            + " figures again.");
        }
        return new DataPage.Terms(sentences, standing.release().notices());
    }

    private List<Fact> facts() {
        List<Quarter> quarters =
                standing.release().datasets().stream().map(Release.Origin::quarter).toList();
        return List.of(
                Fact.of(
                        "Quarters",
                        Line.of(Written.number(quarters.size())),
                        Line.of(quarters.get(0) + " to " + quarters.get(quarters.size() - 1))),
                Fact.of("Indicators", Line.of(Written.number(standing.release().series().size()))),
                Fact.of("Figures", Line.of(Written.number(figures()))));
    }

    private long figures() {
        return tables.stream()
                .filter(figured -> figured.quarter().isEmpty())
                .mapToLong(figured -> figured.table().rows().size())
                .sum();
    }

    private DataPage.Files all() {
        return new DataPage.Files(
                "all",
                "All figures",
                "Tables of all quarters together",
                tables.stream()
                        .filter(figured -> figured.quarter().isEmpty())
                        .map(Figured::table)
                        .map(DataPlanner::row)
                        .toList());
    }

    private DataPage.Files quarters() {
        return new DataPage.Files(
                "quarters",
                "Each quarter by itself",
                "Tables of one quarter, newest first",
                tables.stream()
                        .filter(figured -> figured.quarter().isPresent())
                        .sorted((a, b) -> newestFirst(a, b))
                        .map(Figured::table)
                        .map(DataPlanner::row)
                        .toList());
    }

    private static int newestFirst(Figured one, Figured other) {
        return other.quarter().orElseThrow().compareTo(one.quarter().orElseThrow());
    }

    private DataPage.Files lists() {
        return new DataPage.Files(
                "lists",
                "What the codes mean",
                "Lists of areas, codes, indicators and markers",
                CodeLists.of(standing).stream().map(DataPlanner::row).toList());
    }

    private static DataPage.Files programs() {
        return new DataPage.Files(
                "programs",
                "For programs",
                "Descriptions of the tables",
                List.of(
                        new DataPage.Row(
                                "Tabular Data Package",
                                "All tables with their columns, keys, licence, sources, markers and"
                                        + " how each indicator is protected.",
                                "Not a table",
                                List.of(file(PACKAGE, "JSON")))));
    }

    private static DataPage.Row row(DataTable table) {
        return new DataPage.Row(
                table.title(),
                table.sentence(),
                Written.number(table.rows().size()),
                List.of(
                        file(table.csv(), "CSV, " + Written.size(table.csvBytes())),
                        file(table.json(), "JSON, about " + Written.size(table.jsonBytes())),
                        file(table.metadata(), "its columns (CSVW)")));
    }

    /** By its path in the folder, which no two files share. */
    private static Paper file(Address address, String standing) {
        String name = address.path().replaceFirst("^data/", "");
        return new Paper(Line.of(Link.of(name, address)), standing);
    }

    private List<Line> methods() {
        List<Line> methods = new ArrayList<>();
        distinct(origin -> origin.about().method().stream())
                .forEach(method -> methods.add(Line.of(method)));
        if (!standing.findings().isEmpty()) {
            methods.add(
                    Line.of(
                            Line.words(
                                    "How rates, intervals and flags are worked out is on the page "),
                            Link.of("Methods", MethodsPage.ADDRESS),
                            Line.words(".")));
        }
        return methods;
    }

    private LedgerBlock origins() {
        return LedgerBlock.of(
                "Where each quarter comes from",
                IndicatorOrigins.entriesWithoutMethod(standing.release().datasets()));
    }

    private String leavesOut() {
        String withheld =
                standing.record().registers().indicators().stream()
                        .filter(indicator -> standing.release().isWithheld(indicator.id()))
                        .map(indicator -> indicator.title())
                        .collect(Collectors.joining(", "));
        return standing.say(
                        "Rates, intervals and flags are worked out from these counts, and stand in the files beside"
                                + " each chart. Figures are of {wards} and {districts}; a place within {a ward} has none of its own. Rows that"
                                + " a source could not give to an area are in no table; how many there were stands"
                                + " beside each quarter. A figure that may not be shown is a marker, and"
                                + " indicators that are not open have no months.")
                + (withheld.isEmpty() ? "" : " Not published at all: " + withheld + ".");
    }

    private <T> List<T> distinct(Function<Release.Origin, Stream<T>> of) {
        return standing.release().datasets().stream().flatMap(of).distinct().toList();
    }
}
