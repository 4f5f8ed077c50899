package org.wardmote.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.wardmote.model.BrowserEditor;
import org.wardmote.model.Forge;
import org.wardmote.model.Site;
import org.wardmote.model.Url;
import org.wardmote.problem.Code;

/** Reads where the content is kept, and the editor that writes there. */
final class RepositoryReader {

    private static final String FOLDER = "content";

    /** An owner, or groups within groups, and a name. */
    private static final Pattern PATH = Pattern.compile("[^/]+(?:/[^/]+)+");

    private final Fields fields;
    private final Optional<Fields> editor;

    private RepositoryReader(Fields fields) {
        this.fields = fields;
        this.editor = fields.record("browser-editor");
    }

    static Site.Repository repository(Fields fields) {
        return new RepositoryReader(fields).repository();
    }

    private Site.Repository repository() {
        return new Site.Repository(
                address(),
                host(),
                fields.text("branch").orElse("main"),
                folder(),
                fields.choice("visibility", Site.Visibility.class).orElse(Site.Visibility.PUBLIC),
                editor.flatMap(this::editor));
    }

    private Optional<Url> address() {
        return fields.value("address", Urls::parse);
    }

    /** What is said, or told by the address; "other" is none whose ways are known. */
    private Optional<Forge> host() {
        if (fields.has("host")) {
            return forge(fields);
        }
        Optional<Forge> host =
                editor.flatMap(RepositoryReader::forge).or(() -> address().flatMap(Forge::at));
        if (host.isEmpty() && address().isPresent()) {
            tell(
                    Code.REPOSITORY_HOST_UNKNOWN,
                    "the address does not tell which program runs there, so no page has a link"
                            + " \"Edit this page\".",
                    "Write it below the address, such as \"host: gitlab\": github, gitlab, gitea,"
                            + " forgejo or other.");
        }
        return host;
    }

    private static Optional<Forge> forge(Fields fields) {
        return fields.choice("host", Forge.class);
    }

    private String folder() {
        return folder(fields).or(() -> editor.flatMap(RepositoryReader::folder)).orElse(FOLDER);
    }

    /** Without slashes around it; an empty text where the content is the whole repository. */
    private static Optional<String> folder(Fields fields) {
        return fields.text("folder")
                .map(folder -> folder.replaceAll("^(?:\\.{0,2}/)+|^\\.$|/+$", ""));
    }

    private Optional<BrowserEditor> editor(Fields given) {
        Optional<BrowserEditor> editor =
                address()
                        .flatMap(address -> editor(given, address))
                        .filter(one -> PATH.matcher(one.path()).matches());
        if (editor.isEmpty() && given.has("host")) {
            tell(
                    Code.FIELD_MISSING,
                    "the browser editor does not know where the content is kept.",
                    "Write the whole address of the repository, such as \"address:"
                            + " https://gitlab.com/elmbridge/record\".");
        }
        return editor;
    }

    /** Forgejo grew from Gitea and answers alike. */
    private Optional<BrowserEditor> editor(Fields given, Url address) {
        return forge(given)
                .map(host -> host == Forge.FORGEJO ? Forge.GITEA : host)
                .map(
                        host ->
                                new BrowserEditor(
                                        host,
                                        address,
                                        folder(given).orElseGet(this::folder),
                                        given.text("application"),
                                        given.value("sign-in", Urls::parse)));
    }

    private void tell(Code code, String message, String hint) {
        fields.reading().problems().add(code, fields.at("address"), message, hint);
    }
}
