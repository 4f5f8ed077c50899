package org.wardmote.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * On random tables with random policies, everything that is released is held against a {@link
 * Reader} who tries out every table that there could be.
 */
class RandomReleaseTest {

    private static final int TABLES = 150;

    static Stream<RandomTable> tables() {
        return IntStream.range(0, TABLES).mapToObj(RandomTable::of);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noHiddenCountIsPinnedByAnythingInTheOutput(RandomTable table) {
        assertThat(found(table, SecondarySuppression::of)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theAuditFindsWhatTheReaderFinds(RandomTable table) {
        SortedSet<Cell> exposed =
                new TreeSet<>(table.masked(RandomReleaseTest::nothingMore).exposed());
        exposed.retainAll(table.counts().keySet());

        assertThat(exposed).isEqualTo(found(table, RandomReleaseTest::nothingMore));
    }

    @Test
    void aBuildThatHidesTheSmallCountsAloneAndSkipsTheAuditIsCaught() {
        assertThat(
                        tables().filter(
                                        table ->
                                                !found(table, RandomReleaseTest::nothingMore)
                                                        .isEmpty()))
                .hasSizeGreaterThan(TABLES / 4);
    }

    private static Suppression nothingMore(Puzzle puzzle) {
        return Suppression.LEFT_OUT;
    }

    /** The hidden counts of which a reader finds out more than the policy allows. */
    private static SortedSet<Cell> found(RandomTable table, Function<Puzzle, Suppression> hiding) {
        Series series = table.masked(hiding).series();
        Reader reader = new Reader(series, table.wards(), table.rules());
        SortedSet<Cell> found = new TreeSet<>();
        table.counts()
                .forEach(
                        (cell, count) -> {
                            if (series.quarters().of(cell.area(), cell.quarter())
                                    instanceof Marker) {
                                SortedSet<Integer> possible =
                                        reader.possible(cell.area(), cell.quarter());
                                if (possible.last() - possible.first() < table.promised(count)) {
                                    found.add(cell);
                                }
                            }
                        });
        return found;
    }
}
