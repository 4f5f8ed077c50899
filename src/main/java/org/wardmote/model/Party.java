package org.wardmote.model;

/** Whom an outcome names: a person, an organisation, or all members. */
public sealed interface Party permits Party.OfPerson, Party.OfOrganisation, Party.AllMembers {

    record OfPerson(String id) implements Party {}

    record OfOrganisation(String id) implements Party {}

    record AllMembers() implements Party {}
}
