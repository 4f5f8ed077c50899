package org.wardmote.model;

import java.net.URI;
import java.util.Optional;

/**
 * The editor that a site offers at {@code admin/}.
 *
 * @param repository its address: {@code https://gitlab.com/elmbridge/record}
 * @param folder where the content lies in the repository: {@code content}
 * @param application the id under which the git host knows the editor; without one, editors sign in
 *     with an access token
 * @param signIn where the program runs that GitHub needs for signing in
 */
public record BrowserEditor(
        Forge host,
        Url repository,
        String folder,
        Optional<String> application,
        Optional<Url> signIn) {

    /** Owner and name: {@code elmbridge/record}. */
    public String path() {
        return URI.create(repository.text()).getPath().replaceAll("^/+|(?:\\.git)?/*$", "");
    }

    /** The git host itself: {@code https://gitlab.com}. */
    public String origin() {
        return origin(repository);
    }

    /** Scheme, host and port of an address. */
    public static String origin(Url address) {
        URI uri = URI.create(address.text());
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
