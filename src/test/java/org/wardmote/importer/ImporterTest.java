package org.wardmote.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.importer.Proposal.Effect;
import org.wardmote.write.OutputFile;

/** What each importer makes of its sources, without a command line. */
class ImporterTest {

    @TempDir Path folder;
    private Fetched fetched;

    @BeforeEach
    void begin() {
        fetched = new Fetched(folder);
    }

    @Test
    void everyRowOfStreetCrimeIsAFigureOrLeftOut() {
        ForeignFile file =
                fetched.file(
                        "a-street.csv",
                        Fetched.STREET_HEADER
                                + """
                                aa,2025-07,Elm Police,E01000001,Burglary
                                bb,2025-08,Elm Police,E01000001,Burglary
                                cc,2025-09,Elm Police,E01000004,Burglary
                                ,2025-09,Elm Police,,Burglary
                                """);

        Proposal proposal =
                proposed(
                        new StreetCrime(
                                fetched.lookup(), Set.of(), List.of(), List.of("For a test.")),
                        file);

        assertThat(proposal.effect()).isEqualTo(Effect.REPLACING);
        assertThat(proposal.files())
                .extracting(OutputFile::path)
                .containsExactly("data/2025-q3/dataset.yaml", "data/2025-q3/figures.csv");
        assertThat(proposal.files().get(1).text())
                .isEqualTo(
                        """
                        area,indicator,period,count
                        ash,break-ins,2025-07,1
                        ash,break-ins,2025-08,1
                        ash,break-ins,2025-09,0
                        ash,robbery,2025-07,0
                        ash,robbery,2025-08,0
                        ash,robbery,2025-09,0
                        rowan,break-ins,2025-07,0
                        rowan,break-ins,2025-08,0
                        rowan,break-ins,2025-09,0
                        rowan,robbery,2025-07,0
                        rowan,robbery,2025-08,0
                        rowan,robbery,2025-09,0
                        """);
        assertThat(proposal.account().leftOut().stream().mapToLong(Account.LeftOut::number).sum())
                .isEqualTo(2);
    }

    @Test
    void residentsOfSmallAreasAreAddedUpToWardsAndTheDistrict() {
        fetched.file(
                "content/areas.yaml",
                """
                - {id: elmbridge, name: Elmbridge, kind: district, codes: [{code: E07000999}], residents: {}}
                - {id: ash, name: Ash, kind: ward, codes: [{code: E05000009}], residents: {2011: 900}, households: {}}
                - {id: rowan, name: Rowan, kind: ward, codes: [{code: E05000002}], residents: {2021: 1}}
                """);

        Proposal proposal =
                proposed(
                        new Residents(2021, fetched.lookup()),
                        fetched.file(
                                "people.csv",
                                "code,count\nE01000001,1000\nE01000002,700\nE01000003,50\n"),
                        fetched.file("homes.csv", "code,count\nE01000001,400\n"));

        assertThat(proposal.effect()).isEqualTo(Effect.CHANGING);
        assertThat(proposal.files())
                .containsExactly(
                        OutputFile.of(
                                "areas.yaml",
                                """
                                - {id: elmbridge, name: Elmbridge, kind: district, codes: [{code: E07000999}], residents: {2021: 1750}}
                                - {id: ash, name: Ash, kind: ward, codes: [{code: E05000009}], residents: {2011: 900, 2021: 1000}, households: {2021: 400}}
                                - {id: rowan, name: Rowan, kind: ward, codes: [{code: E05000002}], residents: {2021: 700}}
                                """));
        assertThat(fetched.told())
                .containsExactly(
                        "homes.csv: Elmbridge is left as it is: this file lacks 2 of its 3 small"
                                + " areas, \"E01000002\" first.",
                        "homes.csv: Rowan is left as it is: this file lacks 1 of its 1 small areas,"
                                + " \"E01000002\" first.");
    }

    @Test
    void boundariesFindTheirWardByAFormerCode() {
        ForeignFile file =
                fetched.file(
                        "wards.geojson",
                        """
                        {"type": "FeatureCollection", "features": [
                        {"type": "Feature", "properties": {"WD18CD": "E05000001"},
                         "geometry": {"type": "Polygon", "coordinates": [[[0, 52], [1, 52], [1, 53], [0, 52]]]}},
                        {"type": "Feature", "properties": {"WD18CD": "E05000099"},
                         "geometry": {"type": "Polygon", "coordinates": [[[1, 52], [2, 52], [2, 53], [1, 52]]]}}
                        ]}
                        """);

        Proposal proposal = proposed(new WardBoundaries(100, List.of()), file);

        assertThat(proposal.files())
                .extracting(OutputFile::text)
                .containsExactly(
                        """
                        {
                        "type": "FeatureCollection",
                        "attribution": [],
                        "features": [
                        {"type":"Feature","id":"ash","properties":{"name":"Ash"},"geometry":{"type":"Polygon","coordinates":[[[0,52],[1,52],[1,53],[0,52]]]}}
                        ]
                        }
                        """);
        assertThat(proposal.account().lines())
                .containsExactly(
                        "Wards without a boundary: Rowan.",
                        "1 area: 4 points in 1 KB became 4 points in 1 KB.");
        assertThat(fetched.told())
                .containsExactly(
                        "wards.geojson: 1 of its codes are of no area in areas.yaml, \"E05000099\""
                                + " first.");
    }

    private Proposal proposed(Importer importer, ForeignFile... sources) {
        return importer.propose(List.of(sources), fetched.destination(), fetched.problems());
    }
}
