package org.wardmote.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.wardmote.field.Scalar;
import org.wardmote.model.Finance;
import org.wardmote.model.FinancialYear;
import org.wardmote.model.Organisation;

/** Reads a file of {@code finance/}. */
final class FinanceReader {

    private static final String AWAITING_DECISION = "awaiting decision";

    private final MeetingPlaces places;
    private final List<Organisation> organisations;

    FinanceReader(MeetingPlaces places, List<Organisation> organisations) {
        this.places = places;
        this.organisations = List.copyOf(organisations);
    }

    Finance read(FinancialYear year, Fields fields) {
        return new Finance(
                year,
                fields.records("lines").stream().map(this::line).toList(),
                fields.records("undecided").stream().map(this::undecided).toList(),
                fields.record("source").map(SharedReaders::source),
                SharedReaders.upkeep(fields));
    }

    private Finance.Line line(Fields fields) {
        return new Finance.Line(
                fields.needed("title"),
                sum(fields, "budget"),
                sum(fields, "actual"),
                fields.recorded("funder", text -> Optional.of(funder(text))),
                fields.location());
    }

    /** An organisation is called by its name, and anybody else as it is written. */
    private String funder(String text) {
        return organisations.stream()
                .filter(organisation -> organisation.id().equals(text))
                .map(Organisation::name)
                .findFirst()
                .orElse(text);
    }

    private static Finance.Sum sum(Fields fields, String name) {
        if (fields.isNotRecorded(name)) {
            return new Finance.NotRecorded();
        }
        return fields.text(name).map(FinanceReader::sum).orElseGet(Finance.LeftOut::new);
    }

    private static Finance.Sum sum(String text) {
        if (text.equals(AWAITING_DECISION)) {
            return new Finance.AwaitingDecision();
        }
        return Scalar.SUM.pattern().matcher(text).matches()
                ? new Finance.Pounds(new BigDecimal(text))
                : new Finance.LeftOut();
    }

    private Finance.Undecided undecided(Fields fields) {
        return new Finance.Undecided(
                fields.needed("title"),
                fields.value("for", FinancialYear::parse),
                fields.reference("by"),
                fields.date("as-of"),
                places.of(fields),
                fields.text("note"),
                fields.location());
    }
}
