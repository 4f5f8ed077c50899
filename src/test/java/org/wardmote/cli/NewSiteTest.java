package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.cli.Typed.Answer;

/** A new site is whole and valid; what only an officer can know is marked. */
class NewSiteTest {

    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    @TempDir Path folder;
    private Typed typed;

    @BeforeEach
    void begin() {
        typed = new Typed(folder);
    }

    @Test
    void whatWasWrittenIsPrintedAndWhatComesNextIsTold() throws IOException {
        Answer answer = begun("--name", "Elmbridge: a Partnership", "--wardmote-from", wardmote());

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out().lines())
                .contains(
                        "elm/content/site.yaml",
                        "elm/content/meetings/2026-06-16-partnership/minutes.md",
                        "elm/wardmote",
                        "elm/.github/workflows/publish.yml",
                        "elm/.vscode/settings.json")
                .allSatisfy(path -> assertThat(folder.resolve(path)).isRegularFile());
        assertThat(answer.err())
                .isEqualTo(
                        """

                        "Elmbridge: a Partnership" is in elm: 37 files.

                        Next:
                          cd elm
                          ./wardmote build                               content/ becomes site/
                          ./wardmote serve                               look at it
                          ./wardmote new meeting --date 2026-08-12       your first meeting

                        Write what is asked for after "TO FILL IN" in:
                          content/site.yaml
                          content/pages/about.md
                          content/pages/accessibility.md
                          content/pages/contact.md
                          content/pages/privacy.md
                        README.md says the rest: how the example goes, and how the site is published.
                        """);
    }

    @Test
    void itChecksCleanDownToWarningsWhateverItIsCalled() throws IOException {
        for (String name :
                List.of(
                        "Name of the partnership",
                        "Elmbridge: a Partnership",
                        "'Ash' & \"Rowan\" #1",
                        "[Elm] *Board* <b>",
                        "no",
                        "- 12:30",
                        "Tŷ Elen – Bwrdd")) {
            Path place = Files.createTempDirectory(folder, "site");
            new Typed(place).wardmote("new", "site", "elm", "--name", name);

            assertThat(checked(place.resolve("elm"))).isEqualTo(new Answer(0, "", ""));
            assertThat(Files.readString(place.resolve("elm/content/site.yaml")))
                    .contains("\nname: ");
        }
    }

    @Test
    void aPersonAtATerminalIsAskedForWhatNoOptionSays() throws IOException {
        typed.answering("Ash Forum", "https://ash.example.org", "", "");

        assertThat(begun("--wardmote-from", wardmote()).exitCode()).isZero();
        assertThat(text("elm/content/site.yaml"))
                .contains("name: Ash Forum\n")
                .contains("address: https://ash.example.org/\n")
                .contains("  name: The clerk\n  email: clerk@example.org\n");
    }

    @Test
    void anAnswerThatCannotBeUsedIsToldAndNothingIsWritten() {
        typed.answering("Ash Forum", "ash.example.org");

        assertThat(begun())
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                "wardmote: --address: \"ash.example.org\" is not a web address. Write it"
                                        + " whole, such as https://record.example.org/elmbridge/\n"));
        assertThat(folder.resolve("elm")).doesNotExist();
    }

    @Test
    void aFolderThatIsNotEmptyIsLeftAlone() throws IOException {
        Files.createDirectories(folder.resolve("elm"));
        Files.writeString(folder.resolve("elm/minutes.docx"), "mine");

        assertThat(begun())
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                "wardmote: the folder \"elm\" is not empty: there is \"minutes.docx\" in"
                                        + " it. Name a folder that is not there yet, such as: wardmote new"
                                        + " site my-record\n"));
        assertThat(files()).containsExactly("elm/minutes.docx");
    }

    @Test
    void aFreshCloneOfAnEmptyRepositoryIsEmptyEnough() throws IOException {
        Files.createDirectories(folder.resolve("elm/.git"));

        assertThat(begun().exitCode()).isZero();
    }

    @Test
    void withoutAnAddressOthersCanReachItSaysSoAndWritesNoPlaceOfThisMachine() throws IOException {
        assertThat(begun().err())
                .contains("Where others can fetch this Wardmote is not known")
                .contains("  wardmote build ");
        assertThat(text("elm/.wardmote-version")).contains("\naddress=\ncommit=\n");
    }

    @Test
    void aWardmoteIsNamedByAddressAndCommit() throws IOException {
        begun("--wardmote-from", wardmote());

        assertThat(text("elm/.wardmote-version"))
                .endsWith("address=https://git.example.org/wardmote.git\ncommit=" + COMMIT + "\n");
        assertThat(typed.wardmote("new", "site", "ash", "--wardmote-from", "/home/me@" + COMMIT))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                """
                                wardmote: --wardmote-from: "/home/me@%s" names no commit of a repository. Write ADDRESS@COMMIT, such as https://git.example.org/wardmote.git@%s.
                                Help: wardmote new site --help
                                """
                                        .formatted(COMMIT, COMMIT)));
    }

    @Test
    void theExamplesInItsCommentsAreRightToo() throws IOException {
        begun("--body", "csp");
        Path site = folder.resolve("elm");
        new Typed(site).wardmote("new", "meeting", "--date", "2026-07-01");
        try (Stream<Path> files = Files.walk(site.resolve("content"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
                Files.writeString(
                        file, Files.readString(file).replaceAll("(?m)^#(?=- |  |[a-z-]+:)", ""));
            }
        }
        new Typed(site).wardmote("new", "dataset", "2026-q1");
        Path dataset = site.resolve("content/data/2026-q1/dataset.yaml");
        Files.writeString(
                dataset, Files.readString(dataset).replaceAll("(?m)^#(?=  |[a-z-]+:)", ""));

        assertThat(Files.readString(site.resolve("content/people.yaml"))).contains("\n- id: ann");
        assertThat(checked(site)).isEqualTo(new Answer(0, "", ""));
    }

    @Test
    void whatIsRunIsMarkedSo() {
        begun();

        assertThat(folder.resolve("elm/wardmote")).isExecutable();
        assertThat(folder.resolve("elm/.githooks/pre-commit")).isExecutable();
    }

    private Answer begun(String... options) {
        return typed.wardmote(
                Stream.concat(Stream.of("new", "site", "elm"), Stream.of(options))
                        .toArray(String[]::new));
    }

    private static Answer checked(Path site) {
        return new Typed(site).reallyBuilding().wardmote("check", "-q", "--fail-on", "warning");
    }

    private static String wardmote() {
        return "https://git.example.org/wardmote.git@" + COMMIT;
    }

    private String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }
}
