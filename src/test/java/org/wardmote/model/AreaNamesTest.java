package org.wardmote.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Area.Linking;
import org.wardmote.problem.Location;

class AreaNamesTest {

    private static final AreaNames NAMES =
            AreaNames.of(
                    List.of(
                            area("ash", Linking.LINKED, List.of("Ash"), List.of("Ash Vale")),
                            area("rowan", Linking.LINKED, List.of("Rowan", "Rowan Green"), none()),
                            area("ash-and-rowan", Linking.LINKED, List.of("Ash and Rowan"), none()),
                            area("st-elms", Linking.LINKED, List.of("St Elm's"), none()),
                            area("under", Linking.UNLINKED, List.of("Under"), none())),
                    List.of("Robin Rowan"));

    @Test
    void theLongestNameWins() {
        assertFound("Fires in Ash and Rowan fell.", "ash-and-rowan: Ash and Rowan");
    }

    @Test
    void ampersandAndTheWordAndAreAlike() {
        assertFound(
                "Ash & Rowan; Ash and Rowan",
                "ash-and-rowan: Ash & Rowan",
                "ash-and-rowan: Ash and Rowan");
    }

    @Test
    void capitalsMatter() {
        assertFound("An ash tree, under a rowan, in ASH.");
    }

    @Test
    void aNameEndsWhereAWordEnds() {
        assertFound(
                "Ashes of Rowans; Ash’s lamps, Ash-wide work, Ash/Rowan",
                "ash: Ash",
                "ash: Ash",
                "ash: Ash",
                "rowan: Rowan");
    }

    @Test
    void apostrophesMayBeStraightOrCurly() {
        assertFound("St Elm's and St Elm’s", "st-elms: St Elm's", "st-elms: St Elm’s");
    }

    @Test
    void anotherPlaceWithALongerNameIsNotThisOne() {
        assertFound("The train from Ash Magna along Ash Road.");
    }

    @Test
    void aBodyOrAThingOfThePlaceNamesThePlace() {
        assertFound(
                "Ash Parish Council, Rowan Village Hall, Ash CSP and Rowan High Street",
                "ash: Ash",
                "rowan: Rowan",
                "ash: Ash",
                "rowan: Rowan");
    }

    @Test
    void aLongerNameThatIsGivenAsAnotherNameCounts() {
        assertFound("A lamp on Rowan Green", "rowan: Rowan Green");
    }

    @Test
    void aLongerNameThatIsSaidToBeAnotherDoesNot() {
        assertFound("Ash Vale Council met in Ash.", "ash: Ash");
    }

    @Test
    void aPersonIsNotAPlace() {
        assertFound("Robin Rowan thanked Cllr Ash and Sgt. Rowan.");
    }

    @Test
    void aNewSentenceDoesNotMakeALongerName() {
        assertFound(
                "It began in Ash. Lamps were out, as in Rowan, Elm said.",
                "ash: Ash",
                "rowan: Rowan");
    }

    @Test
    void anotherKnownNameOrADayMayFollow() {
        assertFound(
                "From Ash Rowan is near; in Ash Monday is market day.",
                "ash: Ash",
                "rowan: Rowan",
                "ash: Ash");
    }

    @Test
    void addressesOnTheWebAreNoMentions() {
        assertFound("www.Ash.example, clerk@Ash.example, New-Ash, Ash-Parva");
    }

    @Test
    void anAreaThatIsNotLinkedIsFoundOnlyByRulesThatForbidNames() {
        String text = "Under the plan, a lamp in Under and on Ash Road.";
        assertFound(text);
        assertThat(NAMES.anywhereIn(text).stream().map(found -> show(text, found)))
                .containsExactly("under: Under", "ash: Ash");
    }

    @Test
    void theHeadOfASentenceIsTheSameForNamesAsForSentences() {
        String text = "Under review. Under it: Under (by St. Under). \u201cUnder\u201d";
        assertThat(NAMES.anywhereIn(text).stream().map(found -> show(text, found)))
                .containsExactly("under: Under");
    }

    @Test
    void anAreaIsCalledByItsWholeName() {
        assertThat(NAMES.called("Ash & Rowan")).contains("ash-and-rowan");
        assertThat(NAMES.called("Ash Parish")).isEmpty();
        assertThat(NAMES.called("Ash Vale")).isEmpty();
    }

    private static void assertFound(String text, String... expected) {
        assertThat(NAMES.in(text).stream().map(found -> show(text, found)))
                .containsExactly(expected);
    }

    private static String show(String text, AreaNames.Found found) {
        return found.area() + ": " + text.substring(found.start(), found.end());
    }

    private static List<String> none() {
        return List.of();
    }

    private static Area area(String id, Linking linking, List<String> names, List<String> notIn) {
        return new Area(
                id,
                names.get(0),
                Area.Kind.PLACE,
                Optional.empty(),
                names.subList(1, names.size()),
                notIn,
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                Optional.empty(),
                linking,
                Optional.empty(),
                new Upkeep(Optional.empty(), List.of(), List.of(), Location.of("areas.yaml")));
    }
}
