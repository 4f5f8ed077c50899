package org.wardmote.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wardmote.build.Survey;
import org.wardmote.model.Area;
import org.wardmote.model.AreaStatus;
import org.wardmote.model.Meeting;

/** Every area, with its code on the day and the status that a meeting settled last. */
final class AreaList implements Listing {

    @Override
    public String name() {
        return "areas";
    }

    @Override
    public List<String> columns() {
        return List.of("area", "name", "kind", "within", "code", "status");
    }

    @Override
    public List<List<Object>> rows(Survey survey) {
        return survey.content().record().registers().areas().stream()
                .map(area -> row(area, survey))
                .toList();
    }

    private static List<Object> row(Area area, Survey survey) {
        return List.of(
                area.id(),
                area.name(),
                area.kind().id(),
                area.within().orElse(""),
                area.codes().stream()
                        .filter(code -> isInForce(code, survey.asOf()))
                        .map(Area.Code::code)
                        .findFirst()
                        .orElse(""),
                status(area, survey).orElse(""));
    }

    private static boolean isInForce(Area.Code code, LocalDate day) {
        return code.from().map(from -> !from.isAfter(day)).orElse(true)
                && code.to().map(to -> !to.isBefore(day)).orElse(true);
    }

    private static Optional<String> status(Area area, Survey survey) {
        return survey.content().record().meetings().stream()
                .filter(meeting -> !day(meeting).isAfter(survey.asOf()))
                .flatMap(meeting -> meeting.statuses().stream())
                .filter(status -> status.area().equals(area.id()))
                .reduce((before, after) -> after)
                .flatMap(AreaStatus::status);
    }

    private static LocalDate day(Meeting meeting) {
        return meeting.sitting().date().sortDay();
    }
}
