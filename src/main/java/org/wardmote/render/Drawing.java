package org.wardmote.render;

import java.util.List;
import java.util.stream.Collectors;
import org.wardmote.page.ChartTable.Point;
import org.wardmote.page.Figure;

/**
 * A picture while it is drawn: what is stretched with the width of the page, such as lines, and
 * over it what keeps its shape, such as words and marks.
 *
 * @param height in pixels
 */
record Drawing(double height, Svg stretched, Svg firm) {

    static Drawing ofHeight(double height) {
        return new Drawing(height, new Svg(), new Svg());
    }

    /** The finished picture; its name is what it shows, its description what it says. */
    String in(Figure figure) {
        String title = figure.id() + "-picture";
        String words = figure.id() + "-words";
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "chart",
                "width",
                "100%",
                "height",
                height,
                "role",
                "img",
                "aria-labelledby",
                title + " " + words);
        svg.words("title", figure.message().subtitle(), "id", title);
        svg.words("desc", figure.message().sentence(), "id", words);
        svg.open(
                "svg",
                "class",
                "chart-stretch",
                "width",
                "100%",
                "height",
                height,
                "viewBox",
                "0 0 100 " + Svg.number(height),
                "preserveAspectRatio",
                "none");
        svg.add(stretched).close("svg");
        return svg.add(firm).close("svg").toString();
    }

    /** Level lines over the whole width. */
    void levels(String style, List<Double> heights) {
        stretched.empty(
                "path",
                "class",
                style,
                "d",
                heights.stream()
                        .map(y -> "M0 " + Svg.number(y) + "H100")
                        .collect(Collectors.joining()));
    }

    /** A line through places, each {@code x,y}. */
    void line(String style, List<String> places) {
        stretched.empty("polyline", "class", style, "points", String.join(" ", places));
    }

    static String place(double x, double y) {
        return Svg.share(x) + "," + Svg.number(y);
    }

    void mark(String style, double x, double y) {
        firm.empty("circle", "class", style, "cx", Svg.percent(x), "cy", y, "r", 5);
    }

    /** A mark whose shape says what is said of it: up for higher, down for lower, else round. */
    void spot(String style, double x, double y) {
        String shape =
                switch (style) {
                    case "higher" -> "M0-7 6.5 5h-13z";
                    case "lower" -> "M0 7 6.5-5h-13z";
                    default -> "M-5 0a5 5 0 0 1 10 0a5 5 0 0 1-10 0z";
                };
        firm.open("svg", "x", Svg.percent(x), "y", y, "overflow", "visible");
        firm.empty("path", "class", "chart-mark is-" + style, "d", shape);
        firm.close("svg");
    }

    /** The name of a place along the chart; its brief one where there is little room. */
    void named(Point point, Hand hand) {
        if (point.brief().equals(point.label())) {
            words(point.label(), hand);
        } else {
            words(point.label(), hand.styled(hand.style() + " wide-only"));
            words(point.brief(), hand.styled(hand.style() + " narrow-only"));
        }
    }

    /** Words that begin, end or are centred at a place. */
    void words(String words, Hand hand) {
        firm.begin("text", "class", hand.style(), "x", Svg.percent(hand.x()));
        if (hand.shift() != 0) {
            firm.more("dx", hand.shift());
        }
        firm.more("y", hand.y());
        if (!hand.anchor().equals("start")) {
            firm.more("text-anchor", hand.anchor());
        }
        firm.end(words, "text");
    }

    /**
     * How words are set.
     *
     * @param shift to the right of {@code x}, in pixels
     */
    record Hand(String style, String anchor, double x, double shift, double y) {

        static Hand from(String style, double x, double y) {
            return new Hand(style, "start", x, 0, y);
        }

        static Hand upTo(String style, double x, double y) {
            return new Hand(style, "end", x, 0, y);
        }

        static Hand about(String style, double x, double y) {
            return new Hand(style, "middle", x, 0, y);
        }

        Hand styled(String other) {
            return new Hand(other, anchor, x, shift, y);
        }

        Hand shifted(double pixels) {
            return new Hand(style, anchor, x, pixels, y);
        }
    }
}
