package org.wardmote.read;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wardmote.field.Scalar;
import org.wardmote.model.Address;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.Document;
import org.wardmote.model.Meeting;
import org.wardmote.model.Prose.ContentLink;
import org.wardmote.model.PublicRecord.Registers;
import org.wardmote.model.PublicRecord.StaticFile;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Nearest;
import org.wardmote.problem.Problems;

/**
 * Decides which files are offered as they are: all of {@code files/}, and of what lies beside a
 * meeting only what its agenda lists or its minutes link to. Nothing is published by lying about.
 */
final class StaticFiles {

    private static final Pattern EXPECTED =
            Pattern.compile(
                    "(?:site|bodies|people|organisations|areas|indicators|reviews"
                            + "|asb-case-reviews|action-updates)\\.yaml"
                            + "|areas\\.geojson"
                            + "|pages/.+\\.md"
                            + "|meetings/[^/]+"
                            + "|meetings/[^/]+/(?:meeting\\.yaml|minutes\\.md)"
                            + "|data/[^/]+/(?:dataset\\.yaml|figures\\.csv|commentary\\.md)"
                            + "|(?:plans|finance)/[^/]+"
                            + "|files/.+");

    private static final Pattern OF_A_MEETING = Pattern.compile("meetings/([^/]+)/.+");

    private static final List<String> NAMES =
            List.of(
                    "site.yaml",
                    "bodies.yaml",
                    "people.yaml",
                    "organisations.yaml",
                    "areas.yaml",
                    "indicators.yaml",
                    "reviews.yaml",
                    "asb-case-reviews.yaml",
                    "action-updates.yaml",
                    "meeting.yaml",
                    "minutes.md",
                    "dataset.yaml",
                    "figures.csv",
                    "commentary.md");

    /** The words of one thing: they are named by its id. */
    private static final Pattern OF_A_THING = Pattern.compile("(areas|indicators)/([^/]+)\\.md");

    private final ContentFiles files;
    private final Names names;
    private final Problems problems;

    StaticFiles(ContentFiles files, Reading reading) {
        this.files = files;
        this.names = reading.names();
        this.problems = reading.problems();
    }

    List<StaticFile> of(List<Meeting> meetings, Registers registers) {
        Set<String> wanted = new TreeSet<>();
        meetings.forEach(meeting -> wanted.addAll(papers(meeting)));
        files.paths().stream().filter(path -> path.startsWith("files/")).forEach(wanted::add);
        files.paths().stream()
                .filter(path -> !wanted.contains(path) && !EXPECTED.matcher(path).matches())
                .filter(path -> !isOfUnreadMeeting(path, meetings))
                .filter(path -> !isOfKnownThing(path))
                .forEach(this::tell);
        return wanted.stream()
                .filter(files::has)
                .map(path -> new StaticFile(path, Address.ofContent(path)))
                .toList();
    }

    /** Whether it holds the words of an area or an indicator, shown or hidden. */
    private boolean isOfKnownThing(String path) {
        Matcher words = OF_A_THING.matcher(path);
        return words.matches()
                && (!register(words).isWhole() || register(words).isId(words.group(2)));
    }

    private Register register(Matcher words) {
        return words.group(1).equals("areas") ? names.areas() : names.indicators();
    }

    /** Whether it lies beside a meeting that is kept out of the site, or broken. */
    private boolean isOfUnreadMeeting(String path, List<Meeting> meetings) {
        Matcher folder = OF_A_MEETING.matcher(path);
        return folder.matches()
                && files.has("meetings/" + folder.group(1) + "/meeting.yaml")
                && meetings.stream().noneMatch(meeting -> meeting.id().equals(folder.group(1)));
    }

    private static Set<String> papers(Meeting meeting) {
        Set<String> papers = new TreeSet<>();
        meeting.agenda().items().stream()
                .filter(item -> item.exempt().isEmpty())
                .flatMap(StaticFiles::documents)
                .map(Document::holding)
                .filter(Document.Held.class::isInstance)
                .forEach(held -> papers.add(((Document.Held) held).address().path()));
        meeting.links().stream()
                .map(ContentLink::path)
                .filter(path -> !path.isEmpty() && !path.endsWith(".md") && !path.endsWith(".yaml"))
                .forEach(papers::add);
        return papers;
    }

    private static Stream<Document> documents(AgendaItem item) {
        return Stream.concat(
                item.documents().stream(),
                item.everyTopic().flatMap(topic -> topic.documents().stream()));
    }

    private void tellOfNothing(String name, Matcher words) {
        String kind = words.group(1);
        problems.add(
                Code.FILE_UNEXPECTED,
                Location.of(words.group()),
                "\"%s\" is not used: nothing in %s.yaml has that id.".formatted(name, kind),
                Nearest.first(
                        words.group(2),
                        register(words).ids().values(),
                        "Give it the id of what its words are about, such as %s/%s.md."
                                .formatted(
                                        kind,
                                        kind.equals("areas")
                                                ? Scalar.AREA.example()
                                                : Scalar.INDICATOR.example())));
    }

    private void tell(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Matcher words = OF_A_THING.matcher(path);
        if (words.matches()) {
            tellOfNothing(name, words);
            return;
        }
        boolean isBesideMeeting = path.matches("meetings/[^/]+/.+");
        String near = Nearest.question(name, NAMES);
        problems.add(
                Code.FILE_UNEXPECTED,
                Location.of(path),
                "\"%s\" is not used.".formatted(name),
                !near.isEmpty()
                        ? near
                        : isBesideMeeting
                                ? "List it under \"documents:\" of its agenda item, with \"file: %s\"."
                                        .formatted(name)
                                : "Put files for the public into files/; begin the name with _ to keep"
                                        + " one to yourself.");
    }
}
