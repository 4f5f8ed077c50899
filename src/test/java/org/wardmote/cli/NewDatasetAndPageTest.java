package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.cli.Typed.Answer;

class NewDatasetAndPageTest {

    @TempDir Path folder;
    private Typed typed;

    @BeforeEach
    void layOut() throws IOException {
        typed = new Typed(folder);
        with("site.yaml", "name: Elmbridge\naddress: https://example.org/\n");
        with("bodies.yaml", "- id: forum\n  name: Elmbridge Forum\n");
    }

    @Test
    void aQuarterHasARowForEveryWardAndIndicatorThatIsCounted() throws IOException {
        with(
                "areas.yaml",
                """
                - id: elmbridge
                  name: Elmbridge
                  kind: district
                - id: ash
                  name: Ash
                  kind: ward
                  within: elmbridge
                - id: rowan
                  name: Rowan
                  kind: ward
                  within: elmbridge
                - id: rowan-green
                  name: Rowan Green
                  kind: place
                  within: rowan
                """);
        with(
                "indicators.yaml",
                """
                - id: lamps-out
                  title: Lamps out
                  state: live
                  unit: lamps
                  polarity: lower-is-better
                  disclosure:
                    policy: open
                    reason: Lamps are no secret
                - id: calls-for-help
                  title: Calls for help
                  state: planned
                """);

        assertThat(typed.wardmote("new", "dataset", "2025-q4"))
                .isEqualTo(
                        new Answer(
                                0,
                                """
                                content/data/2025-q4/dataset.yaml
                                content/data/2025-q4/figures.csv
                                """,
                                "October to December 2025: 2 rows of 2 wards and 1 indicator. Each is"
                                        + " marked x, not available, until you write its count.\n"));
        assertThat(text("data/2025-q4/figures.csv"))
                .isEqualTo(
                        """
                        area,indicator,period,count,status
                        ash,lamps-out,2025-Q4,,x
                        rowan,lamps-out,2025-Q4,,x
                        """);
        assertThat(checked()).isEqualTo(new Answer(0, "", ""));
    }

    @Test
    void whereNothingIsCountedItSaysWhatToList() {
        Answer answer = typed.wardmote("new", "dataset", "2025-Q4");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.err())
                .isEqualTo(
                        "figures.csv has no rows yet, since areas.yaml has no ward. List the wards"
                                + " there, and write a row such as: ash,anti-social-behaviour,2025-Q4,12,\n");
        assertThat(checked()).isEqualTo(new Answer(0, "", ""));
    }

    @Test
    void anotherShapeOfQuarterIsExplained() {
        assertThat(typed.wardmote("new", "dataset", "Q4 2025").err())
                .startsWith(
                        "wardmote: QUARTER: \"Q4 2025\" is not a quarter. Write year-Qn, such as 2025-Q3");
    }

    @Test
    void aPageIsNamedByItsTitle() throws IOException {
        assertThat(typed.wardmote("new", "page", "Funding: rounds", "& more"))
                .isEqualTo(new Answer(0, "content/pages/funding-rounds-and-more.md\n", ""));
        assertThat(text("pages/funding-rounds-and-more.md"))
                .startsWith("---\ntitle: \"Funding: rounds & more\"\n---\n");
        assertThat(typed.wardmote("new", "page", "Funding rounds and more").err())
                .isEqualTo(
                        "wardmote: \"content/pages/funding-rounds-and-more.md\" is there already."
                                + " Nothing was written.\n");
    }

    @Test
    void aPageWithoutALetterHasNoAddress() {
        assertThat(typed.wardmote("new", "page", "?!"))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                "wardmote: \"?!\" gives no address. Use letters from a to z in it, such as"
                                        + " \"Funding rounds\"; the heading can be changed in the file.\n"));
    }

    @Test
    void whereThereIsNoRecordItSaysHowToBeginOne() {
        assertThat(typed.wardmote("new", "page", "Funding", "--content", "elsewhere").err())
                .isEqualTo(
                        "wardmote: there is no folder \"elsewhere\" here. Go to the folder that holds the"
                                + " record, or name it, such as: --content ../elmbridge/content; or begin"
                                + " one: wardmote new site elmbridge\n");
    }

    private Answer checked() {
        return new Typed(folder).reallyBuilding().wardmote("check", "-q", "--fail-on", "warning");
    }

    private String text(String path) throws IOException {
        return Files.readString(folder.resolve("content").resolve(path));
    }

    private void with(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
