package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Address;

/** In a copy for the disk every link names a file, since nothing there finds an index. */
class PortableLinksTest {

    private static final URI ROOT = URI.create("file:/site/");

    @Test
    void everyLinkWithinTheSiteLeadsToAFileOfIt() {
        Map<String, byte[]> files = Sites.portable();

        List<String> astray =
                files.keySet().stream()
                        .filter(path -> path.endsWith(".html"))
                        .flatMap(path -> links(path, files.get(path)))
                        .filter(link -> !files.containsKey(link.target()))
                        .map(Link::toString)
                        .toList();

        assertThat(astray).isEmpty();
    }

    private record Link(String page, String href, String target) {}

    private static Stream<Link> links(String page, byte[] html) {
        Document document = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        return document.select("[href], [src]").stream()
                .map(
                        element ->
                                element.hasAttr("href")
                                        ? element.attr("href")
                                        : element.attr("src"))
                .filter(href -> !href.startsWith("#") && !URI.create(href).isAbsolute())
                .map(href -> new Link(page, href, target(page, href)));
    }

    private static String target(String page, String href) {
        return ROOT.relativize(ROOT.resolve(new Address(page).escaped()).resolve(href)).getPath();
    }
}
