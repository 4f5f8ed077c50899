package org.wardmote.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wardmote.format.JsonText;
import org.wardmote.memory.Memory;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.AreaStatus;
import org.wardmote.model.Document;
import org.wardmote.model.Meeting;
import org.wardmote.model.Outcome;
import org.wardmote.model.Recorded;
import org.wardmote.plan.meetings.MeetingFiles;
import org.wardmote.plan.site.SitePlan;
import org.wardmote.standing.Standing;
import org.wardmote.write.OutputFile;

/**
 * Each meeting as JSON for programs.
 *
 * <p>The file is a flat list of objects, each of one {@code kind}, and not one object with all
 * inside: a review and an area may be spoken of at one meeting, and no object may hold both.
 */
final class MeetingData {

    private MeetingData() {}

    static List<OutputFile> of(SitePlan plan, Standing standing, Memory memory) {
        return standing.record().meetings().stream()
                .map(meeting -> recalled(meeting, standing, memory))
                .toList();
    }

    private static OutputFile recalled(Meeting meeting, Standing standing, Memory memory) {
        return memory.recall(
                "meeting data " + meeting.id(),
                List.of(meeting, standing.record().site(), standing.asOf()),
                () -> file(meeting, standing));
    }

    private static OutputFile file(Meeting meeting, Standing standing) {
        List<Map<String, Object>> objects =
                Stream.of(
                                Stream.of(meeting(meeting, standing)),
                                meeting.agenda().items().stream().map(MeetingData::item),
                                meeting.agenda().items().stream().flatMap(MeetingData::documents),
                                meeting.outcomes().stream().map(MeetingData::outcome),
                                meeting.statuses().stream().map(MeetingData::status))
                        .flatMap(stream -> stream)
                        .toList();
        return OutputFile.of(MeetingFiles.data(meeting.id()).path(), JsonText.of(objects));
    }

    private static Map<String, Object> meeting(Meeting meeting, Standing standing) {
        Map<String, Object> object = kind("meeting");
        object.put("id", meeting.id());
        object.put(
                "url", standing.record().site().address() + MeetingFiles.page(meeting.id()).path());
        object.put("body", meeting.body());
        meeting.sitting().date().day().ifPresent(day -> object.put("date", day.toString()));
        meeting.sitting().date().after().ifPresent(day -> object.put("after", day.toString()));
        meeting.sitting().date().before().ifPresent(day -> object.put("before", day.toString()));
        put(object, "start", meeting.sitting().start());
        put(object, "end", meeting.sitting().end());
        put(object, "venue", meeting.sitting().venue());
        object.put("state", meeting.sitting().stateOn(standing.asOf()).id());
        object.put("minutes", minutes(meeting));
        meeting.minutes().approvedBy().ifPresent(id -> object.put("approved-by", id));
        put(object, "present", meeting.attendance().present());
        put(object, "apologies", meeting.attendance().apologies());
        return object;
    }

    private static String minutes(Meeting meeting) {
        return meeting.minutes().isApproved() ? "approved" : meeting.minutes().written().id();
    }

    private static Map<String, Object> item(AgendaItem item) {
        Map<String, Object> object = kind("agenda-item");
        object.put("number", item.number());
        object.put("anchor", item.anchor());
        object.put("title", item.title());
        object.put("minuted", item.minuted().id());
        object.put("presenters", item.presenters());
        return object;
    }

    private static Stream<Map<String, Object>> documents(AgendaItem item) {
        return item.documents().stream().map(document -> document(document, item));
    }

    /** What it is, and where it can be read; the SHA-256 proves that a copy is the same. */
    private static Map<String, Object> document(Document document, AgendaItem item) {
        Map<String, Object> object = kind("document");
        object.put("item", item.number());
        object.put("title", document.title());
        if (document.holding() instanceof Document.Held held) {
            object.put("address", held.address().path());
            object.put("type", held.type());
            object.put("bytes", held.bytes());
            held.pages().ifPresent(pages -> object.put("pages", pages));
            object.put("sha256", held.sha256());
        } else if (document.holding() instanceof Document.Linked linked) {
            object.put("url", linked.url().text());
            linked.type().ifPresent(type -> object.put("type", type));
        } else if (document.holding() instanceof Document.NotHeld paper) {
            object.put("held", false);
            paper.type().ifPresent(type -> object.put("type", type));
            paper.size().ifPresent(size -> object.put("size", size));
        }
        return object;
    }

    private static Map<String, Object> outcome(Outcome outcome) {
        Map<String, Object> object = kind(outcome.label().id());
        object.put("item", outcome.place().item());
        object.put("anchor", outcome.place().anchor());
        outcome.ref().ifPresent(ref -> object.put("ref", ref));
        object.put("text", outcome.text());
        object.put("areas", outcome.areas());
        return object;
    }

    private static Map<String, Object> status(AreaStatus status) {
        Map<String, Object> object = kind("area-status");
        object.put("area", status.area());
        object.put("status", status.status().orElse("none"));
        object.put("change", status.change().id());
        object.put("item", status.place().item());
        put(object, "reason", status.reason());
        return object;
    }

    private static Map<String, Object> kind(String kind) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", kind);
        return object;
    }

    /** A value that is left out in the content is left out here, too. */
    private static void put(Map<String, Object> object, String name, Recorded<?> value) {
        if (value.isKnown()) {
            Object known = value.value();
            object.put(name, known instanceof List<?> list ? new ArrayList<>(list) : known);
        } else if (value.isNotRecorded()) {
            object.put(name, "not recorded");
        }
    }
}
