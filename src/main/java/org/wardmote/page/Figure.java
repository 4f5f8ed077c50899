package org.wardmote.page;

import java.util.List;
import org.wardmote.model.Address;

/**
 * A chart with all that belongs to it: the message, what is measured, one sentence, the picture,
 * and the table from which the picture, the browser and the files beside it draw.
 *
 * @param page on which it stands
 * @param id unique on its page
 * @param links to what explains it, such as the page of its indicator
 * @param credits whose its values are, and what must be said wherever they go
 */
public record Figure(
        Address page,
        String id,
        Message message,
        Chart chart,
        List<Link> links,
        List<String> credits) {

    public Figure {
        links = List.copyOf(links);
        credits = List.copyOf(credits);
    }

    /**
     * What a reader is told before the picture.
     *
     * @param headline the message, at most ten words
     * @param subtitle measure, place and period
     * @param sentence what the figure says, in words that a test stands behind
     */
    public record Message(String headline, String subtitle, String sentence) {}

    /** Its table as CSV: {@code figures/areas/ash/burglary.csv}. */
    public Address csv() {
        return file(".csv");
    }

    /** Its table as JSON. */
    public Address json() {
        return file(".json");
    }

    private Address file(String ending) {
        return new Address("figures/" + page.path() + id + ending);
    }
}
