package org.wardmote.plan.reviews;

import java.util.List;
import org.wardmote.page.Fact;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.SitePage;
import org.wardmote.standing.Standing;

/**
 * Where each review of a death is, by number and stage alone. Nothing on this page may name a ward
 * or a place.
 */
public record ReviewsPage(Head head, List<Fact> facts, List<ReviewBlock> reviews, String leavesOut)
        implements SitePage {

    public ReviewsPage {
        facts = List.copyOf(facts);
        reviews = List.copyOf(reviews);
    }

    /**
     * One review.
     *
     * @param meaning what its stage means, in a plain sentence
     * @param steps what meetings were told of it, newest first
     */
    public record ReviewBlock(
            String anchor,
            String label,
            String meaning,
            List<Stage> stages,
            List<LedgerEntry> steps) {
        public ReviewBlock {
            stages = List.copyOf(stages);
            steps = List.copyOf(steps);
        }
    }

    /**
     * One stage of the bar.
     *
     * @param style {@code reached}, {@code now} or {@code to-come}
     * @param spoken the same in words
     */
    public record Stage(String title, String style, String spoken) {
        public boolean isNow() {
            return style.equals("now");
        }
    }

    @Override
    public String template() {
        return "reviews";
    }

    public static List<ReviewsPage> of(Standing standing) {
        return standing.record().reviews().isEmpty()
                ? List.of()
                : List.of(new ReviewPlanner(standing).page());
    }
}
