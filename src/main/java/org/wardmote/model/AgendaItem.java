package org.wardmote.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.problem.Keyword;
import org.wardmote.problem.Location;

/**
 * One item of an agenda with what its minutes say.
 *
 * @param number as printed, such as {@code 7} or {@code 4a}
 * @param anchor permanent, such as {@code item-7}
 * @param approves the meeting whose minutes it approves
 * @param notes the meeting whose minutes it notes without approving them
 */
public record AgendaItem(
        String number,
        String anchor,
        String title,
        Minuted minuted,
        List<String> presenters,
        List<Document> documents,
        Optional<String> approves,
        Optional<String> notes,
        Optional<Exempt> exempt,
        List<Topic> topics,
        List<Minute> minutes,
        Location location) {

    public AgendaItem {
        presenters = List.copyOf(presenters);
        documents = List.copyOf(documents);
        topics = List.copyOf(topics);
        minutes = List.copyOf(minutes);
    }

    /** Whether the minutes say anything of an item or a topic. */
    public enum Minuted implements Keyword {
        YES,
        NOTHING_RECORDED,
        CUT_OFF
    }

    /**
     * A part of an item; topics may hold topics.
     *
     * @param anchor such as {@code item-7-strategic-assessment}
     */
    public record Topic(
            String title,
            String anchor,
            Minuted minuted,
            List<String> presenters,
            List<Document> documents,
            List<Topic> topics,
            List<Minute> minutes,
            Location location) {
        public Topic {
            presenters = List.copyOf(presenters);
            documents = List.copyOf(documents);
            topics = List.copyOf(topics);
            minutes = List.copyOf(minutes);
        }

        /** The same topic with its permanent anchor. */
        public Topic at(String permanentAnchor, List<Topic> anchored) {
            return new Topic(
                    title,
                    permanentAnchor,
                    minuted,
                    presenters,
                    documents,
                    anchored,
                    minutes,
                    location);
        }

        /** The same topic with what its minutes say. */
        public Topic with(List<Minute> said, List<Topic> saidOfTopics) {
            return new Topic(
                    title, anchor, minuted, presenters, documents, saidOfTopics, said, location);
        }

        private Stream<Topic> withThoseWithin() {
            return Stream.concat(Stream.of(this), topics.stream().flatMap(Topic::withThoseWithin));
        }
    }

    /**
     * Why the public was kept out of an item, all four parts told.
     *
     * @param paragraphs of Part 1 of Schedule 12A to the Local Government Act 1972
     */
    public record Exempt(
            List<String> paragraphs, String reason, String publicInterest, String summary) {
        public Exempt {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** The same item with its permanent anchor. */
    public AgendaItem at(String permanentAnchor, List<Topic> anchored) {
        return new AgendaItem(
                number,
                permanentAnchor,
                title,
                minuted,
                presenters,
                documents,
                approves,
                notes,
                exempt,
                anchored,
                minutes,
                location);
    }

    /** The same item with what its minutes say. */
    public AgendaItem with(List<Minute> said, List<Topic> saidOfTopics) {
        return new AgendaItem(
                number,
                anchor,
                title,
                minuted,
                presenters,
                documents,
                approves,
                notes,
                exempt,
                saidOfTopics,
                said,
                location);
    }

    /** Every outcome of the item and its topics, in the order of the minutes. */
    public List<Outcome> outcomes() {
        return allMinutes().filter(Outcome.class::isInstance).map(Outcome.class::cast).toList();
    }

    /** What the minutes say of the item and its topics, in their order. */
    public Stream<Minute> allMinutes() {
        return Stream.concat(
                minutes.stream(), everyTopic().flatMap(topic -> topic.minutes().stream()));
    }

    /** Its own anchor and those of its topics. */
    public Stream<String> anchors() {
        return Stream.concat(Stream.of(anchor), everyTopic().map(Topic::anchor));
    }

    /** Its topics and the topics of those, each before its own. */
    public Stream<Topic> everyTopic() {
        return topics.stream().flatMap(Topic::withThoseWithin);
    }
}
