package org.wardmote.plan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.plan.ElmbridgeWards;

class HomeFiguresTest {

    private static ElmbridgeWards elmbridge() {
        return ElmbridgeWards.district(100_000).ward("ash", 5000).ward("elm", 95_000);
    }

    private static List<String> told(ElmbridgeWards wards) {
        return HomeFigures.of(wards.facts()).orElseThrow().entries().stream()
                .map(entry -> entry.label() + ": " + entry.line().text())
                .filter(entry -> !entry.startsWith("Flags"))
                .toList();
    }

    @Test
    void withoutFiguresNothingIsSaid() {
        assertThat(HomeFigures.of(elmbridge().facts())).isEmpty();
    }

    @Test
    void whatClearlyRoseIsSaidOfTheDistrict() {
        assertThat(told(elmbridge().counts("ash", 1, 0, 0, 0, 2).counts("elm", 22, 0, 0, 0, 50)))
                .first()
                .isEqualTo("Clearly up: Burglary across the district: from 23 to 52 (126% more)");
    }

    @Test
    void whatClearlyFellIsSaidToo() {
        assertThat(told(elmbridge().counts("ash", 2, 0, 0, 0, 1).counts("elm", 50, 0, 0, 0, 22)))
                .first()
                .isEqualTo("Clearly down: Burglary across the district: from 52 to 23 (56% fewer)");
    }

    @Test
    void theRestIsNamedAsNotClearlyChanged() {
        assertThat(told(elmbridge().counts("ash", 1, 0, 0, 0, 2).counts("elm", 22, 0, 0, 0, 23)))
                .containsExactly("No clear change: Burglary");
    }

    @Test
    void aWardIsNamedOnlyWhereItChangedFarBeyondChance() {
        assertThat(told(elmbridge().counts("ash", 0, 0, 0, 0, 8).counts("elm", 90, 0, 0, 0, 85)))
                .containsExactly("No clear change: Burglary");
        assertThat(told(elmbridge().counts("ash", 0, 0, 0, 0, 12).counts("elm", 90, 0, 0, 0, 85)))
                .containsExactly(
                        "Ward up: Ash: Burglary from 0 to 12", "No clear change: Burglary");
    }
}
