package org.wardmote.check;

import java.time.LocalDate;
import java.util.List;
import org.wardmote.model.Content;
import org.wardmote.problem.Problems;

/** Every rule that the content is held to. */
public final class Rules {

    private Rules() {}

    /** The rules as they stand on a day. */
    static List<Rule> on(LocalDate asOf) {
        return List.of(
                new IdsAreUnique(),
                new OnePageAnAddress(),
                new NothingLiesWithinItself(),
                new StartsComeBeforeEnds(),
                new AreasAreToldApart(),
                new LinksLeadSomewhere(),
                new EarlierMinutesAreMeant(),
                new NextMeetingsAgree(),
                new MeetingsAreInTheirState(asOf),
                new AttendanceAgrees(),
                new AttachmentsAreThere(),
                new PromisedDocumentsAreThere(),
                new PercentagesHaveABase(),
                new AmendmentsHaveWords(),
                new PostsNamePeople(),
                new ActionsAreDueLater(),
                new StatusesFollowTheRecord(),
                new ActiveAreasStayFew(),
                new ReviewItemsNameNoArea(),
                new ReviewsNameNoArea(),
                new ReviewStagesMoveOn(),
                new PlansStayInTheirYear(),
                new TotalsAddUp(),
                new ResidentsAddUp(),
                new PublicFilesAreProtected());
    }

    /** Holds the content to every rule. */
    public static void check(Content content, LocalDate asOf, Problems problems) {
        on(asOf).forEach(rule -> rule.check(content, problems));
    }
}
