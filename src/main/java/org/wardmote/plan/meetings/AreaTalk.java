package org.wardmote.plan.meetings;

import java.util.List;
import org.wardmote.model.AreaStatus;
import org.wardmote.model.Meeting;
import org.wardmote.model.Position;
import org.wardmote.model.Recorded;
import org.wardmote.model.ReportedFlag;
import org.wardmote.page.Count;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Mark;
import org.wardmote.standing.Standing;

/** What an agenda item settled and heard of areas. */
public record AreaTalk(
        List<StatusRow> statuses, List<LedgerEntry> flags, List<LedgerEntry> positions) {

    public AreaTalk {
        statuses = List.copyOf(statuses);
        flags = List.copyOf(flags);
        positions = List.copyOf(positions);
    }

    /** A status as the table of an item shows it. */
    public record StatusRow(Link area, String change, Mark status, Line basis, Line reason) {}

    static AreaTalk of(Meeting meeting, String item, Standing standing) {
        return new AreaTalk(
                meeting.statuses().stream()
                        .filter(status -> status.place().item().equals(item))
                        .map(status -> row(status, standing))
                        .toList(),
                meeting.flags().stream()
                        .filter(flag -> flag.place().item().equals(item))
                        .map(flag -> flag(flag, standing))
                        .toList(),
                meeting.positions().stream()
                        .filter(position -> position.place().item().equals(item))
                        .map(position -> position(position, standing))
                        .toList());
    }

    public boolean isEmpty() {
        return statuses.isEmpty() && flags.isEmpty() && positions.isEmpty();
    }

    /** How a status came about, between the area and the status: {@code moves to}. */
    static String verb(AreaStatus status) {
        return switch (status.change()) {
            case NEW -> "becomes";
            case UNCHANGED -> "remains";
            case MOVED -> "moves to";
            case REMOVED -> "is";
        };
    }

    private static StatusRow row(AreaStatus status, Standing standing) {
        return new StatusRow(
                Link.to(standing.area(status.area())),
                Count.capital(status.change().id()),
                Mark.of(status, standing.record().site()),
                basis(status.basis()),
                status.reason().known().map(Line::of).orElseGet(AreaTalk::notRecorded));
    }

    private static Line basis(Recorded<AreaStatus.Basis> basis) {
        return basis.known()
                .map(
                        known ->
                                switch (known) {
                                    case DATA -> Line.of("Data");
                                    case PROFESSIONAL_CONCERN -> Line.of("Professional concern");
                                    case BOTH -> Line.of("Data and professional concern");
                                })
                .orElseGet(AreaTalk::notRecorded);
    }

    private static Line notRecorded() {
        return Line.of(new Line.Remark("Not recorded"));
    }

    private static LedgerEntry flag(ReportedFlag flag, Standing standing) {
        return LedgerEntry.of(
                "Flag",
                Line.of(Link.to(standing.area(flag.area())), Line.words(": "))
                        .with(told(flag.told(), standing).pieces()));
    }

    /** What was told of an area's flags: {@code flagged on deliberate fires}. */
    public static Line told(ReportedFlag.Told told, Standing standing) {
        if (told instanceof ReportedFlag.Raised raised) {
            return Line.of(
                    Line.words("flagged on "), Link.to(standing.indicator(raised.indicator())));
        }
        if (told instanceof ReportedFlag.Count count) {
            return Line.of(
                    Line.words(Count.of(count.flags(), "flag", "flags") + "; "),
                    new Line.Remark("on which indicators was not recorded"));
        }
        ReportedFlag.Cleared cleared = (ReportedFlag.Cleared) told;
        return cleared.isAll()
                ? Line.of("no longer flagged by any indicator")
                : Line.of(
                        Line.words("no longer flagged on "),
                        Link.to(standing.indicator(cleared.indicator())));
    }

    private static LedgerEntry position(Position position, Standing standing) {
        return LedgerEntry.of(
                standing.body(position.body()).name(),
                Line.of(
                        Link.to(standing.area(position.area())),
                        Line.words(": " + position.words())));
    }
}
