package org.wardmote.plan.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.Appointment;
import org.wardmote.model.DayOrMonth;
import org.wardmote.model.Label;
import org.wardmote.model.Organisation;
import org.wardmote.model.Outcome;
import org.wardmote.model.Party;
import org.wardmote.model.Person;
import org.wardmote.page.Fact;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.LedgerEntry;
import org.wardmote.plan.Elmbridge;
import org.wardmote.plan.ElmbridgeMeeting;
import org.wardmote.plan.ElmbridgeRecord;

class PersonPageTest {

    private static final Person JO =
            new Person(
                    "jo-example",
                    "Jo Example",
                    List.of("JE"),
                    Optional.of(Person.Kind.OFFICER),
                    List.of(
                            Person.Post.of(
                                    "Clerk",
                                    List.of("council"),
                                    new Person.Term(
                                            Optional.empty(),
                                            Optional.of(
                                                    DayOrMonth.of(Elmbridge.day("2020-12-31")))),
                                    Elmbridge.HERE),
                            Person.Post.of(
                                    "Head of Lamps",
                                    List.of(),
                                    new Person.Term(
                                            Optional.of(DayOrMonth.of(Elmbridge.day("2021-01-01"))),
                                            Optional.empty()),
                                    Elmbridge.HERE)),
                    Elmbridge.UPKEEP);

    private static ElmbridgeRecord elmbridge() {
        return ElmbridgeRecord.begun()
                .with(new Organisation("council", "Elmbridge Council", List.of(), Elmbridge.UPKEEP))
                .with(JO);
    }

    private static ProfilePage page(ElmbridgeRecord record) {
        return ProfilePage.ofPeople(record.facts("2021-03-03")).get(0);
    }

    private static AgendaItem presented() {
        AgendaItem item = Elmbridge.item("3", "The lamps");
        return new AgendaItem(
                item.number(),
                item.anchor(),
                item.title(),
                item.minuted(),
                List.of("jo-example"),
                item.documents(),
                item.approves(),
                item.notes(),
                item.exempt(),
                item.topics(),
                item.minutes(),
                item.location());
    }

    private static Outcome asked(String words) {
        Outcome outcome =
                Elmbridge.outcome(
                        Label.QUESTION,
                        Elmbridge.place("2020-11-12-csp", "4", "item-4-question-1"),
                        words);
        return new Outcome(
                outcome.label(),
                outcome.place(),
                outcome.ref(),
                List.of(new Party.OfPerson("jo-example")),
                outcome.subject(),
                outcome.words(),
                outcome.list(),
                outcome.text(),
                outcome.areas());
    }

    @Test
    void itsFirstSentenceSaysWhoTheyAreAndWhatTheyAreToDo() {
        assertThat(
                        page(elmbridge()
                                        .with(Elmbridge.action("A1", "2020-11-12", "2020-11-26"))
                                        .with(ElmbridgeMeeting.on("2020-11-12").meeting()))
                                .head()
                                .summary())
                .isEqualTo(
                        "Recorded as Clerk, Elmbridge Council, and as Head of Lamps; one open"
                                + " action and no items presented.");
    }

    @Test
    void anItemIsShownWithThePostHeldThen() {
        LedgerEntry entry =
                page(elmbridge().with(ElmbridgeMeeting.on("2020-11-12", presented()).meeting()))
                        .blocks()
                        .get(0)
                        .entries()
                        .get(0);

        assertThat(entry.line().text()).isEqualTo("The lamps");
        assertThat(entry.note().orElseThrow().text()).isEqualTo("As Clerk, Elmbridge Council");
    }

    @Test
    void whatTheyAskedIsGivenInFull() {
        ProfilePage page =
                page(
                        elmbridge()
                                .with(
                                        ElmbridgeMeeting.on(
                                                        "2020-11-12",
                                                        Elmbridge.item(
                                                                "4",
                                                                "Lamps",
                                                                asked("Who mends them?")))
                                                .meeting()));

        assertThat(page.blocks())
                .extracting(LedgerBlock::title)
                .containsExactly("Said and settled", "Meetings");
        assertThat(page.blocks().get(0).entries().get(0).line().text())
                .isEqualTo("Who mends them?");
    }

    @Test
    void whatNamesAnAreaStandsApart() {
        Outcome asked = asked("Who mends the lamps of Ash?");
        Outcome ofAsh =
                new Outcome(
                        asked.label(),
                        asked.place(),
                        asked.ref(),
                        asked.parties(),
                        asked.subject(),
                        asked.words(),
                        asked.list(),
                        asked.text(),
                        List.of("ash"));
        ProfilePage page =
                page(
                        elmbridge()
                                .with(
                                        ElmbridgeMeeting.on(
                                                        "2020-11-12",
                                                        Elmbridge.item(
                                                                "4",
                                                                "Lamps",
                                                                asked("When?"),
                                                                ofAsh))
                                                .meeting()));

        assertThat(page.blocks())
                .extracting(LedgerBlock::title)
                .containsExactly("Said and settled", "Said and settled of areas", "Meetings");
    }

    @Test
    void attendanceThatWasNotRecordedIsNotCounted() {
        Fact attendance =
                page(elmbridge().with(ElmbridgeMeeting.on("2020-11-12", presented()).meeting()))
                        .facts()
                        .get(2);

        assertThat(attendance.value().text()).isEqualTo("Not recorded");
        assertThat(attendance.note().orElseThrow().text()).isEqualTo("named at one meeting");
    }

    @Test
    void postsOfTheSameDatesStandUnderOneTerm() {
        Person kim =
                new Person(
                        "kim-hawthorn",
                        "Kim Hawthorn",
                        List.of(),
                        Optional.empty(),
                        List.of(undated("Chief Inspector"), undated("Inspector")),
                        Elmbridge.UPKEEP);

        assertThat(page(ElmbridgeRecord.begun().with(kim)).rail().get(0).facts())
                .singleElement()
                .satisfies(
                        fact -> {
                            assertThat(fact.term()).isEqualTo("Dates not recorded");
                            assertThat(fact.value().text()).isEqualTo("Chief Inspector");
                            assertThat(fact.others())
                                    .extracting(other -> other.value().text())
                                    .containsExactly("Inspector");
                        });
    }

    private static Person.Post undated(String title) {
        return Person.Post.of(title, List.of(), Person.Term.NOT_WRITTEN, Elmbridge.HERE);
    }

    @Test
    void anAppointmentSaysWhereItWasMadeAndWhoWasNext() {
        ElmbridgeRecord record =
                ElmbridgeRecord.begun()
                        .with(
                                JO.with(
                                        List.of(
                                                undated("Chair")
                                                        .with(
                                                                List.of(
                                                                        chair(
                                                                                "jo-example",
                                                                                "2019-11-12"),
                                                                        chair(
                                                                                "jo-example",
                                                                                "2020-11-12")),
                                                                List.of(
                                                                        chair(
                                                                                "ann-example",
                                                                                "2021-01-12"))))))
                        .with(Elmbridge.person("ann-example", "Ann Example"))
                        .with(ElmbridgeMeeting.on("2019-11-12").meeting())
                        .with(ElmbridgeMeeting.on("2020-11-12").meeting())
                        .with(ElmbridgeMeeting.on("2021-01-12").meeting());

        Fact post =
                ProfilePage.ofPeople(record.facts("2021-03-03")).stream()
                        .filter(page -> page.heading().equals("Jo Example"))
                        .findFirst()
                        .orElseThrow()
                        .rail()
                        .get(0)
                        .facts()
                        .get(0);
        assertThat(post.term()).isEqualTo("From 12 November 2019");
        assertThat(post.value().text()).isEqualTo("Chair, Safety Partnership");
        assertThat(post.note().orElseThrow().text())
                .isEqualTo(
                        "Appointed on 12 November 2019, item 2; again on 12 November 2020, item 2."
                                + " Next on record: Ann Example, 12 January 2021, item 2.");
    }

    private static Appointment chair(String person, String day) {
        return new Appointment(
                person,
                "Chair",
                "csp",
                Elmbridge.day(day),
                Elmbridge.place(day + "-csp", "2", "item-2-appointed-1"));
    }

    @Test
    void postsStandWithTheirDates() {
        assertThat(page(elmbridge()).rail().get(0).facts())
                .extracting(Fact::term, fact -> fact.value().text())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "Until 31 December 2020", "Clerk, Elmbridge Council"),
                        org.assertj.core.api.Assertions.tuple(
                                "Since 1 January 2021", "Head of Lamps"));
    }
}
