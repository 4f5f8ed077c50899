package org.wardmote.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wardmote.analyse.FlagMatrix;
import org.wardmote.model.AreaStatus;
import org.wardmote.model.Content;
import org.wardmote.model.Meeting;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/**
 * No more areas have a status than {@code max-active-areas} of site.yaml allows: a partnership that
 * has too many priorities has none. Which to keep is for a meeting to say; those that the figures
 * point at most are named first.
 */
final class ActiveAreasStayFew implements Rule {

    private final FlagMatrix flags;

    ActiveAreasStayFew(FlagMatrix flags) {
        this.flags = flags;
    }

    @Override
    public void check(Content content, Problems problems) {
        content.record().site().maxActiveAreas().ifPresent(most -> check(most, content, problems));
    }

    /** Judged when a meeting's whole list is read, since areas may come off at its end. */
    private void check(int most, Content content, Problems problems) {
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

    private void tell(AreaStatus status, int most, Set<String> active, Problems problems) {
        problems.add(
                Code.ACTIVE_AREAS_EXCEEDED,
                status.place().location(),
                "with this, %s areas have a status, and \"max-active-areas\" is %s: %s."
                        .formatted(active.size(), most, String.join(", ", inOrder(active))),
                "Take an area off with \"status: none\" and \"change: removed\", or raise"
                        + " \"max-active-areas\" in site.yaml. "
                        + Acknowledged.how(Code.ACTIVE_AREAS_EXCEEDED));
    }

    /** By their flags, then by how many more events than expected; without figures, by name. */
    private List<String> inOrder(Set<String> active) {
        List<String> byFigures =
                flags.byNeed().stream().map(FlagMatrix.Row::area).filter(active::contains).toList();
        return Stream.concat(
                        byFigures.stream(),
                        active.stream().filter(area -> !byFigures.contains(area)))
                .toList();
    }
}
