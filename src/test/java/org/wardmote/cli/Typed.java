package org.wardmote.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.build.Order;
import org.wardmote.build.Progress;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.write.OutputFile;
import org.wardmote.write.Sink;

/** What comes of typing a command in a folder, with a pipeline that makes one page of Elmbridge. */
final class Typed implements SiteBuild {

    private final Path folder;
    private final Map<String, String> variables = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private Shell.Audience audience = Shell.Audience.PROGRAM;
    private Questions questions = Questions.NONE;
    private SiteBuild builds = this;
    private Shell.Audience reader = Shell.Audience.PROGRAM;
    private RuntimeException fault;
    private Order order;

    Typed(Path folder) {
        this.folder = folder;
    }

    /** The answer to a command. */
    record Answer(int exitCode, String out, String err) {}

    Answer wardmote(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell =
                new Shell(
                        printing(out),
                        printing(err),
                        folder,
                        variables,
                        Clock.fixed(Instant.parse("2026-07-14T23:30:00Z"), ZoneOffset.UTC),
                        audience,
                        reader,
                        questions);
        int exitCode = Main.run(shell, builds, arguments);
        return new Answer(exitCode, text(out), text(err));
    }

    @Override
    public Built build(Order order, Sink sink, Progress progress) {
        this.order = order;
        if (fault != null) {
            throw fault;
        }
        sink.accept(OutputFile.of("index.html", "Elmbridge"));
        return new Built(
                "Elmbridge Community Safety Partnership",
                order.asOf().apply(ZoneId.of("Europe/London")),
                List.of(
                        new Built.Stage("read", "11 meetings, 7 datasets", Duration.ofMillis(230)),
                        new Built.Stage("built", "214 pages", Duration.ofMillis(1480))),
                List.of("1 hidden"),
                problems);
    }

    /** What the pipeline was asked for. */
    Order order() {
        return order;
    }

    Typed finding(Problem... found) {
        Stream.of(found).forEach(problems::add);
        return this;
    }

    /** With the pipeline itself, of which the folder's content is read. */
    Typed reallyBuilding() {
        builds = new RealBuild();
        return this;
    }

    Typed failingWith(RuntimeException fault) {
        this.fault = fault;
        return this;
    }

    Typed withVariable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    Typed onATerminal() {
        audience = Shell.Audience.PERSON;
        reader = Shell.Audience.PERSON;
        return this;
    }

    /** As with {@code > file}: stdout is written to a file, and stderr is seen. */
    Typed intoAFile() {
        reader = Shell.Audience.PROGRAM;
        return this;
    }

    /** A person who answers the questions in turn, and presses Enter at all others. */
    Typed answering(String... answers) {
        Iterator<String> left = List.of(answers).iterator();
        questions = question -> Optional.of(left.hasNext() ? left.next() : "");
        return onATerminal();
    }

    static Problem error(String file) {
        return new Problem(
                Code.DATE_UNREADABLE,
                new Location(file, 2, 6),
                "\"soon\" is not a date.",
                "Write dates as year-month-day, such as 2024-03-12.");
    }

    static Problem warning(String file) {
        return new Problem(
                Code.ITEM_NOT_MINUTED,
                new Location(file, 5, 0),
                "item 4 is listed and not minuted.",
                "");
    }

    private static PrintStream printing(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
