package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the launcher in a folder of its own, with a Java and a Maven that only say what they hear.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The launcher there is wardmote.cmd.")
class LauncherTest {

    /** What every machine has; Java and Maven are not among them. */
    private static final List<String> TOOLS =
            List.of(
                    "basename",
                    "cat",
                    "cksum",
                    "cut",
                    "dirname",
                    "find",
                    "head",
                    "mkdir",
                    "mktemp",
                    "readlink",
                    "rm",
                    "sed",
                    "touch");

    @TempDir Path scratch;
    private Path here;
    private Path tools;
    private Path java;

    @BeforeEach
    void layOut() throws Exception {
        here = Files.createDirectories(scratch.toRealPath().resolve("a folder/Wardmöte"));
        tools = Files.createDirectory(scratch.resolve("tools"));
        java = Files.createDirectories(scratch.resolve("jdk/bin")).getParent();
        Files.copy(Path.of("wardmote"), here.resolve("wardmote"));
        Files.createDirectories(here.resolve("src/main"));
        Files.writeString(here.resolve("pom.xml"), "<project/>");
        for (String tool : TOOLS) {
            executable(tools.resolve(tool), "exec " + found(tool) + " \"$@\"\n");
        }
    }

    @Test
    void whatWasTypedReachesTheProgramWordForWord() throws Exception {
        javaOfVersion("17.0.9");
        jarIsThere();

        assertThat(launch("build", "--site", "two words"))
                .startsWith("0: ")
                .contains(
                        "|-Dwardmote.terminal=no|-Dwardmote.terminal.out=no|-jar|"
                                + here
                                + "/target/wardmote.jar|")
                .endsWith("|build|--site|two words|\n");
    }

    @Test
    void theProgramIsBuiltWhereItIsMissing() throws Exception {
        javaOfVersion("21");
        executable(
                tools.resolve("mvn"),
                """
                case $1 in
                    -v) echo "Apache Maven 3.9.9 (abc)" ;;
                    *) mkdir -p "$(dirname "$4")/target" && touch "$(dirname "$4")/target/wardmote.jar" ;;
                esac
                """);

        assertThat(launch("build"))
                .startsWith("0: Building Wardmote, the first time takes a minute…\n")
                .endsWith("|build|\n");
    }

    @Test
    void theProgramIsBuiltAgainWhenItsCodeIsNewer() throws Exception {
        javaOfVersion("17.0.9");
        jarIsThere();
        Files.setLastModifiedTime(
                here.resolve("target/wardmote.jar"), FileTime.fromMillis(1_000_000));

        assertThat(launch("build"))
                .isEqualTo(
                        """
                        3: Building Wardmote again, because its code has changed…
                        wardmote: Maven is not installed; it builds the program the first time.\
                         Install it, such as: apt install maven
                        """);
    }

    @Test
    void anOldJavaAndAnOldMavenAreNamed() throws Exception {
        javaOfVersion("11.0.2");
        assertThat(launch("build"))
                .isEqualTo(
                        "3: wardmote: Java at \"%s\" is too old. Wardmote needs version 17 or later.\n"
                                .formatted(java));

        javaOfVersion("17.0.9");
        executable(tools.resolve("mvn"), "echo 'Apache Maven 3.6.3 (abc)'\n");
        assertThat(launch("build"))
                .endsWith("wardmote: Maven 3.6.3 is too old. Wardmote needs 3.8.1 or later.\n");
    }

    @Test
    void withoutJavaItSaysWhatToInstall() throws Exception {
        assertThat(launch("build"))
                .isEqualTo(
                        "3: wardmote: JAVA_HOME is \"%s\", but there is no bin/java in it.\n"
                                .formatted(java));
    }

    /** "exit code: all that was said". */
    private String launch(String... words) throws Exception {
        ProcessBuilder process =
                new ProcessBuilder(
                        Stream.concat(
                                        Stream.of("sh", here.resolve("wardmote").toString()),
                                        Stream.of(words))
                                .toList());
        process.environment().clear();
        process.environment()
                .putAll(
                        Map.of(
                                "PATH",
                                tools.toString(),
                                "JAVA_HOME",
                                java.toString(),
                                "LC_ALL",
                                "C.UTF-8",
                                "CI",
                                "true"));
        Process launched = process.directory(here.toFile()).redirectErrorStream(true).start();
        String said = new String(launched.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return launched.waitFor() + ": " + said;
    }

    /** A Java that says its arguments. */
    private void javaOfVersion(String version) throws IOException {
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        executable(java.resolve("bin/java"), "printf '%s|' \"$@\"\necho\n");
        executable(java.resolve("bin/javac"), "exit 1\n");
    }

    private void jarIsThere() throws IOException {
        Files.createDirectory(here.resolve("target"));
        Files.writeString(here.resolve("target/wardmote.jar"), "a jar");
        FileTime longAgo = FileTime.fromMillis(2_000_000);
        Files.setLastModifiedTime(here.resolve("pom.xml"), longAgo);
        Files.setLastModifiedTime(here.resolve("src/main"), longAgo);
    }

    private static Path found(String tool) {
        return Stream.of("/bin/", "/usr/bin/")
                .map(folder -> Path.of(folder + tool))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
