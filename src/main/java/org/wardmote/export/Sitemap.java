package org.wardmote.export;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.wardmote.memory.Memory;
import org.wardmote.page.Head;
import org.wardmote.page.SitePage;
import org.wardmote.plan.site.SitePlan;
import org.wardmote.standing.Standing;
import org.wardmote.write.OutputFile;

/** The list of all pages for search engines, as sitemaps.org/protocol.html has it. */
final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    static List<OutputFile> of(SitePlan plan, Standing standing, Memory memory) {
        if (plan.frame().isWithHidden()) {
            return List.of();
        }
        List<Head> heads =
                plan.pages().stream().filter(SitePage::isListed).map(SitePage::head).toList();
        return List.of(
                new OutputFile(
                        "sitemap.xml", xml(heads, standing.record().site().address().text())));
    }

    private static byte[] xml(List<Head> heads, String site) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            for (Head head : heads) {
                writePage(xml, head, site);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void writePage(XMLStreamWriter xml, Head head, String site)
            throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("url");
        writeElement(xml, "loc", site + head.address().escaped());
        Optional<String> changed = head.provenance().changed().map(Object::toString);
        if (changed.isPresent()) {
            writeElement(xml, "lastmod", changed.get());
        }
        xml.writeEndElement();
    }

    private static void writeElement(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
