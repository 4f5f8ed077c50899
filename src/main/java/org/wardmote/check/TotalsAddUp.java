package org.wardmote.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.wardmote.model.Content;
import org.wardmote.model.Finance;
import org.wardmote.model.Finance.Line;
import org.wardmote.model.Finance.Pounds;
import org.wardmote.model.Finance.Sum;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** A line called "Total" is the sum of the lines above it, as far as they are all known. */
final class TotalsAddUp implements Rule {

    private static final Pattern TOTAL =
            Pattern.compile("(?:grand )?total\\b.*", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Content content, Problems problems) {
        for (Finance money : content.record().finances()) {
            int from = 0;
            for (int at = 0; at < money.lines().size(); at++) {
                Line line = money.lines().get(at);
                if (TOTAL.matcher(line.title()).matches()) {
                    List<Line> parts = money.lines().subList(from, at);
                    check(new Column(line, "budget", Line::budget), parts, problems);
                    check(new Column(line, "actual", Line::actual), parts, problems);
                    from = at + 1;
                }
            }
        }
    }

    private record Column(Line total, String name, Function<Line, Sum> sum) {}

    private static void check(Column column, List<Line> parts, Problems problems) {
        Optional<BigDecimal> given = pounds(column.sum().apply(column.total()));
        List<BigDecimal> known =
                parts.stream().flatMap(line -> pounds(column.sum().apply(line)).stream()).toList();
        BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean disagrees =
                known.size() == parts.size()
                        && given.filter(total -> total.compareTo(sum) != 0).isPresent();
        if (disagrees) {
            problems.add(
                    Code.TOTAL_DISAGREES,
                    column.total().location(),
                    "\"%s\" gives £%s as %s, and the lines above it come to £%s."
                            .formatted(
                                    column.total().title(),
                                    given.orElseThrow().toPlainString(),
                                    column.name(),
                                    sum.toPlainString()),
                    "Look for a line that is missing or mistyped. "
                            + Acknowledged.how(Code.TOTAL_DISAGREES));
        }
    }

    private static Optional<BigDecimal> pounds(Sum sum) {
        return sum instanceof Pounds pounds ? Optional.of(pounds.amount()) : Optional.empty();
    }
}
