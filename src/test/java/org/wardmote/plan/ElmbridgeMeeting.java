package org.wardmote.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.AreaStatus;
import org.wardmote.model.AreaStatus.Change;
import org.wardmote.model.Meeting;
import org.wardmote.model.Place;
import org.wardmote.model.Position;
import org.wardmote.model.Prose;
import org.wardmote.model.Recorded;
import org.wardmote.model.ReportedFlag;

/**
 * A meeting of Elmbridge with what it settled and heard of areas, all under item 7: {@code
 * ElmbridgeMeeting.on("2020-11-12").settled("ash", "emerging", Change.NEW).meeting()}.
 */
public final class ElmbridgeMeeting {

    private final Meeting begun;
    private final List<AreaStatus> statuses = new ArrayList<>();
    private final List<ReportedFlag> flags = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final List<Prose.Mention> mentions = new ArrayList<>();

    private ElmbridgeMeeting(Meeting begun) {
        this.begun = begun;
    }

    public static ElmbridgeMeeting on(String date) {
        return new ElmbridgeMeeting(Elmbridge.meeting(date, Elmbridge.item("7", "Data report")));
    }

    public static ElmbridgeMeeting on(String date, AgendaItem... items) {
        return new ElmbridgeMeeting(Elmbridge.meeting(date, items));
    }

    /** A status without a reason; {@code none} for an area that comes off. */
    public ElmbridgeMeeting settled(String area, String status, Change change) {
        return settled(area, status, change, Recorded.leftOut());
    }

    public ElmbridgeMeeting settled(String area, String status, Change change, String reason) {
        return settled(area, status, change, Recorded.of(reason));
    }

    private ElmbridgeMeeting settled(
            String area, String status, Change change, Recorded<String> reason) {
        statuses.add(
                new AreaStatus(
                        area,
                        status.equals("none") ? Optional.empty() : Optional.of(status),
                        change,
                        Recorded.leftOut(),
                        reason,
                        place()));
        return this;
    }

    public ElmbridgeMeeting told(String area, ReportedFlag.Told told) {
        flags.add(new ReportedFlag(area, told, place()));
        return this;
    }

    public ElmbridgeMeeting reported(String area, String body, String words) {
        positions.add(new Position(area, body, words, place()));
        return this;
    }

    /** A sentence of item 7 that names an area, once or more. */
    public ElmbridgeMeeting said(String area, String name, String sentence) {
        for (int at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
            mentions.add(
                    new Prose.Mention(
                            area, "item-7", sentence, at, at + name.length(), Elmbridge.HERE));
        }
        return this;
    }

    private Place place() {
        return Elmbridge.place(begun.id(), "7", "item-7");
    }

    public Meeting meeting() {
        return new Meeting(
                begun.id(),
                begun.sitting(),
                begun.body(),
                begun.minutes(),
                begun.contact(),
                begun.source(),
                begun.attendance(),
                begun.next(),
                begun.agenda(),
                begun.lead(),
                statuses,
                flags,
                positions,
                mentions,
                begun.links(),
                begun.upkeep());
    }
}
