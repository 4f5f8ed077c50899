package org.wardmote.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.wardmote.model.BrowserEditor;
import org.wardmote.model.Forge;

/**
 * With whom the browser editor may speak: the git host that keeps the content, whoever signs its
 * editors in, and nobody else, whatever the program that draws it would like to fetch.
 */
final class EditorPolicy {

    private static final String GITHUB = "https://github.com";
    private static final String GITHUB_API = "https://api.github.com";
    private static final String GITHUB_FACES = "https://avatars.githubusercontent.com";

    private EditorPolicy() {}

    /** What the page itself says in a meta element. */
    static String ofPage(BrowserEditor editor) {
        return "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                + " font-src 'self'; img-src 'self' blob: data:%s; media-src 'self' blob:;"
                        .formatted(isGithubItself(editor) ? " " + GITHUB_FACES : "")
                + " manifest-src 'self' blob:; frame-src blob:; connect-src 'self' blob: data: %s;"
                        .formatted(String.join(" ", hosts(editor)))
                + " base-uri 'none'; form-action 'none'; object-src 'none'";
    }

    /** What the host of the site says: the same, and that nobody may frame it. */
    static String ofHost(BrowserEditor editor) {
        return ofPage(editor) + "; frame-ancestors 'none'";
    }

    private static TreeSet<String> hosts(BrowserEditor editor) {
        TreeSet<String> hosts = new TreeSet<>();
        hosts.add(isGithubItself(editor) ? GITHUB_API : editor.origin());
        editor.signIn().map(BrowserEditor::origin).ifPresent(hosts::add);
        return hosts;
    }

    /** Where the git host answers programs; nothing that the editor knows by itself. */
    static Map<String, Object> endpoints(BrowserEditor editor) {
        Map<String, Object> endpoints = new LinkedHashMap<>();
        if (editor.host() == Forge.GITLAB) {
            endpoints.put("api_root", editor.origin() + "/api/v4");
            endpoints.put("base_url", editor.origin());
            editor.application().ifPresent(id -> endpoints.put("auth_type", "pkce"));
        } else if (editor.host() == Forge.GITEA) {
            endpoints.put("api_root", editor.origin() + "/api/v1");
            endpoints.put("base_url", editor.origin());
        } else if (!isGithubItself(editor)) {
            endpoints.put("api_root", editor.origin() + "/api/v3");
        }
        return endpoints;
    }

    private static boolean isGithubItself(BrowserEditor editor) {
        return editor.host() == Forge.GITHUB && editor.origin().equals(GITHUB);
    }
}
