package org.wardmote.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.Content;
import org.wardmote.model.Meeting;
import org.wardmote.model.Prose;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.PublicRecord.Registers;

/** The files of the content that a link may lead to, with the anchors on their pages. */
final class Targets {

    private final Map<String, Set<String>> anchors = new TreeMap<>();
    private final Set<String> copied = new TreeSet<>();
    private final List<String> hidden;

    private Targets(List<String> hidden) {
        this.hidden = hidden;
    }

    static Targets of(Content content) {
        Targets targets =
                new Targets(
                        content.skipped().stream()
                                .map(skipped -> skipped.location().file())
                                .toList());
        PublicRecord record = content.record();
        record.meetings().forEach(targets::add);
        record.pages().forEach(page -> targets.add(page.file(), page.words()));
        targets.add(record.registers());
        record.plans().forEach(plan -> targets.add("plans/" + plan.year() + ".yaml"));
        record.finances().forEach(money -> targets.add("finance/" + money.year() + ".yaml"));
        targets.add("reviews.yaml");
        targets.add("asb-case-reviews.yaml");
        record.files().forEach(file -> targets.copied.add(file.path()));
        return targets;
    }

    boolean isThere(String path) {
        return anchors.containsKey(path) || copied.contains(path);
    }

    /** Whether the file, or the folder of its meeting, is kept out of the site. */
    boolean isHidden(String path) {
        return !isThere(path)
                && hidden.stream()
                        .anyMatch(
                                file ->
                                        file.equals(path)
                                                || file.endsWith("/meeting.yaml")
                                                        && path.startsWith(
                                                                file.substring(
                                                                        0,
                                                                        file.lastIndexOf('/')
                                                                                + 1)));
    }

    /** Whether its page has the anchor; a file that is copied as it is keeps its own. */
    boolean has(String path, String anchor) {
        return copied.contains(path) || anchors(path).contains(anchor);
    }

    Set<String> anchors(String path) {
        return anchors.getOrDefault(path, Set.of());
    }

    Set<String> paths() {
        Set<String> all = new TreeSet<>(anchors.keySet());
        all.addAll(copied);
        return all;
    }

    private void add(Meeting meeting) {
        Set<String> names = new TreeSet<>();
        meeting.agenda().items().forEach(item -> names.addAll(namesIn(item)));
        anchors.put("meetings/" + meeting.id() + "/minutes.md", names);
        anchors.put("meetings/" + meeting.id() + "/meeting.yaml", names);
    }

    private static List<String> namesIn(AgendaItem item) {
        return Stream.concat(
                        item.anchors(),
                        item.outcomes().stream().map(outcome -> outcome.place().anchor()))
                .toList();
    }

    private void add(Registers registers) {
        registers
                .areas()
                .forEach(
                        area -> {
                            add("areas/" + area.id() + ".md");
                            area.words()
                                    .ifPresent(words -> add("areas/" + area.id() + ".md", words));
                        });
        registers
                .indicators()
                .forEach(
                        indicator -> {
                            String path = "indicators/" + indicator.id() + ".md";
                            add(path);
                            indicator.words().ifPresent(words -> add(path, words));
                        });
        add("bodies.yaml", registers.bodies(), body -> body.id());
        add("people.yaml", registers.people(), person -> person.id());
        add("organisations.yaml", registers.organisations(), organisation -> organisation.id());
        add("areas.yaml", registers.areas(), area -> area.id());
        add("indicators.yaml", registers.indicators(), indicator -> indicator.id());
    }

    private <T> void add(String path, List<T> things, Function<T, String> id) {
        anchors.put(path, new TreeSet<>(things.stream().map(id).toList()));
    }

    private void add(String path) {
        anchors.put(path, Set.of());
    }

    private void add(String path, Prose words) {
        anchors.put(
                path,
                new TreeSet<>(
                        words.everySection().map(section -> section.heading().anchor()).toList()));
    }
}
