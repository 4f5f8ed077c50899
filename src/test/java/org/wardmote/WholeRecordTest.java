package org.wardmote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wardmote.field.Field;
import org.wardmote.field.FileKind;
import org.wardmote.field.FileKinds;
import org.wardmote.field.Shape;
import org.wardmote.field.Type;
import org.wardmote.model.Label;

/** The golden site {@code whole-record} uses everything that may be said. */
class WholeRecordTest {

    private static final Pattern KEY = Pattern.compile("(?m)^[ -]*([a-z-]+):");

    /** What any file may have is used in one of them at least. */
    private static final Set<String> UPKEEP =
            Set.of("hidden", "publish", "changed", "aliases", "known", "extra");

    /** Likewise the parts that many files share. */
    private static final Set<String> SHARED = Set.of("source", "contact", "acknowledged warning");

    /** Its own files are too large for a golden site; {@link BrowserEditorSiteTest} holds it. */
    private static final String EDITOR = "browser-editor";

    private static final GoldenSite SITE = GoldenSite.named("whole-record");

    @Test
    void everyFieldOfEveryKindOfFileIsInUse() {
        Set<String> unused = new TreeSet<>();
        Set<String> anywhere = used(".*");
        for (FileKind kind : FileKinds.ALL) {
            Set<String> there = used(kind.path().replaceAll("<[^>]+>", "[^/]+"));
            there.addAll(anywhere.stream().filter(UPKEEP::contains).toList());
            uses(kind.root())
                    .filter(use -> !(use.isShared() ? anywhere : there).contains(use.field()))
                    .forEach(use -> unused.add(kind.path() + " " + use.field()));
        }

        assertThat(unused).isEmpty();
    }

    @Test
    void everyLabelIsInUse() {
        String minutes = text("meetings/.*[.]md");

        assertThat(Label.values())
                .allSatisfy(
                        label ->
                                assertThat(minutes)
                                        .containsPattern("(?m)^" + label.word() + "\\b"));
    }

    /** A field, and whether many kinds of file share the record to which it belongs. */
    private record Use(String field, boolean isShared) {}

    /** The fields of a type, and the fields of those. */
    private static Stream<Use> uses(Type type) {
        if (type instanceof Type.Mapping mapping) {
            return uses(mapping.shape());
        }
        if (type instanceof Type.ByName byName) {
            return uses(byName.shape());
        }
        if (type instanceof Type.ListOf list) {
            return uses(list.item());
        }
        return type instanceof Type.Either either
                ? either.types().stream().flatMap(WholeRecordTest::uses)
                : Stream.empty();
    }

    private static Stream<Use> uses(Shape shape) {
        boolean isShared = SHARED.contains(shape.name());
        return shape.fields().stream()
                .filter(field -> !field.name().equals(EDITOR))
                .flatMap(
                        (Field field) ->
                                Stream.concat(
                                        Stream.of(new Use(field.name(), isShared)),
                                        uses(field.type())));
    }

    private static Set<String> used(String path) {
        return KEY.matcher(text(path))
                .results()
                .map((MatchResult key) -> key.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text of all files whose path fits. */
    private static String text(String path) {
        return GoldenSite.files(SITE.content()).stream()
                .filter(file -> file.toString().matches(".*[.](yaml|md|csv)"))
                .filter(file -> relative(file).matches(path))
                .map(WholeRecordTest::read)
                .collect(Collectors.joining("\n"));
    }

    private static String relative(Path file) {
        return SITE.content().relativize(file).toString().replace('\\', '/');
    }

    private static String read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return file.toString().endsWith(".csv") ? columns(text) : text;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The columns of a table, written as the fields of a record are. */
    private static String columns(String table) {
        return table.lines().findFirst().orElse("").replace(",", ":\n") + ":";
    }
}
