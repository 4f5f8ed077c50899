package org.wardmote.release;

import org.wardmote.model.Written;

/** A figure that anyone may see: a count, or the marker that stands in its place. */
public sealed interface Released permits Released.Count, Marker {

    /** As a table shows it: {@code 1,204}, {@code 17 [p]}, {@code [c]}. */
    String shown();

    /** Of how many; zero is a count like any other. */
    record Count(long number, Quality quality) implements Released {
        @Override
        public String shown() {
            String number = Written.number(number());
            return quality == Quality.FINAL ? number : number + " " + quality.letters();
        }
    }
}
