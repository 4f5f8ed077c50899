package org.wardmote.model;

import java.util.Optional;
import java.util.function.Function;
import org.wardmote.problem.Keyword;

/**
 * One thing of the content that an editor keeps: a meeting, an area, a page.
 *
 * @param name as a reader knows it; its id where it has no other
 */
public record Thing(Kind kind, String id, String name, Upkeep upkeep) {

    /** What a thing is, and where the page of one stands. */
    public enum Kind implements Keyword {
        BODY(Address::ofBody),
        PERSON(Address::ofPerson),
        ORGANISATION(Address::ofOrganisation),
        AREA(Address::ofArea),
        INDICATOR(Address::ofIndicator),
        MEETING(Address::ofMeeting),
        PAGE(Address::ofPage),
        PLAN(Address::ofPlan),
        BUDGET(Address::ofFinance),
        REVIEW(),
        CASE_REVIEWS_OF(),
        FIGURES_OF();

        private final Optional<Function<String, Address>> page;

        Kind() {
            page = Optional.empty();
        }

        Kind(Function<String, Address> page) {
            this.page = Optional.of(page);
        }

        Thing of(String id, String name, Upkeep upkeep) {
            return new Thing(this, id, name, upkeep);
        }

        Thing of(FinancialYear year, Upkeep upkeep) {
            return of(year.id(), year.label(), upkeep);
        }
    }

    /** What it is to a person: {@code the area "elm"}. */
    public String what() {
        return "the %s \"%s\"".formatted(kind.id().replace('-', ' '), id);
    }

    /** Of its page; empty where it shares one with others. */
    public Optional<Address> address() {
        return kind.page.map(page -> page.apply(id));
    }
}
