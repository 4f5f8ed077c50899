package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.cli.Typed.Answer;
import org.wardmote.plan.site.Frame;
import org.wardmote.render.LinkStyle;

class BuildCommandTest {

    @TempDir Path folder;
    private Typed typed;

    @BeforeEach
    void begin() throws Exception {
        Files.createDirectory(folder.resolve("content"));
        typed = new Typed(folder);
    }

    @Test
    void aBuildSaysWhatItDid() {
        Answer answer = typed.wardmote("build");

        assertThat(answer.err().replaceAll("were   0\\.\\d s", "were   0.0 s"))
                .isEqualTo(
                        """
                        Elmbridge Community Safety Partnership · as of 15 July 2026
                          read     11 meetings, 7 datasets                       0.2 s
                          built    214 pages                                     1.5 s
                          written  1 new, 0 changed, 0 removed; 0 as they were   0.0 s
                          skipped  1 hidden
                        site/ is ready. Preview it with: wardmote serve
                        """);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.exitCode()).isZero();
        assertThat(folder.resolve("site/index.html")).hasContent("Elmbridge");
    }

    @Test
    void aBuildThatChangesNothingSaysSo() {
        typed.wardmote("build");

        assertThat(typed.wardmote("build").err())
                .endsWith("site/ was up to date already. Preview it with: wardmote serve\n");
    }

    @Test
    void aPortableBuildNamesTheFileToOpen() {
        assertThat(typed.wardmote("build", "--portable", "--site", "a copy").err())
                .endsWith("a copy/ is ready. Open a copy/index.html to look at it.\n");
    }

    @Test
    void todayIsTheDayInTheTimeZoneOfTheSite() {
        typed.wardmote("build");

        assertThat(typed.order().asOf().apply(ZoneId.of("America/New_York")))
                .isEqualTo(LocalDate.of(2026, 7, 14));
        assertThat(typed.order().asOf().apply(ZoneId.of("Europe/London")))
                .isEqualTo(LocalDate.of(2026, 7, 15));
    }

    @Test
    void theOptionsReachThePipeline() {
        typed.wardmote(
                "build", "--as-of", "2021-03-03", "--theme", "plain", "--portable", "--hidden");

        assertThat(typed.order().asOf().apply(ZoneId.of("UTC")))
                .isEqualTo(LocalDate.of(2021, 3, 3));
        assertThat(typed.order().theme()).hasValue("plain");
        assertThat(typed.order().links()).isEqualTo(LinkStyle.PORTABLE);
        assertThat(typed.order().edition()).isEqualTo(Frame.Edition.WITH_HIDDEN);
        assertThat(folder.resolve("site-hidden/index.html")).exists();
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void anErrorLeavesTheSiteAsItWas() throws Exception {
        Files.writeString(folder.resolve("content/plans.yaml"), "title: A plan\ndue: soon\n");

        Answer answer = typed.finding(Typed.error("plans.yaml")).wardmote("build", "-q");

        assertThat(answer)
                .isEqualTo(
                        new Answer(
                                1,
                                "",
                                """
                                content/plans.yaml:2:6: error: "soon" is not a date. [date-unreadable]
                                    2 | due: soon
                                      |      ^^^^
                                      Write dates as year-month-day, such as 2024-03-12.
                                What a code means: wardmote explain date-unreadable
                                """));
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void anErrorInSiteYamlIsTheSameAsACommandThatCannotBeUsed() {
        Answer answer = typed.finding(Typed.error("site.yaml")).wardmote("build");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).endsWith("1 error and 0 warnings. Nothing was written.\n");
    }

    @Test
    void aWarningDoesNotStopABuild() {
        Answer answer = typed.finding(Typed.warning("a.yaml")).wardmote("build");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.err())
                .startsWith(
                        "content/a.yaml:5: warning: item 4 is listed and not minuted."
                                + " [item-not-minuted]\n");
    }

    @Test
    void filesOfOthersInTheSiteAreCountedAndNamedOnRequest() throws Exception {
        typed.wardmote("build");
        Files.writeString(folder.resolve("site/CNAME"), "elmbridge.example");

        assertThat(typed.wardmote("build").err())
                .contains("  left     1 file in site/ that Wardmote did not make\nsite/");
        assertThat(typed.wardmote("build", "-v").err())
                .contains("did not make\n           CNAME\n");
    }

    @Test
    void withoutAContentFolderItSaysWhereToGo() {
        assertThat(typed.wardmote("build", "--content", "record"))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                "wardmote: there is no folder \"record\" here. Go to the folder that"
                                        + " holds the record, or name it, such as:"
                                        + " --content ../elmbridge/content\n"));
    }

    @Test
    void theContentFolderIsNoPlaceForTheSite() {
        Answer answer = typed.wardmote("build", "--site", "content");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("because that is where the content is");
    }

    @Test
    void whatIsHiddenIsNeverBuiltIntoThePublicFolder() {
        Answer answer = typed.wardmote("build", "--hidden", "--site", "./site");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("what is hidden is never built into");
    }

    @Test
    void aMachineThatFailsIsNamedInASentence() {
        typed.failingWith(
                new UncheckedIOException(
                        new FileSystemException("site/a.html", null, "No space left on device")));
        assertThat(typed.wardmote("build"))
                .isEqualTo(
                        new Answer(
                                3,
                                "",
                                "wardmote: the disk is full: \"site/a.html\" could not be written.\n"));

        typed.failingWith(new UncheckedIOException(new AccessDeniedException("content/a.yaml")));
        assertThat(typed.wardmote("build").err())
                .isEqualTo(
                        "wardmote: \"content/a.yaml\" may not be read or written: permission"
                                + " denied.\n");
    }

    @Test
    void aFaultOfOursIsAnApologyAndATraceOnlyWhenAskedFor() {
        typed.failingWith(new IllegalStateException("Made twice: index.html"));

        Answer answer = typed.wardmote("build");
        assertThat(answer.exitCode()).isEqualTo(70);
        assertThat(answer.err())
                .contains("sorry, this is a fault of Wardmote")
                .contains("IllegalStateException: Made twice: index.html at org.wardmote")
                .doesNotContain("\tat ");
        assertThat(typed.wardmote("build", "--trace").err()).contains("\tat org.wardmote");
    }
}
