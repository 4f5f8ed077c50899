package org.wardmote.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.model.Finance;
import org.wardmote.model.Meeting;
import org.wardmote.model.Plan;
import org.wardmote.model.ReportedFlag;

/** What files name by an id or a name is there, or is told where it is named. */
class NamedThingsTest {

    @TempDir Path root;

    @Test
    void aFlagIsClearedOfAnIndicatorThatIsThere() {
        assertThat(cleared("lamps").told())
                .isEqualTo(
                        """
                        2024-03-12-elm/meeting.yaml:6:14 [indicator-unknown] there is no indicator "lamps".
                            Did you mean lamp? They are listed in indicators.yaml. Or write all.
                        """);
    }

    @Test
    void aFlagIsClearedOfAllIndicators() {
        Folder.Result read = cleared("all");

        assertThat(read.told()).isEmpty();
        assertThat(read.content().record().meetings())
                .flatExtracting(Meeting::flags)
                .extracting(ReportedFlag::told)
                .containsExactly(new ReportedFlag.Cleared("all"));
    }

    @Test
    void whoLeadsIsShownInWordsButNotUnderTheNameOfWhoIsHidden() {
        Folder folder =
                Folder.in(root)
                        .with(
                                "organisations.yaml",
                                "- id: elm-council\n  name: Elm Council\n  hidden: yes\n");

        assertThat(led(folder, "Friends of Elm").told()).isEmpty();
        assertThat(led(folder, "Elm Council").told())
                .isEqualTo(
                        """
                        plans/2024-25.yaml:3:11 [reference-hidden] "Elm Council" is kept out of the site, \
                        but this is not.
                            Show it by taking away "hidden" or "publish" there, or take it out here.
                        """);
    }

    @Test
    void whatIsWrittenAsAnIdIsMeantAsOne() {
        Folder.Result read = led(Folder.in(root), "elm-counsil");

        assertThat(read.told())
                .isEqualTo(
                        """
                        plans/2024-25.yaml:3:11 [name-unknown] "elm-counsil" looks like an id, and nobody \
                        and nothing goes by it.
                            People are listed in people.yaml. Did you mean elm-council? They are listed \
                        in organisations.yaml. If it is meant as words, begin them with a capital letter.
                        """);
        assertThat(read.content().record().plans())
                .flatExtracting(Plan::activities)
                .extracting(activity -> activity.lead().value())
                .contains(new Plan.Lead.InWords("elm-counsil"));
    }

    @Test
    void whoPaysIsCalledByTheNameThatTheRegisterGives() {
        Folder.Result read =
                Folder.in(root)
                        .with(
                                "finance/2024-25.yaml",
                                """
                                lines:
                                  - title: Lamps
                                    funder: elm-council
                                  - title: Paths
                                    funder: Friends of Elm
                                """)
                        .read();

        assertThat(read.told()).isEmpty();
        assertThat(read.content().record().finances())
                .flatExtracting(Finance::lines)
                .extracting(line -> line.funder().value())
                .containsExactly("Elmbridge Council", "Friends of Elm");
    }

    @Test
    void theMinutesThatAnAmendmentChangesAreThoseOfAMeeting() {
        assertThat(
                        Folder.in(root)
                                .meeting(
                                        "2024-03-12-elm",
                                        "",
                                        "## 1. Minutes\n\nAmendment (2024-03-21-elm): \"Eight\" becomes \"nine\".\n")
                                .read()
                                .told())
                .isEqualTo(
                        """
                        2024-03-12-elm/minutes.md:3:12 [meeting-unknown] there is no meeting "2024-03-21-elm".
                            Did you mean 2024-03-12-elm? They are listed in the folder meetings, by the \
                        names of its folders.
                        """);
    }

    @Test
    void whoMetIsKnownWhereThereAreSeveralBodies() {
        Folder folder =
                Folder.in(root)
                        .with("bodies.yaml", "- id: elm\n  name: Elm\n- id: ash\n  name: Ash\n");

        assertThat(folder.meeting("2024-03-12-elm", "body: not recorded\n", "").read().told())
                .isEqualTo(
                        """
                        2024-03-12-elm/meeting.yaml:1:1 [field-missing] a meeting needs "body" where there \
                        are several bodies.
                            Write "body: elm" or another of bodies.yaml.
                        """);
    }

    @Test
    void anOldAddressLiesInTheSite() {
        assertThat(
                        List.of("/meetings/spring/", "spring.html", "a b/c").stream()
                                .map(alias -> aliased(alias).told()))
                .containsOnly("");
        assertThat(aliased("../spring").told())
                .isEqualTo(
                        """
                        2024-03-12-elm/meeting.yaml:2:11 [value-not-allowed] "../spring" cannot be taken here.
                            Write an older address in the site, such as meetings/spring-meeting/.
                        """);
    }

    @Test
    void thePagesSayThatTheyAreInEnglishWhateverIsWritten() {
        Folder.Result read = spoken("cy");

        assertThat(read.told())
                .isEqualTo(
                        """
                        site.yaml:3:11 [language-unknown] the pages are in English, and cannot say that they \
                        are in "cy".
                            Write en-GB, or leave the line out. Until then they say en-GB.
                        """);
        assertThat(read.content().record().site().language()).isEqualTo(Locale.UK);
    }

    @Test
    void thePagesMaySayWhichEnglish() {
        Folder.Result read = spoken("en-IE");

        assertThat(read.told()).isEmpty();
        assertThat(read.content().record().site().language())
                .isEqualTo(Locale.forLanguageTag("en-IE"));
    }

    private Folder.Result cleared(String indicator) {
        return Folder.in(root)
                .with("indicators.yaml", "- id: lamp\n  title: Lamps out\n  state: planned\n")
                .meeting(
                        "2024-03-12-elm",
                        """
                        agenda:
                          - title: Figures
                        flags:
                          - area: ash
                            cleared: %s
                            item: 1
                        """
                                .formatted(indicator),
                        "")
                .read();
    }

    private static Folder.Result led(Folder folder, String lead) {
        return folder.with(
                        "plans/2024-25.yaml",
                        "activities:\n  - title: Walk every street\n    lead: " + lead + "\n")
                .read();
    }

    private Folder.Result aliased(String alias) {
        return Folder.in(root)
                .meeting("2024-03-12-elm", "aliases: [\"%s\"]\n".formatted(alias), "")
                .read();
    }

    private Folder.Result spoken(String language) {
        return Folder.in(root)
                .with(
                        "site.yaml",
                        "name: Elm\naddress: https://example.org/\nlanguage: " + language + "\n")
                .read();
    }
}
