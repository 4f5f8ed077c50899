package org.wardmote.field;

/**
 * One field that a file may have.
 *
 * @param sentence what it says, for a person
 */
public record Field(String name, Type type, Presence presence, String sentence) {

    /** Whether a field must be there. */
    public enum Presence {
        REQUIRED,
        OPTIONAL
    }

    public static Field required(String name, Type type, String sentence) {
        return new Field(name, type, Presence.REQUIRED, sentence);
    }

    public static Field optional(String name, Type type, String sentence) {
        return new Field(name, type, Presence.OPTIONAL, sentence);
    }

    public boolean isRequired() {
        return presence == Presence.REQUIRED;
    }
}
