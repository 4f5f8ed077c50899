package org.wardmote.serve;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.wardmote.serve.LiveSite.Found;
import org.wardmote.write.OutputFile;

/**
 * Finds what a request asks for, as a host of static sites would: an {@code index.html} for a
 * folder, {@code 404.html} for what is not there, and the headers of {@code _headers}.
 *
 * @param run tells one run of the preview from another
 */
record Answers(LiveSite site, String run) {

    private static final int TAG_LENGTH = 16;

    Answer to(Request request) {
        String path = SitePath.parse(request.path()).orElseThrow();
        if (path.startsWith(PreviewTags.FOLDER)) {
            return OwnFiles.at(path.substring(PreviewTags.FOLDER.length()));
        }
        Answer answer = fromSite(path, request).with("Cache-Control", "no-cache");
        return request.header("If-None-Match")
                .filter(tag -> tag.equals(answer.headers().get("ETag")))
                .map(tag -> answer.unchanged())
                .orElse(answer);
    }

    private Answer fromSite(String path, Request request) {
        if (site.isEmpty()) {
            return page(Answer.of(503, ContentTypes.of(".html"), OwnFiles.waitingPage()));
        }
        String query = request.query().isEmpty() ? "" : "?" + request.query();
        if (path.equals("/") && !site.root().equals("/")) {
            return Answer.leadingTo(site.root());
        }
        if (isFolderWithoutSlash(path)) {
            return Answer.leadingTo(request.path() + "/" + query);
        }
        return site.at(path)
                .map(found -> answer(path, found))
                .orElseGet(
                        () -> Answer.plain(Answer.NOT_FOUND, "There is nothing at this address."));
    }

    private boolean isFolderWithoutSlash(String path) {
        return !path.endsWith("/")
                && site.file(site.nameOf(path)).isEmpty()
                && site.file(site.nameOf(path + "/")).isPresent();
    }

    private Answer answer(String path, Found found) {
        OutputFile file = found.file();
        int status = found.isThere() ? Answer.OK : Answer.NOT_FOUND;
        Answer answer =
                Answer.of(status, ContentTypes.of(file.path()), file.bytes())
                        .with(hostHeaders(path));
        return file.isPage() ? page(answer) : answer.with("ETag", tagOf(answer.bytes()));
    }

    /** A page tells its script which state of the site it is of. */
    private Answer page(Answer answer) {
        byte[] bytes = PreviewTags.addedTo(answer.bytes(), run + "-" + site.lastChange());
        return new Answer(answer.status(), answer.headers(), bytes).with("ETag", tagOf(bytes));
    }

    private Map<String, String> hostHeaders(String path) {
        String fromRoot =
                path.startsWith(site.root()) ? path.substring(site.root().length() - 1) : path;
        return HostHeaders.parse(site.file("_headers").map(OutputFile::text).orElse(""))
                .of(fromRoot);
    }

    private static String tagOf(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + HexFormat.of().formatHex(digest, 0, TAG_LENGTH) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
