package org.wardmote.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.AgendaItem.Topic;
import org.wardmote.model.Meeting.Extent;
import org.wardmote.model.Minute;
import org.wardmote.problem.Code;
import org.wardmote.problem.Nearest;
import org.wardmote.problem.Problems;

/** Brings an agenda and its minutes together, and tells where they disagree. */
final class MinutedAgenda {

    private final List<AgendaItem> agenda;
    private final MinutesHeadings headings;
    private final Extent extent;
    private final Problems problems;

    MinutedAgenda(
            List<AgendaItem> agenda, MinutesHeadings headings, Extent extent, Problems problems) {
        this.agenda = agenda;
        this.headings = headings;
        this.extent = extent;
        this.problems = problems;
    }

    /** Every item listed, with its minutes; one that is only minuted stands after its neighbour. */
    List<AgendaItem> items(List<Minuted> sections) {
        List<AgendaItem> items = new ArrayList<>();
        agenda.forEach(item -> items.add(filled(item, sections)));
        int position = 0;
        List<String> done = new ArrayList<>();
        for (Minuted section : sections) {
            String anchor = section.heading().anchor();
            Optional<MinutesHeadings.ItemHeading> heading = headings.unlisted(anchor);
            if (heading.isPresent() && !done.contains(anchor)) {
                items.add(position, unlisted(heading.get(), section, sections));
                done.add(anchor);
            }
            position = positionAfter(anchor, items, position);
        }
        return items;
    }

    private static int positionAfter(String anchor, List<AgendaItem> items, int otherwise) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).anchor().equals(anchor)) {
                return i + 1;
            }
        }
        return otherwise;
    }

    private AgendaItem filled(AgendaItem item, List<Minuted> sections) {
        List<Minuted> own = of(item.anchor(), sections);
        boolean isExcused = item.minuted() != AgendaItem.Minuted.YES || item.exempt().isPresent();
        if (own.stream().noneMatch(Minuted::saysAnything) && !isExcused) {
            if (sections.stream().anyMatch(Minuted::saysAnything)) {
                tellNotMinuted(item);
            }
            return item;
        }
        Excuse excuse = isExcused ? Excuse.GIVEN : excuse(own);
        return item.with(minutes(own), topics(item.topics(), under(own), excuse));
    }

    private AgendaItem unlisted(
            MinutesHeadings.ItemHeading heading, Minuted section, List<Minuted> sections) {
        if (!agenda.isEmpty() && extent == Extent.WHOLE) {
            tellNotListed(section, sections);
        }
        List<Minuted> own = of(section.heading().anchor(), sections);
        return new AgendaItem(
                heading.number(),
                section.heading().anchor(),
                heading.title().isEmpty() ? "Item " + heading.number() : heading.title(),
                AgendaItem.Minuted.YES,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                topics(List.of(), under(own), Excuse.GIVEN),
                minutes(own),
                section.heading().location());
    }

    /** Whether what stands above need not have a heading for each of its topics. */
    private enum Excuse {
        GIVEN,
        NONE
    }

    /** What is minuted in one go, without a heading for any topic, may speak of all of them. */
    private static Excuse excuse(List<Minuted> sections) {
        return under(sections).isEmpty() ? Excuse.GIVEN : Excuse.NONE;
    }

    private List<Topic> topics(List<Topic> listed, List<Minuted> sections, Excuse excuse) {
        List<Topic> topics = new ArrayList<>();
        for (Topic topic : listed) {
            topics.add(filled(topic, of(topic.anchor(), sections), excuse));
        }
        for (Minuted section : sections) {
            String anchor = section.heading().anchor();
            if (topics.stream().noneMatch(topic -> topic.anchor().equals(anchor))) {
                List<Minuted> own = of(anchor, sections);
                topics.add(
                        new Topic(
                                section.heading().text(),
                                anchor,
                                AgendaItem.Minuted.YES,
                                List.of(),
                                List.of(),
                                topics(List.of(), under(own), Excuse.GIVEN),
                                minutes(own),
                                section.heading().location()));
            }
        }
        return topics;
    }

    private Topic filled(Topic topic, List<Minuted> own, Excuse above) {
        boolean isExcused = above == Excuse.GIVEN || topic.minuted() != AgendaItem.Minuted.YES;
        boolean isMinuted = own.stream().anyMatch(Minuted::saysAnything);
        if (!isMinuted && !isExcused) {
            tellNotMinuted(topic);
        }
        Excuse excuse = isExcused ? Excuse.GIVEN : excuse(own);
        return topic.with(minutes(own), topics(topic.topics(), under(own), excuse));
    }

    private static List<Minuted> of(String anchor, List<Minuted> sections) {
        return sections.stream()
                .filter(section -> section.heading().anchor().equals(anchor))
                .toList();
    }

    private static List<Minuted> under(List<Minuted> sections) {
        return sections.stream().flatMap(section -> section.topics().stream()).toList();
    }

    private static List<Minute> minutes(List<Minuted> sections) {
        return sections.stream().flatMap(section -> section.minutes().stream()).toList();
    }

    /** The first listed item that nothing is minuted of, for it is likely the one that is meant. */
    private String number(List<Minuted> sections) {
        return agenda.stream()
                .filter(item -> item.minuted() == AgendaItem.Minuted.YES)
                .filter(item -> of(item.anchor(), sections).isEmpty())
                .findFirst()
                .orElse(agenda.get(0))
                .number();
    }

    private void tellNotListed(Minuted section, List<Minuted> sections) {
        String near = Nearest.question(section.heading().text(), headings.titles());
        problems.add(
                Code.ITEM_NOT_LISTED,
                section.heading().location(),
                "\"%s\" is minuted, but is not on the agenda.".formatted(section.heading().text()),
                Stream.of(
                                near,
                                "Begin the heading with the number of its item, such as ## %s, or"
                                                .formatted(number(sections))
                                        + " add it to agenda: in meeting.yaml.")
                        .filter(part -> !part.isEmpty())
                        .reduce("", (before, part) -> (before + " " + part).strip()));
    }

    private void tellNotMinuted(AgendaItem item) {
        problems.add(
                Code.ITEM_NOT_MINUTED,
                item.location(),
                "item %s, \"%s\", is on the agenda but is not minuted."
                        .formatted(item.number(), item.title()),
                ("Put its words under ## %s in minutes.md; or write minuted: nothing-recorded at the"
                                + " item, or minuted: cut-off where the source breaks off.")
                        .formatted(item.number()));
    }

    private void tellNotMinuted(Topic topic) {
        problems.add(
                Code.TOPIC_NOT_MINUTED,
                topic.location(),
                "the topic \"%s\" is on the agenda but is not minuted.".formatted(topic.title()),
                ("Put its words under ### %s in minutes.md; or write minuted: nothing-recorded at the"
                                + " topic, or minuted: cut-off where the source breaks off.")
                        .formatted(topic.title()));
    }
}
