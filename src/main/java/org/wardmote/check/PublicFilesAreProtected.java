package org.wardmote.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wardmote.model.Content;
import org.wardmote.model.Dataset;
import org.wardmote.model.Dataset.Figure;
import org.wardmote.model.Indicator;
import org.wardmote.model.Indicator.Disclosure;
import org.wardmote.model.Indicator.Policy;
import org.wardmote.model.Indicator.Zeros;
import org.wardmote.model.Period;
import org.wardmote.model.Site.Visibility;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/**
 * A public repository publishes its files whatever the site does, so the figures in them are
 * protected already, unless their indicator is open.
 */
final class PublicFilesAreProtected implements Rule {

    private static final int ROUNDED_TO = 5;
    private static final int SMALLEST_ROUNDED = 10;

    @Override
    public void check(Content content, Problems problems) {
        boolean isPrivate =
                content.record()
                        .site()
                        .repository()
                        .filter(repository -> repository.visibility() == Visibility.PRIVATE)
                        .isPresent();
        if (!isPrivate) {
            Map<String, Indicator> indicators =
                    content.record().registers().indicators().stream()
                            .collect(
                                    Collectors.toMap(
                                            Indicator::id,
                                            i -> i,
                                            (one, other) -> one,
                                            TreeMap::new));
            content.datasets().quarters().forEach(set -> check(set, indicators, problems));
        }
    }

    private static void check(
            Dataset dataset, Map<String, Indicator> indicators, Problems problems) {
        Map<String, List<Figure>> bare =
                dataset.figures().stream()
                        .filter(figure -> indicators.containsKey(figure.indicator()))
                        .filter(figure -> isBare(figure, indicators.get(figure.indicator())))
                        .collect(
                                Collectors.groupingBy(
                                        Figure::indicator, TreeMap::new, Collectors.toList()));
        bare.forEach((id, figures) -> tell(indicators.get(id), figures, problems));
    }

    private static boolean isBare(Figure figure, Indicator indicator) {
        return indicator
                .disclosure()
                .filter(disclosure -> disclosure.policy() != Policy.OPEN)
                .flatMap(disclosure -> figure.count().map(n -> isBare(n, figure, disclosure)))
                .orElse(false);
    }

    private static boolean isBare(long count, Figure figure, Disclosure disclosure) {
        return figure.period() instanceof Period.OfMonth
                || switch (disclosure.policy()) {
                    case OPEN -> false;
                    case WITHHOLD -> true;
                    case ROUND ->
                            count % ROUNDED_TO != 0
                                    || isUnder(SMALLEST_ROUNDED, count, disclosure.zeros());
                    case SUPPRESS -> isUnder(disclosure.threshold(), count, disclosure.zeros());
                };
    }

    private static boolean isUnder(long threshold, long count, Zeros zeros) {
        return count < threshold && (count > 0 || zeros == Zeros.PROTECTED);
    }

    private static void tell(Indicator indicator, List<Figure> figures, Problems problems) {
        Figure first = figures.get(0);
        String others =
                switch (figures.size()) {
                    case 1 -> "";
                    case 2 -> ", nor is one other";
                    default -> ", nor are %s others".formatted(figures.size() - 1);
                };
        problems.add(
                Code.FIGURES_UNPROTECTED,
                first.location(),
                "the count of \"%s\" in row %s is not protected in this file%s."
                        .formatted(indicator.title(), first.location().line(), others),
                "The policy is \"%s\", and a public repository shows the file itself. %s, or write \"visibility: private\" under \"repository:\" in site.yaml."
                        .formatted(
                                indicator.disclosure().orElseThrow().policy().id(),
                                mend(indicator)));
    }

    private static String mend(Indicator indicator) {
        Disclosure disclosure = indicator.disclosure().orElseThrow();
        return switch (disclosure.policy()) {
            case WITHHOLD -> "Leave its rows out";
            case ROUND ->
                    "Give counts by quarter, rounded to 5, and leave 1 to 7 empty with the status c";
            default ->
                    "Give counts by quarter, and leave those under %s empty with the status c"
                            .formatted(disclosure.threshold());
        };
    }
}
