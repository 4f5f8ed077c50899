package org.wardmote.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.wardmote.build.WarmBuild.Imprint;
import org.wardmote.build.WarmBuild.Rebuilt;
import org.wardmote.report.Sources;
import org.wardmote.write.OutputFile;
import org.wardmote.write.Sink;

/** The preview of a site of a few files that lives at {@code /elmbridge/}, and requests to it. */
final class Elmbridge implements AutoCloseable, Rebuilding, Listener {

    static final String PAGE =
            """
            <!doctype html>
            <html lang="en-GB">
            <head>
            <title>%s</title>
            <script src="civic.js" defer></script>
            </head>
            <body><h1>%s</h1></body>
            </html>
            """;

    private static final String HEADERS = "/*\n  X-Content-Type-Options: nosniff\n";

    private static final int PATIENCE_MILLIS = 20_000;

    private final Map<String, OutputFile> files = new ConcurrentSkipListMap<>();
    private final Path folder;
    private final Preview preview;

    Elmbridge() {
        folder = temporary();
        for (String page : List.of("index", "meetings/index", "404")) {
            write(page + ".html", PAGE.formatted(page, page));
        }
        write("_headers", HEADERS);
        write("data/lamps.csv", "ward,lamps\nOver,12\n");
        write("a b/café.txt", "tea\n");
        preview =
                Preview.open(
                        Door.at(0).orElseThrow(),
                        new Preview.Order(this, List.of(folder), Sources.in(folder)),
                        this);
    }

    void write(String path, String text) {
        files.put(path, OutputFile.of(path, text));
    }

    /** Has the preview look at what was written. */
    void changed() {
        try {
            Files.writeString(folder.resolve("changed"), Integer.toString(files.hashCode()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            Path made = Files.createTempDirectory("elmbridge");
            made.toFile().deleteOnExit();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Rebuilt rebuild(Set<String> wantedFirst, Sink ready) {
        return new Rebuilt(
                new TreeMap<>(files),
                new TreeSet<>(),
                new TreeSet<>(),
                List.of(),
                Optional.of(
                        new Imprint(
                                "Elmbridge",
                                "https://record.example.org/elmbridge/",
                                LocalDate.of(2025, 12, 1))));
    }

    @Override
    public void rebuilt(Rebuilt site, Duration took) {
        // The tests look at what is served.
    }

    @Override
    public void failed(RuntimeException failure) {
        // The tests look at what is served.
    }

    int port() {
        return URI.create(preview.address()).getPort();
    }

    String address() {
        return preview.address();
    }

    /** What is sent back for the lines of a request, which end with an empty one; all of it. */
    String answer(String... lines) {
        return answer(String.join("\r\n", lines) + "\r\n\r\n");
    }

    /** The same for a well-behaved browser that asks for one path. */
    String get(String path) {
        return answer("GET " + path + " HTTP/1.1", host(), "Connection: close");
    }

    String host() {
        return "Host: 127.0.0.1:" + port();
    }

    String answer(String request) {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Socket connect() throws IOException {
        Socket socket = new Socket("127.0.0.1", port());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    @Override
    public void close() {
        preview.close();
    }
}
