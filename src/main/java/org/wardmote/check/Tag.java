package org.wardmote.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A tag that opens an element of a page. It knows where its attributes stand, and reads one where
 * it is asked for: of the hundreds in a chart hardly any is.
 */
final class Tag {

    private final String html;
    private final String name;
    private final int offset;
    private final List<Attribute> attributes = new ArrayList<>(4);

    /**
     * @param name in lower case
     * @param offset of its {@code <}
     */
    Tag(String html, String name, int offset) {
        this.html = html;
        this.name = name;
        this.offset = offset;
    }

    /** Where the name of an attribute stands in the page, and where its value. */
    record Attribute(int name, int nameEnd, int value, int valueEnd) {}

    void add(Attribute attribute) {
        attributes.add(attribute);
    }

    String name() {
        return name;
    }

    int offset() {
        return offset;
    }

    boolean has(String attribute) {
        return at(attribute) >= 0;
    }

    /** The value of an attribute, the first of that name; empty where there is none. */
    String attribute(String asked) {
        int at = at(asked);
        return at < 0
                ? ""
                : TagReader.resolved(
                        html.substring(attributes.get(at).value(), attributes.get(at).valueEnd()));
    }

    private int at(String asked) {
        for (int at = 0; at < attributes.size(); at++) {
            Attribute attribute = attributes.get(at);
            if (attribute.nameEnd() - attribute.name() == asked.length()
                    && html.regionMatches(true, attribute.name(), asked, 0, asked.length())) {
                return at;
            }
        }
        return -1;
    }
}
