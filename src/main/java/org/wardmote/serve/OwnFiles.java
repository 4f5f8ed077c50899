package org.wardmote.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wardmote.problem.Code;
import org.wardmote.report.Explanation;
import org.wardmote.report.ExplanationText;
import org.wardmote.report.Ink;

/** The preview's own files, which no built site has. */
final class OwnFiles {

    private static final Set<String> NAMES =
            Set.of("explain.css", "preview.js", "swap.js", "carry.js", "told.js", "preview.css");

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Cache-Control", "no-cache",
                    "X-Content-Type-Options", "nosniff",
                    "Cross-Origin-Resource-Policy", "same-origin");

    private static final String EXPLAIN = "explain/";

    private OwnFiles() {}

    static Answer at(String name) {
        if (NAMES.contains(name)) {
            return Answer.of(Answer.OK, ContentTypes.of(name), read(name)).with(HEADERS);
        }
        return Optional.of(name)
                .filter(path -> path.startsWith(EXPLAIN))
                .flatMap(path -> Code.parse(path.substring(EXPLAIN.length())))
                .map(OwnFiles::explanation)
                .orElse(Answer.plain(Answer.NOT_FOUND, "There is nothing at this address."));
    }

    /** Where a code is explained at length, without asking anybody else's server. */
    static String explanationOf(Code code) {
        return PreviewTags.FOLDER + EXPLAIN + code.id();
    }

    private static Answer explanation(Code code) {
        Explanation explanation = Explanation.of(code);
        String page =
                new String(read("explain.html"), UTF_8)
                        .replace("{title}", escaped(explanation.title()))
                        .replace("{words}", escaped(ExplanationText.of(explanation, Ink.PLAIN)));
        return Answer.of(Answer.OK, ContentTypes.of(".html"), page.getBytes(UTF_8)).with(HEADERS);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** What stands at every address until the content could be built for the first time. */
    static byte[] waitingPage() {
        return read("waiting.html");
    }

    private static byte[] read(String name) {
        try (InputStream in = OwnFiles.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
