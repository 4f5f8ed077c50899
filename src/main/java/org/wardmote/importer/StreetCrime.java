package org.wardmote.importer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardmote.format.TextTraits.Trait;
import org.wardmote.model.Quarter;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;
import org.wardmote.read.ContentReader.Counted;
import org.wardmote.write.OutputFile;

/**
 * Turns the street-level files of data.police.uk into quarters of figures: each incident goes to
 * the ward of its small area by best fit, and is counted by crime type and month.
 *
 * <pre>
 * StreetCrime.read(new Order(files, lookup, Set.of(), notices, notes), counted, problems).files()
 * // data/2025-q3/dataset.yaml, data/2025-q3/figures.csv
 * </pre>
 */
public final class StreetCrime {

    private final Order order;
    private final CountedWards wards;
    private final CrimeTypes types;
    private final StreetTally tally = new StreetTally();
    private final Map<Trait, Long> traits = new EnumMap<>(Trait.class);

    private StreetCrime(Order order, Counted counted) {
        this.order = order;
        this.wards = new CountedWards(counted.areas());
        this.types = new CrimeTypes(counted.indicators());
    }

    /**
     * What to import.
     *
     * @param quarters all that are found where none is named
     * @param attribution what the publishers of the files ask to have printed beside the figures
     * @param notes what a reader should know besides what is counted here
     */
    public record Order(
            List<ForeignFile> files,
            ForeignFile lookup,
            Set<Quarter> quarters,
            List<String> attribution,
            List<String> notes) {
        public Order {
            files = List.copyOf(files);
            quarters = Set.copyOf(quarters);
            attribution = List.copyOf(attribution);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Reads all files once. What is wrong with them is told, and then their figures are not whole.
     */
    public static StreetCrime read(Order order, Counted counted, Problems problems) {
        StreetCrime crime = new StreetCrime(order, counted);
        if (crime.wards.ids().isEmpty()) {
            problems.add(
                    Code.IMPORT_NOTHING_FOUND,
                    order.lookup().location(),
                    "no ward in areas.yaml has an official code, so none can be found in the lookup.",
                    "Give each ward its code, under \"codes:\", such as \"- code: E05011282\".");
        } else {
            WardLookup.read(order.lookup(), problems)
                    .ifPresent(lookup -> crime.readFiles(lookup, problems));
        }
        return crime;
    }

    private void readFiles(WardLookup lookup, Problems problems) {
        StreetFile.Known known = new StreetFile.Known(lookup, wards, types, order.quarters());
        SortedMap<String, ForeignFile> held = new TreeMap<>();
        for (ForeignFile file : order.files()) {
            Optional<StreetFile.Read> read = StreetFile.read(file, known, tally, problems);
            read.ifPresent(
                    found -> {
                        found.traits()
                                .traits()
                                .forEach(trait -> traits.merge(trait, 1L, Long::sum));
                        tellTwice(file, found.holds(), held, problems);
                    });
        }
        tellMissing(problems);
    }

    private static void tellTwice(
            ForeignFile file,
            Set<String> holds,
            SortedMap<String, ForeignFile> held,
            Problems problems) {
        for (String month : holds) {
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

    private void tellMissing(Problems problems) {
        Location place = order.files().get(order.files().size() - 1).location();
        quarters().forEach(quarter -> tellPartial(quarter, place, problems));
        TreeSet<Quarter> without = new TreeSet<>(order.quarters());
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
                    "Look whether the files are of the force that covers the district, and whether"
                            + " the codes in areas.yaml are those of the lookup.");
        }
    }

    private void tellPartial(Quarter quarter, Location place, Problems problems) {
        List<String> missing = missing(quarter);
        if (!missing.isEmpty()) {
            problems.add(
                    Code.IMPORT_MONTH_MISSING,
                    place,
                    "no file has %s, so %s is not whole."
                            .formatted(String.join(" or ", missing), quarter),
                    "The quarter is marked as partial and provisional. Import it again with --force"
                            + " when the rest is out.");
        }
    }

    private List<String> missing(Quarter quarter) {
        return quarter.months().stream()
                .filter(month -> !tally.months(quarter).contains(month))
                .map(Object::toString)
                .toList();
    }

    /** The quarters of which there are rows, oldest first. */
    public List<Quarter> quarters() {
        return List.copyOf(tally.quarters());
    }

    /** The files of each quarter, by their path in the content folder. */
    public List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        StreetDataset dataset = new StreetDataset(tally, wards, types, order);
        quarters().forEach(quarter -> files.addAll(dataset.files(quarter)));
        return files;
    }

    /** How many rows there were of a kind, in all files together. */
    public long rows(RowKind kind) {
        return tally.rows(kind);
    }

    /** How many counted rows bear an id that another bore before; they are counted all the same. */
    public long repeatedIds() {
        return tally.repeatedIds();
    }

    /** How many files are kept in some way that needed care. */
    public long files(Trait trait) {
        return traits.getOrDefault(trait, 0L);
    }

    /** How many months are missing from the quarters that were found. */
    public long missingMonths() {
        return quarters().stream().mapToLong(quarter -> missing(quarter).size()).sum();
    }
}
