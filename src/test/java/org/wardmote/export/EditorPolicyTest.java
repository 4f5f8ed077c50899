package org.wardmote.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wardmote.model.BrowserEditor;
import org.wardmote.model.Forge;
import org.wardmote.model.Url;

class EditorPolicyTest {

    @Test
    void theEditorMaySpeakWithItsGitHostAlone() {
        assertThat(connections(of(Forge.GITLAB, "https://git.example.org:8443/elm/record.git")))
                .isEqualTo("connect-src 'self' blob: data: https://git.example.org:8443");
        assertThat(connections(of(Forge.GITEA, "https://codeberg.org/elm/record")))
                .isEqualTo("connect-src 'self' blob: data: https://codeberg.org");
    }

    @Test
    void githubAnswersProgramsAtAnAddressOfItsOwn() {
        assertThat(connections(of(Forge.GITHUB, "https://github.com/elm/record")))
                .isEqualTo("connect-src 'self' blob: data: https://api.github.com");
        assertThat(EditorPolicy.endpoints(of(Forge.GITHUB, "https://github.com/elm/record")))
                .isEmpty();
        assertThat(EditorPolicy.endpoints(of(Forge.GITHUB, "https://git.example.org/elm/record")))
                .containsEntry("api_root", "https://git.example.org/api/v3");
    }

    @Test
    void whoeverSignsEditorsInMayBeAskedToo() {
        BrowserEditor editor =
                new BrowserEditor(
                        Forge.GITHUB,
                        new Url("https://github.com/elm/record"),
                        "content",
                        Optional.empty(),
                        Optional.of(new Url("https://sign-in.example.org/start")));

        assertThat(connections(editor))
                .isEqualTo(
                        "connect-src 'self' blob: data: https://api.github.com"
                                + " https://sign-in.example.org");
    }

    @Test
    void noScriptOfOthersAndNoneOutOfTextIsRun() {
        assertThat(EditorPolicy.ofPage(of(Forge.GITLAB, "https://gitlab.com/elm/record")))
                .startsWith("default-src 'none'; script-src 'self';")
                .doesNotContain("unsafe-eval");
    }

    @Test
    void anOwnerAndANameAreReadFromTheAddress() {
        assertThat(of(Forge.GITLAB, "https://gitlab.com/councils/elm/record.git/").path())
                .isEqualTo("councils/elm/record");
    }

    private static String connections(BrowserEditor editor) {
        return EditorPolicy.ofPage(editor).replaceAll(".*(connect-src [^;]*);.*", "$1");
    }

    private static BrowserEditor of(Forge host, String address) {
        return new BrowserEditor(
                host, new Url(address), "content", Optional.empty(), Optional.empty());
    }
}
