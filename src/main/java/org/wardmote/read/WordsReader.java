package org.wardmote.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wardmote.field.FileKind;
import org.wardmote.field.FileKinds;
import org.wardmote.format.ConflictMarkers;
import org.wardmote.format.FrontMatter;
import org.wardmote.format.Markdown;
import org.wardmote.format.MarkdownContext;
import org.wardmote.format.MarkdownSource;
import org.wardmote.format.SourceText;
import org.wardmote.model.Prose;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/** Reads Markdown files with the fields that may stand before their words. */
final class WordsReader {

    private final ContentFiles files;
    private final MarkdownContext context;
    private final Reading reading;
    private final Object known;

    /**
     * @param known all that the context and the reading know, as a value
     */
    WordsReader(ContentFiles files, MarkdownContext context, Reading reading, Object known) {
        this.files = files;
        this.context = context;
        this.reading = reading;
        this.known = known;
    }

    MarkdownContext context() {
        return context;
    }

    Object known() {
        return known;
    }

    /** The same where others hear what is wrong. */
    WordsReader telling(Problems problems) {
        return new WordsReader(files, context.telling(problems), reading.telling(problems), known);
    }

    /** A file's fields, and its words as Markdown. */
    record Words(Optional<Fields> fields, MarkdownSource source) {}

    /** Nothing where there is no such file, or where it is no text, which is told. */
    Optional<Words> read(String path, FileKind kind) {
        return files.text(path, reading.problems()).map(text -> words(path, text, kind));
    }

    private Words words(String path, SourceText text, FileKind kind) {
        ConflictMarkers.areIn(text, reading.problems());
        FrontMatter front = FrontMatter.read(ConflictMarkers.first(text), reading.problems());
        Optional<Fields> fields =
                front.fields().flatMap(root -> Fields.ofRecord(root, kind.root(), reading));
        return new Words(fields, new MarkdownSource(path, Location.of(path), front.words().text()));
    }

    /** Words for a page that has its fields elsewhere, unless they are kept out of the site. */
    Optional<Prose> shown(String path, Predicate<Fields> isShown) {
        return read(path, FileKinds.WORDS)
                .filter(words -> words.fields().stream().allMatch(isShown))
                .map(this::prose);
    }

    Prose prose(Words words) {
        return files.memory()
                .recall(
                        "words " + words.source().path(),
                        List.of(words.source(), known),
                        reading.problems(),
                        told -> Markdown.parse(words.source(), context.telling(told)));
    }
}
