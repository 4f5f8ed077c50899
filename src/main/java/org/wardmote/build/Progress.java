package org.wardmote.build;

/**
 * Hears how far a build has come; only {@code cli} shows it to anyone.
 *
 * <pre>
 * progress.at("pages", 40, 214);
 * </pre>
 */
@FunctionalInterface
public interface Progress {

    /**
     * May be called from several threads, and often: an answer must come back at once.
     *
     * @param stage what is being made, in a word that a person reads, such as {@code pages}
     * @param done how many are made
     * @param of how many there will be; 0 where that is not known yet
     */
    void at(String stage, int done, int of);

    /** For tests, and wherever nobody listens. */
    static Progress unheard() {
        return (stage, done, of) -> {};
    }
}
