package org.wardmote.render;

import java.util.List;
import org.wardmote.render.Drawing.Hand;

/**
 * Heights by value, from 0 at the foot.
 *
 * @param top of the highest mark of the scale, counted down from the top of the picture
 */
record Upright(Scale scale, double top, double foot) {

    double y(double value) {
        return foot - (foot - top) * scale.share(value);
    }

    /** A hair at each mark, and over it, at the left, its number. */
    void draw(Drawing drawing) {
        List<Double> marks = scale.marks();
        drawing.levels("chart-grid", marks.stream().map(this::y).toList());
        for (double mark : marks) {
            drawing.words(Scale.words(mark), Hand.from("chart-scale", 0, y(mark) - 4));
        }
    }
}
