package org.wardmote.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wardmote.field.FileKind;
import org.wardmote.field.FileKinds;
import org.wardmote.format.YamlValue;
import org.wardmote.memory.Memory;
import org.wardmote.model.Area;
import org.wardmote.model.Content;
import org.wardmote.model.Content.Skipped;
import org.wardmote.model.Indicator;
import org.wardmote.model.Site;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/**
 * Reads a content folder into one immutable {@link Content}.
 *
 * <pre>
 * Content content = new ContentReader(order, problems).read();
 * </pre>
 */
public final class ContentReader {

    private final ContentFiles files;
    private final Order order;
    private final Problems problems;
    private final List<Skipped> skipped = new ArrayList<>();

    /** One that no other follows. */
    public ContentReader(Order order, Problems problems) {
        this(order, problems, Memory.none());
    }

    public ContentReader(Order order, Problems problems, Memory memory) {
        this.files = ContentFiles.in(order.folder(), memory);
        this.order = order;
        this.problems = problems;
    }

    /**
     * What to read.
     *
     * @param today the as-of date in the time zone of the site, which its own file tells
     */
    public record Order(Path folder, Function<ZoneId, LocalDate> today, Visibility.Hidden hidden) {}

    /** Everything at once; what is wrong is told, and reads as left out. */
    public Content read() {
        Optional<Site> told = site();
        Site site = told.orElseGet(SiteReader::nameless);
        Visibility visibility = new Visibility(order.today().apply(site.zone()), order.hidden());
        YamlFiles yaml = new YamlFiles(files, problems);
        MeetingsReader meetings = new MeetingsReader(files, yaml, problems);
        List<MeetingsReader.Folder> folders = meetings.folders();
        RegistersReader registers = new RegistersReader(yaml, visibility, problems, skipped);
        Names found =
                registers.names(
                        MeetingsReader.register(folders, visibility),
                        told.map(ContentReader::statuses).orElse(Register.BROKEN),
                        told.map(ContentReader::sources).orElse(Register.BROKEN));
        Names names = files.memory().same("names", found);
        Reading reading = new Reading(names, LocalDate.MAX, problems);
        RecordReader record = new RecordReader(files, yaml, visibility, reading, skipped);
        return record.read(site, registers, meetings, folders);
    }

    /** What figures are kept of, and what is counted, whether shown or hidden. */
    public record Counted(List<Area> areas, List<Indicator> indicators) {
        public Counted {
            areas = List.copyOf(areas);
            indicators = List.copyOf(indicators);
        }
    }

    /** Only that, for those who bring figures: of other files nothing is told. */
    public Counted readCounted() {
        Register sources = site().map(ContentReader::sources).orElse(Register.BROKEN);
        Visibility visibility = new Visibility(LocalDate.MAX, Visibility.Hidden.SHOWN);
        Problems found = new Problems();
        RegistersReader registers =
                new RegistersReader(
                        new YamlFiles(files, found), visibility, found, new ArrayList<>());
        Names names = registers.names(Register.BROKEN, Register.BROKEN, sources);
        Reading reading = new Reading(names, LocalDate.MAX, found);
        Counted counted =
                new Counted(
                        registers.areas(reading, id -> Optional.empty()),
                        registers.indicators(reading, id -> Optional.empty()));
        found.list().stream().filter(this::isOfCounted).forEach(problems::add);
        return counted;
    }

    private boolean isOfCounted(Problem problem) {
        return Stream.of(FileKinds.AREAS, FileKinds.INDICATORS)
                .anyMatch(kind -> problem.location().file().equals(kind.path()));
    }

    private static Register statuses(Site site) {
        return Register.ofIds(site.statuses().stream().map(Site.Status::id).toList());
    }

    private static Register sources(Site site) {
        return Register.ofIds(site.sources().keySet());
    }

    /** Empty where the file is missing or broken, which is told. */
    private Optional<Site> site() {
        FileKind kind = FileKinds.SITE;
        Reading alone = new Reading(Names.NONE, LocalDate.MAX, problems);
        Optional<YamlValue> value = new YamlFiles(files, problems).value(kind.path());
        if (!files.has(kind.path())) {
            problems.add(
                    Code.FILE_MISSING,
                    Location.of(kind.path()),
                    "there is no site.yaml here.",
                    "Write one with at least \"name:\" and \"address:\"; or name the folder that has"
                            + " it, with --content.");
        }
        return value.flatMap(root -> Fields.ofRecord(root, kind.root(), alone))
                .map(new SiteReader(new Attachments(files))::read);
    }
}
