package org.wardmote.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What git hosts run: the files that a new site gets, and those of this repository. */
class WorkflowFilesTest {

    private static final Path BEGUN = Path.of("src/main/resources/org/wardmote/author/site");
    private static final Pattern USES = Pattern.compile("(?m)^.*\\buses:(.*)$");
    private static final Pattern PINNED =
            Pattern.compile(" actions/[a-z-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");
    private static final YAMLMapper YAML = new YAMLMapper();

    static List<Path> workflows() {
        return Stream.of(BEGUN.resolve("dot-github"), Path.of(".github"))
                .flatMap(
                        folder ->
                                Stream.of("check.yml", "publish.yml")
                                        .map(name -> folder.resolve("workflows").resolve(name)))
                .toList();
    }

    static List<Path> pipelines() {
        return List.of(BEGUN.resolve("dot-gitlab-ci.yml"), Path.of(".gitlab-ci.yml"));
    }

    @Test
    void thereAreNoOthers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
            assertThat(files).allMatch(file -> workflows().contains(file));
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyActionIsPinnedByItsCommit(Path file) {
        assertThat(USES.matcher(text(file)).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(used -> PINNED.matcher(used).matches());
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void aWorkflowMayReadTheRepositoryAndOnlyTheLastStepMayPublish(Path file) {
        JsonNode workflow = yaml(file);

        assertThat(workflow.get("permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
        for (JsonNode job : workflow.get("jobs")) {
            if (job.has("permissions")) {
                assertThat(job.get("permissions").toString())
                        .isEqualTo("{\"pages\":\"write\",\"id-token\":\"write\"}");
                assertThat(job.findValuesAsText("uses"))
                        .singleElement()
                        .matches(used -> used.startsWith("actions/deploy-pages@"));
                assertThat(job.findValues("run")).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void itNeedsNoSecretAndTrustsNoPullRequest(Path file) {
        assertThat(text(file))
                .doesNotContain("pull_request_target")
                .doesNotContain("workflow_run")
                .doesNotContain("secrets")
                .doesNotContain("GITHUB_TOKEN");
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void noCheckoutLeavesItsCredentialsBehind(Path file) {
        List<JsonNode> checkouts =
                steps(file).stream()
                        .filter(step -> step.path("uses").asText().startsWith("actions/checkout@"))
                        .toList();

        assertThat(checkouts)
                .isNotEmpty()
                .allMatch(step -> !step.get("with").path("persist-credentials").asBoolean(true));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void noCommandHoldsWhatOthersMayWrite(Path file) {
        assertThat(steps(file).stream().map(step -> step.path("run").asText()))
                .noneMatch(run -> run.contains("${{"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyJobEndsAndNoTwoGetInEachOthersWay(Path file) {
        assertThat(yaml(file).get("jobs"))
                .allMatch(job -> job.get("timeout-minutes").asInt() <= 60)
                .allMatch(job -> job.get("runs-on").asText().matches("ubuntu-\\d+\\.\\d+"));
        assertThat(yaml(file).path("concurrency").has("group")).isTrue();
    }

    @Test
    void theSiteIsPublishedFromMainAndBuiltAnewEveryNight() {
        for (Path file : List.of(workflows().get(1), workflows().get(3))) {
            JsonNode on = yaml(file).get("on");
            assertThat(on.get("push").toString()).isEqualTo("{\"branches\":[\"main\"]}");
            assertThat(on.get("schedule").findValuesAsText("cron"))
                    .singleElement()
                    .matches(cron -> cron.matches("\\d+ \\d+ \\* \\* \\*"));
        }
    }

    @ParameterizedTest
    @MethodSource("pipelines")
    void gitLabPublishesTheDefaultBranchAndNothingElse(Path file) {
        JsonNode pipeline = yaml(file);

        assertThat(pipeline.get("pages").get("rules").findValuesAsText("if"))
                .containsExactly("$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH");
        for (String job : List.of("check", "preview")) {
            assertThat(pipeline.get(job).get("rules").findValuesAsText("if"))
                    .containsExactly("$CI_PIPELINE_SOURCE == \"merge_request_event\"");
        }
        assertThat(pipeline.at("/check/artifacts/reports/codequality").asText())
                .isEqualTo("gl-code-quality-report.json");
    }

    @ParameterizedTest
    @MethodSource("pipelines")
    void gitLabInstallsNpmOnlyForASiteWithAnEditor(Path file, @TempDir Path site)
            throws IOException {
        String line = yaml(file).at("/default/before_script/2").asText();

        assertThat(said(line, site)).isEmpty();

        Files.createDirectory(site.resolve("content"));
        Files.writeString(site.resolve("content/site.yaml"), "  browser-editor:\n");

        assertThat(said(line, site)).isEqualTo("install -q --yes --no-install-recommends npm\n");
    }

    private static String said(String line, Path folder) throws IOException {
        Process shell =
                new ProcessBuilder("sh", "-ec", line.replace("apt-get", "echo"))
                        .directory(folder.toFile())
                        .start();
        return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void everyScriptThatIsRunIsThere() {
        Pattern script = Pattern.compile("(?m)(?:^|[ -])(?:\\./|(?=\\.ci/))([\\w./-]+)");
        List<String> scripts = new ArrayList<>();
        Stream.concat(workflows().stream(), pipelines().stream())
                .filter(file -> !file.startsWith(BEGUN))
                .map(WorkflowFilesTest::text)
                .forEach(
                        text -> {
                            Matcher found = script.matcher(text.replaceAll("(?m)^\\s*#.*$", ""));
                            found.results().map(one -> one.group(1)).forEach(scripts::add);
                        });

        assertThat(scripts)
                .contains("wardmote", ".ci/run")
                .allMatch(name -> Files.isExecutable(Path.of(name)));
    }

    @Test
    void theHookOfThisRepositoryIsTheOneThatANewSiteGets() {
        assertThat(text(Path.of(".githooks/pre-commit")))
                .isEqualTo(text(BEGUN.resolve("dot-githooks/pre-commit")));
    }

    private static List<JsonNode> steps(Path file) {
        List<JsonNode> steps = new ArrayList<>();
        yaml(file).get("jobs").forEach(job -> job.get("steps").forEach(steps::add));
        return steps;
    }

    private static JsonNode yaml(Path file) {
        try {
            return YAML.readTree(text(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
