package org.wardmote.cli;

import java.time.LocalDate;
import java.util.List;
import org.wardmote.build.Survey;
import org.wardmote.model.Meeting;

/** Every meeting, in the order of their dates. */
final class MeetingList implements Listing {

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public List<String> columns() {
        return List.of("meeting", "date", "body", "state", "minutes", "items", "actions");
    }

    @Override
    public List<List<Object>> rows(Survey survey) {
        return survey.content().record().meetings().stream()
                .map(meeting -> row(meeting, survey))
                .toList();
    }

    private static List<Object> row(Meeting meeting, Survey survey) {
        return List.of(
                meeting.id(),
                meeting.sitting().date().day().map(LocalDate::toString).orElse(""),
                meeting.body(),
                meeting.sitting().stateOn(survey.asOf()).id(),
                meeting.minutes().isApproved() ? "approved" : meeting.minutes().written().id(),
                meeting.agenda().items().size(),
                survey.content().record().actions().stream()
                        .filter(action -> action.place().meeting().equals(meeting.id()))
                        .count());
    }
}
