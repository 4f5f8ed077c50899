package org.wardmote.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.AgendaItem.Exempt;
import org.wardmote.model.AgendaItem.Minuted;
import org.wardmote.model.AgendaItem.Topic;
import org.wardmote.model.Document;
import org.wardmote.model.Url;
import org.wardmote.problem.Code;
import org.wardmote.problem.Nearest;

/** Reads the agenda of a meeting as it lists its items. */
final class AgendaReader {

    private final Attachments attachments;
    private final String folder;

    /**
     * @param folder of the meeting, from the content folder: {@code meetings/2024-03-12-csp}
     */
    AgendaReader(Attachments attachments, String folder) {
        this.attachments = attachments;
        this.folder = folder;
    }

    List<AgendaItem> read(List<Fields> listed) {
        List<AgendaItem> items = new ArrayList<>();
        for (Fields fields : listed) {
            items.add(item(fields, items.size() + 1));
        }
        return AgendaAnchors.anchored(items);
    }

    private AgendaItem item(Fields fields, int position) {
        return new AgendaItem(
                fields.text("number").orElse(Integer.toString(position)),
                "",
                fields.needed("title"),
                minuted(fields),
                fields.references("presenters"),
                documents(fields),
                fields.reference("approves"),
                fields.reference("notes"),
                fields.record("exempt").map(AgendaReader::exempt),
                topics(fields),
                List.of(),
                fields.location());
    }

    private List<Topic> topics(Fields fields) {
        return fields.hasField("topics")
                ? fields.records("topics").stream().map(this::topic).toList()
                : List.of();
    }

    private Topic topic(Fields fields) {
        return new Topic(
                fields.needed("title"),
                "",
                minuted(fields),
                fields.references("presenters"),
                documents(fields),
                topics(fields),
                List.of(),
                fields.location());
    }

    private static Minuted minuted(Fields fields) {
        return fields.choice("minuted", Minuted.class).orElse(Minuted.YES);
    }

    private static Exempt exempt(Fields fields) {
        return new Exempt(
                fields.texts("paragraphs"),
                fields.needed("reason"),
                fields.needed("public-interest"),
                fields.needed("summary"));
    }

    private List<Document> documents(Fields fields) {
        return fields.records("documents").stream().map(this::document).toList();
    }

    private Document document(Fields fields) {
        return new Document(fields.needed("title"), holding(fields), fields.location());
    }

    private Document.Holding holding(Fields fields) {
        Document.NotHeld notHeld = new Document.NotHeld(fields.text("type"), fields.text("size"));
        if (fields.isYes("not-held")) {
            return notHeld;
        }
        Optional<Url> url = fields.value("url", Urls::parse);
        if (url.isPresent()) {
            return new Document.Linked(url.get(), fields.text("type"));
        }
        return fields.text("file")
                .<Document.Holding>flatMap(file -> held(file, fields))
                .orElseGet(() -> missing(fields, notHeld));
    }

    private Optional<Document.Holding> held(String file, Fields fields) {
        Optional<Document.Held> held = attachments.paper(folder + "/" + file);
        if (held.isEmpty()) {
            fields.reading()
                    .problems()
                    .add(
                            Code.DOCUMENT_MISSING,
                            fields.at("file"),
                            "there is no file \"%s\" beside this one.".formatted(file),
                            Nearest.first(
                                    file,
                                    attachments.beside(folder),
                                    "Put it into the meeting's folder; or, if it is not in your hands,"
                                            + " write \"not-held: yes\" in place of \"file:\"."));
            return Optional.of(new Document.NotHeld(Optional.empty(), Optional.empty()));
        }
        return held.map(found -> found);
    }

    private static Document.Holding missing(Fields fields, Document.NotHeld notHeld) {
        if (!fields.has("url")) {
            fields.reading()
                    .problems()
                    .add(
                            Code.FIELD_MISSING,
                            fields.location(),
                            "a document needs \"file\", \"url\" or \"not-held\".",
                            "Say where it is, such as \"file: report.pdf\"; or write \"not-held:"
                                    + " yes\".");
        }
        return notHeld;
    }
}
