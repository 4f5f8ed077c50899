package org.wardmote.author;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.wardmote.model.Area;
import org.wardmote.model.Indicator;
import org.wardmote.model.Quarter;

/**
 * A quarter of figures to begin with: a row for every ward and every indicator that has figures,
 * each marked as not available until its count is written.
 */
public final class NewDataset {

    private static final String DATASET =
            """
            # The figures of «months»; the figures themselves are in figures.csv beside this file.
            # All that may stand here: «docs»reference/fields/dataset/

            title: Figures for «months»

            # Who published them, and when you took them. TO FILL IN.
            source:
              name: Name of the publisher
              retrieved: not recorded
            #  title: What the publication is called
            #  url: https://example.org/figures
            #  licence: Open Government Licence v3.0

            # final, provisional or revised
            state: provisional

            # What a reader should know:
            #notes:
            #  - September is counted in another way.
            """;

    private static final String HEADER = "area,indicator,period,count,status\n";

    private NewDataset() {}

    /**
     * What figures are kept of.
     *
     * @param docs where the documents of Wardmote are, with a slash at the end
     */
    public record Order(
            Quarter quarter, List<Area> areas, List<Indicator> indicators, String docs) {
        public Order {
            areas = List.copyOf(areas);
            indicators = List.copyOf(indicators);
        }

        /** The wards, of which figures are kept. */
        public List<Area> wards() {
            return areas.stream().filter(area -> area.kind() == Area.Kind.WARD).toList();
        }

        /** What is counted today. */
        public List<Indicator> counted() {
            return indicators.stream()
                    .filter(indicator -> indicator.state() == Indicator.State.LIVE)
                    .toList();
        }
    }

    /** The files, by their path in the content folder. */
    public static List<NewFile> files(Order order) {
        String folder = "data/" + order.quarter().toString().toLowerCase(Locale.ROOT) + "/";
        Map<String, String> gaps =
                Map.of("months", order.quarter().inMonths(), "docs", order.docs());
        return List.of(
                NewFile.of(folder + "dataset.yaml", Template.fill(DATASET, gaps)),
                NewFile.of(folder + "figures.csv", HEADER + rows(order)));
    }

    private static String rows(Order order) {
        return order.wards().stream()
                .flatMap(ward -> order.counted().stream().map(counted -> row(ward, counted, order)))
                .collect(Collectors.joining());
    }

    /** Status x: not available. */
    private static String row(Area ward, Indicator counted, Order order) {
        return "%s,%s,%s,,x\n".formatted(ward.id(), counted.id(), order.quarter());
    }
}
