package org.wardmote.export;

import biweekly.Biweekly;
import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.wardmote.memory.Memory;
import org.wardmote.model.Meeting;
import org.wardmote.model.Site;
import org.wardmote.plan.meetings.MeetingFiles;
import org.wardmote.plan.site.SitePlan;
import org.wardmote.standing.Standing;
import org.wardmote.write.OutputFile;

/**
 * A calendar file for each meeting whose day is known (RFC 5545). Times are in UTC, so that no
 * calendar has to be told of the time zone.
 */
final class MeetingCalendar {

    private MeetingCalendar() {}

    static List<OutputFile> of(SitePlan plan, Standing standing, Memory memory) {
        return standing.record().meetings().stream()
                .filter(meeting -> meeting.sitting().date().isKnown())
                .map(meeting -> recalled(meeting, standing, memory))
                .toList();
    }

    private static OutputFile recalled(Meeting meeting, Standing standing, Memory memory) {
        Site site = standing.record().site();
        return memory.recall(
                "calendar " + meeting.id(),
                List.of(meeting.sitting(), standing.body(meeting.body()), site, standing.asOf()),
                () -> file(meeting, standing));
    }

    private static OutputFile file(Meeting meeting, Standing standing) {
        LocalDate day = meeting.sitting().date().day().orElseThrow();
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Wardmote//Calendar//EN");
        calendar.addEvent(event(meeting, day, standing));
        return OutputFile.of(
                MeetingFiles.calendar(meeting.id()).path(),
                Biweekly.write(calendar).version(ICalVersion.V2_0).go());
    }

    private static VEvent event(Meeting meeting, LocalDate day, Standing standing) {
        String site = standing.record().site().address().text();
        VEvent event = new VEvent();
        event.setUid(meeting.id() + "@" + URI.create(site).getHost());
        // The stamp must not hang on the hour of the build, or no two builds would be alike.
        event.setDateTimeStamp(Date.from(day.atStartOfDay(ZoneId.of("UTC")).toInstant()));
        event.setSummary(standing.body(meeting.body()).name());
        event.setUrl(site + MeetingFiles.page(meeting.id()).path());
        meeting.sitting().venue().known().ifPresent(event::setLocation);
        setTimes(event, meeting, day, standing.record().site().zone());
        event.setStatus(status(meeting, standing));
        return event;
    }

    private static void setTimes(VEvent event, Meeting meeting, LocalDate day, ZoneId zone) {
        Optional<LocalTime> start = meeting.sitting().start().known();
        Optional<LocalTime> end = meeting.sitting().end().known().filter(time -> start.isPresent());
        start.ifPresentOrElse(
                time -> event.setDateStart(new DateStart(at(day, time, zone), true)),
                () -> setDay(event, day));
        end.ifPresent(time -> event.setDateEnd(new DateEnd(at(day, time, zone), true)));
    }

    /** A whole day as it is written: the library would go by this machine's zone and calendar. */
    private static void setDay(VEvent event, LocalDate day) {
        String written = DateTimeFormatter.BASIC_ISO_DATE.format(day);
        event.setExperimentalProperty("DTSTART", ICalDataType.DATE, written);
    }

    private static Date at(LocalDate day, LocalTime time, ZoneId zone) {
        return Date.from(day.atTime(time).atZone(zone).toInstant());
    }

    private static Status status(Meeting meeting, Standing standing) {
        return switch (meeting.sitting().stateOn(standing.asOf())) {
            case CANCELLED -> Status.cancelled();
            case POSTPONED -> Status.tentative();
            case SCHEDULED, HELD -> Status.confirmed();
        };
    }
}
