package org.wardmote.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wardmote.model.ActionStatus;
import org.wardmote.model.Area;
import org.wardmote.model.Organisation;
import org.wardmote.model.Person;
import org.wardmote.model.PublicRecord;
import org.wardmote.problem.Nearest;
import picocli.CommandLine.Option;

/** Which actions are listed: the options of {@code wardmote list actions} and {@code overdue}. */
final class ActionFilter {

    @Option(
            names = "--no-due-date",
            description = "With actions: only open ones without a due date.")
    private boolean hasNoDueDate;

    @Option(
            names = "--owner",
            paramLabel = "WHO",
            description =
                    "With actions, overdue: only those of this person or organisation, by id, name"
                            + " or initials.")
    private String owner;

    @Option(
            names = "--area",
            paramLabel = "AREA",
            description = "With actions, overdue: only those that name this area, by id or name.")
    private String area;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description =
                    "With actions: only those that are open, in-progress, done, cancelled,"
                            + " superseded or outcome-not-recorded.")
    private String status;

    boolean isUsed() {
        return hasNoDueDate || owner != null || area != null || status != null;
    }

    /** Why it fits nothing in a record; empty where it does. */
    Optional<String> refusal(PublicRecord record) {
        return Stream.of(
                        owner != null && owners(record).isEmpty()
                                ? unknown("person or organisation", owner, ownerNames(record))
                                : "",
                        area != null && areas(record).isEmpty()
                                ? unknown("area", area, areaNames(record))
                                : "",
                        status != null && !statuses().contains(status)
                                ? unknown("status", status, statuses())
                                : "")
                .filter(refusal -> !refusal.isEmpty())
                .findFirst();
    }

    Predicate<ActionList.Row> of(PublicRecord record) {
        List<String> wantedOwners = owners(record);
        List<String> wantedAreas = areas(record);
        return row ->
                (!hasNoDueDate || row.hasNoDueDate())
                        && (owner == null || row.owners().stream().anyMatch(wantedOwners::contains))
                        && (area == null
                                || row.action().areas().stream().anyMatch(wantedAreas::contains))
                        && (status == null || row.status().equals(status));
    }

    private List<String> owners(PublicRecord record) {
        return Stream.concat(
                        record.registers().people().stream()
                                .filter(person -> names(person).anyMatch(this::isOwner))
                                .map(Person::id),
                        record.registers().organisations().stream()
                                .filter(body -> names(body).anyMatch(this::isOwner))
                                .map(Organisation::id))
                .toList();
    }

    private boolean isOwner(String name) {
        return name.equalsIgnoreCase(owner);
    }

    private List<String> areas(PublicRecord record) {
        return record.registers().areas().stream()
                .filter(it -> names(it).anyMatch(name -> name.equalsIgnoreCase(area)))
                .map(Area::id)
                .toList();
    }

    private static Stream<String> names(Person person) {
        return Stream.concat(Stream.of(person.id(), person.name()), person.initials().stream());
    }

    private static Stream<String> names(Organisation body) {
        return Stream.concat(Stream.of(body.id(), body.name()), body.alsoCalled().stream());
    }

    private static Stream<String> names(Area area) {
        return Stream.concat(Stream.of(area.id(), area.name()), area.alsoCalled().stream());
    }

    private static List<String> ownerNames(PublicRecord record) {
        return Stream.concat(
                        record.registers().people().stream().flatMap(ActionFilter::names),
                        record.registers().organisations().stream().flatMap(ActionFilter::names))
                .toList();
    }

    private static List<String> areaNames(PublicRecord record) {
        return record.registers().areas().stream().flatMap(ActionFilter::names).toList();
    }

    private static List<String> statuses() {
        List<String> all = new ArrayList<>();
        Arrays.stream(ActionStatus.values()).map(ActionStatus::id).forEach(all::add);
        all.add(ActionList.NOT_RECORDED);
        return all;
    }

    private static String unknown(String kind, String word, List<String> known) {
        return "there is no %s \"%s\". %s"
                .formatted(kind, word, Nearest.question(word, known))
                .strip();
    }
}
