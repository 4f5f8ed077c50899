package org.wardmote;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.DeclaredContent.Spot;
import org.wardmote.build.WarmBuild;
import org.wardmote.field.Scalar;
import org.wardmote.problem.Problem;
import org.wardmote.write.OutputFile;
import org.wardmote.write.Sink;

/**
 * Every field that is declared has its use: another value in it makes another site. Each is changed
 * in turn in the golden site {@code whole-record}, where the content stays right.
 */
@Tag("slow")
class DeclaredFieldsTest {

    /** What comes of another value in a field, where nothing is wrong with that value. */
    private enum Effect {
        OTHER_BYTES,
        OTHER_PROBLEMS,
        NONE
    }

    private record Expected(String fields, Effect effect, String reason) {}

    /** The fields that change no byte of the site, and why that is right. */
    private static final List<Expected> WITHOUT_BYTES =
            List.of(
                    new Expected(
                            ".* extra", Effect.NONE, "free data for programs of an editor's own"),
                    new Expected(
                            "site.yaml words/((councillor|partnership)/(a|many)|district/a)",
                            Effect.NONE,
                            "a form that no sentence needs; all words are declared alike"),
                    new Expected(
                            "site.yaml statuses/id",
                            Effect.NONE,
                            "a name for other files; readers see its title"),
                    new Expected(
                            "<words>.md (aliases|changed)",
                            Effect.NONE,
                            "they belong into the file that gives the page its title"),
                    new Expected(
                            "site.yaml max-active-areas",
                            Effect.OTHER_PROBLEMS,
                            "the number from which a warning is given"),
                    new Expected(
                            "site.yaml theme",
                            Effect.NONE,
                            "there is one theme here; another is told of if it is not there"));

    /** What the golden site lacks, so that every field can take another value. */
    private static final Map<String, String> MORE =
            Map.ofEntries(
                    Map.entry(
                            "areas.yaml",
                            "- id: spare\n  name: Sparehouse\n  kind: place\n"
                                    + "  not-in:\n    - Sparehouse estate\n"),
                    Map.entry("bodies.yaml", "- id: spare\n  name: Spare group\n"),
                    Map.entry(
                            "indicators.yaml",
                            "- id: spare\n  title: Spare count\n  state: planned\n"),
                    Map.entry("organisations.yaml", "- id: spare\n  name: Spare company\n"),
                    Map.entry("people.yaml", "- id: spare\n  name: Spare Person\n"),
                    Map.entry(
                            "indicators/lamps-out.md",
                            "\n\nThey are near the Sparehouse estate.\n"),
                    Map.entry("pages/guides/a.md", "---\ntitle: A\norder: 1\n---\nWords.\n"),
                    Map.entry("pages/guides/b.md", "---\ntitle: B\norder: 2\n---\nWords.\n"));

    private static final Map<String, String> STATUS =
            Map.of("id", "spare", "title", "Spare", "meaning", "Nothing.", "shape", "ring");

    private static final Map<String, String> EDITOR =
            Map.of("host", "gitlab", "folder", "content", "application", "0f3a9c");

    /** Values that only one field may have. */
    private static final Map<String, List<String>> FITTING =
            Map.of(
                    "action-updates.yaml action", List.of("2024-06-11-csp/A1"),
                    "known/code", List.of("file-unexpected"),
                    "site.yaml language", List.of("en", "en-IE"),
                    "site.yaml time-zone", List.of("Pacific/Auckland"));

    private static final int PLACES = 8;
    private static final int TRIES = 25;

    private static final GoldenSite SITE = GoldenSite.named("whole-record");

    @TempDir Path folder;

    private DeclaredContent content;
    private OtherValues others;
    private WarmBuild build;
    private WarmBuild.Rebuilt before;

    @BeforeEach
    void begin() throws IOException {
        content = DeclaredContent.copied(SITE.content(), folder, MORE);
        content.set("site.yaml repository/browser-editor", EDITOR);
        content.set("site.yaml repository/visibility", "private");
        content.add("site.yaml statuses", STATUS);
        others = new OtherValues(known());
        build = WarmBuild.of(SITE.order(folder));
        before = build.rebuild(Set.of(), Sink.nowhere());
        assertThat(before.problems()).filteredOn(p -> before.hasErrors()).isEmpty();
    }

    private Map<Scalar, List<String>> known() {
        return Map.of(
                Scalar.AREA, content.ids("areas.yaml"),
                Scalar.PERSON, content.ids("people.yaml"),
                Scalar.ORGANISATION, content.ids("organisations.yaml"),
                Scalar.BODY, content.ids("bodies.yaml"),
                Scalar.INDICATOR, content.ids("indicators.yaml"),
                Scalar.MEETING, List.of("2023-12-05-csp", "2024-03-12-csp", "2024-06-11-csp"),
                Scalar.STATUS, List.of("emerging", "preventing", "sustaining", "none"),
                Scalar.SOURCE, List.of("residents", "lamp-log"),
                Scalar.FILE, List.of("lamps.png", "lamps.csv"),
                Scalar.PERIOD, List.of("2024-10", "2025-07", "2025-08", "2025-Q3"));
    }

    @Test
    void anotherValueInAnyFieldMakesAnotherSite() throws IOException {
        Map<String, List<Spot>> spots = content.spots().stream().collect(groupingBy(Spot::name));
        SortedMap<String, Effect> unseen = new TreeMap<>();
        for (String field : DeclaredContent.declared()) {
            Effect effect = effect(field, spots.getOrDefault(field, List.of()));
            if (effect != expected(field)) {
                unseen.put(field, effect);
            }
        }

        assertThat(unseen).isEmpty();
    }

    /** What the test above sees: a field that is read, and then forgotten, does nothing. */
    @Test
    void aFieldIsSeenToDoNothing() throws IOException {
        Map<String, List<Spot>> spots = content.spots().stream().collect(groupingBy(Spot::name));

        assertThat(effect("site.yaml extra", spots.get("site.yaml extra"))).isEqualTo(Effect.NONE);
        assertThat(effect("site.yaml name", spots.get("site.yaml name")))
                .isEqualTo(Effect.OTHER_BYTES);
    }

    private static Effect expected(String field) {
        return WITHOUT_BYTES.stream()
                .filter(without -> field.matches(without.fields()))
                .map(Expected::effect)
                .findFirst()
                .orElse(Effect.OTHER_BYTES);
    }

    /** The greatest effect of any other value at any place, as far as a few tries show. */
    private Effect effect(String field, List<Spot> places) throws IOException {
        Effect greatest = Effect.NONE;
        for (Try one : tries(field, places)) {
            Effect effect = effect(one);
            greatest = effect.compareTo(greatest) < 0 ? effect : greatest;
            if (greatest == expected(field)) {
                return greatest;
            }
        }
        return greatest;
    }

    private record Try(Spot spot, Optional<Object> value) {}

    private List<Try> tries(String field, List<Spot> places) {
        List<Try> tries = new ArrayList<>();
        places.stream()
                .sorted(
                        Comparator.comparing((Spot spot) -> spot.value().isEmpty())
                                .thenComparing(spot -> !isSpare(spot)))
                .limit(PLACES)
                .forEach(
                        spot -> {
                            FITTING.getOrDefault(field, List.of())
                                    .forEach(one -> tries.add(new Try(spot, Optional.of(one))));
                            others.than(spot.value(), spot.field().type())
                                    .forEach(one -> tries.add(new Try(spot, Optional.of(one))));
                            if (!spot.field().isRequired()) {
                                tries.add(new Try(spot, Optional.empty()));
                            }
                        });
        return tries.stream().limit(TRIES).toList();
    }

    /** What nothing else speaks of may change as it likes. */
    private static boolean isSpare(Spot spot) {
        return "spare".equals(spot.record().get("id"));
    }

    private Effect effect(Try other) throws IOException {
        Optional<Object> now = other.spot().value();
        other.spot().set(other.value());
        content.write(other.spot().file());
        WarmBuild.Rebuilt after = build.rebuild(Set.of(), Sink.nowhere());
        other.spot().set(now);
        content.write(other.spot().file());
        if (after.hasErrors()) {
            return Effect.NONE;
        }
        if (!areSame(before.files(), after.files())) {
            return Effect.OTHER_BYTES;
        }
        return told(before).equals(told(after)) ? Effect.NONE : Effect.OTHER_PROBLEMS;
    }

    private static Set<String> told(WarmBuild.Rebuilt built) {
        return built.problems().stream().map(Problem::message).collect(toSet());
    }

    private static boolean areSame(
            SortedMap<String, OutputFile> some, SortedMap<String, OutputFile> others) {
        return some.keySet().equals(others.keySet())
                && some.keySet().stream()
                        .allMatch(
                                path ->
                                        Arrays.equals(
                                                some.get(path).bytes(), others.get(path).bytes()));
    }
}
