package org.wardmote.export;

import java.util.ArrayList;
import java.util.List;
import org.wardmote.format.CsvText;
import org.wardmote.memory.Memory;
import org.wardmote.model.Action;
import org.wardmote.model.Party;
import org.wardmote.plan.actions.ActionFiles;
import org.wardmote.plan.site.SitePlan;
import org.wardmote.standing.Standing;
import org.wardmote.write.OutputFile;

/** Every action as a row of CSV, as it stood on the as-of date. */
final class ActionsTable {

    private static final List<String> HEADER =
            List.of("action", "meeting", "item", "raised", "owners", "due", "status", "text");

    private ActionsTable() {}

    static List<OutputFile> of(SitePlan plan, Standing standing, Memory memory) {
        if (standing.record().actions().isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        standing.record().actions().forEach(action -> rows.add(row(action, standing)));
        return List.of(OutputFile.of(ActionFiles.TABLE.path(), CsvText.of(rows)));
    }

    private static List<String> row(Action action, Standing standing) {
        return List.of(
                action.id(),
                action.place().meeting(),
                action.place().item(),
                action.raised().toString(),
                String.join("; ", action.owners().stream().map(ActionsTable::owner).toList()),
                action.due().map(Object::toString).orElse(""),
                status(action, standing),
                action.text());
    }

    private static String owner(Party owner) {
        if (owner instanceof Party.OfPerson person) {
            return person.id();
        }
        return owner instanceof Party.OfOrganisation organisation
                ? organisation.id()
                : "all members";
    }

    private static String status(Action action, Standing standing) {
        return action.isLapsedOn(standing.asOf(), standing.record().site().lapseAfter())
                ? "outcome not recorded"
                : action.statusOn(standing.asOf()).id();
    }
}
