package org.wardmote.check;

import java.util.Set;
import java.util.TreeSet;

/** Finds the anchors and links of one page. */
final class PageReader implements TagReader.Listener {

    private final String path;
    private final String html;
    private final FileLinks links;
    private final Set<String> doubled = new TreeSet<>();

    /** How far lines were counted, since counting from the start for each tag would take long. */
    private int countedTo = 0;

    private int line = 1;

    PageReader(String path, String html, FileLinks links) {
        this.path = path;
        this.html = html;
        this.links = links;
    }

    /** Ids that stand on the page more than once. */
    Set<String> doubled() {
        return doubled;
    }

    @Override
    public void opened(Tag tag) {
        String id = tag.attribute("id");
        if (!id.isEmpty() && !links.anchors().add(id)) {
            doubled.add(id);
        }
        switch (tag.name()) {
            case "a", "area" -> link(tag, "href");
            case "link" -> linked(tag);
            case "meta" -> refresh(tag);
            case "form" -> resource(tag, "action");
            case "object" -> resource(tag, "data");
            case "use", "image" -> resource(tag, "href");
            default -> {
                resource(tag, "src");
                resource(tag, "poster");
                sources(tag);
            }
        }
    }

    @Override
    public void closed(String name) {}

    @Override
    public void said(TagReader.Words words) {}

    private void link(Tag tag, String attribute) {
        if (tag.has(attribute)) {
            links.link(placeOf(tag), tag.attribute(attribute));
        }
    }

    private void resource(Tag tag, String attribute) {
        if (tag.has(attribute)) {
            links.resource(placeOf(tag), tag.attribute(attribute));
        }
    }

    /** A canonical address names the site's host, which is no request. */
    private void linked(Tag tag) {
        if (Set.of("canonical", "alternate", "license").contains(tag.attribute("rel"))) {
            link(tag, "href");
        } else {
            resource(tag, "href");
        }
    }

    /** {@code <meta http-equiv="refresh" content="0; url=../elm/">}. */
    private void refresh(Tag tag) {
        String content = tag.attribute("content");
        int url = content.indexOf("url=");
        if (tag.attribute("http-equiv").equals("refresh") && url >= 0) {
            links.link(placeOf(tag), content.substring(url + "url=".length()));
        }
    }

    private void sources(Tag tag) {
        if (!tag.has("srcset")) {
            return;
        }
        for (String source : tag.attribute("srcset").split(",")) {
            String url = source.strip().split("\\s")[0];
            if (!url.isEmpty()) {
                links.resource(placeOf(tag), url);
            }
        }
    }

    private FileLinks.Place placeOf(Tag tag) {
        for (; countedTo < tag.offset(); countedTo++) {
            if (html.charAt(countedTo) == '\n') {
                line++;
            }
        }
        return new FileLinks.Place(path, line);
    }
}
