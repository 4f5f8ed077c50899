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

class RunMemoryTest {

    private final RunMemory memory = new RunMemory();
    private final List<String> made = new ArrayList<>();

    @Test
    void whatWasMadeOfEqualPartsIsNotMadeAgain() {
        List<String> first = listOf("page", "elm");
        List<String> second = listOf("page", new String("elm"));

        assertThat(made).containsExactly("elm");
        assertThat(second).isSameAs(first);
    }

    @Test
    void otherPartsAndOtherNamesAreMade() {
        listOf("page", "elm");
        listOf("page", "ash");
        listOf("page", "elm");
        listOf("other page", "elm");

        assertThat(made).containsExactly("elm", "ash", "elm", "elm");
    }

    @Test
    void whatHadNoUseInARunIsForgotten() {
        listOf("page", "elm");
        listOf("other page", "ash");
        memory.forgetUnused();

        listOf("page", "elm");
        memory.forgetUnused();

        listOf("page", "elm");
        listOf("other page", "ash");
        assertThat(made).containsExactly("elm", "ash", "ash");
    }

    @Test
    void problemsAreToldAgainWithWhatIsRecalled() {
        Problems first = new Problems();
        Problems second = new Problems();
        reading(first);
        reading(second);

        assertThat(made).containsExactly("people.yaml");
        assertThat(second.list()).hasSize(1).isEqualTo(first.list());
    }

    @Test
    void anEqualValueIsTheSameObjectAgain() {
        List<String> before = memory.same("names", List.of("elm"));

        assertThat(memory.same("names", new ArrayList<>(List.of("elm")))).isSameAs(before);
        assertThat(memory.same("names", List.of("ash"))).containsExactly("ash");
    }

    @Test
    void aFileIsTheOneThatTheLastLookSaw(@TempDir Path path) {
        FolderInTests folder = new FolderInTests(path);
        folder.write("people.yaml", "before");
        SeenFolder look = memory.look(path, name -> true);
        folder.write("people.yaml", "after, and longer");

        assertThat(memory.seen(path, "people.yaml")).isSameAs(look.files().get("people.yaml"));
        assertThat(FolderInTests.text(memory.seen(path, "people.yaml"))).isEqualTo("before");

        memory.look(path, name -> true);
        assertThat(FolderInTests.text(memory.seen(path, "people.yaml")))
                .isEqualTo("after, and longer");
    }

    private List<String> listOf(String name, String part) {
        return memory.recall(
                name,
                part,
                () -> {
                    made.add(part);
                    return List.of(part);
                });
    }

    private void reading(Problems problems) {
        memory.recall(
                "yaml people.yaml",
                "parts",
                problems,
                told -> {
                    made.add("people.yaml");
                    told.add(Code.FIELD_MISSING, Location.of("people.yaml"), "no name.", "");
                    return "";
                });
    }
}
