package org.wardmote.read;

import java.util.List;
import org.wardmote.model.Body;
import org.wardmote.model.Organisation;
import org.wardmote.model.Person;

/** Reads entries of the registers of bodies, people and organisations. */
final class RegisterReaders {

    private RegisterReaders() {}

    static Body body(Fields fields) {
        return new Body(
                fields.needed("id"),
                fields.needed("name"),
                fields.reference("part-of"),
                fields.records("formerly").stream().map(RegisterReaders::formerName).toList(),
                fields.record("contact").map(SharedReaders::contact),
                SharedReaders.upkeep(fields));
    }

    private static Body.FormerName formerName(Fields fields) {
        return new Body.FormerName(fields.needed("name"), fields.value("until", Dates::dayOrMonth));
    }

    static Person person(Fields fields) {
        List<Person.Post> posts =
                fields.records("posts").stream().map(RegisterReaders::post).toList();
        return new Person(
                fields.needed("id"),
                fields.needed("name"),
                fields.texts("initials"),
                fields.choice("kind", Person.Kind.class),
                posts,
                SharedReaders.upkeep(fields));
    }

    private static Person.Post post(Fields fields) {
        return Person.Post.of(
                fields.needed("title"),
                fields.references("organisations"),
                new Person.Term(
                        fields.value("from", Dates::dayOrMonth),
                        fields.value("to", Dates::dayOrMonth)),
                fields.location());
    }

    static Organisation organisation(Fields fields) {
        return new Organisation(
                fields.needed("id"),
                fields.needed("name"),
                fields.texts("also-called"),
                SharedReaders.upkeep(fields));
    }
}
