package org.wardmote.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.wardmote.model.BrowserEditor;
import org.wardmote.model.Site;
import org.wardmote.model.Url;
import org.wardmote.problem.Code;

/** Reads where the content is kept, and the editor that writes there. */
final class RepositoryReader {

    private static final String FOLDER = "content";

    /** An owner, or groups within groups, and a name. */
    private static final Pattern PATH = Pattern.compile("[^/]+(?:/[^/]+)+");

    private RepositoryReader() {}

    static Site.Repository repository(Fields fields) {
        return new Site.Repository(
                fields.value("address", Urls::parse),
                fields.text("branch").orElse("main"),
                fields.choice("visibility", Site.Visibility.class).orElse(Site.Visibility.PUBLIC),
                fields.record("browser-editor").flatMap(editor -> editor(editor, fields)));
    }

    private static Optional<BrowserEditor> editor(Fields fields, Fields repository) {
        Optional<BrowserEditor> editor =
                repository
                        .value("address", Urls::parse)
                        .flatMap(address -> editor(fields, address))
                        .filter(one -> PATH.matcher(one.path()).matches());
        if (editor.isEmpty() && fields.has("host")) {
            fields.reading()
                    .problems()
                    .add(
                            Code.FIELD_MISSING,
                            repository.at("address"),
                            "the browser editor does not know where the content is kept.",
                            "Write the whole address of the repository, such as \"address:"
                                    + " https://gitlab.com/elmbridge/record\".");
        }
        return editor;
    }

    private static Optional<BrowserEditor> editor(Fields fields, Url address) {
        return fields.choice("host", BrowserEditor.Host.class)
                .map(
                        host ->
                                new BrowserEditor(
                                        host,
                                        address,
                                        folder(fields),
                                        fields.text("application"),
                                        fields.value("sign-in", Urls::parse)));
    }

    /** Without slashes around it; empty where the content is the whole repository. */
    private static String folder(Fields fields) {
        return fields.text("folder").orElse(FOLDER).replaceAll("^[./]+|/+$", "");
    }
}
