package org.wardmote.read;

import java.util.List;
import java.util.Optional;
import org.wardmote.field.Scalar;
import org.wardmote.model.Indicator;
import org.wardmote.model.Quarter;
import org.wardmote.problem.Code;

/** Reads entries of {@code indicators.yaml}. */
final class IndicatorReader {

    private static final int THRESHOLD = 5;

    /** What must be said of an indicator of which there are figures. */
    private static final List<String> NEEDED_WITH_FIGURES =
            List.of("unit", "polarity", "disclosure");

    private IndicatorReader() {}

    static Indicator read(Fields fields, AreaReader.WordsOf words) {
        String id = fields.needed("id");
        Indicator.State state =
                fields.choice("state", Indicator.State.class).orElse(Indicator.State.PLANNED);
        tellWhatIsNeeded(fields, state);
        return new Indicator(
                id,
                fields.needed("title"),
                state,
                fields.text("unit"),
                fields.value("per", IndicatorReader::base),
                fields.choice("polarity", Indicator.Polarity.class),
                fields.reference("source"),
                fields.isYes("flag") ? Indicator.Flagging.COUNTED : Indicator.Flagging.NOT_COUNTED,
                fields.record("disclosure").flatMap(IndicatorReader::disclosure),
                fields.records("breaks").stream().flatMap(one -> breakIn(one).stream()).toList(),
                words.of(id),
                SharedReaders.upkeep(fields));
    }

    private static void tellWhatIsNeeded(Fields fields, Indicator.State state) {
        if (state != Indicator.State.LIVE && state != Indicator.State.RETIRED) {
            return;
        }
        for (String name : NEEDED_WITH_FIGURES) {
            if (!fields.has(name)) {
                fields.reading()
                        .problems()
                        .add(
                                Code.FIELD_MISSING,
                                fields.location(),
                                "an indicator that is %s needs \"%s\".".formatted(state.id(), name),
                                "Add it; or, if there are no figures, write \"state:"
                                        + " not-published\".");
            }
        }
    }

    private static Optional<Indicator.Base> base(String text) {
        if (!Scalar.BASE.pattern().matcher(text).matches()) {
            return Optional.empty();
        }
        String[] parts = text.split("\\s+", 2);
        return Optional.of(new Indicator.Base(Integer.parseInt(parts[0]), parts[1]));
    }

    private static Optional<Indicator.Disclosure> disclosure(Fields fields) {
        Optional<Indicator.Policy> policy = fields.choice("policy", Indicator.Policy.class);
        if (policy.filter(Indicator.Policy.OPEN::equals).isPresent() && !fields.has("reason")) {
            fields.reading()
                    .problems()
                    .add(
                            Code.FIELD_MISSING,
                            fields.location(),
                            "an open indicator needs \"reason\".",
                            "Say why anyone may see every figure, such as \"reason: Already"
                                    + " published by the county\".");
        }
        return policy.map(
                found ->
                        new Indicator.Disclosure(
                                found,
                                fields.text("reason"),
                                fields.count("threshold").orElse(THRESHOLD),
                                fields.isYes("protect-zero")
                                        ? Indicator.Zeros.PROTECTED
                                        : Indicator.Zeros.SHOWN));
    }

    private static Optional<Indicator.Break> breakIn(Fields fields) {
        return fields.value("from", Quarter::parse)
                .flatMap(
                        quarter ->
                                fields.choice("kind", Indicator.Break.Kind.class)
                                        .map(
                                                kind ->
                                                        new Indicator.Break(
                                                                quarter,
                                                                kind,
                                                                fields.needed("note"))));
    }
}
