package org.wardmote.model;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they stand in addresses and anchors: {@code strategic-assessment}. */
public final class Slug {

    private Slug() {}

    /**
     * Letters and digits in lower case, without accents, with one hyphen for everything between;
     * empty where there are none.
     */
    public static String of(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’]", "")
                .replace("&", " and ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
