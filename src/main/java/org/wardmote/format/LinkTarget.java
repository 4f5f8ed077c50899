package org.wardmote.format;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wardmote.model.Address;
import org.wardmote.problem.Code;

/** Where a link of the Markdown leads: out of the site, to a file of the content, or nowhere. */
sealed interface LinkTarget {

    /** To another site, a mailbox or a telephone. */
    record Outside(String url) implements LinkTarget {
        boolean isWeb() {
            return url.regionMatches(true, 0, "http", 0, 4);
        }
    }

    /**
     * To a file of the content.
     *
     * @param path from the content folder; empty where the same file is meant
     * @param address of that file in the site
     */
    record Inside(String path, String fragment, Address address) implements LinkTarget {

        /**
         * The fragment as it may stand in an attribute; that of an anchor of ours stays as it is.
         */
        String anchor() {
            String place = address.placeOf(fragment);
            return place.matches("[\\p{L}\\p{N}._~-]*")
                    ? place
                    : URLEncoder.encode(place, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }

    /** Nowhere that a page may lead to. */
    record Refused(Code code, String reason, String hint) implements LinkTarget {}
}
