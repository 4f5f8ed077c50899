package org.wardmote.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Scripts and style sheets lie as Prettier lays them out. It runs in the browser, so that it comes
 * from Maven as all else does. {@code mvn test -Dtest=LaidOutTest -Dwardmote.accept=true} lays them
 * out.
 */
@InChromium
class LaidOutTest {

    private static final String PRETTIER = "/META-INF/resources/webjars/prettier/3.6.2/";

    private static final List<String> PARTS =
            List.of("standalone.js", "plugins/babel.js", "plugins/estree.js", "plugins/postcss.js");

    private static final String LAY_OUT =
            """
            const [filepath, text, done] = arguments;
            const plugins = Object.values(prettierPlugins);
            prettier.format(text, { filepath, plugins, printWidth: 120 }).then(done, (fault) => done(String(fault)));
            """;

    private final Browser browser;

    LaidOutTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void begin() throws IOException {
        browser.open("about:blank");
        for (String part : PARTS) {
            try (InputStream script = LaidOutTest.class.getResourceAsStream(PRETTIER + part)) {
                browser.ask(new String(script.readAllBytes(), UTF_8));
            }
        }
    }

    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String root : List.of("themes", "src/main/resources")) {
            try (Stream<Path> walk = Files.walk(Path.of(root))) {
                walk.filter(file -> file.toString().matches(".*\\.(js|css)")).forEach(files::add);
            }
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileLiesAsPrettierLaysItOut(Path file) throws IOException {
        String text = Files.readString(file);
        String laidOut = browser.await(LAY_OUT, file.getFileName().toString(), text);
        if (Boolean.getBoolean("wardmote.accept")) {
            Files.writeString(file, laidOut);
            return;
        }
        assertThat(text)
                .withFailMessage(
                        "mvn test -Dtest=LaidOutTest -Dwardmote.accept=true lays out %s", file)
                .isEqualTo(laidOut);
    }
}
