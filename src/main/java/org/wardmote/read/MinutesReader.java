package org.wardmote.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmote.format.Markdown;
import org.wardmote.format.MarkdownSource;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.Label;
import org.wardmote.model.Meeting;
import org.wardmote.model.Minute;
import org.wardmote.model.Prose;

/**
 * Reads {@code minutes.md} into the meeting that it belongs to: what was said and settled under
 * each item of the agenda, and whom and what it names.
 */
final class MinutesReader {

    private final MinutesContext context;
    private final Register.Completeness attendance;

    /**
     * @param attendance whether all who came could be read
     */
    MinutesReader(MinutesContext context, Register.Completeness attendance) {
        this.context = context;
        this.attendance = attendance;
    }

    /**
     * The same meeting with its minutes.
     *
     * @param meeting with its agenda as listed, empty where it was left out: then the headings of
     *     the minutes are the agenda
     */
    Meeting read(Meeting meeting, MarkdownSource source) {
        List<AgendaItem> agenda = meeting.agenda().items();
        MinutesHeadings headings = new MinutesHeadings(agenda);
        Prose prose = Markdown.parseMinutes(source, context.markdown(), headings);
        OutcomeReader outcomes = outcomes(meeting, prose, source);
        List<Minute> lead =
                minutes(prose.lead(), outcomes, new OutcomeReader.Item("", "", List.of()));
        List<Minuted> sections =
                prose.sections().stream()
                        .map(section -> minuted(section, outcomes, item(section, agenda, headings)))
                        .toList();
        MinutedAgenda minuted =
                new MinutedAgenda(agenda, headings, meeting.agenda().extent(), context.problems());
        return meeting.with(
                new Meeting.Agenda(minuted.items(sections), meeting.agenda().extent()),
                lead,
                prose);
    }

    private OutcomeReader outcomes(Meeting meeting, Prose prose, MarkdownSource source) {
        PartyFinder parties =
                new PartyFinder(context, meeting, source.text())
                        .knowing(attendance)
                        .appointing(appointed(prose));
        DetailReader details =
                new DetailReader(context, parties, meeting.sitting().date().sortDay());
        return new OutcomeReader(meeting, prose, details, context.problems());
    }

    private static OutcomeReader.Item item(
            Prose.Section section, List<AgendaItem> agenda, MinutesHeadings headings) {
        String anchor = section.heading().anchor();
        Optional<AgendaItem> listed =
                agenda.stream().filter(item -> item.anchor().equals(anchor)).findFirst();
        String number =
                listed.map(AgendaItem::number)
                        .or(
                                () ->
                                        headings.unlisted(anchor)
                                                .map(MinutesHeadings.ItemHeading::number))
                        .orElse("");
        List<String> amended =
                listed.flatMap(item -> item.approves().or(item::notes)).stream().toList();
        return new OutcomeReader.Item(number, anchor, amended);
    }

    private static Minuted minuted(
            Prose.Section section, OutcomeReader outcomes, OutcomeReader.Item item) {
        List<Minute> minutes = minutes(section.blocks(), outcomes, item);
        List<Minuted> topics = new ArrayList<>();
        for (Prose.Section topic : section.sections()) {
            topics.add(minuted(topic, outcomes, item));
        }
        return new Minuted(section.heading(), minutes, topics);
    }

    private static List<Minute> minutes(
            List<Prose.Block> blocks, OutcomeReader outcomes, OutcomeReader.Item item) {
        List<Minute> minutes = new ArrayList<>();
        for (Prose.Block block : blocks) {
            minutes.add(
                    block instanceof Prose.Labelled labelled
                            ? outcomes.read(labelled, item)
                            : (Prose.Passage) block);
        }
        return minutes;
    }

    /** What whoever is appointed at the meeting is called there. */
    private static List<String> appointed(Prose prose) {
        return prose.labelled().stream()
                .filter(labelled -> labelled.label() == Label.APPOINTED)
                .flatMap(labelled -> labelled.details().stream())
                .map(detail -> detail.text().replaceFirst("^owner\\s+", ""))
                .toList();
    }
}
