package org.wardmote.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

class NoMemoryTest {

    private final Memory memory = Memory.none();

    @Test
    void everythingIsMadeWheneverItIsAskedFor() {
        List<String> made = new ArrayList<>();

        memory.recall("page", "parts", () -> made.add("once"));
        memory.recall("page", "parts", () -> made.add("twice"));

        assertThat(made).containsExactly("once", "twice");
    }

    @Test
    void problemsAreTold() {
        Problems problems = new Problems();

        int made =
                memory.recall(
                        "page",
                        "parts",
                        problems,
                        told -> {
                            told.add(Code.FIELD_MISSING, Location.of("a.yaml"), "no name.", "");
                            return 3;
                        });

        assertThat(made).isEqualTo(3);
        assertThat(problems.list())
                .extracting(problem -> problem.message())
                .containsExactly("no name.");
    }

    @Test
    void aFileIsReadWhenItsBytesAreAskedFor(@TempDir Path path) {
        FolderInTests folder = new FolderInTests(path);
        folder.write("people.yaml", "before");
        SeenFile looked = memory.look(path, name -> true).files().get("people.yaml");
        SeenFile seen = memory.seen(path, "people.yaml");
        folder.write("people.yaml", "after");

        assertThat(List.of(FolderInTests.text(looked), FolderInTests.text(seen)))
                .containsExactly("after", "after");
    }
}
