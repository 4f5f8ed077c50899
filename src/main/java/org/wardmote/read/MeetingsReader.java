package org.wardmote.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wardmote.field.FileKinds;
import org.wardmote.format.YamlMap;
import org.wardmote.format.YamlValue;
import org.wardmote.memory.Memory;
import org.wardmote.memory.SeenFile;
import org.wardmote.model.Body;
import org.wardmote.model.Content.Skipped;
import org.wardmote.model.Meeting;
import org.wardmote.model.Meeting.MinutesState.Written;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/** Reads every folder of {@code meetings/}. */
final class MeetingsReader {

    private static final String FOLDER = "meetings";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final ContentFiles files;
    private final YamlFiles yaml;
    private final Problems problems;

    MeetingsReader(ContentFiles files, YamlFiles yaml, Problems problems) {
        this.files = files;
        this.yaml = yaml;
        this.problems = problems;
    }

    /** A meeting's folder and what its {@code meeting.yaml} says, before anything is resolved. */
    record Folder(String id, Optional<YamlValue> value) {}

    /** Every folder that holds a meeting; one that cannot is told. */
    List<Folder> folders() {
        List<Folder> folders = new ArrayList<>();
        for (String name : files.names(FOLDER)) {
            String path = path(name, "meeting.yaml");
            if (!files.has(path)) {
                tellMissing(name);
            } else {
                tellUnlessAddress(name);
                folders.add(new Folder(name, yaml.value(path)));
            }
        }
        return folders;
    }

    private void tellMissing(String name) {
        boolean isFile = files.has(FOLDER + "/" + name);
        problems.add(
                isFile ? Code.FILE_UNEXPECTED : Code.FILE_MISSING,
                Location.of(isFile ? FOLDER + "/" + name : path(name, "meeting.yaml")),
                isFile
                        ? "a file lies among the folders of meetings."
                        : "the folder \"%s\" has no meeting.yaml.".formatted(name),
                isFile
                        ? "Put it into the folder of its meeting."
                        : "Write one that gives at least the date, such as \"date: 2024-03-12\".");
    }

    private void tellUnlessAddress(String name) {
        if (!NAME.matcher(name).matches()) {
            problems.add(
                    Code.MEETING_FOLDER_NAME,
                    Location.of(path(name, "meeting.yaml")),
                    "the folder \"%s\" cannot be an address.".formatted(name),
                    "Name it by date and body, in small letters, digits and hyphens, such as"
                            + " 2024-03-12-csp.");
        }
    }

    static Register register(List<Folder> folders, Visibility visibility) {
        List<String> ids = folders.stream().map(Folder::id).toList();
        List<String> hidden =
                folders.stream()
                        .filter(
                                folder ->
                                        folder.value()
                                                .filter(YamlMap.class::isInstance)
                                                .filter(map -> visibility.hides((YamlMap) map))
                                                .isPresent())
                        .map(Folder::id)
                        .toList();
        Register all = Register.ofIds(ids);
        return new Register(all.ids(), java.util.Set.copyOf(hidden), all.completeness());
    }

    /**
     * Everything that must be known to read meetings.
     *
     * @param known all of it, as a value
     */
    record Context(
            MinutesContext minutes,
            WordsReader words,
            Attachments attachments,
            Visibility visibility,
            Reading reading,
            Object known) {

        /** The same with what appointments say of who holds which post. */
        Context knowing(Appointments appointments) {
            Reading told = reading.knowing(appointments);
            return new Context(
                    minutes.knowing(appointments),
                    words,
                    attachments,
                    visibility,
                    told,
                    List.of(known, told.names().people()));
        }

        private Context remembered(String name, Memory memory) {
            Object same = memory.same(name, known);
            return new Context(minutes, words, attachments, visibility, reading, same);
        }

        private Context telling(Problems problems) {
            return new Context(
                    minutes.telling(problems),
                    words.telling(problems),
                    attachments,
                    visibility,
                    reading.telling(problems),
                    known);
        }

        private List<Body> bodies() {
            return minutes.registers().bodies();
        }
    }

    /**
     * A meeting as it was read.
     *
     * @param reason why it is kept out of the site, if it is
     * @param minutes why its minutes are, if they are
     */
    private record Read(
            Optional<Meeting> meeting, Optional<Skipped> reason, Optional<Skipped> minutes) {}

    /**
     * The meetings that are shown, by day; those that are kept out are added to {@code skipped}.
     * They are read in that order, so that each knows who was appointed before it.
     */
    List<Meeting> read(List<Folder> folders, Context context, List<Skipped> skipped) {
        List<Meeting> meetings = new ArrayList<>();
        Context known = context;
        for (Folder folder : byDay(folders)) {
            Optional<Meeting> read = read(folder, known, skipped);
            read.ifPresent(meetings::add);
            if (read.filter(Appointments::areMadeAt).isPresent()) {
                known =
                        context.knowing(Appointments.of(meetings, context.bodies()))
                                .remembered("known after " + folder.id(), files.memory());
            }
        }
        meetings.sort(
                Comparator.comparing((Meeting meeting) -> meeting.sitting().date().sortDay())
                        .thenComparing(Meeting::id));
        return Approvals.told(meetings, context.visibility().asOf());
    }

    private static List<Folder> byDay(List<Folder> folders) {
        return folders.stream()
                .sorted(
                        Comparator.comparing(
                                folder ->
                                        folder.value()
                                                .map(MeetingsReader::day)
                                                .orElse(LocalDate.MAX)))
                .toList();
    }

    private Optional<Meeting> read(Folder folder, Context context, List<Skipped> skipped) {
        Read read =
                files.memory()
                        .recall(
                                "meeting " + folder.id(),
                                List.of(folder, beside(folder), context.known()),
                                problems,
                                told -> read(folder, context.telling(told)));
        read.reason().or(read::minutes).ifPresent(skipped::add);
        return read.meeting().filter(meeting -> read.reason().isEmpty());
    }

    private static Read read(Folder folder, Context context) {
        Optional<Fields> fields = fields(folder, context);
        Minutes minutes = Minutes.of(folder.id(), context);
        return new Read(
                fields.map(found -> meeting(folder.id(), found, minutes, context)),
                fields.flatMap(context.visibility()::reason),
                minutes.reason());
    }

    /** Minutes, unless there is a reason to keep them out of the site. */
    private record Minutes(Optional<WordsReader.Words> words, Optional<Skipped> reason) {

        static Minutes of(String id, Context context) {
            Optional<WordsReader.Words> words =
                    context.words().read(path(id, "minutes.md"), FileKinds.WORDS);
            Optional<Skipped> reason =
                    words.flatMap(WordsReader.Words::fields).flatMap(context.visibility()::reason);
            return new Minutes(words.filter(shown -> reason.isEmpty()), reason);
        }
    }

    /** What lies in the folder of a meeting: its minutes and its papers. */
    private List<SeenFile> beside(Folder folder) {
        return files.within(path(folder.id(), ""));
    }

    private static Optional<Fields> fields(Folder folder, Context context) {
        return folder.value()
                .flatMap(
                        value ->
                                Fields.ofRecord(
                                        value,
                                        FileKinds.MEETING.root(),
                                        context.reading().on(day(value))));
    }

    /**
     * The day of a meeting before its file is held to its fields; where it is not known, the latest
     * that it may be, else the earliest.
     */
    private static LocalDate day(YamlValue value) {
        Optional<YamlMap> fields = map(value);
        Optional<YamlMap> bounds =
                fields.flatMap(found -> found.value("date")).flatMap(MeetingsReader::map);
        return fields.flatMap(found -> day(found, "date"))
                .or(() -> bounds.flatMap(found -> day(found, "before")))
                .or(() -> bounds.flatMap(found -> day(found, "after")))
                .orElse(LocalDate.MAX);
    }

    private static Optional<YamlMap> map(YamlValue value) {
        return value instanceof YamlMap map ? Optional.of(map) : Optional.empty();
    }

    private static Optional<LocalDate> day(YamlMap fields, String name) {
        return YamlFile.text(fields, name).flatMap(Dates::day);
    }

    private static Meeting meeting(String id, Fields fields, Minutes minutes, Context context) {
        Optional<WordsReader.Words> words = minutes.words();
        Meeting listed =
                new MeetingReader(
                                id,
                                context.attachments(),
                                context.bodies().stream().map(Body::id).toList())
                        .read(
                                fields,
                                words.filter(MeetingsReader::saySomething).isPresent()
                                        ? Written.DRAFT
                                        : Written.NONE);
        Meeting minuted =
                words.map(
                                found ->
                                        new MinutesReader(context.minutes(), attendance(fields))
                                                .read(listed, found.source()))
                        .orElse(listed);
        SettledReader settled = new SettledReader(minuted);
        return minuted.with(
                settled.statuses(fields), settled.flags(fields), settled.positions(fields));
    }

    /** Whether everyone who is listed as there or with apologies is known. */
    private static Register.Completeness attendance(Fields fields) {
        return Stream.of("present", "apologies")
                        .filter(name -> !fields.isNotRecorded(name))
                        .allMatch(
                                name -> fields.texts(name).size() == fields.references(name).size())
                ? Register.Completeness.WHOLE
                : Register.Completeness.BROKEN;
    }

    /** Minutes that are only begun hold the headings of their items, and comments. */
    private static boolean saySomething(WordsReader.Words minutes) {
        return minutes.source()
                .text()
                .replaceAll("(?s)<!--.*?-->", "")
                .lines()
                .anyMatch(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static String path(String meeting, String file) {
        return FOLDER + "/" + meeting + "/" + file;
    }
}
