package org.wardmote.plan.meetings;

import org.wardmote.model.Address;

/** Where a meeting's page and the files beside it stand. */
public final class MeetingFiles {

    private MeetingFiles() {}

    public static Address page(String meeting) {
        return Address.ofMeeting(meeting);
    }

    public static Address calendar(String meeting) {
        return new Address(page(meeting).path() + "meeting.ics");
    }

    public static Address data(String meeting) {
        return new Address(page(meeting).path() + "meeting.json");
    }
}
