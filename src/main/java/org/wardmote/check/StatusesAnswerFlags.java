package org.wardmote.check;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardmote.analyse.FlagMatrix;
import org.wardmote.model.Area;
import org.wardmote.model.AreaStatus;
import org.wardmote.model.Content;
import org.wardmote.model.Meeting;
import org.wardmote.model.Quarter;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/**
 * Where what a meeting settled of a ward and what the figures of its day point at are two things, a
 * reason is given: a ward without any flag that gets or keeps a status, and a ward with a strong
 * flag that the newest such meeting leaves without one.
 *
 * <p>A meeting is held against the flags of the newest quarter that had ended by its day. Meetings
 * before there were flags, or more than a year after the last figures, are held against nothing.
 */
final class StatusesAnswerFlags implements Rule {

    private final FlagMatrix flags;

    StatusesAnswerFlags(FlagMatrix flags) {
        this.flags = flags;
    }

    @Override
    public void check(Content content, Problems problems) {
        Map<String, AreaStatus> last = new LinkedHashMap<>();
        Optional<Meeting> newest = Optional.empty();
        for (Meeting meeting : content.record().meetings()) {
            meeting.statuses().forEach(status -> last.put(status.area(), status));
            if (!meeting.statuses().isEmpty()) {
                newest = Optional.of(meeting);
                quarter(meeting).ifPresent(quarter -> check(meeting, quarter, content, problems));
            }
        }
        newest.ifPresent(meeting -> check(meeting, last, content, problems));
    }

    /** The newest that had ended by the day of the meeting, where flags tell of it. */
    private Optional<Quarter> quarter(Meeting meeting) {
        return meeting.sitting()
                .date()
                .day()
                .map(day -> Quarter.of(YearMonth.from(day)).plus(-1))
                .filter(flags::tellsOf);
    }

    private void check(Meeting meeting, Quarter quarter, Content content, Problems problems) {
        meeting.statuses().stream()
                .filter(status -> status.status().isPresent() && !isExplained(status))
                .filter(
                        status ->
                                flags.of(status.area())
                                        .filter(row -> !row.isFlaggedAt(quarter))
                                        .isPresent())
                .forEach(status -> tellUnflagged(status, quarter, content, problems));
    }

    private static boolean isExplained(AreaStatus status) {
        return !status.reason().isLeftOut()
                || status.basis().isKnown()
                        && status.basis().value() == AreaStatus.Basis.PROFESSIONAL_CONCERN;
    }

    private void tellUnflagged(
            AreaStatus status, Quarter quarter, Content content, Problems problems) {
        problems.add(
                Code.STATUS_WITHOUT_FLAG,
                status.place().location(),
                "%s has the status \"%s\", but no flag by the figures up to %s, and no reason is given."
                        .formatted(
                                nameOf(status.area(), content),
                                status.status().orElseThrow(),
                                quarter.inMonths()),
                "Write why under \"reason:\", such as \"reason: Many new homes are being built\", or"
                        + " \"reason: not recorded\".");
    }

    private void check(
            Meeting newest, Map<String, AreaStatus> last, Content content, Problems problems) {
        quarter(newest).stream()
                .flatMap(
                        quarter ->
                                flags.rows().stream()
                                        .filter(row -> row.isStrongAt(quarter))
                                        .map(FlagMatrix.Row::area)
                                        .filter(area -> !isAnswered(last, area)))
                .forEach(area -> tellUnanswered(area, newest, content, problems));
    }

    private static void tellUnanswered(
            String area, Meeting newest, Content content, Problems problems) {
        List<AreaStatus> settled = newest.statuses();
        problems.add(
                Code.FLAG_WITHOUT_STATUS,
                settled.get(settled.size() - 1).place().location(),
                "the figures raise a strong flag of %s, but it has no status, and no reason is given."
                        .formatted(nameOf(area, content)),
                "A status is for a meeting to settle; the figures only advise. "
                        + Acknowledged.how(Code.FLAG_WITHOUT_STATUS));
    }

    private static boolean isAnswered(Map<String, AreaStatus> last, String area) {
        return Optional.ofNullable(last.get(area))
                .filter(status -> status.status().isPresent() || !status.reason().isLeftOut())
                .isPresent();
    }

    private static String nameOf(String id, Content content) {
        return content.record().registers().areas().stream()
                .filter(area -> area.id().equals(id))
                .map(Area::name)
                .findFirst()
                .orElse(id);
    }
}
