package org.wardmote.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wardmote.model.Action;
import org.wardmote.model.Party;
import org.wardmote.model.Person;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.Written;

/** Writes {@code minutes.md} of a meeting that is begun: headings, and what waits to be said. */
final class MinutesText {

    private static final String OPENING =
            """
            <!-- The minutes of «day». Until words stand under a heading, the page shows the agenda alone.

            Write under the headings in ordinary words. A paragraph that begins with one of these is kept in a register:

            Decision: What was decided.
            Action A1 (PERSON, due 14 May 2027): What is to be done. The person is an id, a name or initials of people.yaml.
            Noted: What was noted.

            All of them: «docs»reference/markdown/ -->
            """;

    private static final String ABOUT_ACTIONS =
            """
            <!-- Open actions of earlier meetings, the first due first. Of each that was reported on: write after the colon what was said, choose the status (open, in-progress, done, cancelled or superseded), and take away the comment signs around its Update line. -->
            """;

    private final NewMeeting.Order order;
    private final PublicRecord record;

    private MinutesText(NewMeeting.Order order) {
        this.order = order;
        this.record = order.record();
    }

    static String of(NewMeeting.Order order) {
        return new MinutesText(order).text();
    }

    private String text() {
        AgendaSeeds seeds = order.seeds();
        List<String> parts = new ArrayList<>();
        parts.add(
                Template.fill(
                        OPENING, Map.of("day", Written.day(order.day()), "docs", order.docs())));
        int number = 0;
        for (AgendaSeeds.Seed seed : seeds.items()) {
            number++;
            parts.add("## " + number + ". " + Words.inMarkdown(seed.title()) + "\n");
            if (seed.purpose() == AgendaSeeds.Purpose.ACTIONS) {
                parts.add(ABOUT_ACTIONS);
                seeds.actions().stream().map(this::waiting).forEach(parts::add);
            }
        }
        return String.join("\n", parts);
    }

    /** An action and the line that would tell of it. */
    private String waiting(Action action) {
        String update =
                order.writtenRefs().has(action)
                        ? ""
                        : " (first write its reference where it was raised: Action %s …)"
                                .formatted(action.ref());
        return """
               <!-- %s%s -->
               <!-- Update %s (in-progress): -->
               """
                .formatted(Words.inComment(said(action)), update, action.id());
    }

    private String said(Action action) {
        String owners =
                action.owners().isEmpty()
                        ? "owner not recorded"
                        : action.owners().stream()
                                .map(this::name)
                                .collect(Collectors.joining(", "));
        String due = action.due().map(day -> ", due " + Written.day(day)).orElse("");
        return "%s of %s, %s%s: %s"
                .formatted(action.ref(), Written.day(action.raised()), owners, due, action.text());
    }

    private String name(Party party) {
        if (party instanceof Party.OfPerson person) {
            return record.registers().people().stream()
                    .filter(one -> one.id().equals(person.id()))
                    .map(Person::name)
                    .findFirst()
                    .orElse(person.id());
        }
        if (party instanceof Party.OfOrganisation organisation) {
            return record.registers().organisations().stream()
                    .filter(one -> one.id().equals(organisation.id()))
                    .map(org.wardmote.model.Organisation::name)
                    .findFirst()
                    .orElse(organisation.id());
        }
        return "all members";
    }
}
