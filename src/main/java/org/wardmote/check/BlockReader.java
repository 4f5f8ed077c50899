package org.wardmote.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Hands on the words of whatever a page shows as one: a paragraph, a row, an entry of a list, a
 * title, and the whole section of an agenda item.
 */
final class BlockReader implements TagReader.Listener {

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "li",
                    "tr",
                    "dt",
                    "dd",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "title",
                    "caption",
                    "figcaption",
                    "summary",
                    "blockquote",
                    "option");

    /** Elements without an end tag. */
    private static final Set<String> VOID =
            Set.of(
                    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
                    "param", "source", "track", "wbr");

    private static final Pattern ITEM = Pattern.compile("item-[0-9]+[a-z]?");

    private final Consumer<String> listener;
    private final Deque<Element> open = new ArrayDeque<>();

    BlockReader(Consumer<String> listener) {
        this.listener = listener;
    }

    /**
     * @param isBlock whether its words are read as one
     */
    private record Element(String name, boolean isBlock, StringBuilder words) {}

    @Override
    public void opened(Tag tag) {
        for (String spoken : List.of("content", "title", "alt", "aria-label")) {
            if (!tag.attribute(spoken).isEmpty()) {
                listener.accept(tag.attribute(spoken));
                say(" " + tag.attribute(spoken) + " ");
            }
        }
        if (!VOID.contains(tag.name())) {
            boolean isItem = ITEM.matcher(tag.attribute("id")).matches();
            open.push(
                    new Element(
                            tag.name(),
                            isItem || BLOCKS.contains(tag.name()),
                            new StringBuilder()));
        }
        say(" ");
    }

    @Override
    public void said(TagReader.Words words) {
        say(words.text());
    }

    private void say(String words) {
        for (Element element : open) {
            if (element.isBlock()) {
                element.words().append(words);
            }
        }
    }

    /** Closes the nearest element of the name, and whatever was left open within it. */
    @Override
    public void closed(String name) {
        boolean isOpen = open.stream().anyMatch(element -> element.name().equals(name));
        Iterator<Element> within = open.iterator();
        while (isOpen && within.hasNext()) {
            Element element = within.next();
            within.remove();
            if (element.isBlock()) {
                listener.accept(element.words().toString());
            }
            if (element.name().equals(name)) {
                return;
            }
        }
    }
}
