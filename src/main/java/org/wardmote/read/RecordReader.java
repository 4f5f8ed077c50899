package org.wardmote.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wardmote.field.FileKind;
import org.wardmote.field.FileKinds;
import org.wardmote.format.MarkdownContext;
import org.wardmote.model.Action;
import org.wardmote.model.ActionStatus;
import org.wardmote.model.Area;
import org.wardmote.model.AreaNames;
import org.wardmote.model.CaseReviews;
import org.wardmote.model.Content;
import org.wardmote.model.Content.Skipped;
import org.wardmote.model.Datasets;
import org.wardmote.model.Meeting;
import org.wardmote.model.Page;
import org.wardmote.model.Plan;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.PublicRecord.Registers;
import org.wardmote.model.Review;
import org.wardmote.model.Site;
import org.wardmote.read.Register.Completeness;

/** Reads everything but {@code site.yaml}, once all names are known. */
final class RecordReader {

    private final ContentFiles files;
    private final YamlFiles yaml;
    private final Visibility visibility;
    private final Reading reading;
    private final List<Skipped> skipped;

    RecordReader(
            ContentFiles files,
            YamlFiles yaml,
            Visibility visibility,
            Reading reading,
            List<Skipped> skipped) {
        this.files = files;
        this.yaml = yaml;
        this.visibility = visibility;
        this.reading = reading;
        this.skipped = skipped;
    }

    Content read(
            Site site,
            RegistersReader registersReader,
            MeetingsReader meetingsReader,
            List<MeetingsReader.Folder> folders) {
        Attachments attachments = new Attachments(files);
        WordsReader words = words(registersReader, attachments);
        Registers registers = same("registers", registers(registersReader, words));
        YearFiles years = new YearFiles(files, yaml, visibility, reading, skipped);
        List<Plan> plans = years.read(FileKinds.PLAN, "plans", PlanReader::read);
        MinutesContext minutes =
                new MinutesContext(registers, priorities(plans), words.context(), reading.names());
        MeetingsReader.Context context =
                new MeetingsReader.Context(
                        minutes,
                        words,
                        attachments,
                        visibility,
                        reading,
                        same("known to meetings", minutes.known(words)));
        List<Meeting> meetings = meetingsReader.read(folders, context, skipped);
        MeetingPlaces places = new MeetingPlaces(meetings);
        Datasets figures = figures(words, registers.areas());
        FinanceReader finance = new FinanceReader(places, registers.organisations());
        PublicRecord record =
                new PublicRecord(
                        site,
                        withPosts(registers, meetings),
                        meetings,
                        actions(meetings),
                        plans,
                        years.read(FileKinds.FINANCE, "finance", finance::read),
                        reviews(places),
                        caseReviews(),
                        pages(words),
                        figures.commentaries(),
                        new StaticFiles(files, reading).of(meetings, registers),
                        same("boundaries", new BoundariesReader(files, reading).read()));
        return new Content(record, figures, skipped);
    }

    private static Registers withPosts(Registers registers, List<Meeting> meetings) {
        return registers.withPeople(
                Appointments.of(meetings, registers.bodies()).known(registers.people()));
    }

    /** The same as in an earlier run, if it is equal: then what it is a part of is recalled. */
    private <T> T same(String name, T value) {
        return files.memory().same(name, value);
    }

    private WordsReader words(RegistersReader registers, Attachments attachments) {
        // Areas are named in the words of areas, too, so they are read without their words first.
        List<Area> named = same("named areas", registers.areasWithoutWords(reading));
        MarkdownContext markdown =
                new MarkdownContext(
                        AreaNames.of(named, reading.names().thatAreNoAreas()),
                        attachments,
                        reading.problems());
        Object known = List.of(named, reading.names(), visibility, attachments.pictures());
        return new WordsReader(files, markdown, reading, same("known to words", known));
    }

    private Registers registers(RegistersReader registers, WordsReader words) {
        return new Registers(
                registers.bodies(reading),
                registers.people(reading.names().people()),
                registers.organisations(reading),
                registers.areas(reading, id -> words.shown("areas/" + id + ".md", this::isShown)),
                registers.indicators(
                        reading, id -> words.shown("indicators/" + id + ".md", this::isShown)));
    }

    private List<Review> reviews(MeetingPlaces places) {
        ReviewReader reviews = new ReviewReader(places);
        return shown(FileKinds.REVIEWS).map(reviews::review).toList();
    }

    private List<CaseReviews> caseReviews() {
        return shown(FileKinds.CASE_REVIEWS)
                .flatMap(year -> ReviewReader.caseReviews(year).stream())
                .toList();
    }

    /** By id and by title; not whole where a plan could not be read or is kept out. */
    private Register priorities(List<Plan> plans) {
        SortedMap<String, String> ids = new TreeMap<>();
        for (Plan plan : plans) {
            for (Plan.Priority priority : plan.priorities()) {
                ids.put(priority.title(), priority.id());
                ids.put(priority.id(), priority.id());
            }
        }
        boolean isWhole = plans.size() == files.names("plans").size();
        return new Register(ids, Set.of(), isWhole ? Completeness.WHOLE : Completeness.BROKEN);
    }

    private Datasets figures(WordsReader words, List<Area> areas) {
        return new DatasetsReader(files, yaml, words, reading).read(areas, this::isShown);
    }

    private Stream<Fields> shown(FileKind kind) {
        return yaml.file(kind).records(reading).stream().filter(this::isShown);
    }

    private boolean isShown(Fields fields) {
        Optional<Skipped> reason = visibility.reason(fields);
        reason.ifPresent(skipped::add);
        return reason.isEmpty();
    }

    private List<Action> actions(List<Meeting> meetings) {
        List<RecordedUpdate> updates =
                yaml.file(FileKinds.ACTION_UPDATES).records(reading).stream()
                        .flatMap(fields -> update(fields).stream())
                        .toList();
        return ActionHistory.of(meetings, updates, reading.names().meetings(), reading.problems());
    }

    private static Optional<RecordedUpdate> update(Fields fields) {
        return fields.date("date")
                .map(
                        date ->
                                new RecordedUpdate(
                                        fields.needed("action"),
                                        date,
                                        fields.choice("status", ActionStatus.class),
                                        fields.text("note").orElse(""),
                                        fields.at("action")));
    }

    private List<Page> pages(WordsReader words) {
        return files.paths().stream()
                .filter(path -> path.startsWith("pages/") && path.endsWith(".md"))
                .flatMap(path -> page(path, words).stream())
                .toList();
    }

    private Optional<Page> page(String path, WordsReader words) {
        return words.read(path, FileKinds.PAGE)
                .flatMap(
                        read ->
                                read.fields()
                                        .filter(this::isShown)
                                        .map(
                                                fields ->
                                                        new Page(
                                                                path.replaceAll(
                                                                        "^pages/|\\.md$", ""),
                                                                fields.needed("title"),
                                                                words.prose(read),
                                                                fields.date("reviewed"),
                                                                fields.count("order")
                                                                        .map(OptionalInt::of)
                                                                        .orElseGet(
                                                                                OptionalInt::empty),
                                                                SharedReaders.upkeep(fields))));
    }
}
