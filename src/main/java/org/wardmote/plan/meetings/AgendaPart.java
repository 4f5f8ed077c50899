package org.wardmote.plan.meetings;

import java.util.List;
import java.util.Optional;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.AgendaItem.Minuted;
import org.wardmote.model.AgendaItem.Topic;
import org.wardmote.model.Markup;
import org.wardmote.model.Minute;
import org.wardmote.model.Outcome;
import org.wardmote.model.Prose;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Paper;
import org.wardmote.standing.Standing;

/**
 * An agenda item, or a topic within one, with what its minutes say.
 *
 * @param presenters empty where none is recorded
 * @param silence what to say where the minutes say nothing, or break off; else empty
 */
public record AgendaPart(
        String title,
        String anchor,
        Line presenters,
        List<Paper> papers,
        List<Said> said,
        String silence,
        List<AgendaPart> topics) {

    public AgendaPart {
        papers = List.copyOf(papers);
        said = List.copyOf(said);
        topics = List.copyOf(topics);
    }

    /**
     * What stands in the flow of the minutes.
     *
     * @param words finished HTML of paragraphs, lists and tables; nothing where it is an outcome
     */
    public record Said(Markup words, Optional<OutcomeBlock> outcome) {}

    /** How the minutes around a topic are held, if they are. */
    enum Minutes {
        HELD,
        CUT_OFF,
        /** In one go: what is said may be of any topic. */
        TOGETHER,
        NONE;

        Minutes within(Minuted minuted) {
            return this == HELD && minuted == Minuted.CUT_OFF ? CUT_OFF : this;
        }

        Minutes under(List<Said> said, List<Topic> topics) {
            boolean areTold = topics.stream().anyMatch(AgendaPart::isTold);
            return this == HELD && !said.isEmpty() && !areTold ? TOGETHER : this;
        }
    }

    static AgendaPart of(AgendaItem item, Minutes minutes, Standing standing) {
        List<Said> said = said(item.minutes(), standing);
        boolean silent = said.isEmpty() && item.topics().isEmpty() && item.exempt().isEmpty();
        Minutes around = minutes.within(item.minuted()).under(said, item.topics());
        List<AgendaPart> topics = topics(item.topics(), around, standing);
        boolean told = topics.stream().anyMatch(topic -> !topic.silence().isEmpty());
        return new AgendaPart(
                item.title(),
                item.anchor(),
                people(item.presenters(), standing),
                item.documents().stream().map(Paper::of).toList(),
                said,
                told ? "" : silence(new Silence(silent, item.minuted(), "item"), minutes),
                topics);
    }

    private static AgendaPart of(Topic topic, Minutes minutes, Standing standing) {
        List<Said> said = said(topic.minutes(), standing);
        boolean silent = said.isEmpty() && topic.topics().isEmpty();
        return new AgendaPart(
                topic.title(),
                topic.anchor(),
                people(topic.presenters(), standing),
                topic.documents().stream().map(Paper::of).toList(),
                said,
                silence(new Silence(silent, topic.minuted(), "topic"), minutes),
                topics(
                        topic.topics(),
                        minutes.within(topic.minuted()).under(said, topic.topics()),
                        standing));
    }

    private static boolean isTold(Topic topic) {
        return !topic.minutes().isEmpty() || topic.topics().stream().anyMatch(AgendaPart::isTold);
    }

    private static List<AgendaPart> topics(List<Topic> topics, Minutes minutes, Standing standing) {
        return topics.stream().map(topic -> of(topic, minutes, standing)).toList();
    }

    private static Line people(List<String> ids, Standing standing) {
        return Line.listing(ids.stream().map(id -> Link.to(standing.person(id))).toList());
    }

    static List<Said> said(List<Minute> minutes, Standing standing) {
        return minutes.stream().map(minute -> said(minute, standing)).toList();
    }

    private static Said said(Minute minute, Standing standing) {
        return minute instanceof Outcome outcome
                ? new Said(Markup.NOTHING, Optional.of(OutcomeBlock.of(outcome, standing)))
                : new Said(((Prose.Passage) minute).markup(), Optional.empty());
    }

    /**
     * What is known of a silence.
     *
     * @param whole whether nothing at all was said
     * @param what {@code item} or {@code topic}
     */
    private record Silence(boolean whole, Minuted minuted, String what) {}

    private static String silence(Silence silence, Minutes around) {
        boolean mayBeTold = around == Minutes.TOGETHER && silence.minuted() == Minuted.YES;
        if (around == Minutes.NONE || mayBeTold) {
            return "";
        }
        if (!silence.whole()) {
            return silence.minuted() == Minuted.CUT_OFF
                    ? "The text held here breaks off at this point."
                    : "";
        }
        boolean brokenOff =
                silence.minuted() == Minuted.CUT_OFF
                        || around == Minutes.CUT_OFF && silence.minuted() == Minuted.YES;
        return brokenOff
                ? "The text held here breaks off before this " + silence.what() + "."
                : "No minutes were recorded for this " + silence.what() + ".";
    }
}
