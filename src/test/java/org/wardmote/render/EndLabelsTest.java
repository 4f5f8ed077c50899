package org.wardmote.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.render.EndLabels.EndLabel;
import org.wardmote.render.EndLabels.Room;

class EndLabelsTest {

    private static final Room ROOM = new Room(20, 20, 250);

    @Test
    void labelsThatDoNotTouchStayWhereTheyAre() {
        assertThat(
                        EndLabels.apart(
                                List.of(
                                        new EndLabel("Closed", "chart-label", 200),
                                        new EndLabel("Open", "chart-label", 100)),
                                ROOM))
                .containsExactly(
                        new EndLabel("Open", "chart-label", 100),
                        new EndLabel("Closed", "chart-label", 200));
    }

    @Test
    void twoAtOneHeightMoveApartUpwards() {
        assertThat(
                        EndLabels.apart(
                                List.of(
                                        new EndLabel("Open", "chart-label", 250),
                                        new EndLabel("Closed", "chart-label", 250)),
                                ROOM))
                .extracting(EndLabel::y)
                .containsExactly(230.0, 250.0);
    }

    @Test
    void noLabelLeavesThePictureAtItsTop() {
        assertThat(
                        EndLabels.apart(
                                List.of(
                                        new EndLabel("Open", "chart-label", 5),
                                        new EndLabel("Closed", "chart-label", 10)),
                                ROOM))
                .extracting(EndLabel::y)
                .containsExactly(20.0, 40.0);
    }
}
