package org.wardmote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Written;

/**
 * Every file of the golden site {@code protected} is searched for figures that nobody may see. Its
 * larger counts are of five digits, so that none is there by chance.
 */
class HiddenFiguresTest {

    private static final GoldenSite SITE = GoldenSite.named("protected");
    private static final long TELLING = 10_000;

    private static List<Row> rows;
    private static SortedMap<String, String> files;

    /** A line of a {@code figures.csv}. */
    private record Row(String area, String indicator, String quarter, String month, long count) {}

    /** A figure that is added up from such rows. */
    private record Sum(String indicator, String area, String quarter) {}

    @BeforeAll
    static void build() throws IOException {
        rows = new ArrayList<>();
        for (Path file : GoldenSite.files(SITE.content().resolve("data"))) {
            if (file.endsWith("figures.csv")) {
                String quarter = file.getParent().getFileName().toString();
                Files.readAllLines(file).stream()
                        .skip(1)
                        .map(line -> row(line.split(","), quarter))
                        .forEach(rows::add);
            }
        }
        files = new TreeMap<>();
        SITE.build().files().forEach((path, bytes) -> files.put(path, new String(bytes, UTF_8)));
    }

    private static Row row(String[] cells, String quarter) {
        return new Row(cells[0], cells[1], quarter, cells[2], Long.parseLong(cells[3]));
    }

    @Test
    void noFileHoldsACountOfAMonth() {
        assertNowhere(
                rows.stream()
                        .filter(row -> !row.indicator().equals("lamps-out"))
                        .map(Row::count)
                        .filter(count -> count > TELLING)
                        .toList());
    }

    @Test
    void noFileHoldsARoundedCountAsItIs() {
        assertNowhere(
                counts(
                        sum ->
                                sum.indicator().equals("ambulance-calls")
                                        && sums().get(sum) % 5 != 0));
    }

    @Test
    void noFileHoldsAWithheldCount() {
        assertNowhere(counts(sum -> sum.indicator().equals("referrals")));
    }

    @Test
    void noFileHoldsASuppressedCount() {
        SortedSet<String> suppressed = suppressed();

        assertThat(suppressed).isNotEmpty();
        assertNowhere(
                counts(
                        sum ->
                                sum.indicator().equals("helpline-calls")
                                        && suppressed.contains(sum.area() + " " + sum.quarter())));
    }

    @Test
    void noLineSpeaksOfAMonthAndOfAnIndicatorThatIsNotOpen() {
        Pattern month = Pattern.compile("20\\d\\d-\\d\\d(?!-)");
        files.forEach(
                (path, text) ->
                        text.lines()
                                .filter(line -> !path.endsWith(".html") && !line.contains("lamps"))
                                .filter(line -> line.contains("-calls") || line.contains("referr"))
                                .forEach(
                                        line ->
                                                assertThat(month.matcher(line).find())
                                                        .as(path + ": " + line)
                                                        .isFalse()));
    }

    /** As the page of the indicator says: {@code cedar 2024-q2}. */
    private static SortedSet<String> suppressed() {
        List<String> quarters = rows.stream().map(Row::quarter).distinct().sorted().toList();
        SortedSet<String> suppressed = new TreeSet<>();
        for (Element row :
                Jsoup.parse(files.get("indicators/helpline-calls/index.html"))
                        .select("table:has(#figures-caption) tbody tr")) {
            List<String> cells = row.select("td").eachText();
            for (int i = 0; i < quarters.size(); i++) {
                if (cells.get(i).equals("[c]")) {
                    suppressed.add(
                            row.select("a").text().toLowerCase(Locale.ROOT)
                                    + " "
                                    + quarters.get(i));
                }
            }
        }
        return suppressed;
    }

    private static SortedMap<Sum, Long> sums() {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                row -> new Sum(row.indicator(), row.area(), row.quarter()),
                                () -> new TreeMap<>(Comparator.comparing(Sum::toString)),
                                summingLong(Row::count)));
    }

    private static List<Long> counts(Predicate<Sum> isHidden) {
        return sums().entrySet().stream()
                .filter(sum -> isHidden.test(sum.getKey()))
                .map(Map.Entry::getValue)
                .filter(count -> count > TELLING)
                .toList();
    }

    private static void assertNowhere(List<Long> counts) {
        assertThat(counts).isNotEmpty();
        Pattern any =
                Pattern.compile(
                        counts.stream()
                                .flatMap(
                                        count -> Stream.of(count.toString(), Written.number(count)))
                                .collect(Collectors.joining("|", "(?<!\\d)(", ")(?!\\d)")));
        files.forEach((path, text) -> assertThat(any.matcher(text).find()).as(path).isFalse());
    }
}
