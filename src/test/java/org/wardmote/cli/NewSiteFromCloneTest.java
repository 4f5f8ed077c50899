package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.cli.Typed.Answer;

/** A new site is pinned to the Wardmote that made it, as far as others can fetch that. */
class NewSiteFromCloneTest {

    private static final String ADDRESS = "https://git.example.org/wardmote.git";

    @TempDir Path folder;
    private Path clone;

    @BeforeEach
    void layOut() throws Exception {
        clone = Files.createDirectory(folder.resolve("wardmote"));
        git("init", "-q");
        git("remote", "add", "origin", ADDRESS);
        Files.writeString(clone.resolve("pom.xml"), "<project/>");
        git("add", "-A");
        git("-c", "user.name=E", "-c", "user.email=e@example.org", "commit", "-q", "-m", "One");
    }

    @Test
    void addressAndCommitAreThoseOfTheClone() throws Exception {
        git("update-ref", "refs/remotes/origin/main", "HEAD");

        Answer answer = begun();

        assertThat(answer.err())
                .startsWith("\n\"Name of the partnership\" is in elm: 37 files.\n\nNext:");
        assertThat(Files.readString(folder.resolve("elm/.wardmote-version")))
                .endsWith("address=%s\ncommit=%s\n".formatted(ADDRESS, git("rev-parse", "HEAD")));
    }

    @Test
    void aCommitThatNobodyElseHasIsTold() throws Exception {
        assertThat(begun().err())
                .contains(
                        """
                        The commit of Wardmote that runs here is not in its repository yet, as far as this
                        machine knows. Push it before others build the site: %s
                        """
                                .formatted(git("rev-parse", "HEAD")));
    }

    @Test
    void aChangeThatIsNotCommittedIsTold() throws Exception {
        git("update-ref", "refs/remotes/origin/main", "HEAD");
        Files.writeString(clone.resolve("pom.xml"), "<project></project>");

        assertThat(begun().err())
                .contains(
                        """
                        The Wardmote that runs here has changes that are not committed; the site is built
                        without them.
                        """);
    }

    @Test
    void aFolderOfThisMachineIsNoAddressForOthersSoAPersonIsAsked() throws Exception {
        git("remote", "set-url", "origin", "/srv/git/wardmote.git");

        assertThat(begun().err()).contains("Where others can fetch this Wardmote is not known");
        new Typed(folder)
                .withVariable("WARDMOTE_HOME", clone.toString())
                .answering("", "", "", "", ADDRESS)
                .wardmote("new", "site", "ash");
        assertThat(Files.readString(folder.resolve("ash/.wardmote-version")))
                .contains("\naddress=" + ADDRESS + "\n");
    }

    private Answer begun() {
        return new Typed(folder)
                .withVariable("WARDMOTE_HOME", clone.toString())
                .wardmote("new", "site", "elm");
    }

    private String git(String... words) throws Exception {
        List<String> command = Stream.concat(Stream.of("git"), Stream.of(words)).toList();
        ProcessBuilder builder = new ProcessBuilder(command).directory(clone.toFile());
        builder.environment().putAll(Map.of("GIT_CONFIG_GLOBAL", "/dev/null"));
        Process git = builder.redirectErrorStream(true).start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(said).isZero();
        return said.strip();
    }
}
