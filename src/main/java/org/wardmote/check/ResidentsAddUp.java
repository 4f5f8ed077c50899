package org.wardmote.check;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.wardmote.model.Area;
import org.wardmote.model.Content;
import org.wardmote.model.SiteWords;
import org.wardmote.model.Written;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** The wards of a district come to the district, for residents and for households. */
final class ResidentsAddUp implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        SiteWords words = content.record().site().words();
        List<Area> areas = content.record().registers().areas();
        for (Area district : areas) {
            if (district.kind() == Area.Kind.DISTRICT) {
                List<Area> wards = areas.stream().filter(area -> isWardOf(district, area)).toList();
                check(new Counted(district, words, "residents", Area::residents), wards, problems);
                check(
                        new Counted(district, words, "households", Area::households),
                        wards,
                        problems);
            }
        }
    }

    private record Counted(
            Area district,
            SiteWords words,
            String name,
            Function<Area, SortedMap<Integer, Integer>> counts) {}

    private static boolean isWardOf(Area district, Area area) {
        return area.kind() == Area.Kind.WARD
                && area.within().filter(district.id()::equals).isPresent();
    }

    private static void check(Counted counted, List<Area> wards, Problems problems) {
        counted.counts()
                .apply(counted.district())
                .forEach((year, count) -> check(counted, wards, year, problems));
    }

    private static void check(Counted counted, List<Area> wards, int year, Problems problems) {
        boolean areAllKnown =
                !wards.isEmpty()
                        && wards.stream()
                                .allMatch(ward -> counted.counts().apply(ward).containsKey(year));
        long sum =
                wards.stream()
                        .mapToLong(ward -> counted.counts().apply(ward).getOrDefault(year, 0))
                        .sum();
        int whole = counted.counts().apply(counted.district()).get(year);
        if (areAllKnown && sum != whole) {
            problems.add(
                    Code.RESIDENTS_DISAGREE,
                    counted.district().upkeep().location(),
                    "%s has %s %s in %s, and its %s come to %s."
                            .formatted(
                                    counted.district().name(),
                                    Written.number(whole),
                                    counted.name(),
                                    year,
                                    counted.words().ward().many(),
                                    Written.number(sum)),
                    counted.words().say("Look for {a ward} that is missing or mistyped. ")
                            + Acknowledged.how(Code.RESIDENTS_DISAGREE));
        }
    }
}
