package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.cli.Typed.Answer;

/** Official boundaries become small ones in which neighbours still meet. */
class ImportBoundariesTest {

    @TempDir Path folder;
    private Typed typed;
    private Downloads downloads;

    @BeforeEach
    void begin() {
        typed = new Typed(folder);
        downloads = Downloads.in(folder);
    }

    @Test
    void neighboursMeetAlongTheSameSimplerLine() {
        // The line between the two wards runs up x = 0.1 with small teeth to the east.
        String up =
                IntStream.rangeClosed(0, 20)
                        .mapToObj(
                                i ->
                                        "[%s, %s]"
                                                .formatted(
                                                        i % 2 == 0 ? 0.1 : 0.10001, 52 + i * 0.005))
                        .collect(Collectors.joining(", "));
        String down =
                IntStream.rangeClosed(0, 20)
                        .map(i -> 20 - i)
                        .mapToObj(
                                i ->
                                        "[%s, %s]"
                                                .formatted(
                                                        i % 2 == 0 ? 0.1 : 0.10001, 52 + i * 0.005))
                        .collect(Collectors.joining(", "));
        downloads.with(
                "wards.geojson",
                """
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"WD25CD": "E05000001", "LAD25CD": "E07000999"},
                 "geometry": {"type": "Polygon", "coordinates": [[[0, 52], %s, [0, 52.1], [0, 52]]]}},
                {"type": "Feature", "properties": {"WD25CD": "E05000002", "LAD25CD": "E07000999"},
                 "geometry": {"type": "Polygon", "coordinates": [[[0.2, 52], [0.2, 52.1], %s, [0.2, 52]]]}}
                ]}
                """
                        .formatted(up, down));

        Answer answer = imported("--attribution", "Drawn by hand.");

        assertThat(answer)
                .isEqualTo(
                        new Answer(
                                0,
                                "content/areas.geojson\n",
                                "2 areas: 48 points in 1 KB became 10 points in 1 KB.\n"));
        assertThat(downloads.text("content/areas.geojson"))
                .isEqualTo(
                        """
                        {
                        "type": "FeatureCollection",
                        "attribution": ["Drawn by hand."],
                        "features": [
                        {"type":"Feature","id":"ash","properties":{"name":"Ash"},"geometry":{"type":"Polygon","coordinates":[[[0.1,52],[0.1,52.1],[0,52.1],[0,52],[0.1,52]]]}},
                        {"type":"Feature","id":"rowan","properties":{"name":"Rowan"},"geometry":{"type":"Polygon","coordinates":[[[0.1,52],[0.1,52.1],[0.2,52.1],[0.2,52],[0.1,52]]]}}
                        ]
                        }
                        """);
    }

    @Test
    void aWardInSeveralPartsKeepsThem() {
        downloads.with(
                "wards.geojson",
                feature(
                        "E05000009",
                        "MultiPolygon",
                        "[[[[0, 52], [1, 52], [1, 53], [0, 52]]],"
                                + " [[[2, 52], [3, 52], [3, 53], [2, 52]]]]"));

        assertThat(imported().err())
                .isEqualTo(
                        """
                        Wards without a boundary: Rowan.
                        1 area: 8 points in 1 KB became 8 points in 1 KB.
                        """);
        assertThat(downloads.text("content/areas.geojson")).contains("\"MultiPolygon\"");
    }

    @Test
    void codesOfNoAreaAreTold() {
        downloads.with(
                "wards.geojson",
                feature("E05000099", "Polygon", "[[[0, 52], [1, 52], [1, 53], [0, 52]]]"));

        Answer answer = imported();

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err())
                .contains(
                        "wards.geojson: error: none of its codes is that of an area in areas.yaml.")
                .endsWith("1 error and 0 warnings. Nothing was written.\n");
    }

    @Test
    void aFileThatIsNoGeoJsonIsToldWithItsLine() {
        downloads.with("wards.geojson", "{\"features\": [\n<html>");

        assertThat(imported().err())
                .contains("wards.geojson:2:1: error: from here on this is not JSON.");
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWithForce() {
        downloads
                .with("content/areas.geojson", "mine")
                .with(
                        "wards.geojson",
                        feature("E05000009", "Polygon", "[[[0, 52], [1, 52], [1, 53], [0, 52]]]"));

        assertThat(imported().exitCode()).isEqualTo(1);
        assertThat(downloads.text("content/areas.geojson")).isEqualTo("mine");
        assertThat(imported("--force").exitCode()).isZero();
        assertThat(downloads.text("content/areas.geojson")).contains("\"ash\"");
    }

    @Test
    void aFileThatIsTheSameAlreadyIsNotNamedAsWritten() {
        downloads.with(
                "wards.geojson",
                feature("E05000009", "Polygon", "[[[0, 52], [1, 52], [1, 53], [0, 52]]]"));
        imported();

        assertThat(imported())
                .isEqualTo(
                        new Answer(
                                0,
                                "",
                                """
                                Wards without a boundary: Rowan.
                                1 area: 4 points in 1 KB became 4 points in 1 KB.
                                0 files added, 0 replaced, 1 left alone.
                                """));
    }

    private static String feature(String code, String type, String coordinates) {
        return """
               {"type": "FeatureCollection", "features": [
               {"type": "Feature", "properties": {"WD25CD": "%s"},
                "geometry": {"type": "%s", "coordinates": %s}}
               ]}
               """
                .formatted(code, type, coordinates);
    }

    private Answer imported(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "import";
        arguments[1] = "boundaries";
        arguments[2] = "wards.geojson";
        System.arraycopy(more, 0, arguments, 3, more.length);
        return typed.wardmote(arguments);
    }
}
