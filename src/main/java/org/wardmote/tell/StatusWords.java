package org.wardmote.tell;

import java.util.ArrayList;
import java.util.List;
import org.wardmote.model.AreaStatus;
import org.wardmote.model.MeetingDay;
import org.wardmote.page.Count;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Mark;
import org.wardmote.standing.Standing;

/** What a meeting settled of an area, as an entry of a ledger. */
public final class StatusWords {

    private StatusWords() {}

    /** On the page of the area itself: {@code Becomes Emerging}. */
    public static LedgerEntry ofArea(AreaStatus settled, Standing standing) {
        return entry(settled, Line.of(Line.words(Count.capital(verb(settled)))), standing);
    }

    /** Among other areas: {@code Ash becomes Emerging}. */
    public static LedgerEntry among(AreaStatus settled, Standing standing) {
        return entry(
                settled,
                Line.of(Link.to(standing.area(settled.area())), Line.words(" " + verb(settled))),
                standing);
    }

    private static LedgerEntry entry(AreaStatus settled, Line beginning, Standing standing) {
        Mark mark = Mark.of(settled, standing.record().site());
        return LedgerEntry.of(
                        Count.capital(
                                MeetingDay.brief(standing.meeting(settled.place().meeting()))),
                        beginning.with(Line.words(" "), mark))
                .withRef(Link.to(settled.place()))
                .withNote(why(settled));
    }

    private static String verb(AreaStatus settled) {
        return switch (settled.change()) {
            case NEW -> "becomes";
            case UNCHANGED -> settled.status().isPresent() ? "remains" : "stays off the list:";
            case MOVED -> "moves to";
            case REMOVED -> "comes off the list:";
        };
    }

    /** {@code Flagged on deliberate fires. Basis: the data.} */
    private static Line why(AreaStatus settled) {
        List<String> told = new ArrayList<>();
        told.add(
                settled.reason()
                        .known()
                        .map(StatusWords::sentence)
                        .orElse("The reason was not recorded."));
        settled.basis().known().map(StatusWords::basis).ifPresent(told::add);
        return Line.of(String.join(" ", told));
    }

    private static String basis(AreaStatus.Basis basis) {
        return switch (basis) {
            case DATA -> "It rests on the data.";
            case PROFESSIONAL_CONCERN -> "It rests on professional concern.";
            case BOTH -> "It rests on the data and on professional concern.";
        };
    }

    public static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}
