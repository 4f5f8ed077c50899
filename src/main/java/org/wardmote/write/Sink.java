package org.wardmote.write;

/** Where finished files go, one by one, as they are made; from several threads at once. */
@FunctionalInterface
public interface Sink {

    void accept(OutputFile file);

    /** Takes files and forgets them. */
    static Sink nowhere() {
        return file -> {};
    }
}
