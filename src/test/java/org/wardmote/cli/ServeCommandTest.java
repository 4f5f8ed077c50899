package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The preview as it is started, followed in the terminal, and ended. */
@Timeout(60)
class ServeCommandTest {

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void begin() throws IOException {
        Path smallest = Path.of("src/test/sites/smallest/content");
        try (var files = Files.walk(smallest)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve("content").resolve(smallest.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void theAddressIsTheResultAndAllElseIsToldBesideIt() throws Exception {
        Running serve = new Running("serve", "--port", "0");

        String address = waitFor(out, "http://127\\.0\\.0\\.1:\\d+/\n");
        String page = page(address.strip());
        serve.interrupt();

        assertThat(page).contains("<h1>");
        assertThat(serve.exitCode()).isEqualTo(130);
        assertThat(text(err))
                .contains(" · as of 15 July 2026\n  built    ")
                .endsWith("Each save shows at once at this address. Ctrl-C ends it.\n");
        assertThat(folder.resolve("site")).doesNotExist();
        assertThat(folder.resolve(".wardmote")).doesNotExist();
    }

    @Test
    void aMistakeIsToldOnceAndSoIsItsMending() throws Exception {
        Running serve = new Running("serve", "--port", "0");
        waitFor(out, "http.*\n");
        Path site = folder.resolve("content/site.yaml");
        String sound = Files.readString(site);

        Files.writeString(site, sound + "colour: blue\n");
        waitFor(err, "(?s).*Until they are mended the pages stay as they were\\.\n");
        Files.writeString(site, sound);
        waitFor(err, "(?s).*Mended\\.\n");
        serve.interrupt();

        assertThat(serve.exitCode()).isEqualTo(130);
        assertThat(text(err))
                .containsOnlyOnce("[field-unknown]")
                .contains("1 error and 0 warnings. Until they are mended");
    }

    @Test
    void aPortThatIsTakenIsSaidToBe() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Running serve = new Running("serve", "--port", Integer.toString(other.getLocalPort()));

            assertThat(serve.exitCode()).isEqualTo(3);
            assertThat(text(err))
                    .isEqualTo(
                            """
                            wardmote: port %s is taken by other programs, or not yours to take. Name another, such as: --port 4000
                            """
                                    .formatted(other.getLocalPort()));
            assertThat(text(out)).isEmpty();
        }
    }

    @Test
    void withoutAPortTheNextThatIsFreeIsTaken() throws Exception {
        Running first = new Running("serve");
        waitFor(out, "http.*\n");
        Running second = new Running("serve");

        waitFor(out, "(http.*\n){2}");
        first.interrupt();
        second.interrupt();

        assertThat(text(out).lines().distinct()).hasSize(2);
        assertThat(text(err)).containsPattern("Port 8080 is taken; port \\d+ is free\\.");
    }

    @Test
    void aNumberThatIsNoPortIsMisuse() throws Exception {
        assertThat(new Running("serve", "--port", "70000").exitCode()).isEqualTo(2);
        assertThat(text(err)).isEqualTo("wardmote: a port is a number up to 65535, not 70000.\n");
    }

    @Test
    void aFolderWithoutContentIsMisuse() throws Exception {
        assertThat(new Running("serve", "--content", "elsewhere").exitCode()).isEqualTo(2);
        assertThat(text(err)).startsWith("wardmote: there is no folder \"elsewhere\" here.");
    }

    /** The command in a thread of its own, which is interrupted as Ctrl-C would end it. */
    private final class Running {

        private final CompletableFuture<Integer> code = new CompletableFuture<>();
        private final Thread thread;

        Running(String... arguments) {
            Shell shell =
                    new Shell(
                            printing(out),
                            printing(err),
                            folder,
                            Map.of(),
                            Clock.fixed(Instant.parse("2026-07-14T23:30:00Z"), ZoneOffset.UTC),
                            Shell.Audience.PROGRAM,
                            Shell.Audience.PROGRAM,
                            Questions.NONE);
            thread = new Thread(() -> code.complete(Main.run(shell, new RealBuild(), arguments)));
            thread.start();
        }

        void interrupt() {
            thread.interrupt();
        }

        int exitCode() throws InterruptedException, ExecutionException {
            return code.get();
        }
    }

    private static String waitFor(ByteArrayOutputStream stream, String pattern)
            throws InterruptedException {
        while (!text(stream).matches(pattern)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return text(stream);
    }

    private static String page(String address) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private static PrintStream printing(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
