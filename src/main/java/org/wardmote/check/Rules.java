package org.wardmote.check;

import java.time.LocalDate;
import java.util.List;
import org.wardmote.analyse.Findings;
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
                new ApprovedActionsHaveRefs(),
                new StatusesFollowTheRecord(),
                new ReviewItemsNameNoArea(),
                new ReviewsNameNoArea(),
                new ReviewStagesMoveOn(),
                new PlansStayInTheirYear(),
                new TotalsAddUp(),
                new ResidentsAddUp(),
                new PublicFilesAreProtected());
    }

    /** The rules that hold the record against what the released figures say. */
    static List<Rule> on(Findings findings) {
        return List.of(
                new ActiveAreasStayFew(findings.flags()),
                new StatusesAnswerFlags(findings.flags()));
    }

    /** Holds the content to every rule that needs no released figures. */
    public static void check(Content content, LocalDate asOf, Problems problems) {
        on(asOf).forEach(rule -> rule.check(content, problems));
    }

    /** Holds the content to the rest of them. */
    public static void check(Content content, Findings findings, Problems problems) {
        on(findings).forEach(rule -> rule.check(content, problems));
    }
}
