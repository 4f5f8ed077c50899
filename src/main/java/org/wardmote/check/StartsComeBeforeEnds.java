package org.wardmote.check;

import java.time.LocalTime;
import org.wardmote.model.Area;
import org.wardmote.model.Content;
import org.wardmote.model.Meeting;
import org.wardmote.model.MeetingDate;
import org.wardmote.model.Person;
import org.wardmote.model.Recorded;
import org.wardmote.model.Written;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/** Posts, codes and meetings begin before they end. */
final class StartsComeBeforeEnds implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        for (Person person : content.record().registers().people()) {
            person.posts().forEach(post -> post(person, post, problems));
        }
        for (Area area : content.record().registers().areas()) {
            area.codes().forEach(code -> code(area, code, problems));
        }
        content.record().meetings().forEach(meeting -> meeting(meeting, problems));
    }

    private static void post(Person person, Person.Post post, Problems problems) {
        boolean turned =
                post.from()
                        .flatMap(from -> post.to().map(to -> from.first().isAfter(to.last())))
                        .orElse(false);
        if (turned) {
            tell(
                    post.location(),
                    "%s's post \"%s\" begins in %s and ends before that, in %s."
                            .formatted(
                                    person.name(),
                                    post.title(),
                                    Written.date(post.from().orElseThrow()),
                                    Written.date(post.to().orElseThrow())),
                    problems);
        }
    }

    private static void code(Area area, Area.Code code, Problems problems) {
        boolean turned = code.from().flatMap(from -> code.to().map(from::isAfter)).orElse(false);
        if (turned) {
            tell(
                    area.upkeep().location(),
                    "the code \"%s\" of %s begins on %s and ends before that, on %s."
                            .formatted(
                                    code.code(),
                                    area.name(),
                                    Written.day(code.from().orElseThrow()),
                                    Written.day(code.to().orElseThrow())),
                    problems);
        }
    }

    private static void meeting(Meeting meeting, Problems problems) {
        Meeting.Sitting sitting = meeting.sitting();
        Location location = meeting.upkeep().location();
        MeetingDate date = sitting.date();
        boolean turned =
                date.after().flatMap(after -> date.before().map(after::isAfter)).orElse(false);
        if (turned) {
            tell(
                    location,
                    "the meeting is dated after %s and before %s, and no day is both."
                            .formatted(
                                    Written.day(date.after().orElseThrow()),
                                    Written.day(date.before().orElseThrow())),
                    problems);
        }
        hours(sitting.start(), sitting.end(), location, problems);
        meeting.next()
                .ifPresent(next -> hours(next.start(), next.end(), next.location(), problems));
    }

    private static void hours(
            Recorded<LocalTime> start,
            Recorded<LocalTime> end,
            Location location,
            Problems problems) {
        if (start.isKnown() && end.isKnown() && !end.value().isAfter(start.value())) {
            tell(
                    location,
                    "a meeting that starts at %s does not end at %s."
                            .formatted(Written.time(start.value()), Written.time(end.value())),
                    problems);
        }
    }

    private static void tell(Location location, String message, Problems problems) {
        problems.add(
                Code.ENDS_BEFORE_START,
                location,
                message,
                "Look whether the two are swapped, or a year is mistyped.");
    }
}
