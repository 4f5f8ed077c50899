package org.wardmote.read;

import java.util.List;
import org.wardmote.model.Contact;
import org.wardmote.model.Source;
import org.wardmote.model.Upkeep;

/** Reads what many kinds of file share. */
final class SharedReaders {

    private SharedReaders() {}

    static Contact contact(Fields fields) {
        return new Contact(fields.needed("name"), fields.text("email"), fields.text("phone"));
    }

    static Source source(Fields fields) {
        return new Source(
                fields.needed("title"),
                fields.text("name"),
                fields.value("url", Urls::parse),
                fields.text("licence"),
                fields.recorded("retrieved", Dates::day));
    }

    static Upkeep upkeep(Fields fields) {
        List<Upkeep.Known> known =
                fields.records("known").stream().map(SharedReaders::known).toList();
        return new Upkeep(
                fields.date("changed"), fields.texts("aliases"), known, fields.location());
    }

    private static Upkeep.Known known(Fields fields) {
        return new Upkeep.Known(
                fields.needed("code"),
                fields.text("item"),
                fields.needed("reason"),
                fields.location());
    }
}
