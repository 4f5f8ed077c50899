package org.wardmote.model;

import java.time.LocalTime;
import java.util.Optional;

/** When a meeting was or will be, in words. */
public final class MeetingDay {

    private MeetingDay() {}

    /** {@code Thursday 12 November 2020, 12.30pm}; of an unknown day, the days between. */
    public static String heading(Meeting meeting) {
        return meeting.sitting()
                .date()
                .day()
                .map(Written::weekday)
                .map(day -> day + startOf(meeting))
                .orElseGet(() -> "Date not recorded: " + between(meeting.sitting().date()));
    }

    /** {@code 12 November 2020}; of an unknown day, the days between. */
    public static String brief(Meeting meeting) {
        MeetingDate date = meeting.sitting().date();
        return date.day().map(Written::day).orElseGet(() -> between(date));
    }

    /** As it stands in a sentence: {@code on 12 November 2020}, {@code after 1 November 2012}. */
    public static String within(Meeting meeting) {
        return (meeting.sitting().date().isKnown() ? "on " : "") + brief(meeting);
    }

    /** {@code 10am to 1pm}; empty where no time is recorded. */
    public static Optional<String> hours(Recorded<LocalTime> start, Recorded<LocalTime> end) {
        return start.known()
                .map(
                        from ->
                                end.known()
                                        .map(to -> Written.time(from) + " to " + Written.time(to))
                                        .orElseGet(() -> Written.time(from)));
    }

    private static String startOf(Meeting meeting) {
        return meeting.sitting().start().known().map(time -> ", " + Written.time(time)).orElse("");
    }

    private static String between(MeetingDate date) {
        Optional<String> after = date.after().map(Written::day);
        Optional<String> before = date.before().map(Written::day);
        if (after.isPresent() && before.isPresent()) {
            return "between " + after.get() + " and " + before.get();
        }
        return after.map(day -> "after " + day)
                .or(() -> before.map(day -> "before " + day))
                .orElse("at an unknown time");
    }
}
