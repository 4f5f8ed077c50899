package org.wardmote.render;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wardmote.page.Chart;
import org.wardmote.page.ChartTable.Role;
import org.wardmote.page.ChartTable.Value;
import org.wardmote.page.Figure;
import org.wardmote.page.Lines;
import org.wardmote.page.Lines.Series;
import org.wardmote.render.Drawing.Hand;
import org.wardmote.render.EndLabels.EndLabel;

/** Lines along periods: a gap where there is no number, and where the series breaks. */
final class LinesPicture {

    private static final double HEIGHT = 300;
    private static final double TOP = 28;
    private static final double FOOT = 266;
    private static final EndLabels.Room ROOM = new EndLabels.Room(18, TOP - 10, FOOT - 2);

    /** The width of a letter as a share of a chart of 600 pixels. */
    private static final double LETTER = 1.3;

    private static final int MOST_MARKED_POINTS = 40;
    private static final double FIRST = 9;
    private static final double SIDE = 2.5;

    private final Lines lines;
    private final Upright upright;
    private final Along along;
    private final Drawing drawing = Drawing.ofHeight(HEIGHT);

    LinesPicture(Lines lines) {
        this.lines = lines;
        this.upright = new Upright(scale(lines), TOP, FOOT);
        this.along = new Along(lines.points(), FIRST, 100 - room(lines));
    }

    String in(Figure figure) {
        along.drawBands(drawing, TOP, FOOT);
        upright.draw(drawing);
        along.drawDates(drawing, FOOT + 24);
        drawBreaks();
        int number = 0;
        for (Series series : lines.series()) {
            number += series.role() == Role.LINE ? 1 : 0;
            draw(series, number);
        }
        drawLabels();
        return drawing.in(figure);
    }

    private void drawBreaks() {
        for (int i = 0; i < lines.points().size(); i++) {
            String remark = lines.points().get(i).remark();
            if (!remark.isEmpty()) {
                double x = along.before(i);
                drawing.line(
                        "chart-break", List.of(Drawing.place(x, TOP - 8), Drawing.place(x, FOOT)));
                drawing.words(remark, Hand.from("chart-remark", x, TOP - 12));
            }
        }
    }

    private void draw(Series series, int number) {
        String style =
                switch (series.role()) {
                    case AVERAGE -> "chart-average";
                    case LIMIT -> "chart-limit";
                    default -> "chart-line series-" + number;
                };
        runs(series).forEach(run -> drawing.line(style, run));
        if (series.role() == Role.LINE) {
            drawMarks(series, "series-" + number);
        }
    }

    /** Unbroken runs of values. */
    private List<List<String>> runs(Series series) {
        List<List<String>> runs = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (int i = 0; i < series.values().size(); i++) {
            boolean isThere = series.values().get(i).number().isPresent();
            if (!run.isEmpty() && (!isThere || !lines.points().get(i).remark().isEmpty())) {
                runs.add(List.copyOf(run));
                run.clear();
            }
            if (isThere) {
                run.add(Drawing.place(along.x(i), y(series.values().get(i))));
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private void drawMarks(Series series, String style) {
        List<Value> values = series.values();
        if (values.size() <= MOST_MARKED_POINTS) {
            drawing.stretched().empty("path", "class", "chart-dots " + style, "d", dots(values));
        }
        last(values).ifPresent(i -> drawing.mark("chart-mark " + style, along.x(i), y(values, i)));
        IntStream.range(0, values.size())
                .filter(i -> !values.get(i).note().isEmpty())
                .filter(i -> values.get(i).number().isPresent())
                .forEach(i -> drawNote(values, i));
    }

    /** Lines of no length, whose round ends are dots that do not stretch. */
    private String dots(List<Value> values) {
        return IntStream.range(0, values.size())
                .filter(i -> values.get(i).number().isPresent())
                .mapToObj(i -> "M" + Drawing.place(along.x(i), y(values, i)) + "h0")
                .collect(Collectors.joining());
    }

    private void drawNote(List<Value> values, int i) {
        drawing.mark("chart-mark is-notable", along.x(i), y(values, i));
        String note = values.get(i).note();
        String brief = note.split(",")[0];
        boolean isLate = i > values.size() / 2;
        Hand hand =
                isLate
                        ? Hand.upTo("chart-note", along.x(i), y(values, i) + 5).shifted(-10)
                        : Hand.from("chart-note", along.x(i), y(values, i) + 5).shifted(10);
        if (brief.equals(note)) {
            drawing.words(note, hand);
        } else {
            drawing.words(note, hand.styled("chart-note wide-only"));
            drawing.words(brief, hand.styled("chart-note narrow-only"));
        }
    }

    /** Beside the ends of the lines; where there is no room beside them, over them and fewer. */
    private void drawLabels() {
        List<EndLabel> wishes = labels(lines.series().stream());
        double beside = along.last();
        for (EndLabel label : EndLabels.apart(wishes, ROOM)) {
            drawing.words(
                    label.text(),
                    Hand.from(label.style() + " wide-only", beside, label.y()).shifted(10));
        }
        List<EndLabel> over =
                labels(lines.series().stream().filter(LinesPicture::isUnnamedLine)).stream()
                        .map(label -> label.raisedBy(13))
                        .toList();
        for (EndLabel label : EndLabels.apart(over, ROOM)) {
            drawing.words(label.text(), Hand.upTo(label.style() + " narrow-only", 100, label.y()));
        }
    }

    /** Whether the end of a line bears no note that names it anyhow. */
    private static boolean isUnnamedLine(Series series) {
        return series.role() == Role.LINE
                && last(series.values()).stream()
                        .allMatch(i -> series.values().get(i).note().isEmpty());
    }

    private List<EndLabel> labels(Stream<Series> series) {
        return series.flatMap(one -> last(one.values()).stream().mapToObj(i -> label(one, i)))
                .toList();
    }

    private EndLabel label(Series one, int i) {
        return new EndLabel(
                labelled(one, i),
                one.role() == Role.LINE ? "chart-label" : "chart-level",
                y(one.values(), i) + 5);
    }

    private static String labelled(Series one, int i) {
        return one.title() + " " + one.values().get(i).text();
    }

    private double y(List<Value> values, int i) {
        return y(values.get(i));
    }

    private double y(Value value) {
        return upright.y(value.number().orElseThrow());
    }

    /** For the labels at the right, in percent of the width. */
    private static double room(Lines lines) {
        int letters =
                lines.series().stream()
                        .flatMap(
                                one ->
                                        last(one.values()).stream()
                                                .mapToObj(i -> labelled(one, i).length()))
                        .max(Integer::compare)
                        .orElse(0);
        return Math.min(SIDE + LETTER * letters, 34);
    }

    private static OptionalInt last(List<Value> values) {
        return IntStream.range(0, values.size())
                .filter(i -> values.get(i).number().isPresent())
                .max();
    }

    /** In whole steps, unless what is drawn is finer than that. */
    private static Scale scale(Lines lines) {
        boolean isFine =
                lines.series().stream()
                        .filter(one -> one.role() == Role.LINE)
                        .flatMap(one -> Chart.numbers(one.values()).stream())
                        .anyMatch(value -> value != Math.rint(value));
        return isFine ? Scale.finelyUpTo(highest(lines)) : Scale.upTo(highest(lines));
    }

    private static double highest(Lines lines) {
        return lines.series().stream()
                .flatMap(one -> Chart.numbers(one.values()).stream())
                .max(Double::compare)
                .orElse(0.0);
    }
}
