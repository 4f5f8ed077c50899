package org.wardmote.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wardmote.model.Content;
import org.wardmote.model.Upkeep.Known;
import org.wardmote.problem.Code;
import org.wardmote.problem.Nearest;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/** Takes away the warnings that an editor knows and that are true of the source. */
public final class Acknowledged {

    private Acknowledged() {}

    /** All that is acknowledged, in the order of the record. */
    public static List<Known> entries(Content content) {
        return content.things().flatMap(entry -> entry.upkeep().known().stream()).toList();
    }

    /** What to write to acknowledge a warning, as the end of a hint. */
    static String how(Code code) {
        return "If the source is so, say it under \"known:\" with \"code: %s\" and the reason."
                .formatted(code.id());
    }

    /**
     * The problems of a whole run, without those that {@code known:} acknowledges and with one for
     * each entry that acknowledges nothing. Errors cannot be acknowledged.
     */
    public static List<Problem> apply(List<Problem> problems, Content content) {
        List<Acknowledgement> entries = Acknowledgement.all(content);
        Problems told = new Problems();
        Set<Acknowledgement> used = new LinkedHashSet<>();
        for (Problem problem : problems) {
            List<Acknowledgement> fitting =
                    entries.stream().filter(entry -> entry.isOf(problem)).toList();
            used.addAll(fitting);
            if (fitting.isEmpty()) {
                told.add(problem);
            }
        }
        entries.stream()
                .filter(entry -> !used.contains(entry))
                .forEach(entry -> tellUnused(entry, told));
        return told.list();
    }

    /** What is the code of no warning was told when it was read. */
    private static void tellUnused(Acknowledgement entry, Problems told) {
        Known known = entry.known();
        if (!Code.ofWarnings().contains(known.code())) {
            return;
        }
        told.add(
                Code.KNOWN_UNUSED,
                known.location(),
                "\"%s\"%s acknowledges nothing."
                        .formatted(
                                known.code(),
                                known.item().map(" for item %s"::formatted).orElse("")),
                entry.unknownItem()
                        .map(item -> hint(item, entry.items()))
                        .orElse(
                                "No such warning arises there. Take the entry out, or mend its item."));
    }

    private static String hint(String item, List<String> items) {
        if (items.isEmpty()) {
            return "Only the agenda of a meeting has items: take \"item\" out.";
        }
        String near = Nearest.question(item, items);
        return near.isEmpty() ? "The items are %s.".formatted(String.join(", ", items)) : near;
    }
}
