package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A new site's own scripts, run as officers, git and git hosts run them. The Wardmote that they
 * fetch is a repository of its own, whose launcher runs the classes of this test.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The launcher there is wardmote.cmd.")
@Tag("slow")
class NewSiteAtWorkTest {

    private static final String CHECK = ".github/workflows/check.yml";
    private static final String PUBLISH = ".github/workflows/publish.yml";

    @TempDir Path scratch;
    private Path site;
    private String commit;

    @BeforeEach
    void begin() throws Exception {
        Path wardmote = Files.createDirectory(scratch.resolve("wardmote origin"));
        Files.writeString(
                wardmote.resolve("wardmote"),
                """
                #!/bin/sh
                exec '%s' -cp '%s' -XX:TieredStopAtLevel=1 org.wardmote.cli.Main "$@"
                """
                        .formatted(
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                classPath()));
        Files.setPosixFilePermissions(
                wardmote.resolve("wardmote"), PosixFilePermissions.fromString("rwxr-xr-x"));
        git(wardmote, "init", "-q");
        committed(wardmote);
        commit = run(wardmote, "git", "rev-parse", "HEAD").said().strip();

        new Typed(scratch).wardmote("new", "site", "my site");
        site = scratch.resolve("my site");
        pin("file://" + wardmote, commit);
        git(site, "init", "-q");
        committed(site);
    }

    @Test
    void theLauncherFetchesTheCommitThatIsNamedOnceAndRunsIt() throws Exception {
        Ran first = run(site, "./wardmote", "--version");
        Ran second = run(site, "./wardmote", "--version");

        assertThat(first.said())
                .startsWith("Fetching Wardmote " + commit.substring(0, 10) + " from file://")
                .contains("\nwardmote ");
        assertThat(first.exitCode()).isZero();
        assertThat(second.said()).startsWith("wardmote ");
        assertThat(scratch.resolve("cache")).isDirectoryContaining("glob:**/" + commit);
    }

    @Test
    void aCommitThatIsNotThereIsTold() throws Exception {
        pin("file://" + scratch.resolve("wardmote origin"), "0".repeat(40));

        Ran ran = run(site, "./wardmote", "build");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.said())
                .endsWith(
                        "wardmote: that commit could not be fetched. Is the address in"
                                + " .wardmote-version right, and the network there?\n");
        assertThat(scratch.resolve("cache")).isEmptyDirectory();
    }

    @Test
    void anAddressOrACommitThatIsNoneIsTold() throws Exception {
        pin("", commit);
        assertThat(run(site, "./wardmote", "build").said())
                .startsWith("wardmote: \"address=\" in .wardmote-version is empty.");

        pin("--upload-pack=touch", commit);
        assertThat(run(site, "./wardmote", "build").said()).contains("is no address of a git repo");

        pin("https://git.example.org/wardmote.git", "main");
        assertThat(run(site, "./wardmote", "build").said())
                .isEqualTo(
                        "wardmote: \"commit=\" in .wardmote-version must name a whole commit: 40 letters"
                                + " and digits.\n");
    }

    @Test
    void whatGitHubRunsOnAPullRequestChecksItAndMakesAPreview() throws Exception {
        git(site, "checkout", "-q", "-b", "change");
        replace("content/site.yaml", "strapline: What", "strapline: Whatever");
        committed(site);

        for (String command : commands(CHECK)) {
            assertThat(run(site, "bash", "-e", "-c", command))
                    .as(command)
                    .matches(ran -> ran.exitCode() == 0);
        }
        assertThat(scratch.resolve("runner/change.diff"))
                .content()
                .contains("+strapline: Whatever");
        assertThat(scratch.resolve("runner/preview/index.html")).content().contains("Whatever");
    }

    @Test
    void aMistakeStopsItAndStandsBesideItsLine() throws Exception {
        replace("content/site.yaml", "language: en-GB", "langauge: en-GB");
        committed(site);

        Ran check = run(site, "bash", "-e", "-c", commands(CHECK).get(1));

        assertThat(check.exitCode()).isNotZero();
        assertThat(check.said()).contains("::error file=content/site.yaml,line=10,");
    }

    @Test
    void whatGitHubRunsOnMainBuildsTheSite() throws Exception {
        for (String command : commands(PUBLISH)) {
            assertThat(run(site, "bash", "-e", "-c", command).exitCode()).as(command).isZero();
        }
        assertThat(site.resolve("site/index.html")).isRegularFile();
        assertThat(run(site, "git", "status", "--porcelain").said()).isEmpty();
    }

    @Test
    void theHookStopsACommitThatHoldsAMistakeEvenWhereTheFileIsMendedMeanwhile() throws Exception {
        git(site, "config", "core.hooksPath", ".githooks");
        replace("content/site.yaml", "language: en-GB", "langauge: en-GB");
        git(site, "add", "-A");
        replace("content/site.yaml", "langauge: en-GB", "language: en-GB");

        Ran ran = commit("-m", "A mistake");

        assertThat(ran.exitCode()).isOne();
        assertThat(ran.said())
                .contains("content/site.yaml:10:1: error: ")
                .endsWith(
                        """

                        Nothing was committed. Mend what is told above, "git add" it, and commit again.
                        To commit all the same: git commit --no-verify
                        """);
        git(site, "add", "-A");
        replace("content/site.yaml", "en-GB", "en");
        git(site, "add", "-A");
        assertThat(commit("-m", "Mended").exitCode()).isZero();
    }

    @Test
    void whereWardmoteCannotRunTheHookSaysSoAndLetsTheCommitBe() throws Exception {
        git(site, "config", "core.hooksPath", ".githooks");
        pin("", "");
        replace("content/site.yaml", "language: en-GB", "language: en");
        git(site, "add", "-A");

        Ran ran = commit("-m", "Unchecked");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.said())
                .contains(
                        "The content could not be checked, for the reason above; the commit goes"
                                + " ahead.");
    }

    @Test
    void aCommitThatTouchesNoContentIsNotHeldUp() throws Exception {
        git(site, "config", "core.hooksPath", ".githooks");
        replace("README.md", "Every day", "Each day");
        git(site, "add", "-A");

        assertThat(commit("-q", "-m", "Words").said()).isEmpty();
    }

    /** That of this test, for a process in another folder. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The commands of a workflow file, in their order. */
    private List<String> commands(String workflow) throws IOException {
        JsonNode jobs =
                new YAMLMapper().readTree(Files.readString(site.resolve(workflow))).get("jobs");
        return jobs.findValuesAsText("run");
    }

    private void pin(String address, String commit) throws IOException {
        Files.writeString(
                site.resolve(".wardmote-version"),
                "# Which\naddress=" + address + "\ncommit=" + commit + "\n");
    }

    private void replace(String path, String old, String replacement) throws IOException {
        Path file = site.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, replacement));
    }

    private void committed(Path folder) throws Exception {
        git(folder, "add", "-A");
        git(
                folder,
                "-c",
                "user.name=Ms Example",
                "-c",
                "user.email=clerk@example.org",
                "commit",
                "-q",
                "-m",
                "A change");
    }

    private Ran commit(String... words) throws Exception {
        return run(
                site,
                Stream.concat(
                                Stream.of(
                                        "git",
                                        "-c",
                                        "user.name=Ms Example",
                                        "-c",
                                        "user.email=clerk@example.org",
                                        "commit"),
                                Stream.of(words))
                        .toArray(String[]::new));
    }

    private void git(Path folder, String... words) throws Exception {
        Ran ran =
                run(
                        folder,
                        Stream.concat(Stream.of("git"), Stream.of(words)).toArray(String[]::new));
        assertThat(ran.exitCode()).as(ran.said()).isZero();
    }

    /** What came of a command, with all that was said. */
    private record Ran(int exitCode, String said) {}

    private Ran run(Path folder, String... command) throws Exception {
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        Files.createDirectories(scratch.resolve("runner"));
        process.environment()
                .putAll(
                        Map.of(
                                "WARDMOTE_CACHE",
                                scratch.resolve("cache").toString(),
                                "RUNNER_TEMP",
                                scratch.resolve("runner").toString(),
                                "GIT_CONFIG_GLOBAL",
                                "/dev/null",
                                "LC_ALL",
                                "C.UTF-8"));
        process.environment().remove("GITHUB_STEP_SUMMARY");
        Process ran = process.redirectErrorStream(true).start();
        String said = new String(ran.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(ran.waitFor(), said);
    }
}
