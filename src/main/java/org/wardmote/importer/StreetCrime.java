package org.wardmote.importer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardmote.model.Quarter;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;
import org.wardmote.read.ContentReader.Counted;

/**
 * Turns the street-level files of data.police.uk into quarters of figures: each incident goes to
 * the ward of its small area by best fit, and is counted by crime type and month.
 *
 * @param quarters all that are found where none is named
 * @param attribution what the publishers of the files ask to have printed beside the figures
 * @param notes what a reader should know besides what is counted here
 */
public record StreetCrime(
        ForeignFile lookup, Set<Quarter> quarters, List<String> attribution, List<String> notes)
        implements Importer {

    public StreetCrime {
        quarters = Set.copyOf(quarters);
        attribution = List.copyOf(attribution);
        notes = List.copyOf(notes);
    }

    /** Of one or more files: for each quarter a {@code dataset.yaml} and a {@code figures.csv}. */
    @Override
    public Proposal propose(List<ForeignFile> sources, Destination destination, Problems problems) {
        Counted counted = destination.counted(problems);
        CountedWards wards = new CountedWards(counted.areas());
        CrimeTypes types = new CrimeTypes(counted.indicators());
        StreetTally tally = new StreetTally();
        if (wards.ids().isEmpty()) {
            problems.add(
                    Code.IMPORT_NOTHING_FOUND,
                    lookup.location(),
                    "no ward in areas.yaml has an official code, so none can be found in the lookup.",
                    "Give each ward its code, under \"codes:\", such as \"- code: E05011282\".");
        } else {
            WardLookup.read(lookup, problems)
                    .map(read -> new StreetFile.Known(read, wards, types, quarters))
                    .ifPresent(known -> new Reading(known, tally, problems).read(sources));
        }
        StreetDataset dataset = new StreetDataset(tally, wards, types, this);
        return new Proposal(
                tally.quarters().stream().flatMap(it -> dataset.files(it).stream()).toList(),
                Proposal.Effect.REPLACING,
                tally.account(sources.size()));
    }

    /** Reads all files once, and tells what is missing from them. */
    private record Reading(StreetFile.Known known, StreetTally tally, Problems problems) {

        void read(List<ForeignFile> files) {
            SortedMap<String, ForeignFile> held = new TreeMap<>();
            for (ForeignFile file : files) {
                StreetFile.read(file, known, tally, problems)
                        .ifPresent(months -> tellTwice(file, months, held));
            }
            tellMissing(files.get(files.size() - 1).location());
        }

        private void tellTwice(
                ForeignFile file, Set<String> months, SortedMap<String, ForeignFile> held) {
            for (String month : months) {
                Optional.ofNullable(held.putIfAbsent(month, file))
                        .ifPresent(
                                earlier ->
                                        problems.add(
                                                Code.IMPORT_COUNTED_TWICE,
                                                file.location(),
                                                "%s is in this file and in %s: its incidents would be counted twice."
                                                        .formatted(month, earlier.shownAs()),
                                                "Leave one of the two files out."));
            }
        }

        private void tellMissing(Location place) {
            tally.quarters().forEach(quarter -> tellPartial(quarter, place));
            Set<Quarter> without = new TreeSet<>(known.asked());
            without.removeAll(tally.quarters());
            without.forEach(
                    quarter ->
                            problems.add(
                                    Code.IMPORT_NOTHING_FOUND,
                                    place,
                                    "no file has a row of %s.".formatted(quarter),
                                    "Name the files of its months: %s, %s and %s."
                                            .formatted(quarter.months().toArray())));
            if (tally.rows(RowKind.COUNTED) == 0 && !problems.hasErrors()) {
                problems.add(
                        Code.IMPORT_NOTHING_FOUND,
                        place,
                        "no row of these files lies in a ward of areas.yaml.",
                        "Look whether the files are of the force that covers the district, and"
                                + " whether the codes in areas.yaml are those of the lookup.");
            }
        }

        private void tellPartial(Quarter quarter, Location place) {
            List<String> missing = tally.missing(quarter);
            if (!missing.isEmpty()) {
                problems.add(
                        Code.IMPORT_MONTH_MISSING,
                        place,
                        "no file has %s, so %s is not whole."
                                .formatted(String.join(" or ", missing), quarter),
                        "The quarter is marked as partial and provisional. Import it again with"
                                + " --force when the rest is out.");
            }
        }
    }
}
