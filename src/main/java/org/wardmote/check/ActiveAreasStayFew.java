package org.wardmote.check;

import java.util.Set;
import java.util.TreeSet;
import org.wardmote.model.AreaStatus;
import org.wardmote.model.Content;
import org.wardmote.model.Meeting;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/**
 * No more areas have a status than {@code max-active-areas} of site.yaml allows: a partnership that
 * has too many priorities has none.
 */
final class ActiveAreasStayFew implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        content.record().site().maxActiveAreas().ifPresent(most -> check(most, content, problems));
    }

    /** Judged when a meeting's whole list is read, since areas may come off at its end. */
    private static void check(int most, Content content, Problems problems) {
        Set<String> active = new TreeSet<>();
        for (Meeting meeting : content.record().meetings()) {
            AreaStatus last = null;
            for (AreaStatus status : meeting.statuses()) {
                if (status.status().isEmpty()) {
                    active.remove(status.area());
                } else if (active.add(status.area())) {
                    last = status;
                }
            }
            if (last != null && active.size() > most) {
                tell(last, most, active, problems);
            }
        }
    }

    private static void tell(AreaStatus status, int most, Set<String> active, Problems problems) {
        problems.add(
                Code.ACTIVE_AREAS_EXCEEDED,
                status.place().location(),
                "with this, %s areas have a status, and \"max-active-areas\" is %s: %s."
                        .formatted(active.size(), most, String.join(", ", active)),
                "Take an area off with \"status: none\" and \"change: removed\", or raise"
                        + " \"max-active-areas\" in site.yaml. "
                        + Acknowledged.how(Code.ACTIVE_AREAS_EXCEEDED));
    }
}
