package org.wardmote.check;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Content;
import org.wardmote.model.Meeting;
import org.wardmote.model.Prose;
import org.wardmote.model.Prose.ContentLink;
import org.wardmote.model.PublicRecord;
import org.wardmote.problem.Code;
import org.wardmote.problem.Nearest;
import org.wardmote.problem.Problems;

/** A link from one file of the content to another finds it, and the anchor it names. */
final class LinksLeadSomewhere implements Rule {

    /** The links of one file, and that file's path from the content folder. */
    private record Linking(String path, Stream<ContentLink> links) {}

    @Override
    public void check(Content content, Problems problems) {
        Targets targets = Targets.of(content);
        Broken broken = Broken.of(problems);
        linking(content)
                .forEach(
                        file ->
                                file.links()
                                        .filter(
                                                link ->
                                                        link.path().isEmpty()
                                                                || !broken.mayHold(link.path()))
                                        .forEach(
                                                link ->
                                                        check(
                                                                file.path(),
                                                                link,
                                                                targets,
                                                                problems)));
    }

    private static Stream<Linking> linking(Content content) {
        PublicRecord record = content.record();
        return Stream.of(
                        record.meetings().stream().map(LinksLeadSomewhere::ofMeeting),
                        record.pages().stream().map(page -> of(page.file(), page.words())),
                        record.registers().areas().stream()
                                .flatMap(
                                        area ->
                                                area.words().stream()
                                                        .map(
                                                                words ->
                                                                        of(
                                                                                "areas/" + area.id()
                                                                                        + ".md",
                                                                                words))),
                        record.registers().indicators().stream()
                                .flatMap(
                                        indicator ->
                                                indicator.words().stream()
                                                        .map(
                                                                words ->
                                                                        of(
                                                                                "indicators/"
                                                                                        + indicator
                                                                                                .id()
                                                                                        + ".md",
                                                                                words))))
                .flatMap(files -> files);
    }

    private static Linking ofMeeting(Meeting meeting) {
        return new Linking("meetings/" + meeting.id() + "/minutes.md", meeting.links().stream());
    }

    private static Linking of(String path, Prose words) {
        return new Linking(path, words.links().stream());
    }

    private static void check(String from, ContentLink link, Targets targets, Problems problems) {
        String path = link.path().isEmpty() ? from : link.path();
        if (targets.isHidden(path)) {
            problems.add(
                    Code.REFERENCE_HIDDEN,
                    link.location(),
                    "the link leads to \"%s\", which is not published.".formatted(path),
                    "Take the link out until it is, or publish the other file.");
        } else if (!targets.isThere(path)) {
            problems.add(
                    Code.LINK_BROKEN,
                    link.location(),
                    "the link leads to \"%s\", and there is no such file.".formatted(path),
                    hint(
                            Nearest.question(
                                    written(path, from),
                                    targets.paths().stream()
                                            .map(there -> written(there, from))
                                            .toList()),
                            "Write the path from this file, such as"
                                    + " \"../2020-07-15-csp/minutes.md\"."));
        } else if (!link.fragment().isEmpty() && !targets.has(path, link.fragment())) {
            problems.add(
                    Code.ANCHOR_UNKNOWN,
                    link.location(),
                    "\"%s\" has no place called \"%s\".".formatted(path, link.fragment()),
                    hint(
                            Nearest.question(link.fragment(), targets.anchors(path)),
                            "The anchor of an agenda item is \"item-7\"; of a heading, its words"
                                    + " with hyphens."));
        }
    }

    /** A path of the content as a link from a file of it is written. */
    private static String written(String path, String from) {
        Path folder = Optional.ofNullable(Path.of(from).getParent()).orElse(Path.of(""));
        return folder.relativize(Path.of(path)).toString().replace('\\', '/');
    }

    private static String hint(String near, String otherwise) {
        return near.isEmpty() ? otherwise : near;
    }
}
