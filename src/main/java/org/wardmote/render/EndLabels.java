package org.wardmote.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves the labels at the right end of a chart apart, so that no two touch. */
final class EndLabels {

    private EndLabels() {}

    /**
     * @param style its class
     * @param y of its foot, counted downwards
     */
    record EndLabel(String text, String style, double y) {

        EndLabel raisedBy(double pixels) {
            return at(y - pixels);
        }

        EndLabel at(double other) {
            return new EndLabel(text, style, other);
        }
    }

    /**
     * @param gap the least distance between two feet
     * @param top the highest foot allowed, and {@code bottom} the lowest
     */
    record Room(double gap, double top, double bottom) {}

    /** The same labels from top to bottom, each as near to its wish as there is room. */
    static List<EndLabel> apart(List<EndLabel> wishes, Room room) {
        List<EndLabel> placed = new ArrayList<>(wishes);
        placed.sort(Comparator.comparingDouble(EndLabel::y));
        double lowest = room.bottom();
        for (int i = placed.size() - 1; i >= 0; i--) {
            double y = Math.min(placed.get(i).y(), lowest);
            placed.set(i, placed.get(i).at(y));
            lowest = y - room.gap();
        }
        double highest = room.top();
        for (int i = 0; i < placed.size(); i++) {
            double y = Math.max(placed.get(i).y(), highest);
            placed.set(i, placed.get(i).at(y));
            highest = y + room.gap();
        }
        return placed;
    }
}
